"""Cleaning: what steers a program goes, what a reader sees stays."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from article9.documents.cleaning import clean


@pytest.mark.parametrize(
    "letter",
    [*"\x00\x07\x1b\x7f\x85\x9b\u00ad\u200b\u200e\u200f\u202a\u202e\u2066\u2069\ufeff"],
    ids=lambda letter: f"U+{ord(letter):04X}",
)
def test_a_letter_that_steers_or_hides_is_taken_out(letter: str) -> None:
    assert clean(f"a{letter}b") == "ab"


def test_half_a_character_and_what_is_none_are_taken_out() -> None:
    assert clean("a\ud800b\ufffec\uffffd") == "abcd"


@pytest.mark.parametrize(
    "text",
    ["a\tb\nc", "می\u200cشود", "क\u200dष", "\u0601\u0661\u0662", "٣\u06dd", "a\u00a0b", "地雷"],
)
def test_what_a_reader_sees_or_a_language_needs_is_kept(text: str) -> None:
    assert clean(text) == text


@given(st.text(st.characters(exclude_categories=())))
def test_what_is_clean_stays_as_it_is_and_can_be_written_to_a_file(text: str) -> None:
    cleaned = clean(text)
    assert clean(cleaned) == cleaned
    assert cleaned.encode("utf-8").decode("utf-8") == cleaned
