"""The questions by which a State takes stock each year: its self-assessment, as data."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from importlib import resources
from pathlib import Path
from typing import Literal, Self, get_args

from pydantic import Field, model_validator

from article9.catalogue.fault import KnowledgeError
from article9.catalogue.loader import load_all
from article9.catalogue.question_mapping import Follows
from article9.catalogue.shape import Strict, Thing
from article9.catalogue.state_rows import FactName

#: What can be answered to every question, in the order in which it is offered.
AnswerKey = Literal[
    "in-place", "partly", "planned", "not-in-place", "not-applicable", "not-known"
]  # fmt: skip
ANSWER_KEYS: tuple[AnswerKey, ...] = get_args(AnswerKey)

#: The kinds of measure that a State writes down, from which an answer can be prefilled.
MeasureKind = Literal[
    "law", "regulation", "order", "doctrine", "manual", "rules-of-engagement",
    "combined-operations-guidance", "course", "customs-instruction", "licensing-instruction",
    "budget", "body",
]  # fmt: skip


class AnswerWords(Strict):
    """One thing that can be answered, in words."""

    title: str = Field(description="The answer as it is ticked.")
    means: str = Field(description="When it is the right answer, in one sentence.")
    needs_reason: Literal["yes", "no"] = Field(
        default="no", description="Whether it stands only with a reason."
    )


class Area(Strict):
    """What several questions in a row are about."""

    title: str = Field(description="Its name, as a heading.")


class Institution(Strict):
    """Whoever usually answers a question. A State gives it its own name."""

    name: str = Field(description="What it is usually called.")
    auxiliary: Literal["yes", "no"] = Field(
        default="no",
        description="Whether it only helps the State: it may be consulted, its work is never "
        "counted as the State's.",
    )


class Question(Strict):
    """One question, which all the answers fit."""

    area: str = Field(description="The area it belongs to: a key of `areas`.")
    asks: str = Field(description="The question in one sentence.")
    guidance: str = Field(description="How to come to an answer, in one or two sentences.")
    evidence: str = Field(description="What good evidence looks like, in one sentence.")
    basis: Literal["convention", "commitment", "recommended"] = Field(
        description="Whose word it is: the Convention's, the States Parties', or a recommendation."
    )
    obligation: str = Field(description="The obligation it is about: an id.")
    also: tuple[str, ...] = Field(
        default=(), description="Other obligations that the same answer speaks of: ids."
    )
    requirements: tuple[str, ...] = Field(
        default=(), description="The requirements whose readings prefill it: ids."
    )
    deadline: Literal["yes", "no"] = Field(
        default="no",
        description="Whether it asks if what its obligation sets a day for is done: that day "
        "then prefills it.",
    )
    facts: tuple[FactName, ...] = Field(
        default=(), description="The facts of the register of States that prefill it."
    )
    measures: tuple[MeasureKind, ...] = Field(
        default=(), description="The kinds of measure that prefill it."
    )
    institution: str = Field(description="Who usually answers: a key of `institutions`.")
    consults: tuple[str, ...] = Field(
        default=(), description="Who else usually knows something of it: keys of `institutions`."
    )
    applies: tuple[str, ...] = Field(
        default=(),
        description="Keys of the profile: it is spared where the answers to all of these spare. "
        "Left out where it is asked of every State.",
    )
    core: Literal["yes", "no"] = Field(
        default="no", description="Whether it is asked of a State that was never affected, too."
    )


class QuestionSet(Thing):
    """The questions of one edition, in the order in which they are asked."""

    edition: date = Field(description="The day of this edition.")
    title: str = Field(description="What the whole is called.")
    answers: dict[AnswerKey, AnswerWords] = Field(description="Each answer in words; all of them.")
    areas: dict[str, Area] = Field(description="The areas, in the order of their questions.")
    institutions: dict[str, Institution] = Field(description="Who answers, by key.")
    never_affected: str = Field(
        description="Why a State that was never affected is asked the core questions only."
    )
    questions: dict[str, Question] = Field(description="Each question by its key.")
    follows: Follows | None = Field(
        default=None, description="The set that this one follows, and where its questions went."
    )

    @model_validator(mode="after")
    def _every_answer_has_words(self) -> Self:
        for key in ANSWER_KEYS:
            if key not in self.answers:
                raise ValueError(f"the answer {key!r} has no words")
        return self

    def in_area(self, area: str) -> dict[str, Question]:
        """The questions of an area by key, in order."""
        return {key: one for key, one in self.questions.items() if one.area == area}

    def of_institution(self, institution: str) -> dict[str, Question]:
        """The questions that an institution usually answers, by key, in order."""
        return {key: one for key, one in self.questions.items() if one.institution == institution}


def question_sets(folder: Path | None = None) -> dict[str, QuestionSet]:
    """Every question set of a knowledge folder, the package's own if none is given, by edition.

    Raises:
        KnowledgeError: with every fault that a file has by itself.
    """
    place = folder or Path(str(resources.files("article9"))) / "knowledge"
    loaded, faults = load_all(place / "questions", QuestionSet)
    if faults:
        raise KnowledgeError(faults)
    by_edition = sorted((one.thing for one in loaded.values()), key=lambda one: one.edition)
    return {one.id: one for one in by_edition}


def current_set(sets: Mapping[str, QuestionSet]) -> QuestionSet:
    """The set that is used now: the last edition."""
    return max(sets.values(), key=lambda one: one.edition)
