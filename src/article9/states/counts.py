"""Counts of States, each of which opens into the States that it counts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from article9.states.measures import CLASSES, Measures, measures
from article9.states.register import Fact, Register, State
from article9.states.standing import PARTIES, STATUSES, Rules, Standing, standing

Of = Literal["parties", "status", "article-9", "subregion"]


@dataclass(frozen=True, slots=True)
class Line:
    """A State as it stands on a day."""

    state: State
    standing: Standing
    measures: Measures | None  # None where the Convention is not in force for it

    @property
    def is_party(self) -> bool:
        """Whether the Convention is in force for it."""
        return self.standing.status in PARTIES

    @property
    def facts(self) -> tuple[Fact, ...]:
        """What the line rests on."""
        return (*self.standing.facts, *(self.measures.facts if self.measures else ()))


@dataclass(frozen=True, slots=True)
class Count:
    """How many there are of a kind, and which."""

    of: Of
    key: str
    states: tuple[str, ...]  # codes

    @property
    def number(self) -> int:
        """How many."""
        return len(self.states)


def lines(register: Register, on: date, rules: Rules) -> tuple[Line, ...]:
    """Every State as it stands on a day, by code."""
    return tuple(_line(state, on, rules) for state in register.states.values())


def _line(state: State, on: date, rules: Rules) -> Line:
    found = standing(state, on, rules)
    return Line(state, found, measures(state, on) if found.status in PARTIES else None)


def parties(told: Iterable[Line]) -> tuple[str, ...]:
    """The codes of those for whom the Convention is in force."""
    return tuple(line.state.code for line in told if line.is_party)


def counts(told: Sequence[Line]) -> tuple[Count, ...]:
    """The parties, all States by status, then parties by class and by subregion."""
    subregions = sorted({(line.state.region, line.state.subregion) for line in told})
    return (
        Count("parties", "parties", parties(told)),
        *_counted("status", STATUSES, told, lambda line: line.standing.status),
        *_counted("article-9", CLASSES, told, lambda x: x.measures.class_ if x.measures else None),
        *_counted(
            "subregion",
            [subregion for _, subregion in subregions],
            told,
            lambda line: line.state.subregion if line.is_party else None,
        ),
    )


def _counted(
    of: Of, keys: Iterable[str], told: Sequence[Line], key_of: Callable[[Line], str | None]
) -> Iterator[Count]:
    for key in keys:
        yield Count(of, key, tuple(line.state.code for line in told if key_of(line) == key))
