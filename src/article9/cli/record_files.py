"""`article9 record import` and `export`: files of others into a dossier, and out of it."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from article9.cli.options import Language
from article9.cli.record_set import File
from article9.errors import Usage

if TYPE_CHECKING:
    from article9.catalogue.translations import Translations
    from article9.record.dossier.dossier import Dossier
    from article9.record.value import Person
    from article9.usecases.imports.imported import Imported

#: Answers that a person wrote down in a file of text; others are questionnaires.
_WRITTEN = frozenset({".yml", ".yaml", ".json"})

#: Exit code: the file has faults, and nothing was taken in.
_FAULTS = 3


class Importing(StrEnum):
    """What a file is taken in as."""

    PLAN = "plan"
    FIGURES = "figures"
    ANSWERS = "answers"
    CHECKLIST = "checklist"


def import_(  # noqa: PLR0913  # one parameter an option
    file: File,
    source: Annotated[Path, typer.Argument(metavar="SOURCE", help="The file to take in.")],
    as_: Annotated[Importing, typer.Option("--as", help="What it is.")],
    mapping: Annotated[
        Path | None,
        typer.Option(
            "--mapping", metavar="FILE", help="What the columns of the source are called."
        ),
    ] = None,
    by: Annotated[
        str | None, typer.Option("--by", metavar="NAME", help="For answers: who gives them.")
    ] = None,
    function: Annotated[
        str | None, typer.Option("--function", metavar="TEXT", help="For answers: as what.")
    ] = None,
    year: Annotated[
        int | None, typer.Option("--year", metavar="YEAR", help="For answers: the year.")
    ] = None,
    today: Annotated[
        str | None,
        typer.Option("--today", metavar="DATE", help="The day it is; the clock's if absent."),
    ] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Show what would change, and change nothing.")
    ] = False,
    language: Annotated[str, Language] = "en",
) -> None:
    """Take a file into the dossier: all of it, or nothing where a row has a fault.

    Exit code 3 if it has faults; each is told with its row and how to mend it.
    """
    from article9.catalogue.translations import translations
    from article9.cli.answers import answers
    from article9.cli.dossiers import opened, saved
    from article9.usecases.record.signing import person

    is_questionnaire = source.suffix.lower() not in _WRITTEN
    if as_ is Importing.ANSWERS and is_questionnaire:
        code = answers(
            file, source, apply=not dry_run, year=year, by=by, function=function, language=language
        )
        raise typer.Exit(code)
    before, say = opened(file), translations(language, whole=False)
    if as_ is Importing.ANSWERS:
        day = _day(today)
        found = _answers(before.dossier, source, person(by, function), year=year, on=day, say=say)
    else:
        found = _imported(before.dossier, source, as_, mapping, say)
    for fault in found.faults:
        typer.echo(f"{source.name}: {fault}", err=True)
    if found.faults:
        typer.echo(
            say("{number} faults. Nothing was taken in.", number=len(found.faults)), err=True
        )
        raise typer.Exit(_FAULTS)
    if not dry_run:
        saved(before, found.dossier)
    for sentence in (*found.done, *found.left):
        typer.echo(sentence)
    if dry_run:
        typer.echo(say("Nothing was changed: this was a dry run."))


def export(  # noqa: PLR0913  # one parameter an option
    file: File,
    as_: Annotated[
        str,
        typer.Option(
            "--as",
            metavar="NAME",
            help="plan, lenses, enforcement, figures, hxl, xlsform, xlsform-mapping or dossier.",
        ),
    ],
    output: Annotated[Path, typer.Option("-o", "--output", metavar="FILE", help="Write here.")],
    language: Annotated[str, Language] = "en",
    shared: Annotated[
        bool,
        typer.Option(
            "--shared", help="For others: only what is open, and small numbers of persons hidden."
        ),
    ] = False,
    year: Annotated[
        list[int] | None, typer.Option("--year", metavar="YEAR", help="Figures of this year only.")
    ] = None,
    only: Annotated[
        str | None,
        typer.Option("--only", metavar="KIND", help="For xlsform: the kind of figures."),
    ] = None,
    today: Annotated[
        str | None,
        typer.Option("--today", metavar="DATE", help="The day it is; the clock's if absent."),
    ] = None,
) -> None:
    """Make a file of a dossier: the format is told from its name."""
    from article9.catalogue.catalogue import load_shipped
    from article9.catalogue.translations import translations
    from article9.cli import dossiers
    from article9.cli.streams import prove_place, put
    from article9.cli.writing import document_as
    from article9.documents.document import Document
    from article9.usecases.record.exports import Wanted, made
    from article9.usecases.record.state import name_of_state
    from article9.usecases.states.known import known

    prove_place(output, [str(file)])
    dossier, say = dossiers.opened(file).dossier, translations(language, whole=False)
    wanted = Wanted(
        dossier,
        load_shipped(),
        say,
        name_of_state(dossier, known().register, language),
        _day(today),
        shared=shared,
        format=_format(output),
        years=tuple(year or ()),
        only=only,
    )
    result = made(as_, wanted)
    put(document_as(wanted.format, result, say) if isinstance(result, Document) else result, output)


def _format(output: Path) -> str:
    names = {"txt": "text", "htm": "html"}
    suffix = output.suffix.lower().lstrip(".")
    if suffix not in (*_FORMATS, *names):
        raise Usage(
            f"What is to be made as {output.name!r}?",
            remedy=f"End the name in one of: {', '.join(f'.{one}' for one in _FORMATS)}.",
        )
    return names.get(suffix, suffix)


_FORMATS = ("txt", "html", "docx", "pdf", "xlsx", "csv", "json", "yml")


def _day(given: str | None) -> date:
    from article9.cli.dossiers import today
    from article9.usecases.typed_day import day_of_record

    return today() if given is None else day_of_record(given, "--today")


def _answers(
    dossier: Dossier, source: Path, by: Person, *, year: int | None, on: date, say: Translations
) -> Imported:
    from article9.catalogue.catalogue import load_shipped
    from article9.cli.dossiers import new_id
    from article9.cli.streams import data_in
    from article9.usecases.assessment.known import known
    from article9.usecases.imports import answers

    return answers.imported(
        dossier,
        data_in(source),
        name=source.name,
        known=known(load_shipped()),
        by=by,
        year=year,
        today=on,
        new_id=new_id,
        say=say,
    )


def _imported(
    dossier: Dossier, source: Path, as_: Importing, mapping: Path | None, say: Translations
) -> Imported:
    from article9.catalogue.catalogue import load_shipped
    from article9.catalogue.questions import current_set, question_sets
    from article9.cli.dossiers import new_id, today
    from article9.cli.streams import data_in

    data = data_in(source)
    if as_ is Importing.CHECKLIST:
        from article9.usecases.imports import checklist

        questions = current_set(question_sets())
        return checklist.imported(
            dossier, data, name=source.name, questions=questions, new_id=new_id, say=say
        )
    if as_ is Importing.FIGURES:
        from article9.usecases.imports import figures
        from article9.usecases.imports.figures_mapping import mapping_from

        return figures.imported(
            dossier,
            data,
            name=source.name,
            mapping=None if mapping is None else mapping_from(data_in(mapping), mapping.name),
            using=figures.using(say),
            new_id=new_id,
        )
    from article9.usecases.imports import plan
    from article9.usecases.imports.plan_mapping import columns_from
    from article9.usecases.plan.from_point import Known

    return plan.imported(
        dossier,
        data,
        name=source.name,
        mapping=None if mapping is None else columns_from(data_in(mapping), mapping.name),
        using=plan.Using(Known(load_shipped(), current_set(question_sets())), today()),
        new_id=new_id,
    )
