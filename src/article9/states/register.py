"""The register: every State with what sources say of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from article9.catalogue.state_rows import (
    FACT_NAMES,
    Confidence,
    FactName,
    FigureRow,
    NameRow,
    Source,
)
from article9.catalogue.states_files import StatesFiles
from article9.catalogue.when import When

_ORDER = {name: at for at, name in enumerate(FACT_NAMES)}


@dataclass(frozen=True, slots=True)
class Fact:
    """Something that a source says of a State, or that a user has added."""

    state: str
    name: FactName
    value: str
    day: When | None
    sources: tuple[str, ...]  # keys
    confidence: Confidence | None  # None where a user has added it
    note: str = ""
    added_by: str = ""  # whose correction it is, if it is one
    added_on: date | None = None

    @property
    def first(self) -> date:
        """The first day that can be meant; one before all others where none is given."""
        return date.min if self.day is None else self.day.first


@dataclass(frozen=True, slots=True)
class State:
    """A State with its names by language and its facts by their kind, then by day."""

    code: str
    iso2: str
    region: str
    subregion: str
    names: Mapping[str, str]
    found_by: tuple[str, ...]
    facts: tuple[Fact, ...]

    def of(self, *names: FactName) -> tuple[Fact, ...]:
        """The facts of these kinds."""
        return tuple(fact for fact in self.facts if fact.name in names)

    def the(self, name: FactName) -> Fact | None:
        """The fact of a kind that a State has once at most."""
        return next(iter(self.of(name)), None)


@dataclass(frozen=True, slots=True)
class Conflict:
    """A fact that a user has added, and the one of the register whose place it takes."""

    added: Fact
    shipped: Fact

    @property
    def shipped_is_newer(self) -> bool:
        """Whether the register's fact is for a later day."""
        return self.shipped.first > self.added.first


@dataclass(frozen=True, slots=True)
class Register:
    """All States by code, the figures and the sources."""

    states: Mapping[str, State]
    figures: tuple[FigureRow, ...]
    sources: Mapping[str, Source]
    read_until: When
    left_out: Mapping[str, int]
    conflicts: tuple[Conflict, ...] = ()


def register_of(files: StatesFiles) -> Register:
    """The register that the shipped files make."""
    names: dict[str, list[NameRow]] = {row.code: [] for row in files.states}
    for name in files.names:
        names[name.state].append(name)
    facts: dict[str, list[Fact]] = {row.code: [] for row in files.states}
    for row in files.facts:
        fact = Fact(
            row.state,
            row.fact,
            row.value or "",
            row.day,
            row.source,
            row.confidence,
            row.note or "",
        )
        facts[row.state].append(fact)
    states = {
        row.code: State(
            row.code,
            row.iso2,
            row.region,
            row.subregion,
            names={n.language: n.name for n in names[row.code] if n.use == "shown"},
            found_by=tuple(n.name for n in names[row.code]),
            facts=in_order(facts[row.code]),
        )
        for row in sorted(files.states, key=lambda row: row.code)
    }
    sources = files.sources
    return Register(states, files.figures, sources.sources, sources.read_until, sources.left_out)


def in_order(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """Facts by kind in the order in which a reader needs them, then by day."""
    return tuple(sorted(facts, key=lambda fact: (_ORDER[fact.name], fact.first, fact.value)))
