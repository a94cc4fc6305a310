"""The formats in which a bill comes out."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from article9.errors import Usage


class Format(StrEnum):
    """What comes out."""

    TEXT = "text"
    MD = "md"
    HTML = "html"
    DOCX = "docx"
    PDF = "pdf"
    AKN = "akn"


class Length(StrEnum):
    """How long the bill is."""

    FULL = "full"
    SHORT = "short"


#: What files of a format are called, where that is not the name of the format.
_ENDINGS = {"txt": Format.TEXT, "xml": Format.AKN, "markdown": Format.MD}


def format_for(asked: Format | None, output: Path | None) -> Format:
    """The format that was asked for, or the one that the name of the result says; text otherwise.

    Raises:
        Usage: the name says another format than was asked for, or none that a bill comes out in.
    """
    suffix = output.suffix.lower().lstrip(".") if output is not None else ""
    named = _ENDINGS.get(suffix) or (Format(suffix) if suffix in [*Format] else None)
    if asked is None and suffix and named is None:
        raise Usage(
            f"A bill does not come out as .{suffix}.",
            where=str(output),
            remedy=f"Choose one of: {', '.join(Format)}.",
        )
    if asked is not None and named is not None and asked is not named:
        raise Usage(
            f"The name says {named}, the format asked for is {asked}.",
            where=str(output),
            remedy="Give the file another name, or leave --format out.",
        )
    return asked or named or Format.TEXT
