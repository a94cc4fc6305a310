"""The direction of a language, and words that run against it."""

from __future__ import annotations

import pytest

from article9.documents.direction import direction, runs_against


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
