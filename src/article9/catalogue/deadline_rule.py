"""How a day follows from facts: a closed set of rules with numbers that a lawyer can change."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Literal, Self, get_args

from pydantic import Field, model_validator

from article9.catalogue.shape import Strict, kebab

RuleName = Literal[
    "entry-of-the-first",
    "entry-after-deposit",
    "after-entry-into-force",
    "each-year",
    "after-event",
    "before-meeting",
]

EventName = Literal[
    "amendment-circulated",
    "area-found",
    "clarification-requested",
    "meeting-proposed",
    "mission-announced",
    "mission-arrived",
    "stock-found",
    "withdrawal-received",
]

#: Everything that can happen to a State from which a day is counted.
EVENTS: tuple[EventName, ...] = get_args(EventName)

#: By rule: the keys it needs, those of which it needs one or takes none, and those it may have.
_KEYS: Mapping[RuleName, tuple[frozenset[str], frozenset[str], frozenset[str]]] = {
    "entry-of-the-first": (frozenset({"convention"}), frozenset(), frozenset()),
    "entry-after-deposit": (frozenset({"months"}), frozenset(), frozenset()),
    "after-entry-into-force": (
        frozenset(),
        frozenset({"years", "days"}),
        frozenset({"longest_extension"}),
    ),
    "each-year": (frozenset({"month", "day", "deadline_of"}), frozenset(), frozenset()),
    "after-event": (
        frozenset({"event"}),
        frozenset({"months", "days", "hours"}),
        frozenset({"deadline_of", "unless"}),
    ),
    "before-meeting": (frozenset({"months", "deadline_of"}), frozenset(), frozenset()),
}

#: The rules whose number may be missing: it is then to be done without delay.
_WITHOUT_NUMBER: frozenset[RuleName] = frozenset({"after-event"})

#: The keys that count something.
_COUNTS = frozenset({"years", "months", "days", "hours", "longest_extension"})

#: A year without 29 February, which is no day of each year.
_SHORT_YEAR = 2001


class Beginnings(Strict):
    """The days on which the Convention itself began."""

    opened: date = Field(description="The first day of signature.")
    fortieth: date = Field(description="The day on which the fortieth instrument was deposited.")
    in_force: date = Field(description="The day on which it entered into force.")


class DeadlineRule(Strict):
    """How the day is found. Which numbers go with which rule is proved."""

    rule: RuleName = Field(
        description="`entry-of-the-first`: one day for all who had deposited by the fortieth "
        "instrument; `entry-after-deposit`: the first day of a month after the month of deposit; "
        "`after-entry-into-force`: so long after entry into force for the State; `each-year`: one "
        "day in each year; `after-event`: so long after something has happened, or without delay "
        "where no number is given; `before-meeting`: so long before the meeting that decides."
    )
    years: int = Field(default=0, description="How many years.")
    months: int = Field(default=0, description="How many months.")
    days: int = Field(default=0, description="How many days; the first day is day 0.")
    hours: int = Field(default=0, description="How many hours.")
    month: int = Field(default=0, description="The month of the day in each year.")
    day: int = Field(default=0, description="The day of that month.")
    event: EventName | None = Field(default=None, description="What it is counted from.")
    deadline_of: str = Field(
        default="",
        description="Another obligation whose deadline plays a part. `each-year` begins after it, "
        "an event counts only if it comes after it, and a meeting must come before it.",
    )
    longest_extension: int = Field(
        default=0, description="For how many years an extension may be granted at a time."
    )
    unless: Literal["armed-conflict"] | None = Field(
        default=None, description="What on that day keeps it from taking effect."
    )
    convention: Beginnings | None = Field(
        default=None, description="The days on which the Convention itself began."
    )
    marks: Literal["deadline", "effect"] = Field(
        default="deadline",
        description="`deadline`: something is to be done by the day; `effect`: something begins.",
    )

    @model_validator(mode="after")
    def _keys_fit_the_rule(self) -> Self:
        needed, one_of, optional = _KEYS[self.rule]
        given = self.model_fields_set - {"rule", "marks"}
        for key in sorted(needed - given):
            raise ValueError(f"the rule {self.rule!r} needs {kebab(key)!r}")
        for key in sorted(given - needed - one_of - optional):
            raise ValueError(f"the rule {self.rule!r} takes no {kebab(key)!r}")
        numbers = given & one_of
        if len(numbers) > 1 or (one_of and not numbers and self.rule not in _WITHOUT_NUMBER):
            raise ValueError(f"the rule {self.rule!r} takes one of: {', '.join(sorted(one_of))}")
        return self

    @model_validator(mode="after")
    def _numbers_count_something(self) -> Self:
        for name in sorted(_COUNTS & self.model_fields_set):
            if getattr(self, name) < 1:
                raise ValueError(f"{kebab(name)}: the smallest number is 1")
        if self.rule == "each-year":
            try:
                date(_SHORT_YEAR, self.month, self.day)
            except ValueError:
                raise ValueError(
                    f"day {self.day} of month {self.month} is not there in each year"
                ) from None
        return self
