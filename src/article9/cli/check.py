"""`article9 check`: a law against the requirements."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from article9.cli.options import TextLanguage
from article9.cli.streams import STREAM
from article9.errors import Usage


class Format(StrEnum):
    """What comes out."""

    TEXT = "text"
    JSON = "json"


def check(  # one parameter an option
    texts: Annotated[
        list[str], typer.Argument(help="The law to read; - is standard input.", metavar="TEXT...")
    ],
    text_language: Annotated[str | None, TextLanguage] = None,
    only: Annotated[
        str | None,
        typer.Option("--only", metavar="ID", help="One requirement or point of concern only."),
    ] = None,
    explain: Annotated[
        str | None,
        typer.Option("--explain", metavar="ID", help="Why one assessment came out as it did."),
    ] = None,
    format_: Annotated[Format, typer.Option("--format", help="What comes out.")] = Format.TEXT,
    output: Annotated[
        Path | None,
        typer.Option("-o", "--output", metavar="FILE", help="Write here, not to standard output."),
    ] = None,
) -> None:
    """Read a law against the requirements of the Convention.

    Exit codes: 0 done; 1 done, and something is to consider; 2 usage; 3 cannot read;
    4 not available.
    """
    from article9.catalogue.catalogue import load_shipped
    from article9.cli.streams import data_of, prove_place, put, to_json
    from article9.documents.writers.text import write
    from article9.usecases.check_law import Given, check_law
    from article9.usecases.explain import explain as explained
    from article9.usecases.review.review import review

    _prove_asked(texts, only=only, explain=explain, format_=format_)
    prove_place(output, texts)
    outcome = check_law(
        [Given(text, data_of(text)) for text in texts],
        catalogue=load_shipped(),
        text_language=text_language,
        only=only if explain is None else explain,
    )
    if explain is not None:
        result = write(explained(outcome, explain))
    elif format_ is Format.JSON:
        result = to_json(outcome.reading)
    else:
        result = write(review(outcome))
    put(result, output)
    if outcome.reading.summary.to_consider:
        raise typer.Exit(1)


def _prove_asked(
    texts: list[str], *, only: str | None, explain: str | None, format_: Format
) -> None:
    """Refuse options that do not go together, before anything is read."""
    if texts.count(STREAM) > 1:
        raise Usage("Standard input holds one text.", remedy="Give the others as files.")
    if explain is not None and format_ is not Format.TEXT:
        raise Usage("--explain is text for a reader.", remedy="Leave --format out.")
    if explain is not None and only is not None:
        raise Usage("--explain reads for one thing already.", remedy="Leave --only out.")
