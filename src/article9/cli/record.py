"""`article9 record`: a State's whole record in one file."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from article9.cli.options import Language
from article9.cli.record_files import export, import_
from article9.errors import Usage

if TYPE_CHECKING:
    from article9.cli.dossiers import Opened
    from article9.documents.document import Document
    from article9.record.dossier.dossier import Dossier
    from article9.usecases.record.trace import Known

app = typer.Typer(
    name="record",
    help="A State's whole record: one file, called a dossier.",
    no_args_is_help=True,
    rich_markup_mode=None,
)

File = Annotated[Path, typer.Argument(metavar="FILE", help="The dossier.")]
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
    faults = list(unknown_names(dossier, known_names(), say))
    for fault in faults:
        typer.echo(fault)
    if faults:
        raise typer.Exit(1)
    typer.echo(say("The dossier is whole, and all that it names is known."))


@app.command("set")
def set_(
    file: File,
    changes: Annotated[
        str,
        typer.Argument(
            metavar="CHANGES", help="A file of records in YAML or JSON, -, or a kind of record."
        ),
    ],
    words: Annotated[
        list[str] | None,
        typer.Argument(metavar="[KEY=VALUE]...", help="The record, if CHANGES is a kind."),
    ] = None,
    from_: Annotated[
        str | None,
        typer.Option(
            "--from",
            metavar="ID",
            help="For actions: the requirement, concern, question or answer it is made of.",
        ),
    ] = None,
) -> None:
    """Add records to a dossier, or change them: all that is written, or nothing."""
    from article9.cli.dossiers import new_id, opened, saved
    from article9.cli.streams import data_in, data_of
    from article9.usecases.record.change import changed_by_file, changed_by_words

    before = opened(file)
    if from_ is not None:
        _action_from(before, changes, words, from_)
        return
    if words:
        changed = changed_by_words(before.dossier, changes, words, new_id=new_id)
    else:
        data = data_of(changes)
        data = data_in(Path(changes)) if data is None else data
        changed = changed_by_file(before.dossier, data, changes, new_id=new_id)
    saved(before, _with_proposals(changed.dossier))
    for id_ in changed.added:
        typer.echo(id_)
    typer.echo(f"{len(changed.added)} new, {len(changed.altered)} changed.", err=True)


def _action_from(before: Opened, kind: str, words: list[str] | None, name: str) -> None:
    """One step from a point to consider, an answer or a concern to an action of the plan."""
    from article9.catalogue.catalogue import load_shipped
    from article9.catalogue.questions import current_set, question_sets
    from article9.cli.dossiers import new_id, saved, today
    from article9.usecases.plan.from_point import Known, action_from

    if kind != "actions" or words:
        remedy = "Write `article9 record set FILE actions --from ID`, and complete it then."
        raise Usage("--from makes an action, whole.", remedy=remedy)
    known = Known(load_shipped(), current_set(question_sets()))
    dossier, action = action_from(before.dossier, name, known=known, new_id=new_id, today=today())
    saved(before, dossier)
    typer.echo(action.id)
    typer.echo(action.title, err=True)


def _with_proposals(dossier: Dossier) -> Dossier:
    """A finished action with evidence proposes its answer to the year that is open."""
    from article9.cli.dossiers import new_id, today

    if not any(action.status == "finished" for action in dossier.actions) or not dossier.cycles:
        return dossier
    from article9.catalogue.catalogue import load_shipped
    from article9.selfassessment.cycles import cycle_of
    from article9.usecases.assessment.gather import gathered
    from article9.usecases.assessment.known import known
    from article9.usecases.plan.finished import with_proposals

    asked = gathered(dossier, cycle_of(dossier, None), known(load_shipped())).selection.asked
    return with_proposals(dossier, asked, new_id=new_id, today=today())


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
    from article9.usecases.typed_day import day_from

    return today() if given is None else day_from(given, "--today")
