"""The facts from which the days of a State are computed, as the register has them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from article9.catalogue.obligation import Obligation
from article9.catalogue.state_rows import FactName
from article9.catalogue.when import When
from article9.deadlines.facts import Done, Event, Facts
from article9.states.register import Fact, State

#: What was completed, by the article under which it was to be done.
_COMPLETED: dict[FactName, int] = {"article-4-completed": 4, "article-5-completed": 5}


def facts_of(state: State, obligations: Iterable[Obligation], *, today: date) -> Facts:
    """What of the register moves a day. What lies after today has not happened yet.

    A day of deposit that is not known whole is left out: nothing is counted from a guess.
    """
    withdrawal = _day(state.the("withdrawal-notified"))
    received = withdrawal is not None and withdrawal <= today
    extended = (_day(fact) for fact in state.of("article-5-extended"))
    return Facts(
        deposit=_day(state.the("deposit")),
        entry_into_force=_day(state.the("entry-into-force")),
        extensions=tuple(day for day in extended if day is not None),
        events=(Event("withdrawal-received", withdrawal),) if received and withdrawal else (),
        done=tuple(_done(state, tuple(obligations), today)),
    )


def _done(state: State, obligations: tuple[Obligation, ...], today: date) -> Iterator[Done]:
    for name, article in _COMPLETED.items():
        for fact in state.of(name):
            if fact.day is not None and fact.day.first <= today:
                yield from (Done(key, _when(fact.day)) for key in _keys(obligations, article))


def _keys(obligations: Iterable[Obligation], article: int) -> Iterator[str]:
    """The keys of what an article asks to be done within years of entry into force."""
    for one in obligations:
        rule = one.deadline
        if one.article == article and rule is not None and rule.rule == "after-entry-into-force":
            yield one.id


def _when(day: When) -> date | int:
    return day.first.year if day.day is None else day.day


def _day(fact: Fact | None) -> date | None:
    return None if fact is None or fact.day is None else fact.day.day
