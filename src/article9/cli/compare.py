"""`article9 compare`: laws side by side."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from article9.cli.check_format import Format, format_for
from article9.cli.options import Language, TextLanguage
from article9.cli.streams import STREAM
from article9.errors import Usage


def compare(
    texts: Annotated[
        list[str], typer.Argument(help="The laws; - is standard input.", metavar="TEXT TEXT...")
    ],
    text_language: Annotated[str | None, TextLanguage] = None,
    language: Annotated[str, Language] = "en",
    format_: Annotated[
        Format | None,
        typer.Option("--format", help="What comes out; told from the name after -o if absent."),
    ] = None,
    output: Annotated[
        Path | None,
        typer.Option("-o", "--output", metavar="FILE", help="Write here, not to standard output."),
    ] = None,
) -> None:
    """Set the words of several laws side by side, requirement by requirement."""
    from article9.catalogue.catalogue import load_shipped
    from article9.catalogue.translations import translations
    from article9.cli.streams import data_of, prove_place, put
    from article9.cli.writing import document_as
    from article9.usecases.check_law import Given
    from article9.usecases.compare import compare as compared

    if texts.count(STREAM) > 1:
        raise Usage("Standard input holds one text.", remedy="Give the others as files.")
    format_ = format_for(format_, output)
    if format_ is Format.JSON:
        raise Usage(
            "A comparison is for readers.",
            remedy="`article9 check --format json` gives the same passages, text by text.",
        )
    prove_place(output, texts)
    say = translations(language)
    document = compared(
        [Given(text, data_of(text)) for text in texts],
        catalogue=load_shipped(),
        text_language=text_language,
        say=say,
    )
    put(document_as(format_, document, say), output)
