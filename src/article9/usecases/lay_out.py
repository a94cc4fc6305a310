"""Lay a law out: its provisions as they were understood, for readers and for exchange."""

from __future__ import annotations

from dataclasses import replace

from article9.catalogue.catalogue import Catalogue
from article9.documents.document import Block, Document, Heading, Paragraph, Table
from article9.law.akn.writer import write
from article9.law.provision import Provision
from article9.law.source import Source, Span
from article9.usecases.read_text import Part, language_name, read_text

_SHOWN = 60


def lay_out(
    path: str, data: bytes | None, *, catalogue: Catalogue, text_language: str | None
) -> Document:
    """The provisions of a text with number, kind, force and first words.

    Raises:
        Unreadable: the file is empty, binary or broken.
        Unavailable: there is no lexicon for the text's language.
    """
    read = read_text(path, data, catalogue=catalogue, language=text_language)
    blocks: list[Block] = [Heading(read.root.heading or read.source.file, 1)]
    for part in read.parts:
        if len(read.parts) > 1:
            blocks.append(Heading(language_name(part.language), 2))
        blocks.append(_table(part))
    return Document("en", tuple(blocks))


def lay_out_as_akoma_ntoso(
    path: str, data: bytes | None, *, catalogue: Catalogue, text_language: str | None
) -> str:
    """The provisions of a text as a document of Akoma Ntoso 3.0.

    Of a text in several languages it is the longest part; the document says that others are left
    out.

    Raises:
        Unreadable: the file is empty, binary or broken.
        Unavailable: there is no lexicon for the text's language.
    """
    read = read_text(path, data, catalogue=catalogue, language=text_language)
    part = read.parts[0]
    left_out = tuple(
        f"What is in {language_name(other.language)} was left out of this document."
        for other in read.parts[1:]
    )
    told = replace(
        part.source, notes=(*read.source.notes, *left_out), unreadable=read.source.unreadable
    )
    language = catalogue.lexicons[part.language].three_letters
    return write(told, part.root, language=language)


def _table(part: Part) -> Block:
    rows = tuple(_row(one, part.source) for one in part.root.walk() if one is not part.root)
    if not rows:
        return Paragraph("No numbered provisions were found.")
    return Table(("Cited as", "Kind", "Force", "Heading or first words"), rows)


def _row(provision: Provision, source: Source) -> tuple[str, str, str, str]:
    own = next((p for p in provision.parts if isinstance(p, Span)), None)
    words = provision.heading or (source.text[own.start : own.end] if own else "")
    shown = " ".join(words.split())[:_SHOWN]
    return (provision.pinpoint, provision.kind, str(provision.force), shown)
