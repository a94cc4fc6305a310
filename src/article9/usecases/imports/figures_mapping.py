"""Which column of a file of figures is what: written once for a source, used again each year."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Literal, Self

from pydantic import Field, model_validator

from article9.catalogue.fault import suggestion
from article9.catalogue.figures import FigureKind
from article9.catalogue.given import given
from article9.catalogue.persons import Persons
from article9.catalogue.shape import Strict
from article9.figures.arithmetic import Known
from article9.figures.numbers import Written
from article9.figures.units import Unit, unit_from
from article9.usecases.imports.imported import RowFault

#: What a column can be, beside the fields and labels of a kind.
BESIDE = (
    "kind", "year", "month", "where", "latitude", "longitude", "institution", "source", "on",
    "note",
)  # fmt: skip

_UNIT_IN_HEADING = re.compile(r"[(\[]\s*([^()\[\]]+?)\s*[)\]]")


class Column(Strict):
    """What one column holds."""

    to: str = Field(description="year, month, where ..., or a field or label of the kind.")
    unit: Unit | None = Field(default=None, description="The unit of an area: m2, ha or km2.")
    group: str | None = Field(default=None, description="The group of persons it counts.")
    values: dict[str, str] = Field(
        default={}, description="What stands in the column, and what it means here."
    )

    @model_validator(mode="before")
    @classmethod
    def _in_one_word(cls, value: object) -> object:
        return {"to": value} if isinstance(value, str) else value


class Numbers(Strict):
    """How numbers are written in the file."""

    decimal: Literal[".", ",", "٫"] | None = Field(default=None, description="Before decimals.")
    thousands: Literal[".", ",", "space", "'", "٬"] | None = Field(
        default=None, description="Between thousands."
    )

    @model_validator(mode="after")
    def _not_the_same(self) -> Self:
        if self.decimal is not None and self.decimal == self.thousands:
            raise ValueError("decimals and thousands cannot have the same mark")
        return self

    @property
    def written(self) -> Written:
        """The same, for reading."""
        return Written(self.decimal, " " if self.thousands == "space" else self.thousands)


class FiguresMapping(Strict):
    """The columns of one source."""

    source: str | None = Field(
        default=None, description="What the source is called; it stands with each figure."
    )
    kind: str | None = Field(default=None, description="The kind of all its figures.")
    sheet: str | None = Field(default=None, description="The sheet of the workbook, if not first.")
    numbers: Numbers = Field(default=Numbers(), description="How numbers are written.")
    dates: Literal["year-first", "day-first", "month-first"] = Field(
        default="year-first", description="How days are written: 2026-01-31, 31/01/2026 ..."
    )
    repeats: Literal["refused", "added"] = Field(
        default="refused",
        description="Whether several rows of one month and thing are a fault, or are added up "
        "because each is of another team. Rows that are the same in everything stay a fault.",
    )
    columns: dict[str, Column] = Field(description="Each column by its heading.")
    ignore: tuple[str, ...] = Field(default=(), description="Columns of which nothing is taken.")
    always: dict[str, str] = Field(
        default={}, description="What holds for every row: year, where, on, a label."
    )


def mapping_from(data: bytes, name: str) -> FiguresMapping:
    """The mapping in a file.

    Raises:
        Usage: it is no mapping; every fault with its line.
    """
    return given(data, name, FiguresMapping)


def standard(headings: Sequence[str], known: Known, source: str) -> FiguresMapping:
    """The mapping for files with article9's own headings: its exports and its forms."""
    own = dict(_own_columns(known))
    return FiguresMapping(
        source=source,
        numbers=Numbers(decimal="."),
        columns={heading: own[heading] for heading in headings if heading in own},
    )


def _own_columns(known: Known) -> Iterator[tuple[str, Column]]:
    yield from ((name, Column(to=name)) for name in BESIDE)
    for kind in known.kinds.values():
        yield from own_columns(kind, known.persons)


