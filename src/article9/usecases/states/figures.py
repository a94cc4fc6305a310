"""Numbers by year as drawings with their tables."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from article9.catalogue.state_rows import FigureRow
from article9.catalogue.translations import Translations
from article9.documents.chart import Bar, Chart, drawn
from article9.documents.document import Block, Figure, Heading, Table
from article9.states.years import by_figure, parties_by_year
from article9.usecases.states.asked import Asked
from article9.usecases.states.words import CONFIDENCE, FIGURES, bounded, number

#: The figures that have a number for enough years to be drawn.
_DRAWN = ("casualties",)


def figures(asked: Asked, say: Translations) -> Iterator[Block]:
    """The parties by year as they are counted here, then what sources give."""
    yield Heading(say("Numbers by year"))
    yield _parties(asked, say)
    told = by_figure(asked.register.figures)
    for name in _DRAWN:
        yield _casualties(told[name], say(FIGURES[name]), say)
    rest = [row for name, rows in told.items() if name not in _DRAWN for row in rows]
    header = (say("What"), say("Day"), say("Number"), say("Source"), say("Confidence"), say("Note"))
    yield Table(
        header,
        tuple((say(FIGURES[row.figure]), str(row.day), *_cells(row, say)) for row in rest),
        caption=say("Other numbers, as published"),
    )


def _parties(asked: Asked, say: Translations) -> Figure:
    found = parties_by_year(asked.register, asked.on, asked.known.rules)
    bars = tuple(Bar(str(day.year), n) for day, n in found)
    title = say("States Parties by year")
    chart = Chart(
        say.language,
        title,
        across=say("Year, on its last day"),
        up=say("States Parties"),
        bars=bars,
    )
    caption = say(
        "Counted here from the days on which the Convention entered into force; the last is {day}.",
        day=asked.on.isoformat(),
    )
    rows = tuple((day.isoformat(), number(n, say)) for day, n in found)
    return Figure(
        drawn(chart, written=lambda n: number(n, say)),
        caption,
        Table((say("Day"), say("States Parties")), rows, title),
    )


def _casualties(rows: Sequence[FigureRow], title: str, say: Translations) -> Figure:
    years = {row.day.first.year: row for row in rows}
    first, last = min(years), max(years)
    bars = tuple(
        Bar(str(year), years[year].value) if year in years else Bar(str(year), None)
        for year in range(first, last + 1)
    )
    chart = Chart(say.language, title, across=say("Year"), up=say("People"), bars=bars)
    caption = say("A dash stands for a year whose number was not read in a source.")
    header = (say("Year"), say("Number"), say("Source"), say("Confidence"), say("Note"))
    table = Table(header, tuple((str(row.day), *_cells(row, say)) for row in rows), title)
    return Figure(drawn(chart, written=lambda n: number(n, say)), caption, table)


def _cells(row: FigureRow, say: Translations) -> tuple[str, ...]:
    keys = "; ".join(row.source)
    return (
        bounded(row, say),
        keys,
        say(CONFIDENCE[row.confidence]),
        say(row.note) if row.note else "",
    )
