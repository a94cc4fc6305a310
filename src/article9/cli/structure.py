"""`article9 structure`: a law in its provisions."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from article9.cli.options import TextLanguage


class Format(StrEnum):
    """What comes out."""

    TEXT = "text"
    AKN = "akn"
    JSON = "json"


def structure(
    text: Annotated[
        str, typer.Argument(metavar="TEXT", help="The law to lay out; - is standard input.")
    ],
    text_language: Annotated[str | None, TextLanguage] = None,
    format_: Annotated[Format, typer.Option("--format", help="What comes out.")] = Format.TEXT,
    output: Annotated[
        Path | None,
        typer.Option("-o", "--output", metavar="FILE", help="Write here, not to standard output."),
    ] = None,
) -> None:
    """How a text was understood: its provisions with their numbers and force.

    `--format akn` is Akoma Ntoso 3.0: read again, it gives the same provisions.
    """
    from article9.cli.streams import data_of, prove_place, put

    prove_place(output, [text])
    put(_laid_out(text, data_of(text), format_, text_language), output)


def _laid_out(text: str, data: bytes | None, format_: Format, language: str | None) -> str:
    from article9.catalogue.catalogue import load_shipped
    from article9.cli.streams import to_json
    from article9.documents.writers.text import write
    from article9.usecases.lay_out import lay_out, lay_out_as_akoma_ntoso
    from article9.usecases.lay_out_as_data import lay_out_as_data

    catalogue = load_shipped()
    match format_:
        case Format.TEXT:
            return write(lay_out(text, data, catalogue=catalogue, text_language=language))
        case Format.AKN:
            return lay_out_as_akoma_ntoso(text, data, catalogue=catalogue, text_language=language)
        case Format.JSON:
            found = lay_out_as_data(text, data, catalogue=catalogue, text_language=language)
            return to_json(found)
