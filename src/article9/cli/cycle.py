"""`article9 cycle`: a year's self-assessment is opened, accepted, returned, signed, compared."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from article9.cli.check_format import Format, format_for
from article9.cli.options import Language
from article9.errors import Usage

if TYPE_CHECKING:
    from article9.usecases.move_cycle import Step

app = typer.Typer(
    help="The yearly self-assessment: open, accept, return, sign, compare.",
    no_args_is_help=True,
    rich_markup_mode=None,
)

DossierFile = Annotated[Path, typer.Argument(metavar="DOSSIER", help="The State's dossier.")]
By = typer.Option("--by", metavar="NAME", help="Who does it.")
Function = typer.Option("--function", metavar="TEXT", help="As what.")
Year = typer.Option("--year", metavar="YEAR", help="The year; the latest one if absent.")
Today = typer.Option("--today", metavar="DATE", help="Reckon from this day, not from the clock.")
Questions = typer.Option("--question", metavar="KEY", help="A question, by its key.")


@app.command("open")
def open_(  # one parameter an option
    dossier: DossierFile,
    year: Annotated[
        int | None, typer.Option("--year", metavar="YEAR", help="This year if absent.")
    ] = None,
    by: Annotated[str | None, By] = None,
    function: Annotated[str | None, Function] = None,
    today: Annotated[str | None, Today] = None,
    language: Annotated[str, Language] = "en",
) -> None:
    """Open a year with the questions as they are now, and propose what can be proposed.

    Proposals come from decisions, days, the register, measures and last year's answers. Each says
    from where, in the language of `--language`, and none counts before a person has accepted it.
    """
    from article9.catalogue.catalogue import load_shipped
    from article9.catalogue.translations import translations
    from article9.cli.dossiers import new_id, opened, saved
    from article9.cli.streams import put
    from article9.cli.writing import document_as
    from article9.usecases.assessment.known import known
    from article9.usecases.assessment.waiting import opened_page
    from article9.usecases.open_cycle import open_cycle
    from article9.usecases.record.signing import signed

    say, day = translations(language, whole=False), _day(today)
    person = signed(by, function, on=day)
    before = opened(dossier)
    found = open_cycle(
        before.dossier,
        day.year if year is None else year,
        known=known(load_shipped()),
        signed=person,
        new_id=new_id,
        say=say,
    )
    saved(before, found.dossier)
    put(document_as(Format.TEXT, opened_page(found.gathered, found.beside, say), say), None)


@app.command("accept")
def accept(  # noqa: PLR0913  # one parameter an option
    dossier: DossierFile,
    question: Annotated[list[str] | None, Questions] = None,
    year: Annotated[int | None, Year] = None,
    by: Annotated[str | None, By] = None,
    function: Annotated[str | None, Function] = None,
    today: Annotated[str | None, Today] = None,
    language: Annotated[str, Language] = "en",
) -> None:
    """Accept an answer or a proposal by name. Without `--question`, show what waits.

    What the Convention requires is accepted one question at a time.
    """
    from article9.catalogue.translations import translations
    from article9.cli.dossiers import opened, saved
    from article9.cli.streams import put
    from article9.cli.writing import document_as
    from article9.selfassessment.cycles import cycle_of
    from article9.usecases import move_cycle
    from article9.usecases.assessment.gather import gathered
    from article9.usecases.assessment.known import sets
    from article9.usecases.assessment.waiting import waiting_page

    say, before = translations(language, whole=False), opened(dossier)
    if not question:
        found = gathered(before.dossier, cycle_of(before.dossier, year), sets())
        put(document_as(Format.TEXT, waiting_page(found, say), say), None)
        return
    step = _step(by, function, today, year=year)
    saved(before, move_cycle.accept(before.dossier, question, step=step, known=sets()))
    typer.echo(say("Accepted: {keys}.", keys=", ".join(question)))


@app.command("return")
def return_(  # noqa: PLR0913  # one parameter an option
    dossier: DossierFile,
    question: Annotated[str | None, Questions] = None,
    reason: Annotated[
        str, typer.Option("--reason", metavar="TEXT", help="What is asked of the answer.")
    ] = "",
    year: Annotated[int | None, Year] = None,
    by: Annotated[str | None, By] = None,
    function: Annotated[str | None, Function] = None,
    today: Annotated[str | None, Today] = None,
    language: Annotated[str, Language] = "en",
) -> None:
    """Return an answer to whoever gave it, and say what is asked of it."""
    from article9.catalogue.translations import translations
    from article9.cli.dossiers import opened, saved
    from article9.usecases import move_cycle
    from article9.usecases.assessment.known import sets

    say, before = translations(language, whole=False), opened(dossier)
    if question is None:
        raise Usage("No question is named.", remedy="Give --question KEY.")
    step = _step(by, function, today, year=year)
    after = move_cycle.give_back(before.dossier, question, reason, step=step, known=sets())
    saved(before, after)
    typer.echo(say("Returned: {keys}.", keys=question))


@app.command("sign")
def sign(  # one parameter an option
    dossier: DossierFile,
    year: Annotated[int | None, Year] = None,
    by: Annotated[str | None, By] = None,
    function: Annotated[str | None, Function] = None,
    today: Annotated[str | None, Today] = None,
    language: Annotated[str, Language] = "en",
) -> None:
    """Sign what persons have answered: the answers, and a hash by which changes are seen later.

    It is refused while proposals on what the Convention requires, or returned answers, wait.
    """
    from article9.catalogue.translations import translations
    from article9.cli.dossiers import opened, saved
    from article9.usecases import move_cycle
    from article9.usecases.assessment.known import sets

    say, before = translations(language, whole=False), opened(dossier)
    step = _step(by, function, today, year=year)
    signing = move_cycle.sign(before.dossier, step=step, known=sets())
    saved(before, signing.dossier)
    count, sha256 = len(signing.sign_off.answers), signing.sign_off.sha256
    typer.echo(say("Answers signed: {count}. SHA-256: {sha256}", count=count, sha256=sha256))
    if signing.unsigned:
        keys = ", ".join(signing.unsigned)
        typer.echo(say("Not among them, since no person has answered: {keys}.", keys=keys))


@app.command("compare")
def compare(  # one parameter an option
    dossier: DossierFile,
    year: Annotated[int | None, Year] = None,
    with_: Annotated[
        int | None,
        typer.Option("--with", metavar="YEAR", help="An earlier year; the one before if absent."),
    ] = None,
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
    """Set two years side by side, question by question, also where the questions were others."""
    from article9.catalogue.catalogue import load_shipped
    from article9.catalogue.translations import translations
    from article9.cli.dossiers import opened
    from article9.cli.dossiers import today as clock
    from article9.cli.streams import prove_place, put
    from article9.cli.writing import document_as
    from article9.usecases.assessment.tell import compared_page

    format_ = format_for(format_, output)
    if format_ is Format.JSON:
        remedy = "`article9 report self-assessment --format json` has the comparison."
        raise Usage("A comparison is for readers.", remedy=remedy)
    prove_place(output, [str(dossier)])
    say = translations(language, whole=False)
    page = compared_page(
        opened(dossier).dossier,
        year,
        earlier=with_,
        catalogue=load_shipped(),
        on=clock(),
        say=say,
    )
    put(document_as(format_, page, say), output)


def _step(by: str | None, function: str | None, today: str | None, *, year: int | None) -> Step:
    from article9.cli.dossiers import new_id
    from article9.usecases.move_cycle import Step
    from article9.usecases.record.signing import signed

    return Step(signed(by, function, on=_day(today)), year, new_id)


def _day(today: str | None) -> date:
    from article9.cli.dossiers import today as clock
    from article9.usecases.typed_day import day_of_record

    return clock() if today is None else day_of_record(today, "--today")
