"""What States Parties have committed themselves to for some years: only what was read."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import Self

from pydantic import Field, model_validator

from article9.catalogue.checked import Checked
from article9.catalogue.shape import Strict, Thing


class PlanActions(Strict):
    """One action of a plan, or several in a row on one subject."""

    first: int = Field(description="Its number.")
    last: int | None = Field(default=None, description="The last number of several in a row.")
    about: str = Field(description="What they are about, in our own words.")
    obligations: tuple[str, ...] = Field(
        default=(), description="The obligations that they further: ids."
    )
    source: str = Field(description="Where this was read.")
    wording: str | None = Field(
        default=None,
        description="The official words. None are shipped: a user enters them from the official "
        "document.",
    )

    @property
    def numbers(self) -> range:
        """The numbers of the actions."""
        return range(self.first, (self.last or self.first) + 1)

    @model_validator(mode="after")
    def _counts_up(self) -> Self:
        if self.first < 1 or (self.last is not None and self.last <= self.first):
            raise ValueError("actions are counted from 1, and `last` comes after `first`")
        return self


class ActionPlan(Thing):
    """A plan. An action that is not here was not read; its place is empty and said to be so."""

    title: str = Field(description="The plan's name.")
    adopted: date = Field(description="The day on which it was adopted.")
    first_year: int = Field(description="The first year it is for.")
    last_year: int = Field(description="The last year it is for.")
    actions: tuple[PlanActions, ...] = Field(description="The actions that were read, in order.")
    checked: Checked = Field(description="With which source it was compared, and when.")

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.last_year < self.first_year:
            raise ValueError("the last year does not come before the first")
        if any(
            b.first not in range(a.numbers.stop, b.first + 1) for a, b in pairwise(self.actions)
        ):
            raise ValueError("each action has one place: put them in order of their numbers")
        return self
