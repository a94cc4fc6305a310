"""`article9 ask`: makes the questionnaire of an institution, as a Word or an Excel file."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from article9.cli.options import Language

if TYPE_CHECKING:
    from article9.cli.dossiers import Opened
    from article9.record.dossier.dossier import Dossier

#: The formats that can be filled in and read back, by the end of the file's name.
_FORMATS = {".docx": "docx", ".xlsx": "xlsx"}


def ask(
    dossier: Annotated[Path, typer.Argument(metavar="DOSSIER", help="The State's record.")],
    institution: Annotated[
        str,
        typer.Option(
            "--institution", metavar="X", help="Whom to ask: its kind, short name, id or name."
        ),
    ],
    output: Annotated[
        Path, typer.Option("-o", "--output", metavar="FILE", help="A .docx or .xlsx file.")
    ],
    year: Annotated[
        int | None, typer.Option("--year", help="The year; without it, the latest.")
    ] = None,
    due: Annotated[
        str | None,
        typer.Option("--due", metavar="DATE", help="To come back by; without it, in 28 days."),
    ] = None,
    language: Annotated[str, Language] = "en",
) -> None:
    """Write the questions that are for one institution, to be filled in and sent back.

    That it was sent is written into the dossier, so that `article9 answers` knows it again.
    """
    from article9.catalogue.profile_questions import profile_questions
    from article9.catalogue.questions import question_sets
    from article9.catalogue.translations import translations
    from article9.cli.dossiers import new_id, opened, today
    from article9.cli.streams import prove_place
    from article9.cli.writing import document_as
    from article9.selfassessment.cycles import cycle_of
    from article9.usecases.questionnaire import sending
    from article9.usecases.questionnaire.document import questionnaire
    from article9.usecases.record.state import name_of_state
    from article9.usecases.states.known import known

    format_ = _format(output)
    prove_place(output, [str(dossier)])
    say = translations(language, whole=False)
    before = opened(dossier)
    day = today()
    asked = sending.ask(
        before.dossier,
        sending.institution_of(before.dossier, institution),
        cycle_of(before.dossier, year),
        knowledge=sending.Knowledge(question_sets(), profile_questions()),
        terms=sending.Terms(language, day, _due(due, day, sending.DAYS)),
        new_id=new_id,
    )
    document = questionnaire(
        asked, say, state=name_of_state(before.dossier, known().register, language)
    )
    written = document_as(format_, document, say)
    if isinstance(written, str):
        raise TypeError("an office file is bytes")
    _kept(written, output, before, asked.dossier)
    typer.echo(
        say(
            "{file}: {count} questions for {institution}, to come back by {due}.",
            file=output.name,
            count=len(asked.sent.questions),
            institution=asked.institution.name,
            due=asked.sent.due.isoformat(),
        )
    )


def _format(output: Path) -> str:
    from article9.errors import Usage

    if output.suffix.lower() not in _FORMATS:
        raise Usage(
            "A questionnaire is a Word or an Excel file.",
            where=str(output),
            remedy="Give -o a name that ends in .docx or .xlsx.",
        )
    return _FORMATS[output.suffix.lower()]


def _due(due: str | None, today: date, days: int) -> date:
    from article9.usecases.typed_day import day_from

    return today + timedelta(days=days) if due is None else day_from(due, "--due")


def _kept(written: bytes, output: Path, before: Opened, dossier: Dossier) -> None:
    """Both or neither: no questionnaire is there that the dossier does not know of."""
    from article9.cli.dossiers import saved
    from article9.errors import Usage

    part = output.with_name(f".{output.name}.part")
    try:
        part.write_bytes(written)
        saved(before, dossier)
        part.replace(output)
    except OSError as error:
        raise Usage(
            f"The questionnaire cannot be written: {error.strerror}.",
            where=str(output),
            remedy="Choose another place with -o.",
        ) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
