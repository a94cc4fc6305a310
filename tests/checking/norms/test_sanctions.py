"""Penalties: kinds, terms and sums, as far as the words give them."""

from __future__ import annotations

import pytest

from article9.checking.norms.norm import Penalty
from article9.checking.norms.sanctions import LIFE, penalties_in, years_in
from tests.checking.reading import tagged, vocabulary


def penalties(words: str, *, start: int = 0) -> list[Penalty]:
    return list(penalties_in(tagged(words), start, vocabulary()))


@pytest.mark.parametrize(
    ("words", "years"),
    [
        ("imprisonment for fourteen years", 14),
        ("imprisonment for a term not exceeding 14 years", 14),
        ("imprisonment for not less than three and not more than ten years", 10),
        ("imprisonment from 3 years to 10 years", 10),
        ("imprisonment for life", LIFE),
        ("imprisonment for life or for twenty years", LIFE),
    ],
)
def test_the_longest_term_counts(words: str, years: int) -> None:
    assert penalties(words)[0].years == years


@pytest.mark.parametrize(
    "words", ["imprisonment", "imprisonment for six moons", "imprisonment for 6 months", "a fine"]
)
def test_where_no_years_are_given_none_are_read(words: str) -> None:
    assert [p.years for p in penalties(words)] == [None]


def test_months_are_kept_as_months() -> None:
    assert penalties("imprisonment for 10 months")[0].months == 10


@pytest.mark.parametrize(
    ("words", "amount", "currency"),
    [
        ("a fine of € 1,000", 1000, "EUR"),
        ("a fine of 1,000 euro", 1000, "EUR"),
        ("a fine of 500 dollars", 500, "XXX"),
        ("a fine of not less than 100 euro and not more than 5,000 euro", 5000, "EUR"),
    ],
)
def test_the_highest_sum_counts(words: str, amount: int, currency: str) -> None:
    (penalty,) = penalties(words)
    assert (penalty.amount, penalty.currency) == (amount, currency)


@pytest.mark.parametrize("words", ["a fine", "a fine of some euro", "a fine under section 5"])
def test_where_no_sum_is_given_none_is_read(words: str) -> None:
    assert [(p.amount, p.currency) for p in penalties(words)] == [(None, None)]


def test_each_penalty_takes_what_follows_it_up_to_the_next() -> None:
    first, second = penalties("imprisonment for 10 years or a fine of € 500")
    assert (first.kind, first.years, first.amount) == ("imprisonment", 10, None)
    assert (second.kind, second.years, second.amount) == ("fine", None, 500)


def test_what_stands_before_a_penalty_is_not_its_term() -> None:
    assert penalties("within 3 years after the contravention, imprisonment")[0].years is None


def test_a_penalty_before_the_start_does_not_count() -> None:
    assert penalties("a fine was paid; liable to imprisonment", start=4)[0].kind == "imprisonment"


@pytest.mark.parametrize("words", ["no person shall use a mine", "the price is € 500", ""])
def test_without_a_penalty_there_is_none(words: str) -> None:
    assert penalties(words or ".") == []


@pytest.mark.parametrize(
    ("words", "years"),
    [
        ("within three years, or two years if", (3, 2)),
        ("within 36 months", (3,)),
        ("within 10 months", (0,)),
        ("in the years 2001 and 2002", ()),
        ("every year", ()),
    ],
)
def test_every_term_of_a_line_is_read_in_full_years(words: str, years: tuple[int, ...]) -> None:
    assert years_in(tagged(words), vocabulary()) == years
