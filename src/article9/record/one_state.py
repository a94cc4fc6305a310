"""One State as data: the contract of `article9 state --format json`."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field

from article9.record.dates import Dates
from article9.record.knowledge import Knowledge
from article9.record.states import Difference, Figure, StateLine, ToldSource


class OneState(BaseModel):
    """One State with its days."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    article9: str = Field(description="The version of the program.")
    knowledge: Knowledge = Field(description="The register it was read from.")
    on: str = Field(description="The day it stands to.")
    read_until: str = Field(description="The day of the newest source; nothing later was read.")
    state: StateLine = Field(description="The State.")
    dates: Dates | None = Field(
        description="Its days under the Convention; null where it has not joined."
    )
    figures: tuple[Figure, ...] = Field(description="Its numbers by year.")
    sources: tuple[ToldSource, ...] = Field(description="What all of it was read in.")
    differences: tuple[Difference, ...] = Field(description="Where a user's file says otherwise.")
