"""Numbers as printed, and what follows what."""

from __future__ import annotations

import pytest

from article9.law.numbers import Place, distance, places, steps


@pytest.mark.parametrize(
    ("number", "series"),
    [
        ("1", {("digit", 1)}),
        ("b", {("alpha", 2)}),
        ("i", {("alpha", 9), ("roman", 1)}),
        ("iv", {("roman", 4)}),
        ("xl", {("roman", 40)}),
        ("lix", {("roman", 59)}),
        ("B", {("upper-alpha", 2)}),
        ("I", {("upper-alpha", 9), ("upper-roman", 1)}),
    ],
)
def test_a_number_has_a_place_in_each_series_it_can_be_of(
    number: str, series: set[tuple[str, float]]
) -> None:
    found = {(one.series, one.at) for one in places(number)}
    assert {pair for pair in found if pair[1] == int(pair[1])} >= series


@pytest.mark.parametrize(
    "number", ["", "mix", "di", "word", "iIi", "1234567", "ccc", "é", "iiii", "vx"]
)
def test_words_and_large_romans_are_no_numbers(number: str) -> None:
    assert not [one for one in places(number) if one.series.endswith("roman")]


@pytest.mark.parametrize(
    ("earlier", "later"),
    [("1", "2"), ("1", "1A"), ("1A", "2"), ("a", "aa"), ("aa", "b"), ("a.3", "a.31"),
     ("a.31", "a.4"), ("z", "aa"), ("iv", "v"), ("1.1", "2"), ("za", "a")],
)  # fmt: skip
def test_a_number_follows_its_neighbour_by_one_step_at_most(earlier: str, later: str) -> None:
    found = [steps(before, after) for before in places(earlier) for after in places(later)]
    assert any(step is not None and step <= 1 for step in found)


@pytest.mark.parametrize(
    ("earlier", "later"), [("2", "1"), ("b", "b"), ("a", "z"), ("1", "90"), ("ii", "c"), ("a", "A")]
)
def test_a_number_does_not_follow_what_is_later_or_far_off_or_of_another_series(
    earlier: str, later: str
) -> None:
    assert not [
        one
        for before in places(earlier)
        for after in places(later)
        if (one := steps(before, after))
    ]


def test_the_first_of_a_series_can_begin_a_list() -> None:
    assert Place("alpha", 1).is_first
    assert not Place("alpha", 1.01).is_first


@pytest.mark.parametrize(
    ("earlier", "later", "steps_between"),
    [("1", "2", 1), ("13", "13A", 0), ("13A", "14", 1), ("2", "367A", 365),
     ("L2343-1", "L2343-2", 0), ("2", "2bis", 0), ("6.1", "6.2", 0)],
)  # fmt: skip
def test_sections_lie_so_many_whole_numbers_apart(
    earlier: str, later: str, steps_between: int
) -> None:
    assert distance(earlier, later) == steps_between


@pytest.mark.parametrize(
    ("earlier", "later"), [("2", "1"), ("13A", "13"), ("2", "2"), ("", "1"), ("1", "A")]
)
def test_a_section_that_does_not_follow_has_no_distance(earlier: str, later: str) -> None:
    assert distance(earlier, later) is None