def own_columns(kind: FigureKind, persons: Persons) -> Iterator[tuple[str, Column]]:
    """The headings of a kind in article9's own files, and what they hold, in order."""
    yield from ((column_name(name), Column(to=name)) for name in kind.labels)
    for name, field in kind.fields.items():
        if field.measure == "area":
            yield f"{column_name(name)}_m2", Column(to=name, unit="m2")
        else:
            yield column_name(name), Column(to=name)
        for key in field.breakdowns:
            for group in persons.breakdowns[key].groups:
                yield f"{column_name(name)}_{column_name(group)}", Column(to=name, group=group)


def column_name(name: str) -> str:
    """A name of the catalogue as headings and forms bear it: with a low line for a hyphen."""
    return name.replace("-", "_")


def misfits(mapping: FiguresMapping, headings: Sequence[str], known: Known) -> Iterator[RowFault]:
    """Where a mapping does not fit the file or the catalogue; the columns are named."""
    twice = sorted({h for h in headings if h and headings.count(h) > 1})
    for heading in twice:
        if heading in mapping.columns:
            yield RowFault(None, heading, "Two columns have this heading.", "Rename one of them.")
    for heading in mapping.columns:
        if heading not in headings:
            near = suggestion(heading, (h for h in headings if h))
            yield RowFault(
                None,
                heading,
                "The mapping names this column, and the file does not have it.",
                f"{near} Change the mapping, or give the file it was made for.".strip(),
            )
    led: dict[tuple[str, str | None, str | None], str] = {}
    for heading, column in mapping.columns.items():
        first = led.setdefault((column.to, column.group, column.unit), heading)
        if first != heading:
            message = f"The mapping leads this column and {first!r} to the same."
            yield RowFault(None, heading, message, "Lead one of them elsewhere, or ignore it.")
    yield from _unknown(mapping, known)
    yield from _missing(mapping)


def _unknown(mapping: FiguresMapping, known: Known) -> Iterator[RowFault]:
    """What the mapping says that the catalogue does not know."""
    kinds = known.kinds
    if mapping.kind is not None and mapping.kind not in kinds:
        message = f"The mapping names the kind {mapping.kind!r}, which there is not."
        yield RowFault(None, "", message, suggestion(mapping.kind, kinds))
        return
    chosen = kinds.values() if mapping.kind is None else (kinds[mapping.kind],)
    names = {*BESIDE, *(n for k in chosen for n in (*k.labels, *k.fields))}
    groups = {g for b in known.persons.breakdowns.values() for g in b.groups}
    for heading, column in mapping.columns.items():
        if column.to not in names:
            message = f"The mapping leads to {column.to!r}, which there is not."
            yield RowFault(None, heading, message, suggestion(column.to, names))
        if column.group is not None and column.group not in groups:
            message = f"The mapping names the group {column.group!r}, which there is not."
            yield RowFault(None, heading, message, suggestion(column.group, groups))
        told = unit_in(heading)
        if told is not None and column.unit is not None and told != column.unit:
            message = f"The heading says {told}, and the mapping says {column.unit}."
            yield RowFault(None, heading, message, "Look which it is, and mend the mapping.")
    for name in mapping.always:
        if name not in names:
            message = f"The mapping says {name!r} for every row, which there is not."
            yield RowFault(None, "", message, suggestion(name, names))


def _missing(mapping: FiguresMapping) -> Iterator[RowFault]:
    """What every figure needs and neither a column nor the mapping says."""
    told: Mapping[str, str] = mapping.always
    leads = {column.to for column in mapping.columns.values()} | set(told)
    if mapping.kind is None and "kind" not in leads:
        yield RowFault(
            None, "", "It is not said what the figures are about.", "Write `kind:` in the mapping."
        )
    for name, what in (("year", "of which year they are"), ("on", "to which day the source is")):
        if name not in leads:
            yield RowFault(
                None, "", f"It is not said {what}.",
                f"Lead a column to `{name}`, or write it under `always:` in the mapping.",
            )  # fmt: skip
    if mapping.source is None and "source" not in leads:
        message = "It is not said where the figures are from."
        yield RowFault(None, "", message, "Write `source:` in the mapping.")


def unit_in(heading: str) -> Unit | None:
    """The unit that stands in brackets in a heading, or None."""
    found = (unit_from(word) for word in _UNIT_IN_HEADING.findall(heading))
    return next((unit for unit in found if unit is not None), None)
