"""What is asked of a State before its law is read, and what follows from the answers."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import resources
from pathlib import Path
from typing import Self

from pydantic import Field, model_validator

from article9.catalogue.loader import read
from article9.catalogue.shape import Strict, Thing

#: Among the answers to a question: a date is asked for.
DAY = "day"


class Question(Strict):
    """One question on a State."""

    asks: str = Field(description="The question.")
    cite: str | None = Field(default=None, description="The Convention's article it matters for.")
    answers: tuple[str, ...] = Field(description="What can be answered; `day` stands for a date.")
    spares: dict[str, str] = Field(
        default={}, description="The answer by which nothing that hangs on this applies, and why."
    )
    says: dict[str, str] = Field(
        default={}, description="What a report says where this is the answer."
    )

    @model_validator(mode="after")
    def _answers_exist(self) -> Self:
        for answer in (*self.spares, *self.says):
            if answer not in self.answers:
                raise ValueError(f"{answer!r} is none of the answers")
        return self


class Contradiction(Strict):
    """Answers that cannot all be true."""

    answers: dict[str, str] = Field(description="The answers, by question.")
    says: str = Field(description="Why they cannot all be true.")


class ProfileQuestions(Thing):
    """The questions on a State, in the order in which they are asked."""

    questions: dict[str, Question] = Field(description="Each question by its key.")
    contradictions: tuple[Contradiction, ...] = Field(
        default=(), description="Answers that cannot all be true."
    )
    never_affected: dict[str, str] = Field(
        description="The answers of a State that never had the weapon."
    )

    @model_validator(mode="after")
    def _questions_exist(self) -> Self:
        for named in (*(c.answers for c in self.contradictions), self.never_affected):
            for key, answer in named.items():
                if key not in self.questions:
                    raise ValueError(f"there is no question {key!r}")
                if answer not in self.questions[key].answers:
                    raise ValueError(f"{answer!r} is none of the answers to {key!r}")
        return self

    def spared(self, answers: Mapping[str, str]) -> dict[str, str]:
        """The keys for which nothing applies under these answers, and why."""
        return {
            key: question.spares[answers[key]]
            for key, question in self.questions.items()
            if answers.get(key) in question.spares
        }

    def contradicts(self, answers: Mapping[str, str]) -> Contradiction | None:
        """The first contradiction among these answers."""
        for one in self.contradictions:
            if all(answers.get(key) == answer for key, answer in one.answers.items()):
                return one
        return None


def profile_questions(folder: Path | None = None) -> ProfileQuestions:
    """The questions of a knowledge folder, the package's own if none is given.

    Raises:
        KnowledgeError: with every fault in the file.
    """
    place = folder or Path(str(resources.files("article9"))) / "knowledge"
    return read(place / "profile.yml", ProfileQuestions)
