"""Puts the text of a rich text file together."""

from __future__ import annotations

from collections import Counter

from article9.errors import Unreadable
from article9.law.files import rows
from article9.law.files.composition import Composition
from article9.law.files.numerals import numeral
from article9.law.files.rows import Paragraph, lay_out
from article9.law.files.rtf.parser import Parser
from article9.law.files.rtf.tokens import Kind, tokens
from article9.law.files.tally import Seen, Tally
from article9.law.source import Source

_BEGINNING = b"{\\rtf"


def document(data: bytes, name: str) -> Source:
    """The text of the rich text file `data`.

    Raises:
        Unreadable: it is no rich text, or goes beyond the limits.
    """
    start = data.find(_BEGINNING)
    if start < 0:
        raise Unreadable(
            "The file is no rich text.",
            where=name,
            remedy="Open it in the program it was made with and save it as rich text or as text.",
        )
    tally = Tally()
    parser = Parser(name, tally)
    for token in tokens(data[start:]):
        parser.read(token)
        if token.kind is Kind.CLOSE and not parser.depth:
            break
    else:
        tally.fault("The file is cut off. Its end was not read.")
    parser.close_all()
    composition = Composition(name)
    for paragraph in (*parser.story.end(), *_notes(parser, tally)):
        lay_out(composition, paragraph)
    return composition.source(data, unreadable=tally.unreadable(), notes=tally.notes())


def _notes(parser: Parser, tally: Tally) -> list[Paragraph]:
    """The notes that the text calls, after a gap, each with its number in brackets."""
    counted: Counter[str] = Counter()
    found = [Paragraph()] if parser.notes else []
    for note in parser.notes:
        tally.count(Seen.NOTE)
        counted[note.kind] += not note.mark
        form = "i" if note.kind == "endnote" else "1"
        mark = note.mark or numeral(counted[note.kind], form)
        found.extend(rows.notes(mark, note.paragraphs))
    return found
