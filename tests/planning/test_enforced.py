"""Counts make a table in which unknown is not nought, and what cannot be is asked about."""

from __future__ import annotations

from typing import Any

import pytest

from article9.planning.enforced import lines, odd
from article9.record.dossier.enforcement import EnforcementCount, Stage
from tests.planning.made import ids

NEXT = ids(0xB000)


def count(stage: Stage, cases: int, **fields: Any) -> EnforcementCount:
    values = {"id": NEXT(), "year": 2025, "clause": "s 5", "stage": stage, "cases": cases}
    return EnforcementCount.model_validate(values | fields)


def test_the_latest_year_stands_first_and_clauses_in_their_order() -> None:
    told = lines((count("tried", 1, year=2024), count("tried", 1), count("tried", 1, clause="s 4")))
    assert [(one.year, one.clause) for one in told] == [(2025, "s 4"), (2025, "s 5"), (2024, "s 5")]


def test_a_stage_that_nobody_counted_is_left_out_and_nought_is_kept() -> None:
    (line,) = lines((count("convicted", 0), count("reported", 2)))
    assert line.cases == {"reported": 2, "convicted": 0}
    assert list(line.cases) == ["reported", "convicted"]


def test_the_same_count_twice_is_told_but_not_that_of_two_bodies() -> None:
    bodies = [NEXT(), NEXT()]
    assert [one.kind for one in odd((count("tried", 1), count("tried", 1)))] == ["twice"]
    assert odd([count("tried", 1, institution=body) for body in bodies]) == ()


@pytest.mark.parametrize(
    ("cases", "told"),
    [
        ({"tried": 2, "convicted": 1, "acquitted": 1}, []),
        ({"tried": 1, "convicted": 1, "acquitted": 1}, ["more-ended-than-tried"]),
        ({"convicted": 3}, []),  # how many were tried is not known
        ({"prosecuted": 1, "tried": 2}, ["more-tried-than-prosecuted"]),
        ({"prosecuted": 1, "tried": 1, "reported": 0}, []),  # reported the year before
        ({}, []),
    ],
)
def test_what_does_not_fit_together(cases: dict[Stage, int], told: list[str]) -> None:
    found = odd([count(stage, number) for stage, number in cases.items()])
    assert [one.kind for one in found] == told
