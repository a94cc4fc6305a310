"""A report as tables for a workbook: every section, each row with its records and last year's."""

from __future__ import annotations

from collections.abc import Iterator

from article9.documents.document import Block, Cell, Document, Heading, Paragraph, Table
from article9.usecases.attribution import ATTRIBUTION
from article9.usecases.reporting.notes import notes
from article9.usecases.reporting.tables import by_owner, standings
from article9.usecases.reporting.told import Told
from article9.usecases.reporting.words import day, head, said


def workbook(told: Told) -> Document:
    """How each section stands, a table for each part with rows, and all that changed."""
    say = told.asked.say
    return Document(say.language, tuple(_blocks(told)), footer=say(ATTRIBUTION))


def _blocks(told: Told) -> Iterator[Block]:
    say = told.asked.say
    yield Heading(say(told.report.layout.title), 1)
    yield Paragraph(told.state, lead=say("State"))
    yield Paragraph(day(told.asked.on, say), lead=say("As of"))
    yield from notes(told)
    yield standings(told)
    for section in told.report.sections:
        for part in section.parts:
            if part.rows:
                yield Heading(f"{section.section.letter} {say(section.section.title)}", 3)
                yield from by_owner(part, told, sources=True)
    yield _changes(told)


def _changes(told: Told) -> Table:
    """Each cell that says something else than before."""
    say, known = told.asked.say, told.report.context.known
    rows: list[tuple[Cell, ...]] = []
    for section in told.report.sections:
        for part in section.parts:
            for one in part.rows:
                for column in part.columns:
                    if column in one.row.cells and one.changed((column,)):
                        before = None if one.before is None else one.before.get(column)
                        rows.append(
                            (
                                section.section.letter,
                                head(column, part.part, known, say),
                                said(one.row.cells[column], say),
                                say("new") if before is None else said(before, say),
                                ", ".join(one.row.sources),
                            )
                        )
    header = (say("Form"), say("Column"), say("Now"), say("Before"), say("Record"))
    return Table(header, tuple(rows), caption=say("What changed"))
