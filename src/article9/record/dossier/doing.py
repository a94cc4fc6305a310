"""What the State does and can show: measures, training, evidence, requests it received."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from article9.catalogue.questions import MeasureKind
from article9.record.value import (
    Confidence,
    Count,
    Day,
    EvidenceId,
    InstitutionId,
    Line,
    MeasureId,
    Obligation,
    Person,
    QuestionKey,
    Record,
    Refers,
    Requirement,
    Sha256,
    TextId,
    Value,
    Words,
)

#: What a question of the self-assessment may be answered by, and whatever else is done.
KindOfMeasure = Literal[MeasureKind, "other"]

MeasureStatus = Literal["planned", "drafted", "adopted", "in-force", "ended"]


class Step(Value):
    """Where a measure stood from a day on."""

    status: MeasureStatus = Field(description="planned, drafted, adopted, in-force or ended.")
    on: Day = Field(description="From which day.")


class Measure(Record):
    """A legislative, administrative or practical measure (Art. 9)."""

    kind: KindOfMeasure = Field(description="What it is: a law, an order, a course.")
    title: Line = Field(description="Its title, with its number.")
    institution: InstitutionId | None = Field(default=None, description="Who answers for it.")
    text: TextId | None = Field(default=None, description="Its text, where one was read.")
    summary: Words | None = Field(default=None, description="What it does, in a few sentences.")
    steps: tuple[Step, ...] = Field(description="Where it stood, the earliest first.", min_length=1)
    obligations: tuple[Obligation, ...] = Field(default=(), description="What it carries out.")
    requirements: tuple[Requirement, ...] = Field(default=(), description="What it provides for.")
    questions: tuple[QuestionKey, ...] = Field(default=(), description="What it answers.")
    evidence: tuple[EvidenceId, ...] = Field(default=(), description="What shows it.")
    replaces: MeasureId | None = Field(default=None, description="The measure before it.")
    confidentiality: Confidence = Field(default="open", description="Who may see it.")

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        days = [step.on for step in self.steps]
        if days != sorted(days):
            raise ValueError("the steps of a measure stand in the order of their days")
        return self

    @property
    def status(self) -> MeasureStatus:
        """Where it stands now."""
        return self.steps[-1].status


class Training(Record):
    """A course or a lesson that was held."""

    title: Line = Field(description="What was taught.")
    measure: MeasureId | None = Field(default=None, description="The course it belongs to.")
    institution: InstitutionId | None = Field(default=None, description="Who held it.")
    audience: Line = Field(description="Who was taught: officer cadets, customs officers.")
    level: Literal["basic", "advanced", "instructors", "command", "other"] = Field(
        default="other", description="For whom it is meant."
    )
    begins: Day = Field(description="Its first day.")
    ends: Day = Field(description="Its last day.")
    women: Count = Field(default=0, description="How many women were taught.")
    men: Count = Field(default=0, description="How many men were taught.")
    not_recorded: Count = Field(default=0, description="How many whose sex was not recorded.")
    evidence: tuple[EvidenceId, ...] = Field(default=(), description="What shows it.")

    @model_validator(mode="after")
    def _ends_after_it_begins(self) -> Self:
        if self.ends < self.begins:
            raise ValueError(f"it ends on {self.ends}, before it begins on {self.begins}")
        return self


class Evidence(Record):
    """A document that shows something. It stays where it is kept; here is what it is."""

    title: Line = Field(description="What it is.")
    institution: InstitutionId | None = Field(default=None, description="Who gave it.")
    effective: Day | None = Field(default=None, description="The day from which it holds.")
    received: Day = Field(description="The day on which it came in.")
    expires: Day | None = Field(default=None, description="The day after which it shows nothing.")
    file: Line | None = Field(default=None, description="The name of its file.")
    sha256: Sha256 | None = Field(default=None, description="Of the file's bytes.")
    kept: Line | None = Field(default=None, description="Where it is kept: an archive's reference.")
    replaces: EvidenceId | None = Field(default=None, description="The revision before it.")
    confidentiality: Confidence = Field(default="internal", description="Who may see it.")

    @model_validator(mode="after")
    def _expires_later(self) -> Self:
        if self.effective and self.expires and self.expires < self.effective:
            raise ValueError(f"it expires on {self.expires}, before it holds on {self.effective}")
        return self


class Request(Record):
    """A question the State received under the Convention, and its answer."""

    sender: Literal[
        "cooperative-compliance", "secretariat", "icrc", "state-party", "depositary", "other"
    ] = Field(description="Who asks.")
    under: Literal["article-8-2", "other"] = Field(
        default="other", description="Whether it is a request for clarification under Art. 8(2)."
    )
    received: Day = Field(description="The day on which it came in.")
    asks: Words = Field(description="What is asked.")
    drafted_by: Person | None = Field(default=None, description="Who drafts the answer.")
    due: Day | None = Field(default=None, description="The day by which it is to be answered.")
    answered: Day | None = Field(default=None, description="The day on which it was answered.")
    answer: Words | None = Field(default=None, description="What was answered.")
    obligations: tuple[Obligation, ...] = Field(default=(), description="What it concerns.")
    evidence: tuple[EvidenceId, ...] = Field(default=(), description="What went with the answer.")
    measures: tuple[Annotated[str, Refers("measures")], ...] = Field(
        default=(), description="The measures it is about."
    )
    confidentiality: Confidence = Field(default="internal", description="Who may see it.")

    @model_validator(mode="after")
    def _answered_after_it_came(self) -> Self:
        if self.answered and self.answered < self.received:
            raise ValueError(f"it was answered on {self.answered}, before it came in")
        return self
