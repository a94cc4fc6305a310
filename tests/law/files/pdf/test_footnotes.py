"""Footnotes are parted from the text above them, and small print of the law is not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from article9.law.files.pdf.footnotes import Footnote, without_footnotes
from article9.law.files.pdf.printed import Line, Page
from tests.law.files.pdf.printing import HEIGHT, column, line, page


def cited(*marks: str) -> Line:
    return replace(line("No person shall use a mine."), citing=marks)


def small(text: str, base: float = 700) -> Line:
    return line(text, base=base, size=7)


def parted(*lines: Line) -> tuple[list[str], tuple[Footnote, ...]]:
    text, notes = without_footnotes(page(*lines), 10)
    return [one.text for one in text.lines], notes


@pytest.mark.parametrize(
    "shown", ["1 See the Gazette.", "1. See the Gazette.", "1) See the Gazette."]
)
def test_a_small_line_with_the_number_that_is_referred_to_is_a_footnote(shown: str) -> None:
    text, notes = parted(cited("1"), small(shown))
    assert text == ["No person shall use a mine."]
    assert notes == (Footnote("1", ("See the Gazette.",)),)


def test_a_footnote_whose_number_is_raised_needs_no_reference() -> None:
    _, notes = parted(line("No person."), replace(small("3 See the Gazette."), raised=True))
    assert notes == (Footnote("3", ("See the Gazette.",)),)


def test_a_footnote_with_an_asterisk_is_one() -> None:
    assert parted(cited("*"), small("* Not yet in force."))[1] == (
        Footnote("*", ("Not yet in force.",)),
    )


def test_lines_of_a_footnote_stay_together() -> None:
    _, notes = parted(
        cited("1", "2"), small("1 See the"), small("Gazette.", 709), small("2 So too.", 718)
    )
    assert notes == (Footnote("1", ("See the", "Gazette.")), Footnote("2", ("So too.",)))


def test_a_number_in_a_footnote_begins_no_other_one() -> None:
    _, notes = parted(
        cited("1"), small("1 Gazette of"), small("12 May, page", 709), small("4.", 718)
    )
    assert notes == (Footnote("1", ("Gazette of", "12 May, page", "4.")),)


def test_footnotes_under_columns_are_parted() -> None:
    beside = column(cited("1"), left=72, right=200, shared=True)
    under = column(small("1 See the Gazette."))
    text, notes = without_footnotes(Page((beside, under), HEIGHT), 10)
    assert len(text.columns) == 1
    assert len(notes) == 1


def test_small_print_without_a_reference_is_of_the_law() -> None:
    lines = (line("SCHEDULE"), small("1. Mines for training."), small("2. Fuses.", 709))
    assert parted(*lines) == ([one.text for one in lines], ())


def test_a_page_that_is_all_small_print_is_of_the_law() -> None:
    lines = (replace(small("1. Mines for training."), citing=("1",)), small("1 See above.", 709))
    assert parted(*lines)[1] == ()


def test_a_numbered_line_in_the_type_of_the_text_is_of_the_law() -> None:
    assert parted(cited("2"), line("2. No person shall sell a mine.", base=112))[1] == ()


def test_small_lines_above_the_text_are_of_the_law() -> None:
    assert parted(cited("1"), small("1 See the Gazette."), line("2. No person.", base=720))[1] == ()
