"""Which questions a State is asked, and why it is spared the others."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from article9.catalogue.profile_questions import ProfileQuestions
from article9.catalogue.questions import Question, QuestionSet

#: What spares a State that never had the weapon whatever is not on its short list.
NEVER_AFFECTED = "never-affected"


@dataclass(frozen=True, slots=True)
class Spared:
    """A question that a State is not asked."""

    key: str
    #: The key of the profile by which it is spared, or that the State was never affected.
    because: str
    #: The same as an English sentence of the knowledge files.
    reason: str


@dataclass(frozen=True, slots=True)
class Selection:
    """The questions of a set, those that are asked and those that are spared, in its order."""

    asked: tuple[str, ...]
    spared: tuple[Spared, ...]


def asked(
    questions: QuestionSet, profile: ProfileQuestions, answers: Mapping[str, str]
) -> Selection:
    """The questions that a State with these answers to the profile is asked.

    An answer that is missing or not known spares nothing. A State that was never affected is asked
    the core questions only.
    """
    spared = tuple(_spared(questions, profile, answers))
    left_out = {one.key for one in spared}
    return Selection(tuple(key for key in questions.questions if key not in left_out), spared)


def _spared(
    questions: QuestionSet, profile: ProfileQuestions, answers: Mapping[str, str]
) -> Iterator[Spared]:
    reasons = profile.spared(answers)
    short = all(answers.get(key) == answer for key, answer in profile.never_affected.items())
    for key, question in questions.questions.items():
        if _has_no_object(question, reasons):
            because = question.applies[0]
            yield Spared(key, because, reasons[because])
        elif short and question.core != "yes":
            yield Spared(key, NEVER_AFFECTED, questions.never_affected)


def _has_no_object(question: Question, reasons: Mapping[str, str]) -> bool:
    """Whether each thing that the question could be about is not there in the State."""
    return bool(question.applies) and all(key in reasons for key in question.applies)
