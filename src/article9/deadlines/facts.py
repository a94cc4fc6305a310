"""What is known of a State and may move its days."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from article9.catalogue.deadline_rule import EventName
from article9.errors import Usage

#: A day so many years off is a slip of the pen.
_FARTHEST = 100

#: So is a year after this one, and calendars end some thousands later.
_LAST_YEAR = 2999


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened, and from which a day is counted."""

    name: EventName
    when: date | datetime  # a moment with its time zone where hours are to count

    @property
    def on(self) -> date:
        """The day, where it happened."""
        return self.when.date() if isinstance(self.when, datetime) else self.when


@dataclass(frozen=True, slots=True)
class Done:
    """That an obligation was met, by the key of its deadline, and when."""

    key: str
    on: date | int  # the year where that is all that is known


@dataclass(frozen=True, slots=True)
class Facts:
    """Facts of one State. What is not given is not known; nothing is guessed in its place."""

    deposit: date | None = None
    entry_into_force: date | None = None  # takes the place of the computed day
    extensions: tuple[date, ...] = ()  # the days that were granted, in any order
    deciding_meeting: date | None = None  # the day on which the meeting begins
    armed_conflict: bool | None = None  # on the day on which a withdrawal would take effect
    events: tuple[Event, ...] = ()
    done: tuple[Done, ...] = ()


def prove(facts: Facts, *, opened: date, today: date) -> None:
    """That the facts can be true together: `opened` is the first day of signature.

    Raises:
        Usage: a day is before the Convention or too far off; something that is said to have
            happened lies after today; a moment has no time zone; there are two withdrawals.
    """
    for name, day in (("today", today), *_days(facts), *_last_days(facts)):
        if day < opened:
            raise Usage(
                f"{name}: {day.isoformat()} is before {opened.isoformat()}, when the Convention "
                "was opened for signature.",
                remedy="Look the day up again.",
            )
        if day.year > min(today.year + _FARTHEST, _LAST_YEAR):
            raise Usage(
                f"{name}: {day.isoformat()} is too far off.", remedy="Look the year up again."
            )
    for name, day in (*_past(facts), *_first_days(facts)):
        if day > today:
            raise Usage(
                f"{name}: {day.isoformat()} is after {today.isoformat()}, which is today.",
                remedy="Give only what has happened.",
            )
    _prove_events(facts)


def _prove_events(facts: Facts) -> None:
    for event in facts.events:
        if isinstance(event.when, datetime) and event.when.utcoffset() is None:
            raise Usage(
                f"{event.name}: the time zone is missing.", remedy="Add it, as in +02:00, or Z."
            )
    if len({event for event in facts.events if event.name == "withdrawal-received"}) > 1:
        raise Usage("withdrawal-received: it is given twice.", remedy="Give the one that stands.")


def _days(facts: Facts) -> Iterator[tuple[str, date]]:
    """Every day that is given, with the name of the fact."""
    single = {
        "deposit": facts.deposit,
        "entry-into-force": facts.entry_into_force,
        "deciding-meeting": facts.deciding_meeting,
    }
    yield from ((name, day) for name, day in single.items() if day is not None)
    yield from (("extended-to", day) for day in facts.extensions)
    yield from _past(facts)


def _last_days(facts: Facts) -> Iterator[tuple[str, date]]:
    """Of what was met in a year that is known, the last day that can be meant."""
    yield from ((d.key, date(d.on, 12, 31)) for d in facts.done if isinstance(d.on, int))


def _first_days(facts: Facts) -> Iterator[tuple[str, date]]:
    """Of the same, the first."""
    yield from ((d.key, date(d.on, 1, 1)) for d in facts.done if isinstance(d.on, int))


def _past(facts: Facts) -> Iterator[tuple[str, date]]:
    """Of the days that are given, those of what has happened."""
    yield from ((event.name, event.on) for event in facts.events)
    yield from ((d.key, d.on) for d in facts.done if isinstance(d.on, date))
