"""The steps of a wording: with which words it can begin, and which can follow the first."""

from __future__ import annotations

import pytest

from article9.catalogue.patterns import parse
from article9.checking.steps import Step, second_words, steps_of


def start_of(pattern: str) -> Step:
    return steps_of(parse(pattern, {"noun": ("", "s")}, frozenset({"act"})))


@pytest.mark.parametrize(
    ("pattern", "first", "second"),
    [
        ("no person", "no", {"person"}),
        ("no {person,body}", "no", {"person", "body"}),
        ("no( other)? person", "no", {"other", "person"}),
        ("(the )?mine|noun laid", "the", {"mine", "mines"}),
        ("(the )?mine|noun laid", "mines", {"laid"}),
        ("{found,set up} it", "set", {"up"}),
        ("{found,set up} it", "found", {"it"}),
    ],
)
def test_the_words_that_can_follow_the_first_are_known(
    pattern: str, first: str, second: set[str]
) -> None:
    assert second_words(start_of(pattern), first) == frozenset(second)


@pytest.mark.parametrize(
    ("pattern", "first"),
    [
        ("mine", "mine"),
        ("no … person", "no"),
        ("no {act}", "no"),
        ("no( other)? {act}", "no"),
        ("no( person)?", "no"),
        ("{mine,set up}", "mine"),
    ],
)
def test_where_anything_can_follow_no_words_are_named(pattern: str, first: str) -> None:
    assert second_words(start_of(pattern), first) is None


def test_a_slot_as_one_beginning_leaves_the_second_word_open() -> None:
    start = start_of("(the )?{act} person")
    assert start.words == {"the"}
    assert start.slots == {"act"}
    assert second_words(start, "the") is None
