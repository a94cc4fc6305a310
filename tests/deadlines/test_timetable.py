"""All days of a State together: in order, each once, whatever the facts."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from article9.catalogue.catalogue import load_shipped
from article9.catalogue.deadline_rule import EVENTS
from article9.catalogue.deadline_words import SLOTS
from article9.deadlines.deadline import Because
from article9.deadlines.facts import Event, Facts
from article9.deadlines.timetable import timetable
from tests.deadlines.conftest import TODAY, Found

SHIPPED = load_shipped()
DEPOSIT = date(2011, 9, 13)
WITHDRAWAL = Event("withdrawal-received", date(2025, 8, 20))


SOME_DAYS = st.dates(date(1997, 12, 3), TODAY)
SOME_EVENTS = st.lists(
    st.builds(Event, st.sampled_from([e for e in EVENTS if e != WITHDRAWAL.name]), SOME_DAYS),
    max_size=6,
).map(tuple)
SOME_FACTS = st.builds(
    Facts,
    deposit=st.none() | SOME_DAYS,
    entry_into_force=st.none() | SOME_DAYS,
    extensions=st.lists(st.dates(date(2040, 1, 1), date(2090, 1, 1)), max_size=3).map(tuple),
    deciding_meeting=st.none() | SOME_DAYS,
    armed_conflict=st.none() | st.booleans(),
    events=SOME_EVENTS | st.just((WITHDRAWAL,)),
)


@given(SOME_FACTS)
def test_any_facts_come_to_a_table_in_order_with_every_slot_filled(facts: Facts) -> None:
    days = timetable(facts, SHIPPED.obligations.values(), today=TODAY)
    assert len({one.key for one in days}) == len(days)
    known = [one.day for one in days if one.day is not None]
    assert known == sorted(known)
    assert [one.day for one in days[: len(known)]] == known
    reasons: list[Because] = [one.because for one in days]
    reasons += [because for one in days for because in one.beside]
    assert all(set(because.values) == SLOTS[because.code] for because in reasons)


@given(SOME_FACTS)
def test_the_order_in_which_facts_and_obligations_come_plays_no_part(facts: Facts) -> None:
    obligations = list(SHIPPED.obligations.values())
    days = timetable(facts, obligations, today=TODAY)
    backwards = Facts(
        deposit=facts.deposit,
        entry_into_force=facts.entry_into_force,
        extensions=facts.extensions[::-1],
        deciding_meeting=facts.deciding_meeting,
        armed_conflict=facts.armed_conflict,
        events=facts.events[::-1],
    )
    assert timetable(backwards, obligations[::-1], today=TODAY) == days


def test_every_rule_is_met_by_some_day(found: Found) -> None:
    events = tuple(Event(name, date(2025, 8, 20)) for name in EVENTS)
    days = found(Facts(deposit=DEPOSIT, events=events, deciding_meeting=date(2027, 1, 1)))
    early = found(Facts(deposit=date(1998, 1, 1)))
    rules = {one.rule.rule for one in (*days.values(), *early.values())}
    shipped = SHIPPED.obligations.values()
    assert rules == {one.deadline.rule for one in shipped if one.deadline is not None}
