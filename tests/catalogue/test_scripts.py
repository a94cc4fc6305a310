"""Scripts that part no words with spaces, and wide forms beside them."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from article9.catalogue.scripts import is_unspaced, narrow, whole


def found(words: list[str], text: str) -> list[str]:
    return [match.group() for match in re.finditer(whole(words), text)]


@pytest.mark.parametrize("mark", ["雷", "の", "ア", "ー", "々", "〇", "ก", "ຂ", "မ", "ខ"])
def test_a_character_of_such_a_script_is_known(mark: str) -> None:
    assert is_unspaced(mark)


@pytest.mark.parametrize(
    "mark", ["a", "é", "ß", "я", "ح", "한", "5", "５", "。", "「", " ", "", "・"]
)
def test_letters_of_other_scripts_digits_and_marks_are_not(mark: str) -> None:
    assert not is_unspaced(mark)


def test_wide_forms_are_made_narrow() -> None:
    assert narrow("（１２）　ＡＢｃ：") == "(12) ABc:"


def test_what_is_not_wide_is_left() -> None:
    assert narrow("第十二条、「é」") == "第十二条、「é」"


@given(st.text())
def test_no_place_in_a_text_is_moved(text: str) -> None:
    assert len(narrow(text)) == len(text)


@pytest.mark.parametrize(
    ("words", "text", "matches"),
    [
        (["annex"], "the annex, annexed", ["annex"]),
        (["first schedule", "schedule"], "First first  schedule", ["first  schedule"]),
        (["附則"], "この附則において", ["附則"]),
        (["§"], "die §§ 2", ["§", "§"]),
        (["改正a"], "の改正a b 改正ab", ["改正a"]),
    ],
)
def test_a_word_is_found_whole_where_the_script_parts_words(
    words: list[str], text: str, matches: list[str]
) -> None:
    assert found(words, text) == matches


def test_without_words_nothing_is_found() -> None:
    assert found([], "anything") == []


def test_what_may_stand_between_words_is_given() -> None:
    assert re.search(whole(["a b"], marks=r"\W+"), "a, (b)")
    assert not re.search(whole(["a b"]), "a, (b)")
