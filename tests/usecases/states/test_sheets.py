"""The States as sheets: every count with its States, every fact with its source."""

from __future__ import annotations

from article9.catalogue.translations import AS_WRITTEN
from article9.documents.document import Table
from article9.usecases.states.asked import Filters
from article9.usecases.states.known import known
from article9.usecases.states.sheets import states_sheets
from tests.usecases.states.given import asked

SHIPPED = known().register


def sheets(filters: Filters) -> dict[str, Table]:
    blocks = states_sheets(asked(SHIPPED, filters=filters), AS_WRITTEN).blocks
    return {block.caption: block for block in blocks if isinstance(block, Table)}


def test_each_thing_has_its_sheet() -> None:
    told = sheets(Filters())
    assert list(told) == [
        "Counts", "States", "Facts", "Numbers by year", "What was left out", "Sources"
    ]  # fmt: skip
    assert len(told["States"].rows) == len(SHIPPED.states)
    assert len(told["Facts"].rows) == sum(len(s.facts) for s in SHIPPED.states.values())


def test_a_count_names_as_many_states_as_it_says() -> None:
    for _, number, states in sheets(Filters())["Counts"].rows:
        assert int(str(number)) == len(str(states).split())


def test_every_fact_names_sources_that_are_listed() -> None:
    told = sheets(Filters())
    listed = {row[0] for row in told["Sources"].rows}
    for row in told["Facts"].rows:
        assert set(str(row[5]).split("; ")) <= listed


def test_a_part_has_no_number_of_the_world() -> None:
    told = sheets(Filters(region="Caribbean"))
    assert all(row[1] for row in told["Numbers by year"].rows)
    assert len(told["States"].rows) < len(SHIPPED.states)
