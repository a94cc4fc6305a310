"""Title, preamble, notes and signatures stand apart."""

from __future__ import annotations

from dataclasses import replace

import pytest

from article9.law.structure import structure
from tests.law.laws import ENGLISH, at, seen, source, tree, words


def test_title_long_title_and_recitals_stand_before_the_law() -> None:
    text = (
        "MINES ACT\nAct 5 of 2020\n\nAn Act to end the use of mines.\n\n"
        "Whereas mines maim, no person shall use them;\n\nBE IT ENACTED as follows:\n\n1. Nobody.\n"
    )
    kinds = [one.kind for one in tree(text).children]
    assert kinds == ["title", "preamble", "section"]
    assert tree(text).heading == "MINES ACT"


def test_a_short_long_title_is_no_heading() -> None:
    text = "Mines Act\n\n> An Act respecting mines\nShort Title\n1 Short title\n\nThis is it.\n"
    assert at(text, "group_1").heading == "Short Title"
    assert at(text, "preamble_1").kind == "preamble"


def test_editors_notes_are_set_apart() -> None:
    text = (
        "1 Title\n\nThis is it.\n\nHistorical Note\n1997, c. 33, s. 1\n2019, c. 15, s. 57\nStocks\n"
        "2 Stocks\n\n(1) No stocks.\n(Amended by Act 3 of 2010)\n(2) None.\n"
    )
    assert seen(text)["sec_1__note_1"] == "Historical Note 1997, c. 33, s. 1 2019, c. 15, s. 57"
    assert seen(text)["sec_2__subsec_1__note_1"] == "(Amended by Act 3 of 2010)"
    assert at(text, "group_1").heading == "Stocks"
    assert at(text, "sec_2__subsec_2").number == "2"


def test_a_note_does_not_swallow_the_law_behind_it() -> None:
    text = (
        "1 Use\n\nHistorical Note\n\nNo person shall use a mine.\n\n2 Keep\nAmended by 1999, c. 3\n"
        "(1) No person shall keep a mine.\n"
    )
    assert seen(text)["sec_2__subsec_1"] == "No person shall keep a mine."
    assert "No person shall use a mine." in seen(text).values()


def test_signatures_at_the_end_enact_nothing() -> None:
    text = "1 Title\nThis is it.\n\nGiven under my hand, 3 May 2020.\nThe President\n"
    assert tree(text).children[-1].kind == "promulgation"
    assert seen(text)["promulgation_1"].endswith("The President")


@pytest.mark.parametrize(
    "line", ["Historical note books shall be kept.", "Amended by the court, a licence ends."]
)
def test_a_sentence_with_the_words_of_a_note_is_law(line: str) -> None:
    text = f"1 Title\nThis is it.\n2 Books\n{line}\n"
    assert seen(text)["sec_2"] == line


def test_a_sentence_with_the_words_of_a_signature_before_other_sections_is_law() -> None:
    text = "1 Notice\nIt is sent.\n\nGiven under this Act, it binds.\n2 Use\nNobody.\n"
    assert seen(text)["sec_1__indent_1"] == "Given under this Act, it binds."


def test_a_law_whose_sections_have_no_numbers_is_not_the_preamble_of_its_annex() -> None:
    text = "Mines Act\n\nNo person shall use a mine.\n\nTen years.\n\nANNEX A\n1. A form.\n"
    assert [one.kind for one in tree(text).children] == ["title", "indent", "indent", "schedule"]


@pytest.mark.parametrize("line", ["A licence given under this Act ends.", "given under the Act"])
def test_a_sentence_with_the_words_of_a_signature_is_law(line: str) -> None:
    text = f"1 Title\nThe licence is\n{line}\n"
    assert tree(text).children[-1].kind == "section"


def test_a_line_that_the_markup_declares_a_note_is_one_whatever_it_says() -> None:
    text = "1. Use\nNo person shall—\n2 See section 5.\n(a) use a mine; or\n(b) keep one.\n"
    marked = replace(source(text), asides=(text.index("2 See"),))
    found = {one.id: words(text, one) for one in structure(marked, ENGLISH).walk()}
    assert found["sec_1"] == "No person shall— | | |"
    assert found["sec_1__note_1"] == "2 See section 5."
    assert found["sec_1__para_b"] == "keep one."


def test_a_line_that_nobody_declares_a_note_is_none() -> None:
    text = "1. Use\nNo person shall use a mine.\n2 See section 5.\nIt is so.\n"
    assert "sec_2" in seen(text)


def test_a_footnote_of_markdown_is_a_note() -> None:
    text = "1 Title\n\nThis is it.\n\n[^1]: It was that, and no person shall use a mine.\n"
    assert [one.kind for one in tree(text).walk()][-1] == "note"
    assert [one.kind for one in tree("1 Title\n\n[^1] This is it.\n").walk()][-1] != "note"
