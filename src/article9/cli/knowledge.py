"""`article9 knowledge`: the files that article9 reads by."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(help="The files that article9 reads by.", no_args_is_help=True)


@app.callback()
def _knowledge() -> None:
    """The files that article9 reads by."""


@app.command("check")
def check(
    folder: Annotated[
        Path | None,
        typer.Option("--folder", help="A folder of knowledge files; the package's own if absent."),
    ] = None,
) -> None:
    """Prove the knowledge files: every key, every reference, every wording."""
    from article9.catalogue.catalogue import load

    catalogue = load(folder)
    typer.echo(
        f"Knowledge of {catalogue.version.date.isoformat()}: "
        f"{len(catalogue.obligations)} obligations, "
        f"{len(catalogue.requirements)} requirements, "
        f"{len(catalogue.concepts)} concepts, {len(catalogue.reasons)} reasons, "
        f"{len(catalogue.lexicons)} languages. No fault found."
    )
