"""Asks for the State's profile in the terminal, question by question."""

from __future__ import annotations

import sys
from datetime import date

import typer

from article9.catalogue.profile_questions import DAY, ProfileQuestions, Question
from article9.errors import Conflict, Usage
from article9.record.profile import NOT_KNOWN, Profile
from article9.usecases.profile import StateProfile, proved

_INTRODUCTION = (
    "A few questions on the State spare it what does not apply to it. Press Enter where the answer "
    "is not known; press Enter now to read the text for all States."
)


def is_interactive() -> bool:
    """Whether somebody sits at the terminal who can answer and will see the result there."""
    return all(stream is not None and stream.isatty() for stream in (sys.stdin, sys.stdout))


def ask_profile(questions: ProfileQuestions, *, today: date) -> StateProfile | None:
    """The profile as somebody at the terminal tells it; None if he names no State."""
    typer.echo(_INTRODUCTION, err=True)
    while True:
        state = typed("The State's code of three letters", offered="").upper()
        if not state:
            return None
        answers = {key: _answer(question) for key, question in questions.questions.items()}
        answers = {key: answer for key, answer in answers.items() if answer != NOT_KNOWN}
        try:
            # As a file says it, so that a code that is none is refused in the same words.
            profile = Profile.model_validate(
                {"state": state, "as-of": today.isoformat(), "answers": answers}
            )
            return proved(profile, questions, where="")
        except (Conflict, Usage, ValueError) as error:
            typer.echo(f"{error}\n", err=True)


def _answer(question: Question) -> str:
    cite = f" ({question.cite})" if question.cite else ""
    offered = [*("YYYY-MM-DD" if one == DAY else one for one in question.answers), NOT_KNOWN]
    while True:
        said = typed(f"{question.asks}{cite}", offered="/".join(offered)).lower() or NOT_KNOWN
        if said in offered or DAY in question.answers:
            return said
        typer.echo(f"Please answer {', '.join(offered)}.", err=True)


def typed(question: str, *, offered: str) -> str:
    """What somebody types after a question, without the spaces around it."""
    shown = f"{question} [{offered}]" if offered else question
    return str(typer.prompt(shown, default="", show_default=False, err=True)).strip()
