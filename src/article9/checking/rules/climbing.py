"""Climbs the ladder of a rule: the first step whose test holds gives the assessment."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from article9.catalogue.rule import Condition, Outcome, Rule, Selector
from article9.checking.norms.norm import Norm
from article9.checking.rules.selecting import Selecting, years


@dataclass(frozen=True, slots=True)
class Step:
    """One test of a rule, whether it held, and the norms on which that rests."""

    asks: str
    held: bool
    norms: tuple[Norm, ...]


@dataclass(frozen=True, slots=True)
class Climb:
    """How a rule came out: the outcome, its ground, the way to it, the values read."""

    outcome: Outcome
    norms: tuple[Norm, ...]
    selected: tuple[Norm, ...]
    steps: tuple[Step, ...]
    values: dict[str, int]
    slots: dict[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class _Ground:
    """What the tests of one rule look at."""

    norms: tuple[Norm, ...]  # every operative norm of the text
    selected: tuple[Norm, ...]  # what for-each selects
    with_: tuple[Norm, ...]  # those of `with` that reach something selected
    covered: frozenset[str]
    uncovered: frozenset[str]


def climb(rule: Rule, norms: Iterable[Norm], selecting: Selecting) -> Climb:
    """The assessment that a rule gives over these norms."""
    ground = _ground(rule, tuple(norms), selecting)
    steps: list[Step] = []
    for rung in rule.ladder:
        found = _test(rung.when, ground, selecting)
        steps.append(Step(rung.asks, found is not None, found or ()))
        if found is not None:
            return _climbed(rule, rung, found, ground, tuple(steps))
    return _climbed(rule, rule.otherwise[0], (), ground, tuple(steps))


def _climbed(
    rule: Rule, outcome: Outcome, norms: tuple[Norm, ...], ground: _Ground, steps: tuple[Step, ...]
) -> Climb:
    named = {"covered": ground.covered, "uncovered": ground.uncovered}
    return Climb(
        outcome,
        norms,
        ground.selected,
        steps,
        values={
            name: value
            for name, reading in rule.read.items()
            if (value := _read(reading.over, ground)) is not None
        },
        slots={
            slot: tuple(sorted(named[what]))
            for slot, what in outcome.values.items()
            if what in named
        },
    )


def _ground(rule: Rule, norms: tuple[Norm, ...], selecting: Selecting) -> _Ground:
    selected = selecting.select(rule.for_each, norms) if rule.for_each else ()
    with_ = selecting.select(rule.with_, norms, selected) if rule.with_ else ()
    acts: frozenset[str] = frozenset()
    covered: frozenset[str] = frozenset()
    for norm in selected if rule.with_ and rule.for_each else ():
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
    tests = [_test(c, ground, selecting) for c in condition.any_of or condition.all_of]
    held = [norms for norms in tests if norms is not None]
    if condition.all_of and len(held) < len(tests):
        return None
    return tuple(n for norms in held for n in norms) if held else None


def _coverage(wanted: str, ground: _Ground) -> tuple[Norm, ...] | None:
    whole = bool(ground.selected) and not ground.uncovered and bool(ground.covered)
    holds = whole if wanted == "all" else bool(ground.covered)
    return ground.with_ if holds else None


def _read(over: str, ground: _Ground) -> int | None:
    norms = ground.with_ if over == "with" else ground.selected
    return years(p for n in norms for p in n.penalties)
