"""Options that several commands share."""

from __future__ import annotations

import typer

TextLanguage = typer.Option(
    "--text-language", metavar="xx", help="The law's language; told from it if absent."
)
Language = typer.Option("--language", metavar="xx", help="The language of what comes out.")
OverlayFile = typer.Option(
    "--overlay", metavar="FILE", help="Your own corrections and news of States, in CSV or YAML."
)
