"""A State's profile: read, proved against the questions, and what follows from it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from article9.catalogue.fault import suggestion
from article9.catalogue.given import given
from article9.catalogue.profile_questions import DAY, ProfileQuestions
from article9.catalogue.translations import Translations
from article9.errors import Conflict, Usage
from article9.record.profile import NOT_KNOWN, Profile

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True, slots=True)
class StateProfile:
    """A State's profile with the questions that it answers."""

    profile: Profile
    questions: ProfileQuestions
    #: The keys for which nothing applies to this State, and why.
    spared: Mapping[str, str] = field(init=False)

    def __post_init__(self) -> None:
        spared = self.questions.spared(self.profile.answers)
        object.__setattr__(self, "spared", spared)

    @property
    def is_never_affected(self) -> bool:
        """Whether the State never had the weapon, so that its report is short."""
        answers = self.profile.answers
        return all(answers.get(k) == a for k, a in self.questions.never_affected.items())

    def says(self, say: Translations) -> Iterator[str]:
        """What a report says first because of the answers."""
        for key, question in self.questions.questions.items():
            answer = self.profile.answers.get(key, NOT_KNOWN)
            if answer in question.says:
                yield say(question.says[answer])
            elif DAY in question.says and _DAY.fullmatch(answer):
                yield say(question.says[DAY], day=answer)


def read_profile(data: bytes, name: str, questions: ProfileQuestions) -> StateProfile:
    """The profile in a file, proved.

    Raises:
        Usage: it is no profile, or answers what is not asked or in a way that is not offered.
        Conflict: its answers cannot all be true.
    """
    return proved(given(data, name, Profile), questions, where=name)


def proved(profile: Profile, questions: ProfileQuestions, *, where: str) -> StateProfile:
    """The profile, if its answers are answers and agree.

    Raises:
        Usage: it answers what is not asked, or in a way that is not offered.
        Conflict: its answers cannot all be true.
    """
    for key, answer in profile.answers.items():
        if key not in questions.questions:
            raise Usage(
                f"There is no question {key!r}.",
                where=where,
                remedy=suggestion(key, questions.questions),
            )
        _prove_answer(key, answer, profile, questions, where=where)
    contradiction = questions.contradicts(profile.answers)
    if contradiction is not None:
        said = ", ".join(f"{key}: {answer}" for key, answer in contradiction.answers.items())
        raise Conflict(
            f"The profile contradicts itself ({said}).",
            where=where,
            remedy=f"{contradiction.says} Correct one of the answers.",
        )
    return StateProfile(profile, questions)


def _prove_answer(
    key: str, answer: str, profile: Profile, questions: ProfileQuestions, *, where: str
) -> None:
    offered = questions.questions[key].answers
    if answer == NOT_KNOWN or (answer in offered and answer != DAY):
        return
    if DAY not in offered or not _DAY.fullmatch(answer):
        choices = ["a day as YYYY-MM-DD" if one == DAY else one for one in offered]
        raise Usage(
            f"{answer!r} is no answer to {key!r}.",
            where=where,
            remedy=f"Answer {', '.join(choices)} or {NOT_KNOWN}.",
        )
    try:
        day = date.fromisoformat(answer)
    except ValueError as error:
        raise Usage(f"There is no day {answer!r}.", where=where, remedy="Correct it.") from error
    if day > profile.as_of:
        raise Conflict(
            f"The profile contradicts itself ({key}: {answer}, as-of: {profile.as_of}).",
            where=where,
            remedy="What was so on a day cannot tell of a later one. Correct one of the two.",
        )
