"""Where a term that is being defined can stand, and how far it can reach."""

from __future__ import annotations

import pytest

from article9.checking.terms import headword_ends, is_quoted, named_ends, term_ends
from tests.checking.reading import line_of, words


def terms(*pieces: str, at: int) -> list[str]:
    line = line_of(*pieces)
    return [words(line, at, end) for end in term_ends(line, at)]


def test_the_first_words_of_a_sentence_can_be_a_term() -> None:
    assert terms("mine means a thing", at=0)[:2] == ["mine", "mine means"]


def test_the_word_after_the_first_can_begin_a_term() -> None:
    assert terms("A mine means a thing", at=1)[0] == "mine"


def test_the_first_words_of_an_item_can_be_a_term() -> None:
    assert terms("In this Act", "mine means a thing", at=3)[0] == "mine"


def test_words_in_quotation_marks_can_be_a_term_wherever_they_stand() -> None:
    assert terms("In this Act, “mine” means a thing", at=5)[0] == "mine"


@pytest.mark.parametrize("at", [2, 3, 5])
def test_words_in_the_middle_of_a_sentence_are_no_term(at: int) -> None:
    assert terms("In this Act a mine means a thing", at=at) == []


@pytest.mark.parametrize("mark", [";", ".", ":"])
def test_a_term_ends_with_its_clause(mark: str) -> None:
    assert terms(f"a mine{mark} means", at=0) == ["a", "a mine"]


def test_a_term_without_quotation_marks_does_not_reach_into_them() -> None:
    assert terms("a “mine” means", at=0) == ["a"]


def test_a_term_in_quotation_marks_reaches_over_those_inside_it() -> None:
    assert "anti ” personnel ”" in terms("“anti” personnel” means", at=1)


def test_a_term_has_ten_words_and_marks_at_most() -> None:
    assert len(terms("a " * 30, at=0)) == 10


def test_a_term_does_not_reach_beyond_its_line() -> None:
    assert terms("a mine", at=0) == ["a", "a mine"]


def test_only_the_word_after_the_marks_is_quoted() -> None:
    line = line_of("a “big mine”")
    assert [is_quoted(line, at) for at in range(4)] == [False, False, True, False]


def test_a_term_between_the_words_of_a_wording_can_stand_anywhere() -> None:
    line = line_of("By this is understood by mine a thing")
    assert words(line, 5, named_ends(line, 5)[0]) == "mine"


@pytest.mark.parametrize(
    "paragraph", ["blast mine: a thing", "« blast mine »: a thing", "blast mine  A thing"]
)
def test_a_headword_ends_before_a_colon_or_a_wide_space(paragraph: str) -> None:
    line = line_of("In this Act:", paragraph)
    (end,) = headword_ends(line, 4)
    assert words(line, 4, end).strip("«» ") == "blast mine"


@pytest.mark.parametrize(
    "paragraph", ["blast mine a thing", "a thing. Mines: a", "a thing, mine: a"]
)
def test_what_is_not_parted_from_the_rest_is_no_headword(paragraph: str) -> None:
    assert headword_ends(line_of(paragraph), 0) == []


def test_only_the_first_words_of_a_paragraph_are_a_headword() -> None:
    assert headword_ends(line_of("Of a blast mine: a thing"), 2) == []


def test_corner_brackets_quote_a_term() -> None:
    line = line_of("この法律において「対人地雷」とは、地雷をいう。")
    at = line.folded.index("「") + 1
    assert is_quoted(line, at)
    assert at + 4 in term_ends(line, at)


def test_a_term_is_as_long_in_characters_as_in_words() -> None:
    line = line_of("「" + "地" * 21 + "」とは、兵器をいう。")
    assert max(term_ends(line, 1)) == 21
