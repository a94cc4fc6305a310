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


def prove_suffix(asked: Format | None, output: Path | None) -> None:
    """That the name of the result says a format that is made, where no other word says it.

    Raises:
        Usage: it ends in something else.
    """
    suffix = output.suffix.lower().lstrip(".") if output is not None else ""
    if asked is None and suffix not in ("", "txt", *Format):
        endings = ", ".join(f".{one}" for one in ("txt", *Format) if one != Format.TEXT)
        raise Usage(
            f"No report is made as .{suffix}.",
            where=str(output),
            remedy=f"Let the name end in one of {endings}, or name the --format.",
        )


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
