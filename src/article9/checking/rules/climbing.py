"""Climbs the ladder of a rule: the first step whose test holds gives the outcome."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from article9.catalogue.groups import Group
from article9.catalogue.rule import Condition, Outcome, Reading, Rule, Selector
from article9.checking.norms.norm import Norm
from article9.checking.rules.selecting import Pool, Selecting
from article9.checking.rules.values import Read, read_value


@dataclass(frozen=True, slots=True)
class Step:
    """One test of a rule, whether it held, and the norms on which that rests."""

    asks: str
    held: bool
    norms: tuple[Norm, ...]
    by_silence: bool = False  # it holds where the text says nothing


@dataclass(frozen=True, slots=True)
class Climb:
    """How a rule came out: the outcome, its ground, the way to it, the values read."""

    outcome: Outcome | None  # None only where a concern is not raised
    norms: tuple[Norm, ...]
    selected: tuple[Norm, ...]
    steps: tuple[Step, ...]
    values: dict[str, Read]
    slots: dict[str, tuple[str, ...]]

    @property
    def ended(self) -> Outcome:
        """The outcome, where there must be one."""
        if self.outcome is None:
            raise LookupError("a concern that is not raised has no outcome")
        return self.outcome


@dataclass(frozen=True, slots=True)
class _Ground:
    """What the tests of one rule look at."""

    norms: Pool  # every operative norm of the text
    selected: tuple[Norm, ...]  # what for-each selects
    with_: tuple[Norm, ...]  # those of `with` that reach something selected
    covered: frozenset[str]
    uncovered: frozenset[str]


def climb(rule: Rule, norms: Pool | Iterable[Norm], selecting: Selecting) -> Climb:
    """What a rule comes to over these norms."""
    pool = norms if isinstance(norms, Pool) else Pool.of(norms)
    ground = _ground(rule, pool, selecting)
    steps: list[Step] = []
    for rung in rule.ladder:
        found = _test(rung.when, ground, selecting)
        by_silence = not rung.when.proves
        steps.append(Step(rung.asks, found is not None, found or (), by_silence))
        if found is not None:
            return _climbed(rule, rung, ground, tuple(steps), selecting)
    return _climbed(rule, next(iter(rule.otherwise), None), ground, tuple(steps), selecting)


def holds(
    condition: Condition, selected: tuple[Norm, ...], norms: Pool, selecting: Selecting
) -> tuple[Norm, ...] | None:
    """The norms on which a condition on `selected` rests, or None where it does not hold."""
    ground = _Ground(norms, selected, (), frozenset(), frozenset())
    return _test(condition, ground, selecting)


def _climbed(
    rule: Rule,
    outcome: Outcome | None,
    ground: _Ground,
    steps: tuple[Step, ...],
    selecting: Selecting,
) -> Climb:
    found = steps[-1].norms if steps and steps[-1].held else ()
    values = {n: _value(r, found, ground, selecting) for n, r in rule.read.items()}
    named = {"covered": ground.covered, "uncovered": ground.uncovered}
    return Climb(
        outcome,
        found,
        ground.selected,
        steps,
        values={name: value for name, value in values.items() if value is not None},
        slots={
            slot: tuple(sorted(named[what]))
            for slot, what in (outcome.values.items() if outcome else ())
        },
    )


def _value(
    reading: Reading, found: tuple[Norm, ...], ground: _Ground, selecting: Selecting
) -> Read | None:
    if reading.find is not None:
        there = selecting.select(reading.find, ground.norms, ground.selected)
        said: Literal["yes", "no"] = "yes" if there else "no"
        return reading.says.get(said, said)
    over = {"with": ground.with_, "for-each": ground.selected, "found": found}
    return read_value(reading, _as_asked(reading, over[reading.over], ground, selecting))


def _as_asked(
    reading: Reading, norms: tuple[Norm, ...], ground: _Ground, selecting: Selecting
) -> tuple[Norm, ...]:
    """The norms without aggravated forms and without those for accessories, where asked so.

    Where nothing else is left, all of them: a value for the graver form is better than none.
    """
    if reading.offence == "main":
        accessory = selecting.group(Group.ACCESSORY)
        main = [n for n in ground.selected if any(c.act not in accessory for c in n.conducts)]
        norms = tuple(n for n in norms if any(selecting.reaches(n, m) for m in main)) or norms
    if reading.form == "basic":
        graver = selecting.group(Group.AGGRAVATES)
        norms = tuple(n for n in norms if not n.about & graver) or norms
    return norms


def _ground(rule: Rule, norms: Pool, selecting: Selecting) -> _Ground:
    selected = selecting.select(rule.for_each, norms) if rule.for_each else ()
    with_ = selecting.select(rule.with_, norms, selected) if rule.with_ else ()
    acts: frozenset[str] = frozenset()
    covered: frozenset[str] = frozenset()
    for norm in selected if rule.with_ else ():
        of_norm = selecting.acts(norm, rule.for_each or Selector())
        acts |= of_norm
        if any(selecting.reaches(w, norm) for w in with_):
            covered |= of_norm
    return _Ground(norms, selected, with_, covered, acts - covered)


def _test(condition: Condition, ground: _Ground, selecting: Selecting) -> tuple[Norm, ...] | None:
    """The norms on which a condition rests, or None where it does not hold."""
    if condition.for_each is not None:
        return () if not ground.selected else None
    if condition.covered is not None:
        return _coverage(condition.covered, ground)
    if condition.where is not None:
        return selecting.select(condition.where, ground.selected) or None
    if condition.find is not None:
        return selecting.select(condition.find, ground.norms, ground.selected) or None
    if condition.empty is not None:
        found = selecting.select(condition.empty, ground.norms, ground.selected)
        return None if found else ()
    return _several(condition, ground, selecting)


def _several(
    condition: Condition, ground: _Ground, selecting: Selecting
) -> tuple[Norm, ...] | None:
    """Any, two or all of several conditions."""
    several = condition.any_of or condition.two_of or condition.all_of
    needed = len(several) if condition.all_of else 2 if condition.two_of else 1
    held = [n for n in (_test(c, ground, selecting) for c in several) if n is not None]
    if len(held) < needed:
        return None
    return tuple(norm for norms in held for norm in norms)


def _coverage(wanted: str, ground: _Ground) -> tuple[Norm, ...] | None:
    whole = bool(ground.selected) and not ground.uncovered and bool(ground.covered)
    holds = whole if wanted == "all" else bool(ground.covered)
    return ground.with_ if holds else None
