"""A text that grows: the strongest white space counts, and lines and pages keep their places."""

from __future__ import annotations

import pytest

from article9.errors import Unreadable
from article9.law.akn.names import HEADING, NOTE
from article9.law.files import limits
from article9.law.files.akn.sheet import Sheet


def sheet(*, kept: bool = False) -> Sheet:
    """A new one."""
    return Sheet("law.akn", kept=kept)


@pytest.mark.parametrize(
    ("asked", "put"),
    [
        ([], ""),
        ([" ", "\n"], "\n"),
        (["\n\n", "\n", " "], "\n\n"),
        (["\t", " "], "\t"),
        (["\t", "\n"], "\n"),
    ],
)
def test_the_strongest_white_space_stands_between_words(asked: list[str], put: str) -> None:
    laid = sheet()
    laid.write("a")
    for white in asked:
        laid.between(white)
    laid.write("b")
    assert laid.finished() == f"a{put}b\n"


def test_white_space_that_is_told_counts_whatever_is_asked_for() -> None:
    laid = sheet()
    laid.write("a")
    laid.fix("\n  ")
    laid.between("\n\n")
    laid.write("b")
    laid.between("\n")
    laid.write("c")
    assert laid.finished("") == "a\n  b\nc"


def test_nothing_stands_before_the_first_words_or_behind_none() -> None:
    laid = sheet()
    laid.between("\n\n")
    assert laid.finished() == ""
    laid.write(" a ")
    assert laid.finished("") == "a"


def test_white_space_of_the_file_is_one_space_where_it_is_not_that_of_the_law() -> None:
    for kept, text in ((False, "a b c"), (True, "a  b\tc ")):
        laid = sheet(kept=kept)
        laid.write("a  b\tc ")
        assert laid.finished("") == text


def test_lines_are_marked_from_their_start_and_once() -> None:
    laid = sheet()
    for number, line in enumerate(("1 Use", "No mines.", "See the Act.")):
        laid.mark([HEADING, "", NOTE][number])
        for word in line.split():
            laid.write(word + " ")
            laid.mark([HEADING, "", NOTE][number])
        laid.mark("")
        laid.between("\n")
    text = laid.finished()
    assert [text[at:].split("\n")[0] for at in laid.marked(HEADING)] == ["1 Use"]
    assert [text[at:].split("\n")[0] for at in laid.marked(NOTE)] == ["See the Act."]


def test_a_page_begins_with_the_words_that_follow_its_start() -> None:
    laid = sheet()
    laid.write("one")
    laid.end_page()
    laid.between("\n\n")
    laid.write("two")
    laid.end_page()
    assert laid.finished() == "one\n\ntwo\n"
    assert laid.pages == (0, 5)


def test_pages_without_words_count() -> None:
    laid = sheet()
    laid.end_page()
    laid.end_page()
    laid.write("three")
    laid.end_page()
    laid.end_page()
    laid.finished()
    assert laid.pages == (0, 0, 0, 6)


def test_more_letters_than_are_read_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "LETTERS", 10)
    laid = sheet()
    laid.write("12345 ")
    with pytest.raises(Unreadable, match="letters"):
        laid.write("67890")
