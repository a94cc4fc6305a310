"""The direction of a language, and words that run against it."""

from __future__ import annotations

import pytest

from article9.documents.direction import Direction, direction, runs_against, with_days_whole


@pytest.mark.parametrize(
    "language", ["ar", "fa", "ur", "he", "ckb", "ar-EG", "ar_EG", "az-Arab", "ff-Adlm", "xx-Hebr"]
)
def test_a_language_from_right_to_left(language: str) -> None:
    assert direction(language) == "rtl"


@pytest.mark.parametrize("language", ["en", "fr-CD", "zh-Hant", "az", "ru", "", "no such", "ar<"])
def test_another_language_or_none_runs_from_left_to_right(language: str) -> None:
    assert direction(language) == "ltr"


def test_latin_words_run_against_arabic_and_arabic_words_against_latin() -> None:
    assert runs_against("Act No. 14 of 2011", "rtl")
    assert runs_against("المادة 3", "ltr")


@pytest.mark.parametrize("text", ["نعم (s 3)", "s 3 نعم", "المادة 3", "(2011)", "", "…"])
def test_words_in_both_directions_or_none_do_not_run_against_arabic(text: str) -> None:
    assert not runs_against(text, "rtl")


def test_a_day_keeps_its_order_among_words_from_right_to_left() -> None:
    said = with_days_whole("في 2026-11-20.", "rtl")
    assert said == "في \u200e2026-11-20\u200e."


@pytest.mark.parametrize(
    ("text", "base"), [("on 2026-11-20", "ltr"), ("في 2026", "rtl"), ("12-11-20", "rtl")]
)
def test_what_has_no_day_to_turn_is_left_as_it_is(text: str, base: Direction) -> None:
    assert with_days_whole(text, base) == text
