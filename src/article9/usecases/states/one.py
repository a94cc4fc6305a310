"""One State: its status and how it came about, its measures, its days, and the sources."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from article9 import __version__
from article9.catalogue.catalogue import Catalogue
from article9.catalogue.state_rows import FactName, FigureRow
from article9.catalogue.translations import Translations
from article9.documents.document import Block, Document, Heading, Paragraph, Points, Table
from article9.record.one_state import OneState
from article9.states.counts import Line, lines
from article9.states.register import Conflict, State
from article9.states.years import of_state
from article9.usecases.attribution import ATTRIBUTION
from article9.usecases.deadlines import Days, find_days, status_title, titled
from article9.usecases.deadlines_as_data import as_data as days_as_data
from article9.usecases.states.as_data import difference, figure, sources, state_line
from article9.usecases.states.explained import dated
from article9.usecases.states.explained import sources as sources_page
from article9.usecases.states.facts import facts_of
from article9.usecases.states.known import Known
from article9.usecases.states.page import differences
from article9.usecases.states.words import FIGURES, bounded, class_of, name_of, quoted, status_of

#: The facts of which the status is made, beside those on measures, stocks and mined areas.
_OF_STATUS: tuple[FactName, ...] = (
    "not-listed", "signature", "deposit", "entry-into-force", "suspension-claimed",
    "withdrawal-notified", "withdrawal-effective",
)  # fmt: skip
_OF_ARTICLE_9: tuple[FactName, ...] = ("article-9", "article-9-law", "article-9-beside")


@dataclass(frozen=True, slots=True)
class One:
    """A State as it stands on a day."""

    known: Known
    on: date
    line: Line
    days: Days | None  # None where it has not joined

    @property
    def figures(self) -> tuple[FigureRow, ...]:
        """Its numbers by year."""
        return of_state(self.known.register.figures, self.line.state.code)

    @property
    def conflicts(self) -> list[Conflict]:
        """Where a user's file says otherwise of it."""
        code = self.line.state.code
        return [one for one in self.known.register.conflicts if one.added.state == code]

    @property
    def keys(self) -> set[str]:
        """The keys of all its sources."""
        rows = (*self.line.state.facts, *(one.shipped for one in self.conflicts))
        return {k for row in rows for k in row.sources} | {
            k for r in self.figures for k in r.source
        }


def look_up(state: State, known: Known, on: date, *, catalogue: Catalogue) -> One:
    """A State of the register with its days."""
    line = next(x for x in lines(known.register, on, known.rules) if x.state.code == state.code)
    return One(known, on, line, days_of(state, on, catalogue=catalogue))


def days_of(state: State, today: date, *, catalogue: Catalogue) -> Days | None:
    """The days of a State under the Convention, or None where it has not joined by today."""
    deposit = state.the("deposit")
    if deposit is None or deposit.first > today:
        return None
    facts = facts_of(state, catalogue.obligations.values(), today=today)
    return find_days(facts, catalogue=catalogue, today=today, state=state.code)


def one_as_data(one: One, say: Translations) -> OneState:
    """The State for a program; names are in the language."""
    register = one.known.register
    return OneState(
        article9=__version__,
        knowledge=one.known.version,
        on=one.on.isoformat(),
        read_until=str(register.read_until),
        state=state_line(one.line, say.language),
        dates=None if one.days is None else days_as_data(one.days, say),
        figures=tuple(map(figure, one.figures)),
        sources=tuple(sources(register, one.keys)),
        differences=tuple(map(difference, one.conflicts)),
    )


def one_page(one: One, say: Translations) -> Document:
    """The State for a reader."""
    blocks = [*_opening(one, say), *_facts(one, say), *_days(one, say)]
    blocks += sources_page(one.known.register, one.keys, say)
    return Document(say.language, tuple(blocks), footer=say(ATTRIBUTION))


def _opening(one: One, say: Translations) -> Iterator[Block]:
    state = one.line.state
    yield Heading(name_of(one.line, say), 1)
    codes = f"{state.code}, {state.iso2}; {say(state.region)}, {say(state.subregion)}"
    yield Paragraph(codes, lead=say("Codes and region"))
    yield Paragraph(f"{status_of(one.line.standing, say)}.", lead=one.on.isoformat())
    if one.line.measures is not None:
        yield Paragraph(f"{class_of(one.line.measures, say)}.", lead=say("Article 9"))
    yield Paragraph(
        say(
            "Public sources were read up to {day}. What has happened since is not here.",
            day=str(one.known.register.read_until),
        )
    )
    yield from differences(one.conflicts, say)


def _facts(one: One, say: Translations) -> Iterator[Block]:
    state = one.line.state
    status = sorted(state.of(*_OF_STATUS), key=lambda fact: fact.first)
    yield Heading(say("How its status came about"))
    yield Points(tuple(dated(fact, say) for fact in status))
    measures = state.of(*_OF_ARTICLE_9)
    if measures:
        yield Heading(say("Measures under Article 9"))
        yield Points(tuple(dated(fact, say) for fact in measures))
    shown = {*_OF_STATUS, *_OF_ARTICLE_9}
    others = [fact for fact in state.facts if fact.name not in shown]
    if others or one.figures:
        yield Heading(say("Stocks, mined areas and reports"))
        numbers = (
            f"{row.day}: {say(FIGURES[row.figure])}: {bounded(row, say)} {quoted(row.source)}"
            for row in one.figures
        )
        yield Points((*(dated(fact, say) for fact in others), *numbers))


def _days(one: One, say: Translations) -> Iterator[Block]:
    yield Heading(say("Days under the Convention"))
    if one.days is None:
        yield Paragraph(say("It has not joined, so that no day is counted for it."))
        return
    standing = one.line.standing
    ended = standing.withdrawal if standing.status == "withdrawn" else None
    header = (say("Day"), say("What"), say("Article"), say("How it stands"))
    rows = tuple(
        (
            day.day.isoformat() if day.day else "–",
            titled(day, say),
            day.cite,
            status_title(day, say),
        )
        for day in one.days.deadlines
        if ended is None or day.day is None or day.day <= ended
    )
    yield Table(header, rows)
    if ended is not None:
        yield Paragraph(
            say(
                "It is no longer a State Party since {day}; later days are left out.",
                day=ended.isoformat(),
            )
        )
    yield Paragraph(
        say(
            "They are computed from the facts above, and stand to today. That a day has passed "
            "does not say whether what was due was done. "
            "`article9 deadlines {state}` gives the reason for each.",
            state=one.line.state.code,
        )
    )
