"""Writes a document as a Word file that can be edited: real styles, footnotes and contents."""

from __future__ import annotations

from collections.abc import Iterator

from article9.documents.document import Document
from article9.documents.labels import ENGLISH, Labels
from article9.documents.plain import plain
from article9.documents.word.blocks import body
from article9.documents.word.clauses import comments
from article9.documents.word.counts import numbering
from article9.documents.word.elements import Element, field
from article9.documents.word.inline import runs_backwards, said
from article9.documents.word.notes import footnotes
from article9.documents.word.package import (
    add_body,
    add_clauses,
    add_comments,
    add_footer,
    add_footnotes,
    add_header,
    add_properties,
    package,
    packed,
)
from article9.documents.word.paragraphs import line, paragraph
from article9.documents.word.setting import Setting, setting
from article9.documents.word.stretches import language_tag
from article9.documents.word.styles import CLAUSES
from article9.documents.word.stylesheet import style_elements

#: Whose name comments bear: Word asks for one.
_AUTHOR = "article9"


def write(document: Document, *, labels: Labels = ENGLISH) -> bytes:
    """The document as the bytes of a DOCX file, the same for the same document.

    It holds no macro, leads to nothing outside itself and names no author and no date.
    """
    known = setting(document, labels)
    title = plain(document.title).strip() or plain(labels.untitled)
    made = package(language_tag(document.language), title=title, right_to_left=known.right_to_left)
    add_body(made, document.blocks, list(body(document, known)))
    add_footnotes(made, footnotes(known))
    add_properties(made, document.properties)
    if document.levels:
        add_clauses(made, numbering(document), style_elements(CLAUSES.values()))
        add_comments(made, comments(document, known, author=_AUTHOR))
    if document.header:
        add_header(made, line("Header", document.header, known))
    add_footer(made, _footer(document.footer, known))
    return packed(made)


def _footer(text: str, known: Setting) -> Iterator[Element]:
    if text.strip():
        yield line("Footer", text, known)
    before, _, after = known.labels.page.partition("{page}")
    backwards = runs_backwards(known.labels.page, known.language)
    yield paragraph(
        "PageCount",
        *said(before, right_to_left=backwards),
        *field("PAGE", *said("1", right_to_left=backwards)),
        *said(f"{after} / ", right_to_left=backwards),
        *field("NUMPAGES", *said("1", right_to_left=backwards)),
        setting=known,
        right_to_left=backwards,
    )
