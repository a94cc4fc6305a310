"""Lay a law out: its provisions as they were understood."""

from __future__ import annotations

from article9.catalogue.catalogue import Catalogue
from article9.documents.document import Document, Heading, Paragraph, Table
from article9.law.provision import Provision
from article9.law.source import Source, Span
from article9.usecases.read_text import read_text

_SHOWN = 60


def lay_out(
    path: str, data: bytes | None, *, catalogue: Catalogue, text_language: str | None
) -> Document:
    """The provisions of a text with number, kind, force and first words."""
    read = read_text(path, data, catalogue=catalogue, language=text_language)
    rows = tuple(_row(p, read.source) for p in read.root.walk() if p is not read.root)
    title = read.root.heading or read.source.file
    table = Table(("Cited as", "Kind", "Force", "Heading or first words"), rows)
    empty = Paragraph("No numbered provisions were found.")
    return Document("en", (Heading(title, 1), table if rows else empty))


def _row(provision: Provision, source: Source) -> tuple[str, str, str, str]:
    own = next((p for p in provision.parts if isinstance(p, Span)), None)
    words = provision.heading or (source.text[own.start : own.end] if own else "")
    shown = " ".join(words.split())[:_SHOWN]
    return (provision.pinpoint, provision.kind, str(provision.force), shown)
