"""How many persons took part, as totals, and how gender, age and disability are dealt with."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import Field, model_validator

from article9.record.value import Count, Value, Words

#: What each action, body and person-count says how it deals with, or why not.
Lens = Literal["gender", "age", "disability"]
LENSES: tuple[Lens, ...] = ("gender", "age", "disability")

#: How it was found who has a disability. The Short Set is the one that numbers can be compared by.
Method = Literal["washington-group-short-set", "other"]


class Dealt(Value):
    """How one of the three is dealt with, or why not: one of the two is said."""

    how: Words | None = Field(default=None, description="How it is dealt with.")
    why_not: Words | None = Field(default=None, description="Why it is not.")

    @model_validator(mode="after")
    def _one_of_the_two(self) -> Self:
        if (self.how is None) == (self.why_not is None):
            raise ValueError("it says how it is dealt with, or why not: one of the two")
        return self


class Lenses(Value):
    """Gender, age and disability; what is left out has not been said yet."""

    gender: Dealt | None = Field(default=None, description="Women, girls, boys and men.")
    age: Dealt | None = Field(default=None, description="Children, adults and older persons.")
    disability: Dealt | None = Field(default=None, description="Persons with disabilities.")

    def unsaid(self) -> tuple[Lens, ...]:
        """Of which of the three nothing is said."""
        return tuple(lens for lens in LENSES if getattr(self, lens) is None)


class People(Value):
    """Totals only: nothing here tells of one person."""

    women: Count = Field(default=0, description="Women of 18 years and more.")
    men: Count = Field(default=0, description="Men of 18 years and more.")
    girls: Count = Field(default=0, description="Girls under 18.")
    boys: Count = Field(default=0, description="Boys under 18.")
    not_recorded: Count = Field(default=0, description="Whose sex or age was not recorded.")
    with_disability: Count | None = Field(
        default=None, description="Persons with a disability among them; left out if not asked."
    )
    method: Method | None = Field(
        default=None, description="How it was asked who has a disability."
    )

    @property
    def total(self) -> int:
        """All of them."""
        return self.women + self.men + self.girls + self.boys + self.not_recorded

    @model_validator(mode="after")
    def _parts_of_a_whole(self) -> Self:
        if self.with_disability is not None and self.with_disability > self.total:
            raise ValueError(
                f"{self.with_disability} persons with a disability are more than the "
                f"{self.total} there were"
            )
        if self.method is not None and self.with_disability is None:
            raise ValueError("a method of asking for disability is given, and no number")
        return self
