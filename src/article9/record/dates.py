"""The days of a State as data: the contract of `article9 deadlines --format json`."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from article9.deadlines.deadline import Status
from article9.record.knowledge import Knowledge
from article9.record.reading import Reason


class _Value(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class GivenEvent(_Value):
    """Something that happened, as it was given."""

    name: str = Field(description="What happened.")
    when: str = Field(description="The day, or the moment with its time zone.")


class GivenDone(_Value):
    """What was met, as it was given."""

    key: str = Field(description="The key of the deadline.")
    on: str = Field(description="The day on which it was met, or the year.")


class GivenFacts(_Value):
    """What the days were computed from. What is null was not given."""

    deposit: str | None = Field(description="The day of deposit.")
    entry_into_force: str | None = Field(description="The day that replaces the computed one.")
    extensions: tuple[str, ...] = Field(description="The days to which extensions were granted.")
    deciding_meeting: str | None = Field(description="When the meeting that decides begins.")
    armed_conflict: Literal["yes", "no"] | None = Field(
        description="Whether the State is engaged in one when a withdrawal would take effect."
    )
    events: tuple[GivenEvent, ...] = Field(description="What happened.")
    done: tuple[GivenDone, ...] = Field(description="What was met.")


class Day(_Value):
    """A day by which something is to be done, or on which something begins."""

    key: str = Field(description="The same each time it is computed, also when the day moves.")
    obligation: str = Field(description="The obligation's id.")
    title: str = Field(description="What is to be done, or what begins.")
    cite: str = Field(description="The article, or the decision it rests on.")
    basis: Literal["convention", "commitment", "practice"] = Field(
        description="Whose word the day is: the Convention's, or the States Parties'."
    )
    applies: Literal["always", "stocks", "retains", "mined-areas", "victims"] = Field(
        description="Which States it concerns."
    )
    rule: str = Field(description="The name of the rule.")
    marks: Literal["deadline", "effect"] = Field(
        description="Whether something is to be done by the day, or begins on it."
    )
    date: str | None = Field(description="The day; null where none is fixed or known.")
    moment: str | None = Field(description="The moment, where hours count from a known one.")
    year: int | None = Field(description="The year that is reported on; null elsewhere.")
    status: Status = Field(
        description="How it stands to `today`. `past` does not say that nothing was done: only "
        "that no fact given says so."
    )
    done: str | None = Field(
        description="The day on which it was met, or the year where that is all that is known."
    )
    because: Reason = Field(description="How the day was found.")
    beside: tuple[Reason, ...] = Field(description="What must be said with it.")


class Dates(_Value):
    """The days of a State."""

    article9: str = Field(description="The version of the program.")
    knowledge: Knowledge = Field(description="The rules they were computed by.")
    state: str | None = Field(
        description="The code of the State of the register whose facts they were computed from."
    )
    today: str = Field(description="The day they stand to.")
    facts: GivenFacts = Field(description="What they were computed from.")
    deadlines: tuple[Day, ...] = Field(description="The days, the earliest first; null last.")
