"""Two years stand side by side, and no question is lost or told twice."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from article9.selfassessment.comparing import Comparison, Year, compare
from article9.selfassessment.editions import Way
from tests.selfassessment.years import a_proposal, an_answer, with_year

SAME = Way("same", ("q",), ("q",))


def compared(
    before: list[Any], now: list[Any], *ways: Way, asked: tuple[str, ...] = ("q", "a", "b"),
    asked_before: tuple[str, ...] = ("q", "a", "b"), dropped: Any = None,
) -> Comparison:  # fmt: skip
    then, today = with_year(*before)[1], with_year(*now)[1]
    return compare(
        Year(then, frozenset(asked_before)),
        Year(today, frozenset(asked)),
        ways,
        dropped=dropped or {},
    )


def change(*args: Any, **fields: Any) -> str:
    (row,) = compared(*args, **fields).rows
    return row.change


@pytest.mark.parametrize(
    ("before", "now", "expected"),
    [
        ([an_answer(1, "q")], [an_answer(2, "q")], "same"),
        ([an_answer(1, "q")], [an_answer(2, "q", "partly")], "changed"),
        ([an_answer(1, "q", "partly")], [an_answer(2, "q")], "changed"),
        ([an_answer(1, "q")], [an_answer(2, "q", remark="New.")], "shown-otherwise"),
        ([], [an_answer(2, "q")], "first-answered"),
        ([an_answer(1, "q")], [], "not-answered-now"),
        ([], [], "not-answered"),
        ([an_answer(1, "q")], [a_proposal(2, "q")], "not-answered-now"),
        ([a_proposal(1, "q")], [an_answer(2, "q")], "first-answered"),
    ],
)
def test_one_question_in_two_years(before: Any, now: Any, expected: str) -> None:
    assert change(before, now, SAME) == expected


def test_the_profile_spares_and_asks_again() -> None:
    answer = [an_answer(1, "q")]
    assert change(answer, [], SAME, asked=()) == "not-asked-now"
    assert change([], answer, SAME, asked_before=()) == "not-asked-before"
    assert change([], [], SAME, asked=(), asked_before=()) == "not-asked"


SPLIT = Way("split", ("q",), ("a", "b"))
MERGED = Way("merged", ("a", "b"), ("q",))


def test_a_split_question_answered_alike_is_the_same() -> None:
    assert change([an_answer(1, "q")], [an_answer(2, "a"), an_answer(3, "b")], SPLIT) == "same"


def test_a_split_question_answered_otherwise_stands_side_by_side() -> None:
    now = [an_answer(2, "a"), an_answer(3, "b", "not-in-place")]
    assert change([an_answer(1, "q")], now, SPLIT) == "side-by-side"


def test_half_of_a_split_question_is_not_the_same_as_the_whole() -> None:
    assert change([an_answer(1, "q")], [an_answer(2, "a")], SPLIT) == "side-by-side"


def test_a_merged_question_stands_beside_its_forerunners() -> None:
    before = [an_answer(1, "a"), an_answer(2, "b", "planned")]
    assert change(before, [an_answer(3, "q")], MERGED) == "side-by-side"
    assert change(before, [], MERGED) == "not-answered-now"


def test_a_new_question_is_new_even_when_answered() -> None:
    assert change([], [an_answer(1, "q")], Way("added", (), ("q",))) == "new-question"


def test_a_dropped_question_says_why() -> None:
    way = Way("dropped", ("q",), ())
    (row,) = compared([an_answer(1, "q")], [], way, dropped={"q": "It is asked elsewhere."}).rows
    assert (row.change, row.why) == ("question-dropped", "It is asked elsewhere.")


def test_the_row_of_a_question_is_found_by_its_key_now_and_not_by_the_old_one() -> None:
    found = compared([], [], Way("renamed", ("old",), ("q",)))
    assert found.row_of("q") is found.rows[0]
    assert found.row_of("old") is None


@st.composite
def regroupings(draw: st.DrawFn) -> tuple[Way, ...]:
    """Questions of two editions, put together at random."""
    sizes = draw(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), max_size=8))
    ways, old, new = [], 0, 0
    for before, now in sizes:
        if before + now == 0:
            continue
        kind = "dropped" if now == 0 else "added" if before == 0 else "regrouped"
        ways.append(
            Way(
                kind,  # type: ignore[arg-type]  # one of three kinds
                tuple(f"old{old + n}" for n in range(before)),
                tuple(f"new{new + n}" for n in range(now)),
            )
        )
        old, new = old + before, new + now
    return tuple(ways)


@given(regroupings(), st.data())
def test_every_question_of_both_years_is_told_exactly_once(
    ways: tuple[Way, ...], data: st.DataObject
) -> None:
    old = [key for way in ways for key in way.before]
    new = [key for way in ways for key in way.now]
    some = st.sampled_from([True, False])
    before = [an_answer(n, k) for n, k in enumerate(old, 1) if data.draw(some)]
    now = [an_answer(n, k) for n, k in enumerate(new, 100) if data.draw(some)]
    found = compared(before, now, *ways, asked=tuple(new), asked_before=tuple(old))
    assert sorted(s.key for row in found.rows for s in row.before) == sorted(old)
    assert sorted(s.key for row in found.rows for s in row.now) == sorted(new)
    told = [s.answer.question for row in found.rows for s in (*row.before, *row.now) if s.answer]
    assert sorted(told) == sorted(one["question"] for one in (*before, *now))


def test_no_number_stands_in_a_row() -> None:
    (row,) = compared([an_answer(1, "q")], [an_answer(2, "q", "partly")], SAME).rows
    numbers = [f for f in row.__dataclass_fields__ if isinstance(getattr(row, f), int | float)]
    assert numbers == []
