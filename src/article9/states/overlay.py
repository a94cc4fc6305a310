"""A user's own corrections and news over the register. They are kept apart and put on anew."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from article9.catalogue.additions import AdditionRow
from article9.catalogue.fault import suggestion
from article9.catalogue.state_rows import FactName, Source
from article9.catalogue.when import When
from article9.errors import Usage
from article9.states.register import Conflict, Fact, Register, State, in_order

#: The facts of which a State can have several: one that is added stands beside the others.
_SEVERAL: frozenset[FactName] = frozenset(
    {"article-5-asked", "article-5-extended", "article-9-law", "article-9-beside"}
)

#: What else a fact takes the place of.
_ALSO: dict[FactName, frozenset[FactName]] = {
    "deposit": frozenset({"not-listed"}),
    "signature": frozenset({"not-listed"}),
}


def overlaid(register: Register, rows: Iterable[AdditionRow], *, name: str) -> Register:
    """The register with the rows of a user's file over it; `name` is the file's.

    A row takes the place of what the register says of the same. Where the two differ both are
    told: `conflicts` holds them.

    Raises:
        Usage: a row is for a State that is not in the register.
    """
    states = dict(register.states)
    sources = dict(register.sources)
    conflicts: list[Conflict] = []
    for number, row in enumerate(rows, start=1):
        if row.state not in states:
            near = suggestion(row.state, states)
            remedy = near if near.startswith("Did") else "`article9 states` lists the codes."
            raise Usage(f"There is no State {row.state!r}.", where=name, remedy=remedy)
        key = f"{name} {number}"
        sources[key] = Source(title=row.source, read=When(row.added_on, row.added_on), address=None)
        fact = _fact(row, key)
        states[row.state], wrong = _with(states[row.state], fact)
        conflicts += wrong
    return replace(
        register, states=states, sources=sources, conflicts=(*register.conflicts, *conflicts)
    )


def _fact(row: AdditionRow, key: str) -> Fact:
    return Fact(
        row.state,
        row.fact,
        row.value or "",
        row.day,
        (key,),
        None,
        row.note or "",
        row.added_by,
        row.added_on,
    )


def _with(state: State, added: Fact) -> tuple[State, list[Conflict]]:
    """The State with the fact, and what of the register it contradicts."""
    gone = [fact for fact in state.facts if not fact.added_by and _gives_way(fact, added)]
    kept = [fact for fact in state.facts if fact not in gone]
    differing = [
        f for f in gone if (f.name, f.value, f.day) != (added.name, added.value, added.day)
    ]
    conflicts = [Conflict(added, fact) for fact in differing]
    return replace(state, facts=in_order([*kept, added])), conflicts


def _gives_way(fact: Fact, added: Fact) -> bool:
    if fact.name in _ALSO.get(added.name, ()):
        return True
    if fact.name != added.name:
        return False
    return added.name not in _SEVERAL or fact.day == added.day
