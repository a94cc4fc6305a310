"""The register as data: counts, lines and sources, and no number of the world beside a part."""

from __future__ import annotations

from article9.usecases.states.as_data import as_data
from article9.usecases.states.asked import Filters
from article9.usecases.states.known import known
from tests.usecases.states.given import ALL, TODAY, asked


def test_a_line_has_status_class_and_facts() -> None:
    one = as_data(asked()).states[0]
    assert (one.code, one.status, one.entry_into_force) == ("XXA", "party", "2000-07-01")
    assert one.article_9 is not None
    assert (one.article_9.kind, one.article_9.as_of) == ("law", "2011")
    assert [fact.fact for fact in one.facts] == ["deposit", "article-9"]


def test_a_state_that_is_not_bound_has_no_class() -> None:
    assert [one.article_9 for one in as_data(asked()).states if one.code in ("XXC", "XXD")] == [
        None, None
    ]  # fmt: skip


def test_a_state_without_a_known_day_has_none() -> None:
    lines = {one.code: one for one in as_data(asked(known().register)).states}
    assert (lines["LBN"].entry_into_force, lines["LBN"].since) == (None, None)


def test_the_statement_is_told_of_all_states_only() -> None:
    register = known().register
    assert as_data(asked(register)).statement is not None
    assert as_data(asked(register, filters=Filters(region="Africa"))).statement is None
    assert as_data(asked()).statement is None  # where there is no such figure


def test_a_part_has_no_numbers_of_the_world() -> None:
    register = known().register
    part = as_data(asked(register, filters=Filters(region="Africa")))
    codes = {one.code for one in part.states}
    assert {row.state for row in part.figures} <= codes
    assert any(row.state is None for row in as_data(asked(register)).figures)


def test_every_key_leads_to_a_source_and_every_source_is_used() -> None:
    for filters in (ALL, Filters(status="withdrawn"), Filters(region="Polynesia")):
        told = as_data(asked(known().register, filters=filters))
        used = {k for one in told.states for fact in one.facts for k in fact.sources}
        used |= {k for row in told.figures for k in row.sources}
        assert {source.key for source in told.sources} == used


def test_names_are_in_the_language_that_was_asked_for() -> None:
    told = as_data(asked(known().register, TODAY, Filters("withdrawn")), language="ru")
    assert told.states[0].name == "Эстония"
