"""Numbers as printed, and what follows what."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from article9.law.numbers import (
    Place,
    arabic,
    distance,
    kanji_value,
    order,
    places,
    steps,
    to_kanji,
)


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


@pytest.mark.parametrize(
    ("numeral", "value"),
    [("七", 7), ("十", 10), ("十二", 12), ("二十", 20), ("百", 100), ("百十六", 116),
     ("千三百五", 1305), ("三百万", 3_000_000), ("一億二千万", 120_000_000), ("二三", 23),
     ("〇", 0)],
)  # fmt: skip
def test_a_chinese_numeral_has_its_value(numeral: str, value: int) -> None:
    assert kanji_value(numeral) == value


@given(st.integers(min_value=1, max_value=9999))
def test_a_number_written_in_chinese_numerals_is_read_as_itself(number: int) -> None:
    assert kanji_value(to_kanji(str(number))) == number
    assert arabic(to_kanji(str(number))) == str(number)


@pytest.mark.parametrize("number", ["0", "10000", "2A", "a", ""])
def test_what_is_not_written_so_is_left(number: str) -> None:
    assert to_kanji(number) == number


@pytest.mark.parametrize(
    ("printed", "plain"),
    [("二十三", "23"), ("二十三の二", "23-2"), ("三の二の四", "3-2-4"), ("12", "12"),
     ("L2343-1", "L2343-1"), ("イ", "イ"), ("12の3", "12-3")],
)  # fmt: skip
def test_numbers_are_compared_in_arabic_digits(printed: str, plain: str) -> None:
    assert arabic(printed) == plain


def test_a_number_put_in_later_lies_between_its_neighbours() -> None:
    (second,), (between,), (third,) = places("二"), places("二の二"), places("三")
    assert steps(second, between) is not None
    assert steps(between, third) is not None
    assert steps(third, between) is None
    assert order("二") < order("二の二") < order("三")


def test_the_syllables_of_inner_lists_are_a_series() -> None:
    assert places("イ") == (Place("iroha", 1),)
    assert places("ハ") == (Place("iroha", 3),)


@pytest.mark.parametrize("number", ["二の", "の二", "一般", "イロ", "ン"])
def test_words_of_such_signs_are_no_numbers(number: str) -> None:
    assert places(number) == ()
