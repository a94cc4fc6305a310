"""Writes a document as Markdown: for a mail, a wiki or a repository."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import assert_never

from article9.documents.clause import Clause, Open
from article9.documents.cleaning import clean
from article9.documents.document import (
    Block,
    Cell,
    Document,
    Figure,
    Heading,
    Link,
    NewPage,
    Paragraph,
    Points,
    Quotation,
    Reproduction,
    Table,
)
from article9.documents.form import Form
from article9.documents.labels import ENGLISH, Labels
from article9.documents.plain_form import form_lines

#: Signs that Markdown takes for its own, wherever they stand; `-`, `+` and numbers only at the
#: beginning of a line.
_SIGNS = re.compile(r"([\\`*_\[\]<>#|~])")
_BEGINS = re.compile(r"^(\d*)([-+=.)])")


def write(document: Document, *, labels: Labels = ENGLISH) -> str:
    """The document as Markdown that no reader takes for markup of its own.

    A text that is reproduced is left out, as in plain text.
    """
    blocks = (_block(block, labels) for block in document.blocks)
    header = f"**{escaped(document.header)}**" if document.header else ""
    footer = f"---\n\n{escaped(document.footer)}" if document.footer else ""
    return "\n\n".join(filter(None, (header, *blocks, footer))) + "\n"


def escaped(text: str) -> str:
    """Words in one line that stand for themselves."""
    return _BEGINS.sub(r"\1\\\2", " ".join(_marked(text).split()))


def _block(block: Block, labels: Labels) -> str:
    match block:
        case Heading(text, level):
            return f"{'#' * min(level, 6)} {escaped(text)}"
        case Paragraph(text, lead, proof):
            led = f"**{escaped(labels.lead.format(lead=lead))}** {escaped(text)}" if lead else ""
            return "\n\n".join([led or escaped(text), *(_quotation(q, labels) for q in proof)])
        case Quotation():
            return _quotation(block, labels)
        case Points(items):
            return "\n".join(f"- {escaped(item)}" for item in items)
        case Table():
            return _table(block)
        case Figure(_, caption, table):
            return f"{escaped(caption)}\n\n{_table(table)}"
        case Clause():
            return _clause(block)
        case Form():
            return "\n".join(f"- {escaped(line)}" for line in form_lines(block, labels))
        case NewPage() | Reproduction():
            return ""
        case _:
            assert_never(block)


def _clause(clause: Clause) -> str:
    """A clause in a paragraph of its own; what is still open is set off."""
    words = " ".join(filter(None, (_marked(clause.number), *_stretches(clause))))
    line = " ".join(words.split())
    if clause.kind != "words":
        return f"{'###' if clause.kind == 'part' else '####'} {line}"
    line = _BEGINS.sub(r"\1\\\2", line)
    return "\n\n".join(filter(None, (line, f"*{escaped(clause.note)}*" if clause.note else "")))


def _stretches(clause: Clause) -> Iterator[str]:
    """The words of a clause in one stretch, what is open between two stars on each side."""
    yield "".join(
        f"**{_marked(one.text)}**"
        if isinstance(one, Open)
        else _marked(one if isinstance(one, str) else one.text)
        for one in clause.words
    )


def _marked(text: str) -> str:
    """Words within a line, each sign of Markdown's own marked as a mere sign."""
    return _SIGNS.sub(r"\\\1", clean(text))


def _quotation(quotation: Quotation, labels: Labels) -> str:
    words = labels.quotation.replace("{quotation}", " ".join(quotation.text.split()))
    led = labels.lead.replace("{lead}", quotation.place) if quotation.place else ""
    return f"> {escaped(f'{led} {words}'.strip())}"


def _table(table: Table) -> str:
    lines = [_line(table.header), _line(("---",) * len(table.header), is_rule=True)]
    lines += [_line(row) for row in table.rows]
    caption = [f"**{escaped(table.caption)}**", ""] if table.caption else []
    return "\n".join([*caption, *lines])


def _line(cells: tuple[Cell, ...], *, is_rule: bool = False) -> str:
    texts = (cell.text if isinstance(cell, Link) else cell for cell in cells)
    return f"| {' | '.join(text if is_rule else escaped(text) for text in texts)} |"
