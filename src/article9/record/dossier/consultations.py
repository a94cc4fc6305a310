"""Whom the State asked and what that changed, and who went to meetings. No person is named."""

from __future__ import annotations

from typing import Self

from pydantic import Field, model_validator

from article9.record.dossier.people import Lenses, People
from article9.record.dossier.plan import ActionId
from article9.record.value import Confidence, Count, Day, EvidenceId, Line, Record, Words


class Consultation(Record):
    """A talk with those who are affected, before something is decided or while it is done."""

    title: Line = Field(description="What it was about.")
    begins: Day = Field(description="Its first day.")
    ends: Day | None = Field(default=None, description="Its last day, if it was not the first.")
    place: Line = Field(description="Where it was held.")
    organisations: tuple[Line, ...] = Field(
        default=(), description="Organisations that took part. Never the name of a person."
    )
    people: People = Field(default=People(), description="How many took part.")
    asked: Words = Field(description="What they were asked.")
    answered: Words | None = Field(default=None, description="What they said, together.")
    changed: Words | None = Field(default=None, description="What was changed because of it.")
    lenses: Lenses = Field(
        default=Lenses(), description="How it was made sure that all could take part, or why not."
    )
    actions: tuple[ActionId, ...] = Field(default=(), description="The actions it was about.")
    evidence: tuple[EvidenceId, ...] = Field(default=(), description="What shows it.")
    confidentiality: Confidence = Field(default="internal", description="Who may see it.")

    @model_validator(mode="after")
    def _ends_after_it_begins(self) -> Self:
        if self.ends and self.ends < self.begins:
            raise ValueError(f"it ends on {self.ends}, before it begins on {self.begins}")
        return self


class Delegation(Record):
    """Who spoke for the State at a meeting, in numbers."""

    meeting: Line = Field(description="The meeting.")
    on: Day = Field(description="Its first day.")
    people: People = Field(default=People(), description="How many went.")
    survivors: Count | None = Field(
        default=None, description="Survivors among them; left out if it is not known."
    )
    lenses: Lenses = Field(
        default=Lenses(), description="How it was composed with regard to the three, or why not."
    )

    @model_validator(mode="after")
    def _survivors_are_among_them(self) -> Self:
        if self.survivors is not None and self.survivors > self.people.total:
            raise ValueError(
                f"{self.survivors} survivors are more than the {self.people.total} who went"
            )
        return self
