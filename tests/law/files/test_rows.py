"""Rows of tables as lines of a law, headings that are sentences, and pages within words."""

from __future__ import annotations

import pytest

from article9.law.files.composition import Composition
from article9.law.files.rows import Paragraph, can_head, lay_out, notes, row
from article9.law.source import Source


def lines(*cells: str) -> list[str]:
    """The lines of a row; a bar parts the paragraphs of a cell, and a tab shown cells."""
    found = row([[Paragraph(words) for words in cell.split("|")] for cell in cells])
    return ["\t".join(one.cells) or one.words for one in found]


@pytest.mark.parametrize(
    ("cells", "printed"),
    [
        (("1.", "No person shall use a mine."), ["1. No person shall use a mine."]),
        (("(a)", "use;|(i) lay"), ["(a) use;", "(i) lay"]),
        (("§ 5", "Use", ""), ["§ 5 Use"]),
        (("Art. 5", "Use"), ["Art. 5 Use"]),
        (("1", "(a)", "use"), ["1 (a) use"]),
        (("Use of mines", "1. No person shall use a mine."),
         ["Use of mines", "1. No person shall use a mine."]),
        (("1. No person shall use a mine.", "Use of mines"),
         ["Use of mines", "1. No person shall use a mine."]),
        (("(1) No person shall|(a) use a mine.", "Use"),
         ["Use", "(1) No person shall", "(a) use a mine."]),
        (("Offence", "Penalty"), ["Offence\tPenalty"]),
        (("Use of a mine", "", "10 years"), ["Use of a mine\t10 years"]),
        (("4", "Use", "10 years"), ["4 Use\t10 years"]),
        (("", " ", ""), []),
        (("Use|Sale", "10 years"), ["Use", "Sale", "10 years"]),
    ],
)  # fmt: skip
def test_a_row_is_read_as_it_is_seen(cells: tuple[str, ...], printed: list[str]) -> None:
    assert lines(*cells) == printed


@pytest.mark.parametrize(
    ("cells", "printed"),
    [
        (("(a) Sarin", "107-44-8"), ["(a) Sarin\t107-44-8"]),
        (("1. Use", "Prison"), ["1. Use\tPrison"]),
        (("Use", "Prison", "Fine"), ["Use\tPrison\tFine"]),
        (("1. No person shall use a mine.", "It is punished."),
         ["1. No person shall use a mine.\tIt is punished."]),
    ],
)  # fmt: skip
def test_a_table_is_not_taken_for_a_law_with_notes_in_its_margin(
    cells: tuple[str, ...], printed: list[str]
) -> None:
    assert lines(*cells) == printed


def test_a_heading_stays_one_behind_the_number_in_the_cell_before() -> None:
    found = list(row([[Paragraph("1.")], [Paragraph("Use", heading=True), Paragraph("No.")]]))
    assert found[0] == Paragraph("1. Use", heading=True)


@pytest.mark.parametrize(
    "words",
    ["Use of mines", "PART I", "1. Short title", "Article 4 — Use", "第一条 目的", "§ 3 Use"],
)
def test_a_heading_can_head(words: str) -> None:
    assert can_head(words)


@pytest.mark.parametrize(
    "words",
    [
        "2.1 The Minister may make regulations.",
        "2.1 No person shall:",
        "(a) use a mine; or",
        "2.1 use a mine",
        "use of mines",
        "1.",
        "",
        "Mines are " + "very " * 60 + "bad",
    ],
)
def test_a_sentence_in_the_style_of_a_heading_is_none(words: str) -> None:
    assert not can_head(words)


def read(*paragraphs: Paragraph) -> Source:
    composition = Composition("law")
    for one in paragraphs:
        lay_out(composition, one)
    return composition.source(b"")


def test_a_page_begins_where_it_does_within_a_paragraph() -> None:
    found = read(Paragraph("\f"), Paragraph("No person \fshall use."), Paragraph("\fNext."))
    assert found.text == "No person shall use.\nNext.\n"
    assert [found.text[at:][:5] for at in found.pages] == ["No pe", " shal", "Next."]


def test_a_row_that_is_cut_by_a_page_begins_one_page_and_not_one_in_each_cell() -> None:
    rows = row([[Paragraph("one\f two")], [Paragraph("\fthree"), Paragraph("four")]])
    assert len(read(*rows).pages) == 1
    assert len(read(*row([[Paragraph("a\fb")], [Paragraph("c\fd")]])).pages) == 1


def test_a_line_broken_by_hand_is_a_line_but_not_in_a_heading() -> None:
    assert read(Paragraph("Article 1\nUse")).text == "Article 1\nUse\n"
    assert read(Paragraph("Article 1\nUse", heading=True)).text == "Article 1 Use\n"


def test_an_empty_paragraph_is_a_gap_and_several_are_one() -> None:
    found = read(Paragraph(""), Paragraph("a"), Paragraph(" "), Paragraph(), Paragraph("b"))
    assert found.text == "a\n\nb\n"


def test_the_number_of_a_note_stands_before_its_first_words_only() -> None:
    found = read(*notes("3", [Paragraph(""), Paragraph("See."), Paragraph(cells=("a", "b"))]))
    assert found.text == "[3] See.\na b\n"
    assert [found.text[at:][:3] for at in found.asides] == ["[3]", "a b"]


@pytest.mark.parametrize(
    ("number", "words", "shown"),
    [
        ("*", "* See.", "[*] See."),
        ("*", "See.", "[*] See."),
        ("1", "1 May is the day.", "[1] 1 May is the day."),
    ],
)
def test_a_sign_typed_before_a_note_is_not_shown_twice(number: str, words: str, shown: str) -> None:
    assert [one.words for one in notes(number, [Paragraph(words)])] == [shown]
