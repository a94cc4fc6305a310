"""What is wrong in a knowledge file, told to the person who wrote it."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass

from article9.errors import Broken

#: A list of names longer than this helps nobody find the right one.
_LISTED = 20


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong, where it stands, and what to do about it."""

    file: str
    message: str
    remedy: str = ""
    line: int | None = None

    def __str__(self) -> str:
        where = self.file if self.line is None else f"{self.file}, line {self.line}"
        return f"{where}: {self.message}." + (f" {self.remedy}" if self.remedy else "")


class KnowledgeError(Broken):
    """Knowledge files are wrong: every fault that was found, one a line."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(faults)
        super().__init__("\n".join(map(str, self.faults)))


def suggestion(name: str, known: Iterable[str]) -> str:
    """What to write for a name that is not known: the nearest one, or all where they are few."""
    names = sorted(set(known))
    near = difflib.get_close_matches(name, names, n=1)
    if near:
        return f"Did you mean {near[0]!r}?"
    if 0 < len(names) <= _LISTED:
        return f"Known are: {', '.join(names)}."
    return ""
