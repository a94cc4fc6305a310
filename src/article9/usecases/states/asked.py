"""The States that were asked for: all of them, or those of a status, a region or a class."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from article9.catalogue.fault import suggestion
from article9.errors import NotFound
from article9.states.counts import Count, Line, counts, lines, parties
from article9.states.measures import CLASSES, PLACED
from article9.states.names import plain
from article9.states.register import Register
from article9.states.standing import STATUSES
from article9.usecases.states.known import Known

#: A status that takes in all for whom the Convention is in force.
_PARTIES = "parties"


@dataclass(frozen=True, slots=True)
class Filters:
    """What was asked for; nothing asks for all."""

    status: str | None = None
    region: str | None = None
    article9: str | None = None

    @property
    def any(self) -> bool:
        """Whether only some States were asked for."""
        return any((self.status, self.region, self.article9))


@dataclass(frozen=True, slots=True)
class Asked:
    """The States that were asked for, as they stand on a day."""

    known: Known
    on: date
    filters: Filters
    lines: tuple[Line, ...]

    @property
    def register(self) -> Register:
        """The register that they are from."""
        return self.known.register

    @property
    def parties(self) -> tuple[str, ...]:
        """The codes of those for whom the Convention is in force."""
        return parties(self.lines)

    @property
    def counts(self) -> tuple[Count, ...]:
        """The counts of those that were asked for, none of which is nought."""
        return tuple(count for count in counts(self.lines) if count.number)

    @property
    def placed(self) -> tuple[str, ...]:
        """The codes of those whom a source places as the joint statement counts."""
        return tuple(x.state.code for x in self.lines if x.measures and x.measures.class_ in PLACED)

    def line(self, code: str) -> Line:
        """The line of a State."""
        return next(line for line in self.lines if line.state.code == code)


def ask(known: Known, on: date, filters: Filters) -> Asked:
    """The States that were asked for.

    Raises:
        NotFound: there is no such status, region or class.
    """
    found = lines(known.register, on, known.rules)
    if filters.status is not None:
        wanted = _one_of(filters.status, (_PARTIES, *STATUSES), "status")
        if wanted == _PARTIES:
            found = tuple(line for line in found if line.is_party)
        else:
            found = tuple(line for line in found if line.standing.status == wanted)
    if filters.article9 is not None:
        class_ = _one_of(filters.article9, CLASSES, "class under Article 9")
        found = tuple(x for x in found if x.measures is not None and x.measures.class_ == class_)
    if filters.region is not None:
        region = _region(filters.region, known.register)
        found = tuple(x for x in found if region in (x.state.region, x.state.subregion))
    return Asked(known, on, filters, found)


def _one_of(asked: str, names: Sequence[str], kind: str) -> str:
    if asked not in names:
        raise NotFound(f"There is no {kind} {asked!r}.", remedy=suggestion(asked, names))
    return asked


def _region(asked: str, register: Register) -> str:
    """The region or subregion that is called so, whatever its capital letters."""
    names = {plain(name): name for name in _regions(register)}
    if plain(asked) not in names:
        near = suggestion(asked.title(), names.values())
        known = f"Known are: {', '.join(sorted(names.values()))}."
        remedy = near if near.startswith("Did") else known
        raise NotFound(f"There is no region {asked!r}.", remedy=remedy)
    return names[plain(asked)]


def _regions(register: Register) -> Iterable[str]:
    for state in register.states.values():
        yield from (state.region, state.subregion)
