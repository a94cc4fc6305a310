"""The register of States as data."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from article9 import __version__
from article9.catalogue.state_rows import FigureRow
from article9.catalogue.translations import ENGLISH
from article9.catalogue.when import When
from article9.record import states as data
from article9.states.counts import Line
from article9.states.register import Conflict, Fact, Register
from article9.usecases.states.asked import Asked

#: The figure of the joint statement beside which stands what can be placed here.
_STATEMENT = "law-or-existing-law"


def as_data(asked: Asked, *, language: str = ENGLISH) -> data.States:
    """The States that were asked for, for a program; names are in the language."""
    register = asked.register
    return data.States(
        article9=__version__,
        knowledge=asked.known.version,
        on=asked.on.isoformat(),
        read_until=str(register.read_until),
        parties=len(asked.parties),
        counts=tuple(_counts(asked)),
        statement=statement(asked),
        states=tuple(state_line(line, language) for line in asked.lines),
        figures=tuple(figure(row) for row in _figures(asked)),
        sources=tuple(sources(register, keys_in(asked))),
        left_out=tuple(
            data.LeftOut(kind=kind, values=n) for kind, n in sorted(register.left_out.items())
        ),
        differences=tuple(map(difference, _conflicts(asked))),
    )


def statement(asked: Asked) -> data.Statement | None:
    """What the joint statement counts, beside what can be placed here; of all States only."""
    figures = asked.register.figures
    row = next((row for row in figures if row.figure == _STATEMENT), None)
    if row is None or asked.filters.any:
        return None
    placed = asked.placed
    return data.Statement(
        number=row.value,
        placed=len(placed),
        difference=row.value - len(placed),
        states=placed,
        sources=row.source,
    )


def state_line(line: Line, language: str) -> data.StateLine:
    """A State as it stands."""
    state, found = line.state, line.standing
    return data.StateLine(
        code=state.code,
        iso2=state.iso2,
        name=state.names.get(language, state.names[ENGLISH]),
        region=state.region,
        subregion=state.subregion,
        status=found.status,
        since=_written(found.since),
        entry_into_force=_day(found.entry),
        withdrawal=None if found.withdrawal is None else found.withdrawal.isoformat(),
        article_9=_article9(line),
        facts=tuple(map(fact, state.facts)),
    )


def fact(one: Fact) -> data.ToldFact:
    """A fact with its sources."""
    return data.ToldFact(
        fact=one.name,
        value=one.value,
        day=_written(one.day),
        sources=one.sources,
        confidence=one.confidence,
        note=one.note,
        added_by=one.added_by,
        added_on=None if one.added_on is None else one.added_on.isoformat(),
    )


def figure(row: FigureRow) -> data.Figure:
    """A number with its sources."""
    return data.Figure(
        figure=row.figure,
        state=row.state,
        day=str(row.day),
        value=row.value,
        bound=row.bound,
        sources=row.source,
        confidence=row.confidence,
        note=row.note or "",
    )


def sources(register: Register, keys: Iterable[str]) -> Iterator[data.ToldSource]:
    """The sources with these keys, by key."""
    for key in sorted(set(keys)):
        one = register.sources[key]
        yield data.ToldSource(key=key, title=one.title, address=one.address, read=str(one.read))


def keys_in(asked: Asked) -> Iterator[str]:
    """The keys of every source of what was asked for."""
    for line in asked.lines:
        for one in line.state.facts:
            yield from one.sources
    for row in _figures(asked):
        yield from row.source
    for conflict in _conflicts(asked):
        yield from conflict.shipped.sources


def difference(conflict: Conflict) -> data.Difference:
    """Where a user's file says otherwise than the register."""
    return data.Difference(
        state=conflict.added.state,
        added=fact(conflict.added),
        shipped=fact(conflict.shipped),
        shipped_is_newer=conflict.shipped_is_newer,
    )


def _article9(line: Line) -> data.Article9 | None:
    if line.measures is None:
        return None
    told = line.measures
    return data.Article9(
        kind=told.class_, as_of=_written(told.facts[0].day) if told.facts else None
    )


def _counts(asked: Asked) -> Iterator[data.Counted]:
    for count in asked.counts:
        yield data.Counted(of=count.of, key=count.key, number=count.number, states=count.states)


def _figures(asked: Asked) -> Iterator[FigureRow]:
    """The numbers of the States that were asked for, and of the world where all were."""
    codes = {line.state.code for line in asked.lines}
    for row in asked.register.figures:
        if row.state in codes or (row.state is None and not asked.filters.any):
            yield row


def _conflicts(asked: Asked) -> Iterator[Conflict]:
    codes = {line.state.code for line in asked.lines}
    return (one for one in asked.register.conflicts if one.added.state in codes)


def _written(day: When | None) -> str | None:
    return None if day is None else str(day)


def _day(day: When | None) -> str | None:
    return None if day is None or day.day is None else day.day.isoformat()
