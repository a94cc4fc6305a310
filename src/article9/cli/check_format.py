"""What texts are read as, and the formats in which a document comes out."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from article9.errors import Usage


class ReadAs(StrEnum):
    """What the texts are read as."""

    LAW = "law"
    DOCTRINE = "doctrine"


class Format(StrEnum):
    """What comes out."""

    TEXT = "text"
    JSON = "json"
    HTML = "html"
    DOCX = "docx"
    PDF = "pdf"
    XLSX = "xlsx"


def format_for(asked: Format | None, output: Path | None) -> Format:
    """The format that was asked for, or the one that the name of the result says; text otherwise.

    Raises:
        Usage: the name says another format than was asked for.
    """
    suffix = output.suffix.lower().lstrip(".") if output is not None else ""
    named = Format(suffix) if suffix in [*Format] else None
    if asked is not None and named is not None and asked is not named:
        raise Usage(
            f"The name says {named}, the format asked for is {asked}.",
            where=str(output),
            remedy="Give the file another name, or leave --format out.",
        )
    return asked or named or Format.TEXT
