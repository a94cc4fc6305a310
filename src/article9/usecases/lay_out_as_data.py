"""Lay a law out as data: its provisions as they were understood, for programs."""

from __future__ import annotations

from article9 import __version__
from article9.catalogue.catalogue import Catalogue
from article9.law.provision import Provision
from article9.law.source import Source, Span
from article9.record import provisions
from article9.record.knowledge import Knowledge
from article9.record.provisions import InLanguage, LaidOut, Words
from article9.usecases.read_text import Part, read_text


def lay_out_as_data(
    path: str, data: bytes | None, *, catalogue: Catalogue, text_language: str | None
) -> LaidOut:
    """The provisions of a text, each with its words and its place.

    Raises:
        Unreadable: the file is empty, binary or broken.
        Unavailable: there is no lexicon for the text's language.
    """
    read = read_text(path, data, catalogue=catalogue, language=text_language)
    source, version = read.source, catalogue.version
    return LaidOut.model_validate(
        {
            "article9": __version__,
            "knowledge": Knowledge(date=version.date.isoformat(), hash=version.hash),
            "file": source.file,
            "sha256": source.sha256,
            "characters": len(source.text),
            "read_by": source.read_by,
            "pages": len(source.pages) or None,
            "unreadable": source.unreadable,
            "notes": source.notes,
            "texts": tuple(_in_language(part) for part in read.parts),
        }
    )


def _in_language(part: Part) -> InLanguage:
    parts = tuple(_data(one, part.source) for one in part.root.parts)
    return InLanguage(language=part.language, title=part.root.heading, parts=parts)


def _data(part: Span | Provision, source: Source) -> Words | provisions.Provision:
    if isinstance(part, Span):
        words = source.text[part.start : part.end]
        return Words(start=part.start, end=part.end, text=words)
    return provisions.Provision(
        id=part.id,
        kind=part.kind,
        number=part.number,
        heading=part.heading,
        pinpoint=part.pinpoint,
        force=part.force.value,
        start=part.span.start,
        end=part.span.end,
        page=source.page(part.span.start),
        parts=tuple(_data(one, source) for one in part.parts),
    )
