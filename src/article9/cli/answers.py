"""`article9 answers`: reads a questionnaire that came back, shows what it changes, takes it in."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from article9.cli.options import Language


def answers(  # noqa: PLR0913  # one parameter an option
    dossier: Annotated[Path, typer.Argument(metavar="DOSSIER", help="The State's record.")],
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The questionnaire that came back.")],
    apply: Annotated[
        bool, typer.Option("--apply", help="Take the answers into the dossier.")
    ] = False,
    year: Annotated[
        int | None, typer.Option("--year", help="The year it is to be of; without it, the latest.")
    ] = None,
    by: Annotated[
        str | None,
        typer.Option("--by", metavar="NAME", help="Who answers, if the file does not say it."),
    ] = None,
    function: Annotated[
        str | None, typer.Option("--function", metavar="TEXT", help="The person's function.")
    ] = None,
    language: Annotated[str, Language] = "en",
) -> int:
    """Show what a filled questionnaire changes and what of it was not read; change nothing.

    With --apply the answers are taken in. What was changed in the dossier, too, since the
    questionnaire went out is shown side by side and never overwritten.
    """
    from article9.catalogue.questions import question_sets
    from article9.catalogue.translations import translations
    from article9.cli.dossiers import new_id, opened, saved, today
    from article9.cli.streams import put
    from article9.cli.writing import document_as
    from article9.usecases.questionnaire import taking
    from article9.usecases.questionnaire.file import opened as opened_file
    from article9.usecases.questionnaire.preview import preview
    from article9.usecases.questionnaire.reading import Words
    from article9.usecases.record.signing import person

    say = translations(language, whole=False)
    named = None if by is None and function is None else person(by, function)
    before = opened(dossier)
    filled = opened_file(_data(file), file.name)
    of_file = translations(taking.file_language(filled, before.dossier, say), whole=False)
    back = taking.returned(
        filled,
        before.dossier,
        sets=question_sets(),
        words=Words(say, of_file),
        name=file.name,
        year=year,
    )
    if apply:
        saved(before, taking.taken(back, by=named, today=today(), new_id=new_id))
    put(document_as("text", preview(back, say, applied=apply), say), None)
    return 1 if back.received.unread or back.both else 0


def _data(file: Path) -> bytes:
    from article9.errors import Usage
    from article9.law.files import limits

    try:
        with file.open("rb") as opened:
            # One byte more than can be read shows that it is too much, however much there is.
            return opened.read(limits.SIZE + 1)
    except OSError as error:
        raise Usage(
            f"The file cannot be opened: {error.strerror}.",
            where=str(file),
            remedy="Check the name and the folder.",
        ) from error
