"""The sentences by which a day is explained, and the words for what it is counted from."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum
from typing import Self

from pydantic import Field, model_validator

from article9.catalogue.deadline_rule import EVENTS
from article9.catalogue.shape import Thing

_SLOT = re.compile(r"\{([a-z]+)\}")


class Why(StrEnum):
    """Why a day is what it is, or what is to be said beside it."""

    FORTIETH = "fortieth"
    DEPOSITED = "deposited"
    GIVEN = "given"
    YEARS_AFTER_ENTRY = "years-after-entry"
    DAYS_AFTER_ENTRY = "days-after-entry"
    EXTENDED = "extended"
    YEARLY = "yearly"
    MONTHS_AFTER_EVENT = "months-after-event"
    DAYS_AFTER_EVENT = "days-after-event"
    HOURS_AFTER_EVENT = "hours-after-event"
    AT_ONCE = "at-once"
    FOUND_IN_TIME = "found-in-time"
    BEFORE_MEETING = "before-meeting"
    NEEDS_ENTRY = "needs-entry"
    NEEDS_MEETING = "needs-meeting"
    AFTER_WITHDRAWAL = "after-withdrawal"
    CONFLICT_GIVEN = "conflict-given"
    CONFLICT_NONE_GIVEN = "conflict-none-given"
    CONFLICT_OPEN = "conflict-open"
    EXTENSION_LONG = "extension-long"
    EXTENSION_POSSIBLE = "extension-possible"
    MEETING_TOO_LATE = "meeting-too-late"
    COMMITMENT = "commitment"
    PRACTICE = "practice"


#: What each sentence has slots for.
SLOTS: Mapping[Why, frozenset[str]] = {
    Why.FORTIETH: frozenset({"deposit", "fortieth"}),
    Why.DEPOSITED: frozenset({"deposit", "months"}),
    Why.GIVEN: frozenset(),
    Why.YEARS_AFTER_ENTRY: frozenset({"years", "entry"}),
    Why.DAYS_AFTER_ENTRY: frozenset({"days", "entry"}),
    Why.EXTENDED: frozenset({"granted"}),
    Why.YEARLY: frozenset({"year"}),
    Why.MONTHS_AFTER_EVENT: frozenset({"months", "event", "start"}),
    Why.DAYS_AFTER_EVENT: frozenset({"days", "event", "start"}),
    Why.HOURS_AFTER_EVENT: frozenset({"hours", "event", "start"}),
    Why.AT_ONCE: frozenset({"event", "start"}),
    Why.FOUND_IN_TIME: frozenset({"event", "start"}),
    Why.BEFORE_MEETING: frozenset({"months", "meeting"}),
    Why.NEEDS_ENTRY: frozenset(),
    Why.NEEDS_MEETING: frozenset(),
    Why.AFTER_WITHDRAWAL: frozenset({"effect"}),
    Why.CONFLICT_GIVEN: frozenset(),
    Why.CONFLICT_NONE_GIVEN: frozenset(),
    Why.CONFLICT_OPEN: frozenset(),
    Why.EXTENSION_LONG: frozenset({"years"}),
    Why.EXTENSION_POSSIBLE: frozenset({"years"}),
    Why.MEETING_TOO_LATE: frozenset({"deadline"}),
    Why.COMMITMENT: frozenset(),
    Why.PRACTICE: frozenset(),
}


class DeadlineWords(Thing):
    """What is said of days: one sentence for each reason, one clause for each event."""

    because: dict[str, str] = Field(
        description="The sentences by reason; {slots} are filled with days and numbers."
    )
    events: dict[str, str] = Field(
        description='Each event as a clause that follows "the day on which".'
    )

    @model_validator(mode="after")
    def _nothing_is_without_words(self) -> Self:
        for given, known in ((self.because, tuple(Why)), (self.events, EVENTS)):
            for name in sorted({*known} - {*given}):
                raise ValueError(f"there are no words for {str(name)!r}")
            for name in sorted({*given} - {*known}):
                raise ValueError(f"nothing is called {name!r}")
        return self

    @model_validator(mode="after")
    def _every_slot_is_filled(self) -> Self:
        for why in Why:
            text = self.because[why]
            if {*"{}"} & {*_SLOT.sub("", text)} or {*_SLOT.findall(text)} != SLOTS[why]:
                slots = ", ".join(f"{{{slot}}}" for slot in sorted(SLOTS[why])) or "none"
                raise ValueError(f"because.{why.value}: the slots of this sentence are: {slots}")
        return self
