"""Proves what the layouts of reports name: figures, columns, choices, duties and questions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass
from pathlib import Path

from article9.catalogue.fault import Fault, suggestion
from article9.catalogue.figures import FigureKind
from article9.catalogue.form_columns import CHOICES, COLUMNS
from article9.catalogue.forms import Layout, Part
from article9.catalogue.loader import load_all, load_one
from article9.catalogue.persons import Persons
from article9.catalogue.profile_questions import ProfileQuestions

#: The kind of report that the Convention lists the items of.
LISTED = "article-7"


@dataclass(frozen=True, slots=True)
class Named:
    """What a layout may name."""

    figures: Mapping[str, FigureKind]
    persons: Persons | None
    names: Mapping[str, Set[str]]  # obligations, requirements and questions of the profile


@dataclass(frozen=True, slots=True)
class Slip:
    """Something wrong in a layout, with its place in it."""

    place: tuple[int | str, ...]
    message: str
    remedy: str


def forms_faults(
    folder: Path, *, obligations: Iterable[str], requirements: Iterable[str]
) -> Iterator[Fault]:
    """What is wrong with the layouts of a knowledge folder."""
    loaded, faults = load_all(folder / "forms", Layout)
    yield from faults
    figures, _ = load_all(folder / "figures", FigureKind)  # their own faults are told elsewhere
    persons, _ = load_one(folder / "persons.yml", Persons)
    profile, _ = load_one(folder / "profile.yml", ProfileQuestions)
    questions = () if profile is None else profile.thing.questions
    named = Named(
        {id_: one.thing for id_, one in figures.items()},
        None if persons is None else persons.thing,
        {"obligation": {*obligations}, "requirement": {*requirements}, "question": {*questions}},
    )
    for one in loaded.values():
        for slip in slips(one.thing, named):
            yield one.fault(slip.place, slip.message, slip.remedy)


def slips(layout: Layout, named: Named) -> Iterator[Slip]:
    """What a layout names that is not there, or leaves out that must be in it."""
    if layout.report == LISTED and (missing := layout.missing()):
        message = f"no section is about {', '.join(missing)}"
        yield Slip(("sections",), message, "Name it under `items` of a section.")
    for at, section in enumerate(layout.sections):
        questions = named.names["question"]
        for name in section.applies:
            if name not in questions:
                message = f"the profile has no question {name!r}"
                yield Slip(("sections", at, "applies"), message, suggestion(name, questions))
        for number, part in enumerate(section.parts):
            place = ("sections", at, "parts", number)
            for key, message, remedy in _part(part, layout.style, named):
                yield Slip((*place, key), message, remedy)


def columns_of(part: Part, figures: Mapping[str, FigureKind], persons: Persons | None) -> set[str]:
    """The columns that a part can show."""
    columns = set(COLUMNS[part.fills])
    kind = figures.get(part.figure or "")
    if kind is not None:
        columns |= {*kind.labels, *kind.fields}
    if kind is not None and persons is not None:
        for field in kind.broken_down.values():
            for key in field.breakdowns:
                columns |= {*persons.breakdowns[key].groups}
    return columns


def _part(part: Part, style: str, named: Named) -> Iterator[tuple[str, str, str]]:
    if part.figure is not None and part.figure not in named.figures:
        message = f"there are no figures {part.figure!r}"
        yield "figure", message, suggestion(part.figure, named.figures)
        return
    known = columns_of(part, named.figures, named.persons)
    for key, names in (("columns", part.columns), ("says", tuple(part.slots()))):
        for name in names:
            if name not in known:
                message = f"{part.fills} have no column {name!r}"
                yield key, message, suggestion(name, known)
    if style == "sentences" and not part.says:
        yield "says", "rows are told in sentences here, and it has none", "Add `says`."
    if style != "sentences" and not part.columns:
        yield "columns", "rows are shown in tables here, and it has no columns", "Add `columns`."
    yield from _choices(part, named)


def _choices(part: Part, named: Named) -> Iterator[tuple[str, str, str]]:
    kind = named.figures.get(part.figure or "")
    labels = {} if kind is None else kind.labels
    known = {*CHOICES[part.fills], *labels}
    for key, values in part.only.items():
        if key not in known:
            yield "only", f"rows are not chosen by {key!r}", suggestion(key, known)
            continue
        there: Set[str] = named.names.get(key) or (
            set(labels[key].values) if key in labels else set()
        )
        for value in values:
            if there and value not in there:
                yield "only", f"there is no {key} {value!r}", suggestion(value, there)
