"""The legal review: every decision of a person, with the words of the text it rests on."""

from __future__ import annotations

from collections.abc import Iterator

from article9.documents.document import Block, Document, Heading, Paragraph, Points, Quotation
from article9.reporting.filling import Filled
from article9.reporting.pieces import Piece
from article9.usecases.attribution import ATTRIBUTION
from article9.usecases.report import Asked
from article9.usecases.reporting.data import ReportData, report_data
from article9.usecases.reporting.notes import notes
from article9.usecases.reporting.prose import opening
from article9.usecases.reporting.sheets import workbook
from article9.usecases.reporting.tables import draft_line
from article9.usecases.reporting.told import Told, told_up_to
from article9.usecases.reporting.words import said

_KIND = "legal-review"


def document(asked: Asked) -> Document:
    """The review for readers."""
    told, say = _told(asked), asked.say
    blocks = (*opening(told), *notes(told), *_sections(told))
    return Document(
        say.language, blocks, footer=say(ATTRIBUTION), contents=True, header=draft_line(told)
    )


def sheets(asked: Asked) -> Document:
    """Its decisions as tables."""
    return workbook(_told(asked))


def data(asked: Asked) -> ReportData:
    """The same for programs."""
    return report_data(_told(asked))


def _told(asked: Asked) -> Told:
    return told_up_to(_KIND, asked)


def _sections(told: Told) -> Iterator[Block]:
    say = told.asked.say
    if all(section.empty for section in told.report.sections):
        kept = told.asked.dossier.decisions
        yield Paragraph(
            say("No decision of the record can be told here.")
            if kept
            else say("No decision is in the record.")
        )
    for section in told.report.sections:
        rows = [one for part in section.parts for one in part.rows]
        if rows:
            yield Heading(say(section.section.title), anchor=f"part-{section.section.letter}")
        for one in rows:
            yield from _decision(one, told)


def _decision(one: Filled, told: Told) -> Iterator[Block]:
    cells, say = one.row.cells, told.asked.say
    yield Heading(_words(cells.get("asks") or cells.get("title"), told), 3)
    quotes = _words(cells.get("quote"), told).split("\n") if "quote" in cells else []
    place = _words(cells.get("place"), told)
    yield Paragraph(
        _words(cells.get("reason"), told),
        lead=_words(cells["holds"], told),
        proof=tuple(Quotation(words, place) for words in quotes),
    )
    signed = say(
        "Decided by {by} on {day}.", by=_words(cells.get("by"), told), day=_words(cells["on"], told)
    )
    yield Points((f"{signed} [{', '.join(one.row.sources)}]" if told.asked.trace else signed,))


def _words(piece: Piece | None, told: Told) -> str:
    return "" if piece is None else said(piece, told.asked.say)
