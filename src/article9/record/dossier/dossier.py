"""The dossier: a State's whole record as one value that never changes."""

from __future__ import annotations

from typing import Self

from pydantic import Field, model_validator

from article9.record.dossier.bodies import Institution, Profile
from article9.record.dossier.checklists import Checklist
from article9.record.dossier.consultations import Consultation, Delegation
from article9.record.dossier.cycles import Cycle
from article9.record.dossier.doing import Evidence, Measure, Request, Training
from article9.record.dossier.enforcement import EnforcementCount, Judgment
from article9.record.dossier.figures import Figure
from article9.record.dossier.filed import Filed
from article9.record.dossier.links import prove
from article9.record.dossier.plan import Action, Commitment, Objective
from article9.record.dossier.texts import Decision, KeptReading, Text
from article9.record.value import Day, Id, Key, Line, Value

#: The version of the shape. Whoever changes the shape adds one, and an upgrader: an earlier
#: article9 then says that it cannot read the file, and does not take it for a broken one.
SCHEMA = 2


class Dossier(Value):
    """All that a State has written down. Records refer to each other by id."""

    schema_: int = Field(alias="schema", description="The version of this shape.")
    id: Id = Field(description="The dossier's own.")
    state: str = Field(pattern=r"^[A-Z]{3}$", description="The State's code of three letters.")
    names: dict[Key, Line] = Field(
        default={},
        description="The State's name by language, where the register of States has none.",
    )
    deposit: Day | None = Field(
        default=None, description="The day of deposit, where the register of States has none."
    )
    facts: tuple[Line, ...] = Field(
        default=(),
        description="What else moves its days, as `article9 deadlines --fact` takes it.",
    )
    profiles: tuple[Profile, ...] = Field(default=(), description="The profile, as of each day.")
    institutions: tuple[Institution, ...] = Field(default=(), description="Who answers for what.")
    texts: tuple[Text, ...] = Field(default=(), description="The State's texts.")
    readings: tuple[KeptReading, ...] = Field(default=(), description="How they were read.")
    decisions: tuple[Decision, ...] = Field(default=(), description="What persons decided.")
    evidence: tuple[Evidence, ...] = Field(default=(), description="What shows it.")
    measures: tuple[Measure, ...] = Field(default=(), description="What was done.")
    trainings: tuple[Training, ...] = Field(default=(), description="What was taught.")
    requests: tuple[Request, ...] = Field(default=(), description="What the State was asked.")
    figures: tuple[Figure, ...] = Field(default=(), description="The yearly figures.")
    cycles: tuple[Cycle, ...] = Field(default=(), description="The yearly self-assessments.")
    checklists: tuple[Checklist, ...] = Field(
        default=(), description="Checklists used beside the questions, by their numbers."
    )
    objectives: tuple[Objective, ...] = Field(default=(), description="What the plan is to reach.")
    actions: tuple[Action, ...] = Field(default=(), description="What is planned and done.")
    commitments: tuple[Commitment, ...] = Field(default=(), description="What was promised.")
    consultations: tuple[Consultation, ...] = Field(default=(), description="Who was asked.")
    delegations: tuple[Delegation, ...] = Field(default=(), description="Who went to meetings.")
    enforcement: tuple[EnforcementCount, ...] = Field(
        default=(), description="How often the law was put to use."
    )
    judgments: tuple[Judgment, ...] = Field(default=(), description="Published judgments.")
    filed: tuple[Filed, ...] = Field(
        default=(), description="Copies of what was sent; one is never changed."
    )

    @model_validator(mode="after")
    def _whole(self) -> Self:
        prove(self, own=self.id)
        return self

    @property
    def profile(self) -> Profile | None:
        """The profile of the latest day."""
        return max(self.profiles, key=lambda profile: profile.as_of, default=None)

    def cycle(self, year: int | None = None) -> Cycle | None:
        """The cycle of a year; without one, the latest."""
        of_year = [cycle for cycle in self.cycles if year is None or cycle.year == year]
        return max(of_year, key=lambda cycle: cycle.year, default=None)
