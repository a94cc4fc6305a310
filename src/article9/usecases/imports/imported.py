"""What came of taking a file in: the dossier it makes, or every fault of the file."""

from __future__ import annotations

from dataclasses import dataclass

from article9.record.dossier.dossier import Dossier


@dataclass(frozen=True, slots=True)
class RowFault:
    """What is wrong in a row, and how to mend it."""

    row: int | None  # as the file counts them, from 1; None for the file as a whole
    column: str  # as the file heads it; empty for the row as a whole
    message: str
    remedy: str = ""

    def __str__(self) -> str:
        place = "" if self.row is None else f"row {self.row}"
        place = ", ".join(part for part in (place, self.column) if part)
        sentence = f"{place}: {self.message}" if place else self.message
        return f"{sentence} {self.remedy}".rstrip()


@dataclass(frozen=True, slots=True)
class Imported:
    """The dossier as it would be. With a fault in the file it is the one from before."""

    dossier: Dossier
    done: tuple[str, ...] = ()  # sentences: what is new, what changed
    faults: tuple[RowFault, ...] = ()
    left: tuple[str, ...] = ()  # sentences: what of the file was not taken, and why
