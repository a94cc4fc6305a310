"""The nouns of the command line: what is known."""

from __future__ import annotations

from typing import Annotated

import typer

from article9.cli.options import Language


def obligations(
    id_: Annotated[str | None, typer.Argument(metavar="[ID]", help="One of them, whole.")] = None,
    language: Annotated[str, Language] = "en",
) -> None:
    """What the Convention lays on a State, article by article."""
    from article9.catalogue.catalogue import load_shipped
    from article9.catalogue.translations import translations
    from article9.cli.streams import put
    from article9.cli.writing import document_as
    from article9.usecases.find import obligation_of
    from article9.usecases.obligation_page import obligation_page

    say = translations(language)
    catalogue = load_shipped()
    if id_ is None:
        for obligation in catalogue.obligations.values():
            article = obligation.cite.partition(";")[0]
            typer.echo(f"{obligation.id:32}{article:16}{say(obligation.title)}")
        return
    page = obligation_page(obligation_of(catalogue, id_), catalogue, say)
    put(document_as("text", page, say), None)


def requirements(
    id_: Annotated[str | None, typer.Argument(metavar="[ID]", help="One of them, whole.")] = None,
) -> None:
    """What a text is read for."""
    from article9.catalogue.catalogue import load_shipped
    from article9.usecases.find import requirement_of

    catalogue = load_shipped()
    if id_ is None:
        for requirement in catalogue.requirements.values():
            typer.echo(f"{requirement.id:32}{requirement.cite or '':24}{requirement.asks}")
        return
    one = requirement_of(catalogue, id_)
    typer.echo(f"{one.id} ({one.cite or 'on the law itself'})\n{one.asks}\n")
    typer.echo(f"Provided for: {one.met}\nPartly: {one.partial}")
    if one.near_miss:
        typer.echo(f"Neither: {one.near_miss}")


def concerns(
    id_: Annotated[str | None, typer.Argument(metavar="[ID]", help="One of them, whole.")] = None,
) -> None:
    """What a reader is told even when every requirement is provided for."""
    from article9.catalogue.catalogue import load_shipped
    from article9.usecases.find import concern_of

    catalogue = load_shipped()
    if id_ is None:
        for concern in catalogue.concerns.values():
            typer.echo(f"{concern.id:32}{concern.title}")
        return
    one = concern_of(catalogue, id_)
    typer.echo(f"{one.id}\n{one.title}\n\nRaised: {one.asks}")
    if one.near_miss:
        typer.echo(f"Not raised: {one.near_miss}")


def languages() -> None:
    """The languages of the laws that can be read."""
    from article9.catalogue.catalogue import load_shipped

    for language in load_shipped().languages.values():
        typer.echo(f"{language.id:6}{language.name}")
