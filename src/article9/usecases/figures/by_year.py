"""Numbers of a kind by year, as a drawing with its table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import ROUND_HALF_UP, Decimal

from article9.catalogue.figures import FigureKind
from article9.catalogue.translations import Translations
from article9.documents.chart import Bar, Chart, drawn
from article9.documents.document import Figure as Drawing
from article9.documents.document import Table
from article9.figures.suppression import TOTAL
from article9.figures.units import in_unit
from article9.record.dossier.figures import Figure
from article9.usecases.figures.sharing import PersonsTable
from article9.usecases.figures.words import quantity, written

#: What a hidden number is in a table.
Numbers = Mapping[int, int | Decimal | None]


def by_year(
    name: str,
    kind: FigureKind,
    figures: Mapping[int, Sequence[Figure]],
    tables: Mapping[int, Sequence[PersonsTable]],
    say: Translations,
) -> Drawing | None:
    """The sum of a field over all rows, year by year; None where no year tells it."""
    field = kind.fields[name]
    numbers = {year: _sum(name, ours) for year, ours in figures.items()}
    hidden = {
        year
        for year, some in tables.items()
        for table in some
        if table.field == name
        and any(table.hides(row, TOTAL) for row in table.counts.all_rows[-1:])
    }
    if all(number is None for number in numbers.values()):
        return None
    title, is_area = say(field.title), field.measure == "area"
    bars = tuple(
        Bar(str(year), None if year in hidden else _bar(number, is_area=is_area))
        for year, number in numbers.items()
    )
    up = say("Hectares") if is_area else say("Number")
    chart = Chart(say.language, title, across=say("Year"), up=up, bars=bars)
    rows = tuple(
        (str(year), _cell(number, year in hidden, kind, name, say))
        for year, number in numbers.items()
    )
    caption = say("{title}: all rows together. A dash stands for what is not told.", title=title)
    return Drawing(
        drawn(chart, written=lambda number: written(number, say)),
        caption,
        Table((say("Year"), title), rows, f"{say(kind.title)}: {title}"),
    )


def _sum(name: str, figures: Sequence[Figure]) -> int | Decimal | None:
    told = [figure.values[name] for figure in figures if name in figure.values]
    return sum(told[1:], told[0]) if told else None


def _bar(number: int | Decimal | None, *, is_area: bool) -> int | None:
    if number is None:
        return None
    if is_area:
        return int(in_unit(Decimal(number), "ha").quantize(Decimal(1), ROUND_HALF_UP))
    return int(number)


def _cell(
    number: int | Decimal | None, hidden: bool, kind: FigureKind, name: str, say: Translations
) -> str:
    if hidden:
        return say("hidden")
    return "–" if number is None else quantity(number, kind.fields[name].measure, say)
