"""The register as a table: a row a State, or a row for each fact and source."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

from article9.usecases.states.as_data import as_data
from article9.usecases.states.csv_table import csv_of
from article9.usecases.states.known import known
from tests.states.given import fact, joined, register
from tests.usecases.states.given import asked


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_a_row_is_a_state() -> None:
    told = rows(csv_of(as_data(asked()), explain=False))
    assert [row["code"] for row in told] == ["XXA", "XXB", "XXC", "XXD"]
    assert (told[0]["article-9"], told[0]["article-9-as-of"]) == ("law", "2011")
    assert (told[3]["article-9"], told[3]["entry-into-force"]) == ("", "")
    assert all(row["sources"] for row in told)


def test_a_row_of_facts_is_a_fact_with_one_source() -> None:
    data = as_data(asked(known().register))
    told = rows(csv_of(data, explain=True))
    assert len(told) == sum(len(f.sources) for one in data.states for f in one.facts)
    assert all(row["source"] and row["source-title"] and row["read"] for row in told)


def test_the_same_states_are_the_same_bytes() -> None:
    assert csv_of(as_data(asked()), explain=True) == csv_of(as_data(asked()), explain=True)


def test_nothing_that_a_user_typed_is_a_formula() -> None:
    mine = replace(fact("article-9-beside", "2020", "=1+1"), note="@SUM(A1)", added_by="+A")
    told = rows(csv_of(as_data(asked(register(joined("2000-01-01", mine)))), explain=True))
    assert [told[-1][key] for key in ("value", "note", "added-by")] == ["'=1+1", "'@SUM(A1)", "'+A"]
