"""A day by which something is to be done, or on which something begins, with its reason."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal

from article9.catalogue.deadline_rule import DeadlineRule
from article9.catalogue.deadline_words import Why
from article9.catalogue.obligation import Obligation

#: How a day stands to today. None of these says that a State has failed.
Status = Literal[
    "due",  # it is still to come; today counts
    "past",  # it has passed, and no fact says that what was to be done is done
    "met",  # a fact says that it is done
    "in-effect",  # what begins on it has begun
    "open",  # whether what begins on it has begun is for others to say
    "no-day",  # it is to be done without delay, and no day is fixed
    "unknown",  # the day cannot be told without a further fact
]

#: What fills the slots of a sentence: an event stands here by its name.
Values = Mapping[str, str | int | date | tuple[date, ...]]


@dataclass(frozen=True, slots=True)
class Because:
    """The code of a sentence, and what fills its slots."""

    code: Why
    values: Values = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Deadline:
    """A day with the obligation, the rule and the cite it rests on."""

    key: str  # the same whenever it is computed, also when the day moves
    obligation: Obligation
    rule: DeadlineRule
    day: date | None
    because: Because
    status: Status = "unknown"
    moment: datetime | None = None  # where the day is counted in hours from a known one
    year: int | None = None  # the year that is reported on
    done: date | int | None = None  # the year where that is all that is known
    beside: tuple[Because, ...] = ()  # what must be said with it

    @property
    def cite(self) -> str:
        """The place in the Convention, or the decision it rests on."""
        return self.obligation.cite
