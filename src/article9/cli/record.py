"""`article9 record`: a State's whole record in one file."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from article9.cli.options import Language
from article9.cli.record_files import export, import_
from article9.cli.record_set import File, prove_days, set_
from article9.errors import Usage

if TYPE_CHECKING:
    from article9.documents.document import Document
    from article9.usecases.record.trace import Known

app = typer.Typer(
    name="record",
    help="A State's whole record: one file, called a dossier.",
    no_args_is_help=True,
    rich_markup_mode=None,
)

Today = typer.Option("--today", metavar="DATE", help="The day it is; the clock's if absent.")


class ShowFormat(StrEnum):
    """What `record show` can write."""

    TEXT = "text"
    HTML = "html"
    JSON = "json"


@app.command("new")
def new(
    state: Annotated[
        str, typer.Option("--state", metavar="CODE", help="The State's code of three letters.")
    ],
    output: Annotated[Path, typer.Option("-o", "--output", metavar="FILE", help="The new file.")],
    name: Annotated[
        list[str] | None,
        typer.Option(
            "--name",
            metavar="xx=NAME",
            help="The name of a fictional State (XXA to XXZ) in a language.",
        ),
    ] = None,
    deposit: Annotated[
        str | None,
        typer.Option("--deposit", metavar="DATE", help="A fictional State's day of deposit."),
    ] = None,
) -> None:
    """Begin the record of a State."""
    from article9.catalogue.states_files import states_files
    from article9.cli.dossiers import made, new_id
    from article9.usecases.record.new import new_dossier
    from article9.usecases.typed_day import day_from

    dossier = new_dossier(
        state,
        (row.code for row in states_files().states),
        names=_names(name or []),
        deposit=None if deposit is None else day_from(deposit, "--deposit"),
        new_id=new_id,
    )
    made(output, dossier)


@app.command("show")
def show(
    file: File,
    what: Annotated[
        str | None,
        typer.Argument(metavar="[NAME]", help="One kind of records: measures, evidence ..."),
    ] = None,
    language: Annotated[str, Language] = "en",
    today: Annotated[str | None, Today] = None,
    format_: Annotated[ShowFormat, typer.Option("--format", help="What comes out.")] = (
        ShowFormat.TEXT
    ),
) -> None:
    """What is in a dossier, and what waits for a person."""
    from article9.catalogue.catalogue import load_shipped
    from article9.catalogue.translations import translations
    from article9.cli.dossiers import opened
    from article9.cli.streams import put
    from article9.record.dossier.file import dump
    from article9.usecases.record.pages import listed, overview
    from article9.usecases.record.state import name_of_state
    from article9.usecases.states.known import known

    dossier = opened(file).dossier
    say = translations(language, whole=False)
    if format_ is ShowFormat.JSON:
        put(dump(dossier).decode(), None)
        return
    if what is not None:
        _show(listed(dossier, _kind(what), say), format_, language)
        return
    name = name_of_state(dossier, known().register, language)
    page = overview(dossier, name, say, today=_day(today), catalogue=load_shipped())
    _show(page, format_, language)


@app.command("validate")
def validate(file: File, language: Annotated[str, Language] = "en") -> None:
    """Prove that a dossier is whole and names only what is known. Exit code 1 if it does not."""
    from article9.catalogue.translations import translations
    from article9.cli.dossiers import opened
    from article9.usecases.record.known_names import known_names
    from article9.usecases.record.validate import unknown_names

    say = translations(language, whole=False)
    dossier = opened(file).dossier
    prove_days(dossier)
    faults = list(unknown_names(dossier, known_names(), say))
    for fault in faults:
        typer.echo(fault)
    if faults:
        raise typer.Exit(1)
    typer.echo(say("The dossier is whole, and all that it names is known."))


@app.command("diff")
def diff(
    before: Annotated[Path, typer.Argument(metavar="FILE", help="The dossier as it was.")],
    after: Annotated[Path, typer.Argument(metavar="FILE", help="The dossier as it is.")],
    language: Annotated[str, Language] = "en",
) -> None:
    """What differs between two dossiers. Exit code 1 if anything does."""
    from article9.catalogue.translations import translations
    from article9.cli.dossiers import opened
    from article9.usecases.record.difference import differences
    from article9.usecases.record.pages import differing

    found = list(differences(opened(before).dossier, opened(after).dossier))
    _show(differing(found, translations(language, whole=False)), ShowFormat.TEXT, language)
    if found:
        raise typer.Exit(1)


@app.command("trace")
def trace(
    file: File,
    id_: Annotated[
        str,
        typer.Argument(
            metavar="ID", help="A record's id or short name, an obligation, a requirement."
        ),
    ],
    language: Annotated[str, Language] = "en",
    format_: Annotated[ShowFormat, typer.Option("--format", help="What comes out.")] = (
        ShowFormat.TEXT
    ),
) -> None:
    """Follow the chain from an article of the Convention to a line of a report, both ways."""
    from article9.catalogue.translations import translations
    from article9.cli.dossiers import opened
    from article9.usecases.record.pages import traced_page
    from article9.usecases.record.trace import Graph

    say = translations(language, whole=False)
    graph = Graph(opened(file).dossier, _known_things(), say)
    page = traced_page(graph.trace(graph.find(id_)), say)
    _show(page, format_, language)


app.command("set")(set_)
app.command("import")(import_)
app.command("export")(export)


def _known_things() -> Known:
    from article9.catalogue.catalogue import load_shipped
    from article9.usecases.record.known_names import known_things

    return known_things(load_shipped())


def _show(page: Document, format_: ShowFormat, language: str) -> None:
    from article9.catalogue.translations import translations
    from article9.cli.streams import put
    from article9.cli.writing import document_as

    if format_ is ShowFormat.JSON:
        raise Usage("This page is text for a reader.", remedy="Write --format text or html.")
    put(document_as(format_, page, translations(language, whole=False)), None)


def _names(given: list[str]) -> dict[str, str]:
    names = {}
    for one in given:
        language, sign, name = one.partition("=")
        if not sign or not language.isalpha() or not name.strip():
            raise Usage(f"--name: {one!r} is no name.", remedy="Write --name en=NAME.")
        names[language] = name.strip()
    return names


def _kind(what: str) -> str:
    from article9.catalogue.fault import suggestion
    from article9.usecases.record.called import KINDS

    if what not in KINDS:
        raise Usage(f"A dossier has no {what!r}.", remedy=suggestion(what, KINDS))
    return what


def _day(given: str | None) -> date:
    from article9.cli.dossiers import today
    from article9.usecases.typed_day import day_of_record

    return today() if given is None else day_of_record(given, "--today")
