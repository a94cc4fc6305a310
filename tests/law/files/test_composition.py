"""A text is laid out line by line, with its headings and pages."""

from __future__ import annotations

import pytest

from article9.errors import Unreadable
from article9.law.files import limits
from article9.law.files.composition import Composition


def test_each_paragraph_is_a_line() -> None:
    laid = Composition("law.docx")
    laid.line("Mines   Act", heading=True)
    laid.line("  1 No person\tshall\n use a mine. ")
    source = laid.source(b"data")
    assert source.text == "Mines Act\n1 No person shall use a mine.\n"
    assert source.headings == (0,)
    assert source.pages == ()


def test_what_holds_no_words_is_no_line_and_no_heading() -> None:
    laid = Composition("law.docx")
    laid.gap()
    laid.line(" \n ", heading=True)
    laid.gap()
    assert laid.source(b"").text == ""
    assert laid.source(b"").headings == ()


def test_gaps_do_not_add_up() -> None:
    laid = Composition("law.docx")
    laid.line("a")
    laid.gap()
    laid.gap()
    laid.line("b")
    assert laid.source(b"").text == "a\n\nb\n"


def test_pages_start_where_they_are_begun() -> None:
    laid = Composition("law.pdf")
    laid.page()
    laid.line("first")
    laid.page()
    laid.line("second")
    source = laid.source(b"")
    assert [source.page(source.text.index(word)) for word in ("first", "second")] == [1, 2]


def test_too_many_pages_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "PAGES", 1)
    laid = Composition("law.pdf")
    laid.page()
    with pytest.raises(Unreadable, match="more than 1 pages"):
        laid.page()


def test_too_many_letters_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "LETTERS", 10)
    laid = Composition("law.pdf")
    laid.line("no mine")
    with pytest.raises(Unreadable, match="million letters"):
        laid.line("at all")


def test_what_stands_side_by_side_is_one_line_with_tabs() -> None:
    laid = Composition("law.docx")
    laid.row(("Use  of\nmines", " ", "10 years"), heading=True)
    laid.row(("", " "))
    assert laid.source(b"").text == "Use of mines\t10 years\n"
    assert laid.source(b"").headings == (0,)


def test_a_page_may_begin_within_the_line_that_comes() -> None:
    laid = Composition("law.docx")
    laid.page()
    laid.page(within=9)
    laid.line("No person shall use a mine.")
    source = laid.source(b"")
    assert [source.page(source.text.index(word)) for word in ("No", "person", "shall")] == [1, 1, 2]


def test_a_term_that_type_alone_sets_apart_is_parted_by_a_wide_space() -> None:
    laid = Composition("law.html")
    laid.definition(" anti-personnel\n mine ", " Any munition. ")
    laid.definition("mine", "")
    assert laid.source(b"").text == "anti-personnel mine  Any munition.\nmine\n"


def test_notes_stand_in_the_text_and_are_told_apart() -> None:
    laid = Composition("act.xml")
    laid.line("1 Use")
    laid.aside("2029, c. 1")
    laid.aside(" \n")
    laid.line("2 Sale")
    source = laid.source(b"")
    assert source.text == "1 Use\n2029, c. 1\n2 Sale\n"
    assert [source.text[start:].split("\n")[0] for start in source.asides] == ["2029, c. 1"]
