"""Adds up the rows of a file of figures by what they are about; tells every fault by its row."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

from article9.catalogue.fault import suggestion
from article9.catalogue.figures import FigureKind
from article9.figures.arithmetic import Known
from article9.figures.totals import WHOLE_YEAR, Year
from article9.record.dossier.dossier import Dossier
from article9.usecases.imports.figures_cells import (
    BadCell,
    amount_in,
    day_in,
    degrees_in,
    institutions_of,
    label_of,
    line_in,
    month_in,
    year_in,
)
from article9.usecases.imports.figures_mapping import BESIDE, Column, FiguresMapping
from article9.usecases.imports.imported import RowFault
from article9.usecases.imports.row import Row

#: What tells one figure from another: kind, year, province, institution, source, labels.
What = tuple[str, int, str, str, str, tuple[tuple[str, str], ...]]

_LATITUDES, _LONGITUDES = 90, 180


@dataclass(slots=True)
class Told:
    """What the rows tell of one thing in one year."""

    year: Year
    on: date
    notes: list[str] = field(default_factory=list)
    near: tuple[Decimal, Decimal] | None = None
    seen: dict[str, int] = field(default_factory=dict)  # rows of one month, where they are added up


@dataclass(frozen=True, slots=True)
class _Place:
    """A column of the file, or what the mapping says for every row in its place."""

    at: int | None
    heading: str
    column: Column
    always: str = ""

    def cell(self, row: Row) -> str:
        if self.at is None:
            return self.always
        cell = row.cells[self.at] if self.at < len(row.cells) else ""
        return self.column.values.get(cell, cell)

    def is_number(self, row: Row) -> bool:
        return self.at is not None and self.at in row.numeric


@dataclass(frozen=True, slots=True)
class _Plan:
    """The columns of one kind."""

    kind: FigureKind
    labels: tuple[tuple[str, _Place, Callable[[str], str]], ...]
    fields: tuple[_Place, ...]
    foreign: tuple[_Place, ...]  # columns that other kinds of the file have


class Rows:
    """The rows of a file, added up as they are read."""

    def __init__(
        self, headings: Sequence[str], mapping: FiguresMapping, known: Known, dossier: Dossier
    ) -> None:
        self.told: dict[What, Told] = {}
        self._mapping, self._known = mapping, known
        self._places = tuple(_places(headings, mapping))
        self._by_name = {place.column.to: place for place in self._places}
        self._plans: dict[str, _Plan] = {}
        self._institution = institutions_of(dossier.institutions)
        self._written = mapping.numbers.written
        self._group_of = {
            group: key for key, one in known.persons.breakdowns.items() for group in one.groups
        }

    def add(self, row: Row) -> list[RowFault]:
        """Adds a row, or tells everything that is wrong with it."""
        faults: list[RowFault] = []
        read = _Cells(row, faults)
        plan = self._plan(read)
        year = read.by(self._by_name.get("year"), year_in)
        month = read.by(self._by_name.get("month"), month_in, WHOLE_YEAR)
        on = read.by(self._by_name.get("on"), lambda cell: day_in(cell, self._mapping.dates))
        where = read.by(self._by_name.get("where"), line_in, "")
        institution = read.by(self._by_name.get("institution"), self._institution, "")
        source = read.by(self._by_name.get("source"), line_in, self._mapping.source or "")
        note = read.by(self._by_name.get("note"), line_in, "")
        near = self._near(read)
        for name, found in (("year", year), ("on", on), ("source", source)):
            if not found and not faults:
                read.lacks(self._by_name.get(name), name)
        if plan is None or faults:
            return faults
        labels = self._labels(plan, read)
        values, days, groups = self._amounts(plan, read)
        if faults:
            return faults
        what: What = (plan.kind.id, year, where, institution, source, labels)
        told = self.told.get(what)
        if told is None:
            told = self.told[what] = Told(Year(plan.kind), on)
        fault = self._repeated(told, row, month, (values, groups))
        if fault is not None:
            return [fault]
        told.year.add(row.number, month, values)
        told.year.days.update(days)
        for name, group, number in groups:
            told.year.add_group(name, group, number)
        told.on = max(told.on, on)
        told.near = near or told.near
        if note and note not in told.notes:
            told.notes.append(note)
        return []

    def _repeated(self, told: Told, row: Row, month: int, tells: object) -> RowFault | None:
        """What is wrong with a row that tells of the same time as one before it."""
        before = told.year.repeats(month)
        if self._mapping.repeats == "refused":
            if before is None:
                return None
            again = "the same month" if month else "the same year"
            return _repeats(row.number, before, again)
        first = told.seen.setdefault(f"{month} {tells}", row.number)
        same = first != row.number
        if same or (before is not None and month not in told.year.rows):
            again = "tells the same" if same else "the same year"
            return _repeats(row.number, first if same else before or 0, again)
        return None

    def _plan(self, read: _Cells) -> _Plan | None:
        place = self._by_name.get("kind")
        name = self._mapping.kind or read.by(place, str, "")
        if name not in self._plans:
            kind = self._known.kinds.get(name.replace("_", "-"))
            if kind is None:
                message = f"There is no kind of figures {name!r}."
                near = suggestion(name, self._known.kinds)
                read.fault(place, message, near)
                return None
            self._plans[name] = self._planned(kind)
        return self._plans[name]

    def _planned(self, kind: FigureKind) -> _Plan:
        labels = tuple(
            (name, self._by_name[name], label_of(label))
            for name, label in kind.labels.items()
            if name in self._by_name
        )
        others = [p for p in self._places if p.column.to not in (*BESIDE, *kind.labels)]
        ours = [place for place in others if _fits(place.column, kind, self._group_of)]
        foreign = tuple(place for place in others if place not in ours)
        return _Plan(kind, labels, tuple(ours), foreign)

    def _labels(self, plan: _Plan, read: _Cells) -> tuple[tuple[str, str], ...]:
        found = []
        for name, place, reader in plan.labels:
            value = read.by(place, reader, "")
            if value:
                found.append((name, value))
        given = {name for name, _ in found}
        for name, label in plan.kind.labels.items():
            if label.needed == "yes" and name not in given and not read.faults:
                read.lacks(self._by_name.get(name), name)
        return tuple(sorted(found))

    def _amounts(
        self, plan: _Plan, read: _Cells
    ) -> tuple[dict[str, int | Decimal], dict[str, date], list[tuple[str, str, int]]]:
        values: dict[str, int | Decimal] = {}
        days: dict[str, date] = {}
        groups: list[tuple[str, str, int]] = []
        row, written = read.row, self._written
        for place in plan.fields:
            cell = place.cell(row)
            if not cell:
                continue
            column = place.column
            one = plan.kind.fields[column.to]
            try:
                if one.measure == "day":
                    days[column.to] = day_in(cell, self._mapping.dates)
                    continue
                numeric = place.is_number(row)
                number = amount_in(cell, one, column.unit, written=written, numeric=numeric)
            except BadCell as error:
                read.fault(place, error.message, error.remedy)
                continue
            if column.group is None and column.to in values:
                message = "Another column of the row tells the same."
                read.fault(place, message, "Fill in one of them only.")
            elif column.group is not None:
                groups.append((column.to, column.group, int(number)))
            else:
                values[column.to] = number
        for place in plan.foreign:
            if place.at is not None and place.cell(row):
                message = f"Figures on {plan.kind.id!r} have no such column."
                read.fault(place, message, "Leave the cell empty, or look at the kind of the row.")
        if not values and not days and not read.faults:
            read.fault(None, "The row holds no number and no day.", "Fill it in, or leave it out.")
        return values, days, groups

    def _near(self, read: _Cells) -> tuple[Decimal, Decimal] | None:
        latitude = read.by(
            self._by_name.get("latitude"), lambda cell: degrees_in(cell, _LATITUDES), None
        )
        longitude = read.by(
            self._by_name.get("longitude"), lambda cell: degrees_in(cell, _LONGITUDES), None
        )
        return None if latitude is None or longitude is None else (latitude, longitude)


class _Cells:
    """The cells of a row, with what is wrong with them."""

    def __init__(self, row: Row, faults: list[RowFault]) -> None:
        self.row = row
        self.faults = faults

    def by(self, place: _Place | None, reader: Callable[[str], Any], otherwise: Any = None) -> Any:
        """What a cell holds by its reader; `otherwise` where it is empty or there is none."""
        cell = "" if place is None else place.cell(self.row)
        if not cell:
            return otherwise
        try:
            return reader(cell)
        except BadCell as error:
            self.fault(place, error.message, error.remedy)
            return otherwise

    def fault(self, place: _Place | None, message: str, remedy: str) -> None:
        """Notes what is wrong with a cell."""
        heading = "" if place is None else place.heading
        self.faults.append(RowFault(self.row.number, heading, message, remedy))

    def lacks(self, place: _Place | None, name: str) -> None:
        """Notes that something is not told."""
        self.fault(place, f"It is not said: {name}.", "Fill in the cell.")


def _places(headings: Sequence[str], mapping: FiguresMapping) -> Iterator[_Place]:
    for heading, column in mapping.columns.items():
        yield _Place(headings.index(heading), heading, column)
    for name, value in mapping.always.items():
        yield _Place(None, name, Column(to=name), value)


def _fits(column: Column, kind: FigureKind, group_of: Mapping[str, str]) -> bool:
    """Whether a kind has such a column: a group only of a field that is so broken down."""
    one = kind.fields.get(column.to)
    if one is None:
        return False
    if column.group is not None:
        return group_of.get(column.group) in one.breakdowns
    return one.measure == "area" or column.unit is None


def _repeats(row: int, before: int, again: str) -> RowFault:
    return RowFault(
        row,
        "",
        f"It tells of the same thing and {again} as row {before}.",
        "Keep one of the two rows, or say in the mapping what tells them apart.",
    )
