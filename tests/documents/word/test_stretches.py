"""Words of two directions are parted where their direction changes, and nowhere else."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from article9.documents.word.stretches import language_tag, stretches


def parted(text: str, *, right_to_left: bool = False) -> list[tuple[str, bool]]:
    """The stretches of a text, in a line from left to right where nothing else is said."""
    return list(stretches(text, right_to_left=right_to_left))


def test_words_of_one_direction_are_one_stretch() -> None:
    assert parted("No person shall (a) use 3 mines.") == [
        ("No person shall (a) use 3 mines.", False)
    ]


def test_arabic_words_in_an_english_line_are_a_stretch_of_their_own() -> None:
    assert parted("see المادة now") == [("see ", False), ("المادة", True), (" now", False)]


def test_english_words_in_an_arabic_line_are_a_stretch_of_their_own() -> None:
    assert parted("لغم mine هنا", right_to_left=True) == [
        ("لغم ", True),
        ("mine", False),
        (" هنا", True),
    ]


def test_a_number_runs_with_the_word_before_it() -> None:
    assert parted("in المادة 3, now") == [("in ", False), ("المادة 3", True), (", now", False)]
    assert parted("في Art. 3 هنا", right_to_left=True)[1] == ("Art. 3", False)


def test_the_brackets_of_a_pinpoint_stay_with_it() -> None:
    assert parted("in المادة 2(1)(أ) and") == [
        ("in ", False),
        ("المادة 2(1)(أ)", True),
        (" and", False),
    ]


def test_brackets_around_foreign_words_run_with_the_line() -> None:
    assert parted("a (نص) b") == [("a (", False), ("نص", True), (") b", False)]


def test_a_bracket_without_its_pair_is_no_reason_to_fail() -> None:
    assert "".join(part for part, _ in parted("نص) a] ((")) == "نص) a] (("


def test_signs_alone_run_with_the_line() -> None:
    assert parted("… — 3", right_to_left=True) == [("… — 3", True)]
    assert parted("… — 3") == [("… — 3", False)]


def test_marks_on_letters_stay_with_their_letter() -> None:
    assert parted("a كُتب b")[1] == ("كُتب", True)


def test_no_words_are_no_stretch() -> None:
    assert parted("") == []
    assert parted("", right_to_left=True) == []


@given(st.text(alphabet="aب1(]) ُ»«", max_size=40), st.booleans())
def test_the_stretches_are_the_text_and_two_of_one_direction_never_meet(
    text: str, right_to_left: bool
) -> None:
    found = parted(text, right_to_left=right_to_left)
    assert "".join(part for part, _ in found) == text
    assert all(one != other for (_, one), (_, other) in pairwise(found))


@pytest.mark.parametrize(
    ("language", "tag"), [("fr", "fr"), ("zh-Hant", "zh-Hant"), ("pt_BR", "pt-BR")]
)
def test_a_language_is_written_as_a_tag(language: str, tag: str) -> None:
    assert language_tag(language) == tag


@pytest.mark.parametrize("language", ["", "e", "en us", 'en" w:val="x', "en-", "ар", "en\n"])
def test_what_is_no_tag_is_no_language(language: str) -> None:
    assert language_tag(language) == ""
