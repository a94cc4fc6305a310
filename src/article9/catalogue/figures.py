"""The kinds of yearly figures: their fields, units, arithmetic and labels, a file for each kind."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from importlib import resources
from pathlib import Path
from typing import Literal, Self

from pydantic import Field, model_validator

from article9.catalogue.cite import cite_order
from article9.catalogue.fault import KnowledgeError
from article9.catalogue.loader import load_all
from article9.catalogue.shape import Strict, Thing

#: What a field holds: how many things, how many persons, an area in square metres, a day.
Measure = Literal["number", "persons", "area", "day"]

#: A name as columns of files and forms bear it, with underscores for hyphens.
_NAME = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")

_HXL = re.compile(r"#[a-z][a-z0-9_]*(\+[a-z][a-z0-9_]*)*")

YesNo = Literal["yes", "no"]


class FigureField(Strict):
    """One number, area or day of a figure."""

    title: str = Field(description="What it is called at the head of a column.")
    measure: Measure = Field(description="number, persons, area or day.")
    over_the_year: Literal["sum", "first", "last"] = Field(
        default="sum",
        description="How the parts of a year make the year: added up; or the first or last of "
        "them, where it says how much there was.",
    )
    signed: YesNo = Field(default="no", description="Whether it may be below nought.")
    needed: YesNo = Field(default="no", description="Whether a figure without it is not complete.")
    reason: YesNo = Field(
        default="no", description="Whether it needs a note that says why, unless it is nought."
    )
    hxl: str = Field(description="Its hashtag in the Humanitarian Exchange Language.")
    breakdowns: tuple[str, ...] = Field(
        default=(), description="How these persons are broken down: keys of persons.yml."
    )


class Identity(Strict):
    """A total that is the sum of its parts."""

    total: str = Field(description="The field that is the total.")
    plus: tuple[str, ...] = Field(description="The fields that are added.")
    minus: tuple[str, ...] = Field(default=(), description="The fields that are taken off.")

    @property
    def parts(self) -> tuple[str, ...]:
        """All fields of which the total is made."""
        return (*self.plus, *self.minus)


class Label(Strict):
    """A word that tells one figure of the kind from another: a type of mine, a service."""

    title: str = Field(description="What it is called at the head of a column.")
    needed: YesNo = Field(default="no", description="Whether a figure without it is refused.")
    hxl: str = Field(description="Its hashtag in the Humanitarian Exchange Language.")
    values: dict[str, str] = Field(
        default={}, description="What it can be, by key, in words. Left out: any words."
    )


class FigureKind(Thing):
    """One kind of yearly figures."""

    title: str = Field(description="What the figures are about.")
    cite: str = Field(description='The Convention\'s article, as in "Art. 5(1)".')
    obligations: tuple[str, ...] = Field(description="The duties they show something of: ids.")
    report: tuple[Literal["A", "B", "C", "D", "E", "F", "G", "H", "I", "J"], ...] = Field(
        description="Where the yearly report tells of them: A to I stand for Article 7(1)(a) to (i)"
    )
    row: str = Field(description="What one row of them is.")
    institution: YesNo = Field(default="no", description="Whether each names an institution.")
    form: YesNo = Field(
        default="no", description="Whether a form to collect them with can be written."
    )
    labels: dict[str, Label] = Field(default={}, description="What tells one from another.")
    fields: dict[str, FigureField] = Field(description="What each holds, in order.")
    identities: tuple[Identity, ...] = Field(default=(), description="Totals and their parts.")
    carries: dict[str, str] = Field(
        default={}, description="A field of one year that is another field of the next year."
    )
    orders: tuple[tuple[str, str], ...] = Field(
        default=(), description="Two days, the one that comes no later first."
    )
    drawn: tuple[str, ...] = Field(default=(), description="The fields that are drawn by year.")

    def of_measure(self, measure: Measure) -> dict[str, FigureField]:
        """Its fields of one measure, in order."""
        return {name: one for name, one in self.fields.items() if one.measure == measure}

    @property
    def broken_down(self) -> dict[str, FigureField]:
        """Its fields of persons that are broken down."""
        return {name: one for name, one in self.fields.items() if one.breakdowns}

    @model_validator(mode="after")
    def _names_and_hashtags(self) -> Self:
        for name in (*self.labels, *self.fields):
            if not _NAME.fullmatch(name):
                raise ValueError(f"{name!r} is not written in small letters, digits and hyphens")
        if both := sorted(set(self.labels) & set(self.fields)):
            raise ValueError(f"{both[0]!r} is both a label and a field")
        tags = {name: one.hxl for name, one in self.labels.items()}
        tags |= {name: one.hxl for name, one in self.fields.items()}
        for name, tag in tags.items():
            if not _HXL.fullmatch(tag):
                raise ValueError(f"{name!r}: {tag!r} is no hashtag like #affected+killed")
        return self

    @model_validator(mode="after")
    def _arithmetic_is_of_one_measure(self) -> Self:
        for one in self.identities:
            self._alike((one.total, *one.parts), days=False)
        for pair in self.carries.items():
            self._alike(pair, days=False)
        for pair in self.orders:
            self._alike(pair, days=True)
        self._alike(self.drawn[:1], days=False)
        for name in self.drawn:
            self._alike((name,), days=False)
        for name, field in self.fields.items():
            if field.breakdowns and field.measure != "persons":
                raise ValueError(f"{name!r} counts no persons and cannot be broken down")
        return self

    @model_validator(mode="after")
    def _persons_can_be_protected(self) -> Self:
        """Small numbers are hidden table by table: a total of persons, parted in some ways."""
        persons = [i for i in self.identities if self.fields[i.total].measure == "persons"]
        parts = [part for one in persons for part in one.parts]
        for one in persons:
            if one.minus:
                raise ValueError(f"{one.total!r}: persons are only added up")
            if one.total in parts:
                raise ValueError(f"{one.total!r} is the total of persons and a part of another")
        if both := sorted(part for part in set(parts) if parts.count(part) > 1):
            raise ValueError(f"{both[0]!r} is a part of two totals of persons")
        return self

    def _alike(self, names: Iterable[str], *, days: bool) -> None:
        measures = set()
        for name in names:
            if name not in self.fields:
                raise ValueError(f"there is no field {name!r}")
            measures.add(self.fields[name].measure)
        if len(measures) > 1:
            raise ValueError(f"{', '.join(names)} are not of one measure")
        if measures and (measures == {"day"}) != days:
            raise ValueError(f"{', '.join(names)}: days are compared, all else is added up")


def figure_kinds(folder: Path | None = None) -> dict[str, FigureKind]:
    """Every kind of figures of a knowledge folder, the package's own if none is given.

    They come in the order of the Convention.

    Raises:
        KnowledgeError: with every fault that a file has by itself.
    """
    place = folder or Path(str(resources.files("article9"))) / "knowledge"
    loaded, faults = load_all(place / "figures", FigureKind)
    if faults:
        raise KnowledgeError(faults)
    kinds = sorted((one.thing for one in loaded.values()), key=lambda k: (cite_order(k.cite), k.id))
    return {kind.id: kind for kind in kinds}


def sentences_of_figures(kinds: Mapping[str, FigureKind]) -> Iterator[tuple[str, str]]:
    """The sentences of the kinds that a reader is shown, with the files they stand in."""
    for id_, kind in kinds.items():
        where = f"figures/{id_}.yml"
        yield kind.title, where
        yield kind.row, where
        for label in kind.labels.values():
            yield from ((text, where) for text in (label.title, *label.values.values()))
        yield from ((field.title, where) for field in kind.fields.values())
