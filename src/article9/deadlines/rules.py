"""The rules by which days are found, one function each (Convention, Articles 4, 5, 7, 8 and 20)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

from article9.catalogue.deadline_rule import DeadlineRule
from article9.catalogue.deadline_words import Why
from article9.catalogue.obligation import Obligation
from article9.deadlines.deadline import Because, Deadline, Values
from article9.deadlines.facts import Event, Facts
from article9.deadlines.months import months_later, years_later
from article9.errors import Usage


@dataclass(frozen=True, slots=True)
class Ground:
    """What the rules stand on."""

    facts: Facts
    today: date
    entry: date | None  # into force for the State
    ahead: int  # how many yearly days to come are told
    days: Mapping[str, date | None]  # the deadlines found already, by obligation

    def done(self, key: str) -> date | int | None:
        """The day or the year in which what the key stands for was done, if that is a fact."""
        return next((done.on for done in self.facts.done if done.key == key), None)


def after_entry_into_force(
    obligation: Obligation, rule: DeadlineRule, ground: Ground
) -> Iterator[Deadline]:
    """So long after entry into force; a day that was granted takes its place.

    Raises:
        Usage: a day that was granted is no later than the deadline it extends.
    """
    first = _after(ground.entry, rule)
    if ground.entry is None:
        because = Because(Why.NEEDS_ENTRY)
    elif rule.years:
        because = Because(Why.YEARS_AFTER_ENTRY, {"years": rule.years, "entry": ground.entry})
    else:
        because = Because(Why.DAYS_AFTER_ENTRY, {"days": rule.days, "entry": ground.entry})
    granted = tuple(sorted(set(ground.facts.extensions))) if rule.longest_extension else ()
    beside: tuple[Because, ...] = ()
    most: Values = {"years": rule.longest_extension}
    if granted:
        _prove_later(granted[0], first)
        because = Because(Why.EXTENDED, {"granted": granted})
        if _too_long(first, granted, rule.longest_extension):
            beside = (Because(Why.EXTENSION_LONG, most),)
    elif rule.longest_extension and ground.done(obligation.id) is None:
        beside = (Because(Why.EXTENSION_POSSIBLE, most),)
    day = granted[-1] if granted else first
    yield Deadline(obligation.id, obligation, rule, day, because, beside=beside)


def each_year(obligation: Obligation, rule: DeadlineRule, ground: Ground) -> Iterator[Deadline]:
    """The last of the yearly days that has passed, and the next ones."""
    first = ground.days[rule.deadline_of]
    if first is None:
        yield Deadline(obligation.id, obligation, rule, None, Because(Why.NEEDS_ENTRY))
        return
    begin = max(first.year, ground.today.year - 2)
    days = [date(begin + n, rule.month, rule.day) for n in range(ground.ahead + 4)]
    days = [day for day in days if day > first]
    passed = [day for day in days if day < ground.today]
    to_come = [day for day in days if day >= ground.today]
    for day in (*passed[-1:], *to_come[: ground.ahead]):
        year = day.year - 1
        key = f"{obligation.id}-{year}"
        because = Because(Why.YEARLY, {"year": year})
        yield Deadline(key, obligation, rule, day, because, year=year)


def after_event(obligation: Obligation, rule: DeadlineRule, ground: Ground) -> Iterator[Deadline]:
    """So long after each such event that is a fact; without delay where no number is given."""
    for event in {(e.name, e.on): e for e in ground.facts.events}.values():
        if event.name == rule.event:
            found = _counted_from(event, obligation, rule)
            if rule.deadline_of:
                found = _if_later(found, event, ground.days[rule.deadline_of])
            yield found


def before_meeting(
    obligation: Obligation, rule: DeadlineRule, ground: Ground
) -> Iterator[Deadline]:
    """So long before the meeting that decides; nothing where the duty itself is met."""
    if ground.done(rule.deadline_of) is not None:
        return
    meeting, deadline = ground.facts.deciding_meeting, ground.days[rule.deadline_of]
    if meeting is None:
        because = Because(Why.NEEDS_MEETING)
        yield Deadline(obligation.id, obligation, rule, None, because)
        return
    because = Because(Why.BEFORE_MEETING, {"months": rule.months, "meeting": meeting})
    beside: tuple[Because, ...] = ()
    if deadline is not None and meeting >= deadline:
        beside = (Because(Why.MEETING_TOO_LATE, {"deadline": deadline}),)
    day = months_later(meeting, -rule.months)
    # The meeting of a year may be moved; it remains the meeting of that year.
    key = f"{obligation.id}-{meeting.year}"
    yield Deadline(key, obligation, rule, day, because, beside=beside)


def _after(entry: date | None, rule: DeadlineRule) -> date | None:
    if entry is None:
        return None
    return years_later(entry, rule.years) + timedelta(days=rule.days)


def _prove_later(granted: date, first: date | None) -> None:
    if first is not None and granted <= first:
        raise Usage(
            f"extended-to: {granted.isoformat()} is not after the deadline of {first.isoformat()} "
            "which it is to extend.",
            remedy="Give the day to which the extension was granted.",
        )


def _too_long(first: date | None, granted: tuple[date, ...], years: int) -> bool:
    """Whether a day that was granted lies further off than one extension can reach."""
    days = granted if first is None else (first, *granted)
    return any(years_later(before, years) < after for before, after in pairwise(days))


def _counted_from(event: Event, obligation: Obligation, rule: DeadlineRule) -> Deadline:
    key = f"{obligation.id}-{event.on.isoformat()}"
    values: dict[str, str | int | date] = {"event": event.name, "start": event.on}
    day: date | None = None
    moment: datetime | None = None
    if rule.months:
        code, values["months"] = Why.MONTHS_AFTER_EVENT, rule.months
        day = months_later(event.on, rule.months)
    elif rule.days:
        code, values["days"] = Why.DAYS_AFTER_EVENT, rule.days
        day = event.on + timedelta(days=rule.days)
    elif rule.hours:
        code, values["hours"], values["start"] = Why.HOURS_AFTER_EVENT, rule.hours, event.when
        moment = _hours_later(event.when, rule.hours)
        day = moment.date() if moment else event.on + timedelta(hours=rule.hours)
    else:
        code = Why.AT_ONCE
    because = Because(code, values)
    return Deadline(key, obligation, rule, day, because, moment=moment)


def _hours_later(when: date | datetime, hours: int) -> datetime | None:
    """The moment so many hours later, on the same clock; None where only the day is known."""
    if not isinstance(when, datetime):
        return None
    # Counted in one time all over the world: a clock that is put forward must not shorten it.
    return (when.astimezone(UTC) + timedelta(hours=hours)).astimezone(when.tzinfo)


def _if_later(found: Deadline, event: Event, deadline: date | None) -> Deadline:
    """The day that was counted, or the deadline itself where the event comes before it."""
    if deadline is None:
        return replace(found, day=None, because=Because(Why.NEEDS_ENTRY))
    if event.on <= deadline:
        values = {"event": event.name, "start": event.on}
        return replace(found, day=deadline, because=Because(Why.FOUND_IN_TIME, values))
    return found
