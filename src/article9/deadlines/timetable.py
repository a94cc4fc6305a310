"""All days of a State: from its facts and the obligations, in the order of the calendar."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import assert_never

from article9.catalogue.deadline_rule import DeadlineRule
from article9.catalogue.deadline_words import Why
from article9.catalogue.obligation import Obligation
from article9.deadlines.deadline import Because, Deadline, Status
from article9.deadlines.entry import Ruled, beginnings_in, entry_into_force
from article9.deadlines.facts import Facts, prove
from article9.deadlines.rules import (
    Ground,
    after_entry_into_force,
    after_event,
    before_meeting,
    each_year,
)

#: How many yearly days to come are told, if nothing else is asked.
AHEAD = 3

#: Whose word a day is, where it is not the Convention's own.
_WHOSE = {"commitment": Why.COMMITMENT, "practice": Why.PRACTICE}

#: What is said of an armed conflict on the day of a withdrawal, by what was given of it.
_CONFLICT = {None: Why.CONFLICT_OPEN, True: Why.CONFLICT_GIVEN, False: Why.CONFLICT_NONE_GIVEN}


def timetable(
    facts: Facts, obligations: Iterable[Obligation], *, today: date, ahead: int = AHEAD
) -> tuple[Deadline, ...]:
    """Every deadline and every effect that follows from the facts, the earliest first.

    Those without a day come last. `ahead` is the number of yearly days to come.

    Raises:
        Usage: the facts cannot be true together.
        Broken: no obligation says how the Convention enters into force.
    """
    ruled = [(o, o.deadline) for o in obligations if o.deadline is not None]
    prove(facts, opened=beginnings_in(ruled).opened, today=today)
    entry = entry_into_force(facts, ruled)
    ground = Ground(facts, today, entry.day, ahead, {})
    fixed = [one for one in ruled if one[1].rule == "after-entry-into-force"]
    leaning = [one for one in ruled if one not in fixed]
    found = [entry, *_found(fixed, ground)]
    ground = replace(ground, days={one.obligation.id: one.day for one in found[1:]})
    found += _found(leaning, ground)
    settled = _with_withdrawal([_settled(one, ground) for one in found])
    return tuple(sorted(settled, key=lambda one: (one.day or date.max, one.key)))


def _found(ruled: Ruled, ground: Ground) -> Iterator[Deadline]:
    for obligation, rule in ruled:
        yield from _by_rule(obligation, rule, ground)


def _by_rule(obligation: Obligation, rule: DeadlineRule, ground: Ground) -> Iterator[Deadline]:
    match rule.rule:
        case "after-entry-into-force":
            yield from after_entry_into_force(obligation, rule, ground)
        case "each-year":
            yield from each_year(obligation, rule, ground)
        case "after-event":
            yield from after_event(obligation, rule, ground)
        case "before-meeting":
            yield from before_meeting(obligation, rule, ground)
        case "entry-of-the-first" | "entry-after-deposit":
            pass  # one day of all of them, found first
        case _:
            assert_never(rule.rule)


def _settled(found: Deadline, ground: Ground) -> Deadline:
    """The day with what today and the facts make of it."""
    beside = list(found.beside)
    if found.obligation.basis in _WHOSE:
        beside.append(Because(_WHOSE[found.obligation.basis]))
    if found.rule.unless is not None:
        beside.append(Because(_CONFLICT[ground.facts.armed_conflict]))
    done = ground.done(found.key)
    status: Status = "met" if done is not None else _status(found, ground)
    return replace(found, status=status, done=done, beside=tuple(beside))


def _status(found: Deadline, ground: Ground) -> Status:
    """How the day stands to today, where nothing says that it was met."""
    if found.day is None:
        return "no-day" if found.because.code is Why.AT_ONCE else "unknown"
    if found.rule.marks == "deadline":
        return "past" if found.day < ground.today else "due"
    if ground.today < found.day:
        return "due"
    if found.rule.unless is not None and ground.facts.armed_conflict is not False:
        return "open"
    return "in-effect"


def _with_withdrawal(settled: Sequence[Deadline]) -> list[Deadline]:
    """The same, told of what lies after the day on which a withdrawal would take effect."""
    effect = next((one.day for one in settled if one.rule.unless is not None), None)
    if effect is None:
        return list(settled)
    told = Because(Why.AFTER_WITHDRAWAL, {"effect": effect})
    return [
        replace(one, beside=(*one.beside, told)) if one.day and one.day > effect else one
        for one in settled
    ]
