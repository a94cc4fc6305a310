"""The facts of a State as data."""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal, overload

from article9.deadlines.facts import Facts
from article9.record.dates import GivenDone, GivenEvent, GivenFacts


def facts_as_data(facts: Facts) -> GivenFacts:
    """The facts for a program."""
    return GivenFacts(
        deposit=written(facts.deposit),
        entry_into_force=written(facts.entry_into_force),
        extensions=tuple(written(day) for day in facts.extensions),
        deciding_meeting=written(facts.deciding_meeting),
        armed_conflict=_yes_or_no(facts.armed_conflict),
        events=tuple(GivenEvent(name=e.name, when=written(e.when)) for e in facts.events),
        done=tuple(GivenDone(key=d.key, on=written(d.on)) for d in facts.done),
    )


@overload
def written(day: date | int) -> str: ...


@overload
def written(day: None) -> None: ...


def written(day: date | int | None) -> str | None:
    """A day, a moment to the minute, or a year, as ISO 8601 has it."""
    if isinstance(day, int):
        return str(day)
    if isinstance(day, datetime):
        return day.isoformat(timespec="minutes")
    return None if day is None else day.isoformat()


def _yes_or_no(fact: bool | None) -> Literal["yes", "no"] | None:
    if fact is None:
        return None
    return "yes" if fact else "no"
