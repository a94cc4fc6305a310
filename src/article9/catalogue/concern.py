"""What a reader must be told even when every requirement is met, and how it is noticed."""

from __future__ import annotations

from typing import Self

from pydantic import Field, model_validator

from article9.catalogue.checked import Checked
from article9.catalogue.rule import Rule
from article9.catalogue.shape import Thing


class Concern(Thing):
    """One point of concern. It is worded neutrally and is no judgment on a State."""

    title: str = Field(description="The concern in a few words.")
    asks: str = Field(description="When it is raised.")
    near_miss: str | None = Field(default=None, description="What must not raise it.")
    checked: Checked = Field(description="With which source it was compared, and when.")
    rule: Rule = Field(description="When it is raised, and why.")

    @model_validator(mode="after")
    def _is_raised_or_not(self) -> Self:
        if self.rule.otherwise or any(o.verdict != "raised" for o in self.rule.ladder):
            raise ValueError("a concern is raised or not: each step says so, and nothing otherwise")
        return self
