"""The States as sheets of a workbook: counts with their States, States, facts, numbers, sources."""

from __future__ import annotations

from collections.abc import Iterator

from article9.catalogue.translations import Translations
from article9.documents.document import Block, Document, Heading, Paragraph, Table
from article9.usecases.attribution import ATTRIBUTION
from article9.usecases.states.as_data import keys_in
from article9.usecases.states.asked import Asked
from article9.usecases.states.page import opening, statement_beside
from article9.usecases.states.words import (
    CONFIDENCE,
    FIGURES,
    LEFT_OUT,
    bounded,
    class_of,
    counted,
    name_of,
    noted,
    number,
    status_of,
    told,
)


def states_sheets(asked: Asked, say: Translations) -> Document:
    """The States that were asked for, each thing on a sheet; the first says what they are."""
    blocks: tuple[Block, ...] = (
        *opening(asked, say),
        *statement_beside(asked, say),
        Paragraph(
            say(
                "{number} values were recalled and not read in a source. They are left out.",
                number=number(sum(asked.register.left_out.values()), say),
            )
        ),
        *_sheets(asked, say),
    )
    return Document(say.language, blocks, footer=say(ATTRIBUTION))


def _sheets(asked: Asked, say: Translations) -> Iterator[Block]:
    counts = tuple(
        (counted(count, say), number(count.number, say), " ".join(count.states))
        for count in asked.counts
    )
    yield Heading(say("Counts"))
    yield Table((say("What"), say("Number"), say("States")), counts, say("Counts"))
    yield _states(asked, say)
    yield _facts(asked, say)
    codes = {line.state.code for line in asked.lines}
    header = (say("What"), say("State"), say("Day"), say("Number"), say("Source"), say("Note"))
    figures = tuple(
        (say(FIGURES[row.figure]), row.state or "", str(row.day), bounded(row, say),
         "; ".join(row.source), say(row.note) if row.note else "")
        for row in asked.register.figures
        if row.state in codes or (row.state is None and not asked.filters.any)
    )  # fmt: skip
    yield Table(header, figures, say("Numbers by year"))
    left_out = tuple(
        (say(LEFT_OUT[kind]), number(n, say)) for kind, n in sorted(asked.register.left_out.items())
    )
    yield Table((say("What"), say("Values")), left_out, say("What was left out"))
    yield _sources(asked, say)


def _states(asked: Asked, say: Translations) -> Table:
    header = (
        say("Code"), say("State"), say("Region"), say("Subregion"), say("Status"), say("Since"),
        say("Entry into force"), say("Article 9"),
    )  # fmt: skip
    rows = tuple(
        (line.state.code, name_of(line, say), say(line.state.region), say(line.state.subregion),
         status_of(line.standing, say), str(line.standing.since or ""),
         str(line.standing.entry or ""), class_of(line.measures, say))
        for line in asked.lines
    )  # fmt: skip
    return Table(header, rows, say("States"))


def _facts(asked: Asked, say: Translations) -> Table:
    header = (
        say("Code"), say("State"), say("Day"), say("What is said"), say("Note"), say("Source"),
        say("Confidence"), say("Added by"),
    )  # fmt: skip
    rows = tuple(
        (line.state.code, name_of(line, say), str(fact.day or ""), told(fact, say),
         noted(fact, say), "; ".join(fact.sources),
         say(CONFIDENCE[fact.confidence]) if fact.confidence else "",
         f"{fact.added_by}, {fact.added_on}" if fact.added_by else "")
        for line in asked.lines
        for fact in line.state.facts
    )  # fmt: skip
    return Table(header, rows, say("Facts"))


def _sources(asked: Asked, say: Translations) -> Table:
    header = (say("Key"), say("Title"), say("Address"), say("Read on"))
    known = asked.register.sources
    rows = tuple(
        (key, known[key].title, known[key].address or "", str(known[key].read))
        for key in sorted(set(keys_in(asked)))
    )
    return Table(header, rows, say("Sources"))
