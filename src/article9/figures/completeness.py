"""What is not told of figures that should be: fields, reasons, groups, months, years."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from article9.catalogue.figures import FigureKind
from article9.catalogue.persons import Persons
from article9.catalogue.translations import later
from article9.figures.doubts import Doubt, Quantity, Slot, Term
from article9.record.dossier.figures import Figure

_MONTHS = 12

_NOT_GIVEN = later("{field} is not given.")
_NO_LABEL = later("It is not said: {label}.")
_NO_INSTITUTION = later("It is not said which institution it is the figure of.")
_NOT_KNOWN = later("It has a field that this article9 does not know: {field}.")
_NO_REASON = later("{field} is {given}, and no note says why.")
_SOME_MONTHS = later("Only {months} months of the year are in it.")
_EARLY_SOURCE = later("Its source is of {day}, before the year was over.")
_NOT_BROKEN_DOWN = later("{field} is not broken down: {breakdown}.")
_IN_NO_GROUP = later(
    "Of {field}, {number} are in no group of {breakdown}: say that it was not recorded."
)
_NO_YEAR = later("There is no figure for this year, though there are for years around it.")


def completeness(figures: Sequence[Figure], kind: FigureKind, persons: Persons) -> Iterator[Doubt]:
    """What the figures of one kind do not tell; they come in the order of their years."""
    for figure in figures:
        yield from _of_one(figure, kind)
        yield from _groups(figure, kind, persons)
    years = {figure.year for figure in figures}
    for year in range(min(years, default=0), max(years, default=0)):
        if year not in years:
            yield Doubt(kind.id, year, _NO_YEAR, weight="incomplete")


def _of_one(figure: Figure, kind: FigureKind) -> Iterator[Doubt]:
    for name, label in kind.labels.items():
        if label.needed == "yes" and name not in figure.labels:
            yield _doubt(figure, _NO_LABEL, label=Term((label.title,)))
    if kind.institution == "yes" and figure.institution is None:
        yield _doubt(figure, _NO_INSTITUTION)
    for name in (*figure.values, *figure.days, *figure.counts):
        if name not in kind.fields:
            yield _doubt(figure, _NOT_KNOWN, field=name)
    yield from _fields(figure, kind)
    if figure.months < _MONTHS:
        yield _doubt(figure, _SOME_MONTHS, months=Quantity(figure.months, "number"))
    # What is planned or asked for is told by days; only numbers wait for the end of the year.
    if figure.values and figure.on < date(figure.year, 12, 31):
        yield _doubt(figure, _EARLY_SOURCE, day=figure.on.isoformat())


def _fields(figure: Figure, kind: FigureKind) -> Iterator[Doubt]:
    for name, field in kind.fields.items():
        title = Term((field.title,))
        given = figure.values.get(name)
        if given is None and name not in figure.days and field.needed == "yes":
            yield _doubt(figure, _NOT_GIVEN, field=title)
        if given and field.reason == "yes" and figure.note is None:
            yield _doubt(figure, _NO_REASON, field=title, given=Quantity(given, field.measure))


def _groups(figure: Figure, kind: FigureKind, persons: Persons) -> Iterator[Doubt]:
    for name, field in kind.broken_down.items():
        given = figure.values.get(name)
        if not given:
            continue
        counts = figure.counts.get(name)
        for key in field.breakdowns:
            title, breakdown = Term((field.title,)), Term((persons.breakdowns[key].title,))
            if counts is None or key not in counts.by:
                yield _doubt(figure, _NOT_BROKEN_DOWN, field=title, breakdown=breakdown)
            elif (rest := given - sum(counts.by[key].values())) > 0:
                left = Quantity(rest, "number")
                yield _doubt(figure, _IN_NO_GROUP, field=title, number=left, breakdown=breakdown)


def _doubt(figure: Figure, sentence: str, **slots: Slot) -> Doubt:
    return Doubt(figure.kind, figure.year, sentence, slots, figure, "incomplete")
