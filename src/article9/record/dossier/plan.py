"""The national plan: objectives, actions with money and indicators, and political commitments."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Literal, Self, get_args

from pydantic import Field, model_validator

from article9.record.dossier.money import Funds, Money
from article9.record.dossier.people import Lenses
from article9.record.value import (
    AnswerId,
    Concern,
    Confidence,
    Day,
    EvidenceId,
    Id,
    InstitutionId,
    Line,
    MeasureId,
    Obligation,
    QuestionKey,
    Record,
    Refers,
    Requirement,
    Signed,
    Value,
    Words,
)

#: The fields of work, in the order in which a plan tells of them.
PlanField = Literal[
    "victim-assistance", "risk-education", "law", "doctrine", "clearance", "stocks",
    "community-recovery", "cooperation", "reporting",
]  # fmt: skip
FIELDS: tuple[PlanField, ...] = get_args(PlanField)

ActionStatus = Literal["planned", "under-way", "finished", "stopped"]
STATUSES: tuple[ActionStatus, ...] = get_args(ActionStatus)

ObjectiveId = Annotated[Id, Refers("objectives")]
ActionId = Annotated[Id, Refers("actions")]

#: The unit of a value that is a part of a hundred.
PERCENT = "%"
_WHOLE = 100


class Objective(Record):
    """What the State wants to reach; actions lead to it."""

    title: Line = Field(description="What is to be reached.")
    summary: Words | None = Field(default=None, description="What it means, in a few sentences.")
    obligations: tuple[Obligation, ...] = Field(default=(), description="What it carries out.")
    confidentiality: Confidence = Field(default="open", description="Who may see it.")


class DatedValue(Value):
    """A number that was so, or is to be so, on a day."""

    value: Decimal = Field(
        ge=0, max_digits=18, decimal_places=6, description="The number, in the indicator's unit."
    )
    on: Day = Field(description="The day.")


class Indicator(Value):
    """By what it is seen that an action does what it is meant to do."""

    title: Line = Field(description="What is counted or measured.")
    unit: Line = Field(description="In what: persons, courses, m2, %.")
    wished: Literal["more", "less"] = Field(
        default="more", description="Whether a higher or a lower value is better."
    )
    baseline: DatedValue | None = Field(default=None, description="How it was at the beginning.")
    target: DatedValue | None = Field(default=None, description="How it is to be, and by when.")
    values: tuple[DatedValue, ...] = Field(
        default=(), description="How it was meanwhile, the earliest first."
    )
    persons: bool = Field(default=False, description="Whether it counts persons.")
    lenses: Lenses = Field(
        default=Lenses(), description="Whether its numbers tell by sex, age and disability."
    )

    @property
    def now(self) -> DatedValue | None:
        """The latest value; without one, the baseline."""
        return self.values[-1] if self.values else self.baseline

    @model_validator(mode="after")
    def _values_are_in_order(self) -> Self:
        days = [value.on for value in self.values]
        if days != sorted(set(days)):
            raise ValueError("the values of an indicator stand in the order of their days")
        given = [one for one in (self.baseline, *self.values, self.target) if one is not None]
        if self.unit == PERCENT and any(one.value > _WHOLE for one in given):
            raise ValueError("a part of a hundred is not more than 100 %")
        if self.baseline and self.target and self.target.on < self.baseline.on:
            raise ValueError(
                f"the target is for {self.target.on}, before the baseline of {self.baseline.on}"
            )
        return self


class ActionStep(Value):
    """Where an action stood from a day on."""

    status: ActionStatus = Field(description="planned, under-way, finished or stopped.")
    on: Day = Field(description="From which day.")
    remark: Words | None = Field(default=None, description="Why, or what was done.")


class Action(Record):
    """Something that somebody does by a day, with money, and with something to show for it."""

    title: Line = Field(description="What is done.")
    objective: ObjectiveId | None = Field(default=None, description="What it leads to.")
    field: PlanField = Field(description="The field of work: law, doctrine, clearance ...")
    summary: Words | None = Field(default=None, description="What is done, in a few sentences.")
    owner: InstitutionId | None = Field(default=None, description="Who answers for it.")
    partners: tuple[Line, ...] = Field(default=(), description="Bodies that help.")
    begins: Day | None = Field(default=None, description="Its first day.")
    ends: Day | None = Field(default=None, description="The day by which it is to be finished.")
    depends_on: tuple[ActionId, ...] = Field(
        default=(), description="The actions that must be finished before it can begin."
    )
    steps: tuple[ActionStep, ...] = Field(
        description="Where it stood, the earliest first.", min_length=1
    )
    cost: tuple[Money, ...] = Field(
        default=(), description="What it costs, in each currency. Left out if not known; an "
        "amount of 0 says that it costs nothing beyond what is paid anyway."
    )  # fmt: skip
    secured: tuple[Funds, ...] = Field(default=(), description="What is promised or there.")
    sought: tuple[Funds, ...] = Field(default=(), description="What somebody was asked for.")
    indicators: tuple[Indicator, ...] = Field(default=(), description="By what it is seen.")
    risk: Words | None = Field(default=None, description="What could keep it from happening.")
    lenses: Lenses = Field(
        default=Lenses(), description="How gender, age and disability are dealt with, or why not."
    )
    obligations: tuple[Obligation, ...] = Field(default=(), description="What it carries out.")
    requirements: tuple[Requirement, ...] = Field(
        default=(), description="The points to consider it answers."
    )
    concerns: tuple[Concern, ...] = Field(default=(), description="The concerns it answers.")
    questions: tuple[QuestionKey, ...] = Field(
        default=(), description="The questions of the self-assessment it answers."
    )
    answers: tuple[AnswerId, ...] = Field(default=(), description="The answers it was taken from.")
    measures: tuple[MeasureId, ...] = Field(default=(), description="What came of it.")
    evidence: tuple[EvidenceId, ...] = Field(default=(), description="What shows it.")
    confidentiality: Confidence = Field(default="internal", description="Who may see it.")

    @property
    def status(self) -> ActionStatus:
        """Where it stands now."""
        return self.steps[-1].status

    @property
    def over(self) -> bool:
        """Whether nothing more is done on it."""
        return self.status in ("finished", "stopped")

    @model_validator(mode="after")
    def _agrees_with_itself(self) -> Self:
        if self.begins and self.ends and self.ends < self.begins:
            raise ValueError(f"it ends on {self.ends}, before it begins on {self.begins}")
        days = [step.on for step in self.steps]
        if days != sorted(days):
            raise ValueError("the steps of an action stand in the order of their days")
        costs = [one.currency for one in self.cost]
        if len(set(costs)) < len(costs):
            raise ValueError("the cost is given twice in one currency")
        titles = [one.title for one in self.indicators]
        if len(set(titles)) < len(titles):
            raise ValueError("two indicators of an action have the same title")
        return self


class Commitment(Record):
    """What somebody promised in public, and whether it was kept."""

    says: Words = Field(description="What was promised.")
    by: Line = Field(description="Whose promise it is: a ministry, a government, a parliament.")
    where: Line = Field(description="Where it was said: a Meeting of the States Parties.")
    said: Day = Field(description="When it was said.")
    due: Day | None = Field(default=None, description="The day by which it is to be kept.")
    standing: Literal["open", "kept", "not-kept"] = Field(
        default="open", description="Whether it was kept: open, kept or not-kept."
    )
    judged: Signed | None = Field(
        default=None, description="Who holds that it was kept or not, and since when."
    )
    reason: Words | None = Field(default=None, description="Why it was not kept.")
    actions: tuple[ActionId, ...] = Field(default=(), description="The actions that keep it.")
    obligations: tuple[Obligation, ...] = Field(default=(), description="What it concerns.")
    evidence: tuple[EvidenceId, ...] = Field(default=(), description="What shows it.")
    confidentiality: Confidence = Field(default="open", description="Who may see it.")
    judgment_confidentiality: Confidence = Field(
        default="internal", description="Who may see who holds that it was kept or not, and why."
    )

    @model_validator(mode="after")
    def _somebody_judges(self) -> Self:
        if self.standing != "open" and self.judged is None:
            raise ValueError("whoever holds that a commitment was kept or not is named")
        if self.due and self.due < self.said:
            raise ValueError(f"it is due on {self.due}, before it was said on {self.said}")
        return self
