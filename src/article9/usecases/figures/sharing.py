"""What of figures is shown, and to whom: in what is shared, small numbers of persons are hidden."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from article9.catalogue.figures import FigureKind
from article9.catalogue.persons import Persons
from article9.figures.suppression import THRESHOLD, Counts, Shown, counts_of, suppressed
from article9.record.dossier.dossier import Dossier
from article9.record.dossier.figures import Figure


@dataclass(frozen=True, slots=True)
class Sharing:
    """For whom a page or file is: without a threshold it is for the State's own use."""

    threshold: int | None = THRESHOLD

    @property
    def shared(self) -> bool:
        """Whether it goes to others."""
        return self.threshold is not None

    def may_show(self, figure: Figure) -> bool:
        """Whether a figure may be in it at all: what is secret is in none."""
        return figure.confidentiality == "open" or (
            not self.shared and figure.confidentiality == "internal"
        )


#: For the State's own use: everything that is not secret.
OWN_USE = Sharing(None)


@dataclass(frozen=True, slots=True)
class PersonsTable:
    """The persons of one field of a kind in one year, by row and by group."""

    field: str
    counts: Counts
    partitions: tuple[tuple[str, tuple[str, ...]], ...]  # a breakdown's key or "", its columns
    left_out: tuple[str, ...]  # breakdowns that do not add up and are not shown
    shown: Shown | None

    def hides(self, row: str, column: str) -> bool:
        """Whether a cell is hidden."""
        return self.shown is not None and (row, column) in self.shown.hidden


def counted(dossier: Dossier, sharing: Sharing) -> tuple[Figure, ...]:
    """The figures that may be shown and are the State's: a National Society's work is its own."""
    own = {one.id for one in dossier.institutions if one.auxiliary}
    return tuple(f for f in dossier.figures if sharing.may_show(f) and f.institution not in own)


def rows_of(figures: Iterable[Figure], sharing: Sharing) -> tuple[Figure, ...]:
    """The figures that make the rows of a table of one kind and year.

    Where provinces are told, a figure for the whole State would count everybody twice.
    """
    ours = [figure for figure in figures if sharing.may_show(figure)]
    things = {_thing(figure) for figure in ours if figure.where is not None}
    return tuple(f for f in ours if f.where is not None or _thing(f) not in things)


def persons_tables(
    figures: Sequence[Figure], kind: FigureKind, persons: Persons, sharing: Sharing
) -> tuple[PersonsTable, ...]:
    """The tables of persons of one kind in one year; `figures` are its rows."""
    parts = {part for identity in kind.identities for part in identity.parts}
    totals = [name for name in kind.of_measure("persons") if name not in parts]
    return tuple(
        _table(name, ours, kind, persons, sharing)
        for name in totals
        if (ours := [figure for figure in figures if name in figure.values])
    )


def _table(
    name: str, figures: Sequence[Figure], kind: FigureKind, persons: Persons, sharing: Sharing
) -> PersonsTable:
    totals = {figure.id: int(figure.values[name]) for figure in figures}
    groups: dict[str, dict[str, dict[str, int]]] = {}
    left_out: list[str] = []
    for number, identity in enumerate(kind.identities):
        if identity.total == name:
            by_row = {f.id: {p: int(f.values.get(p, 0)) for p in identity.plus} for f in figures}
            # A sum that does not hold could not be protected: its parts are not shown.
            holds = all(sum(by_row[row].values()) == total for row, total in totals.items())
            if holds:
                groups[f"{number}"] = by_row
    for key in kind.fields[name].breakdowns:
        by_row = {f.id: _groups(f, name, key, persons) for f in figures}
        if all(sum(by_row[row].values()) == total for row, total in totals.items()):
            groups[key] = by_row
        else:
            left_out.append(key)
    counts = counts_of(totals, groups)
    keyed = (key if key in persons.breakdowns else "" for key in groups)
    partitions = tuple(zip(keyed, counts.partitions, strict=True))
    shown = None
    if sharing.threshold is not None:
        shown = suppressed(counts, threshold=sharing.threshold)
    return PersonsTable(name, counts, partitions, tuple(left_out), shown)


def _groups(figure: Figure, name: str, key: str, persons: Persons) -> dict[str, int]:
    """The groups of a breakdown; who is in none was not recorded."""
    breakdown = persons.breakdowns[key]
    told = figure.counts[name].by.get(key, {}) if name in figure.counts else {}
    found = {group: told.get(group, 0) for group in breakdown.groups}
    rest = int(figure.values[name]) - sum(found.values())
    found[breakdown.not_recorded] += max(rest, 0)
    return found


def _thing(figure: Figure) -> tuple[object, ...]:
    return (figure.kind, figure.year, figure.institution, *figure.labelled)
