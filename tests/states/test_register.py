"""The register holds what the files say: no more, no less, and in one order."""

from __future__ import annotations

from article9.catalogue.states_files import states_files
from article9.states.register import in_order, register_of
from tests.states.given import fact, joined

FILES = states_files()
REGISTER = register_of(FILES)


def test_every_row_is_there_once() -> None:
    facts = [f for state in REGISTER.states.values() for f in state.facts]
    assert len(facts) == len(FILES.facts)
    assert list(REGISTER.states) == sorted(row.code for row in FILES.states)
    assert sum(len(s.found_by) for s in REGISTER.states.values()) == len(FILES.names)


def test_nothing_that_ships_was_added_by_somebody() -> None:
    facts = [f for state in REGISTER.states.values() for f in state.facts]
    assert [f for f in facts if f.added_by or f.added_on or f.confidence is None] == []


def test_facts_stand_by_kind_and_then_by_day() -> None:
    late, early = fact("article-5-extended", "2030"), fact("article-5-extended", "2020")
    signed = fact("signature", "1997-12-03")
    assert in_order([late, early, signed]) == (signed, early, late)


def test_a_fact_that_is_not_there_is_none() -> None:
    one = joined("2000-01-01")
    assert one.the("signature") is None
    assert one.of("signature", "article-9") == ()
