"""The interview before a bill, in the terminal."""

from __future__ import annotations

from datetime import date

import typer

from article9.catalogue.translations import Translations
from article9.cli.asking import typed
from article9.errors import Error
from article9.usecases.drafting.draft import Asked, Knowledge, draft
from article9.usecases.drafting.interview import answer, next_question


def ask_for(asked: Asked, known: Knowledge, say: Translations, *, day: date) -> Asked:
    """What is asked for, once every question that the bill needs was asked.

    What cannot stand is told and asked again; Enter leaves a point as it would be.
    """
    typer.echo(say("Press Enter to take what stands in brackets."), err=True)
    answered: set[str] = set()
    while (question := next_question(asked, known, answered=answered, today=day)) is not None:
        for value, says in question.values.items():
            typer.echo(f"  {value}: {say(says)}", err=True)
        shown = question.usual or say("to be decided")
        tried = answer(asked, question, typed(say(question.asks), offered=shown))
        try:
            draft(tried, known, today=day)
        except Error as error:
            typer.echo(str(error), err=True)
            continue
        asked = tried
        answered.add(question.name)
    return asked
