"""What is said of answers of the self-assessment that a reader will ask about, as data."""

from __future__ import annotations

from importlib import resources
from pathlib import Path
from typing import Literal, Self, get_args

from pydantic import Field, model_validator

from article9.catalogue.loader import read
from article9.catalogue.questions import AnswerKey
from article9.catalogue.shape import Strict, Thing

#: What can be found; how, `selfassessment.quality` knows.
RuleName = Literal[
    "no-evidence", "nobody-answers", "evidence-older", "evidence-expired", "evidence-to-come",
    "evidence-revised", "measure-ended", "measure-not-in-force", "measure-of-society",
    "society-answers", "applies-by-profile", "asked-of-every-state", "partly-without-words",
    "planned-without-words", "decision-contradicts", "questionnaire-out",
]  # fmt: skip

RULE_NAMES: tuple[RuleName, ...] = get_args(RuleName)


class QualityRule(Strict):
    """One thing that is said, and of which answers."""

    says: str = Field(description="The sentence, with slots.")
    answers: tuple[AnswerKey, ...] = Field(
        default=(), description="The answers of which it is said; none where it is of no answer."
    )
    bases: tuple[Literal["convention", "commitment", "recommended"], ...] = Field(
        default=("convention", "commitment", "recommended"),
        description="In whose voice the question must speak.",
    )


class QualityRules(Thing):
    """The rules in the order in which they are told. One that is left out is not told."""

    rules: dict[RuleName, QualityRule] = Field(description="Each rule by its name.")

    @model_validator(mode="after")
    def _there_are_some(self) -> Self:
        if not self.rules:
            raise ValueError("there is no rule")
        return self


def quality_rules(folder: Path | None = None) -> QualityRules:
    """The rules of a knowledge folder, the package's own if none is given.

    Raises:
        KnowledgeError: with every fault in the file.
    """
    place = folder or Path(str(resources.files("article9"))) / "knowledge"
    return read(place / "quality.yml", QualityRules)
