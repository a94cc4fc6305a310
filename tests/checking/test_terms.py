"""Where a term that is being defined can stand, and how far it can reach."""

from __future__ import annotations

import pytest

from article9.checking.terms import is_quoted, term_ends
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
