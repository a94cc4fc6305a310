"""What of a numbered line is heading and what is text."""

from __future__ import annotations

import pytest

from tests.law.laws import at, seen, tree, words


@pytest.mark.parametrize(
    "heading",
    [
        "2 Prohibited conduct",
        "2. Prohibited conduct",
        "2. Prohibited conduct.",
        "2..  Prohibited conduct.",
        "[^]2 Prohibited conduct",
    ],
)
def test_a_section_is_known_by_its_number_and_its_heading_is_not_text(heading: str) -> None:
    text = f"Mines Act\n\n1 Title\nThis is it.\n\n{heading}\n(1) No person shall use a mine.\n"
    found = at(text, "sec_2")
    assert found.heading.rstrip(".") == "Prohibited conduct"
    assert [one.pinpoint for one in found.children] == ["s 2(1)"]
    assert words(text, found.children[0]) == "No person shall use a mine."


@pytest.mark.parametrize(
    "heading",
    [
        "Section 2. Prohibited conduct",
        "SECTION 2 Prohibited conduct",
        "Sec. 2. — Prohibited conduct",
        "Section 2\nProhibited conduct",
    ],
)
def test_a_section_may_be_known_by_a_word(heading: str) -> None:
    text = (
        f"Mines Act\n\nSection 1. Title\nThis is it.\n\n{heading}\n(1) No person shall use one.\n"
    )
    assert at(text, "sec_2").heading == "Prohibited conduct"
    assert seen(text)["sec_2__subsec_1"] == "No person shall use one."


@pytest.mark.parametrize(
    "line",
    [
        "2.—(1) No person shall use a mine.",
        "2. (1) No person shall use a mine.",
        "2.  —(1) No person shall use a mine.",
        "2 .— (1) No person shall use a mine.",
        "2.-(1) No person shall use a mine.",
    ],
)
def test_text_may_stand_right_behind_the_number(line: str) -> None:
    text = f"1. This is the Mines Act.\n{line}\n(2) No person shall hide a mine.\n"
    assert seen(text)["sec_2__subsec_1"] == "No person shall use a mine."
    assert at(text, "sec_2").heading == ""


def test_a_heading_line_and_a_text_line_with_one_number_are_one_section() -> None:
    text = (
        "1..  Short title.\n\n 1 .— (1) This is the Act.\n\n(2) It starts today.\n"
        "2..  Use.\n\n 2 .— No person shall use a mine.\n"
    )
    assert seen(text) == {
        "sec_1": "| |",
        "sec_1__subsec_1": "This is the Act.",
        "sec_1__subsec_2": "It starts today.",
        "sec_2": "No person shall use a mine.",
    }
    assert at(text, "sec_2").heading == "Use."


def test_a_number_that_is_printed_twice_by_mistake_makes_no_heading_of_a_sentence() -> None:
    text = "1. This is it.\n2. No person shall use a mine.\n2. Nor keep one.\n3. Over.\n"
    assert "No person shall use a mine." in " ".join(seen(text).values())
    assert "Nor keep one." in " ".join(seen(text).values())


def test_a_sentence_behind_the_number_is_text_and_never_a_heading() -> None:
    text = "1. This is it.\n2. No person shall use a mine.\n3. Whoever does commits an offence\n"
    assert seen(text)["sec_2"] == "No person shall use a mine."
    assert seen(text)["sec_3"] == "Whoever does commits an offence"


def test_words_that_open_a_list_are_text_though_they_look_like_a_heading() -> None:
    text = "1 Title\nThis is it.\n2 No person shall\n(a) use a mine; or\n(b) keep a mine.\n"
    assert seen(text)["sec_2"] == "No person shall | |"


def test_words_that_go_on_in_the_next_line_are_text() -> None:
    text = "1 Title\nThis is it.\n2 No person shall use\na mine of any kind.\n"
    assert seen(text)["sec_2"] == "No person shall use a mine of any kind."


def test_a_heading_run_into_the_line_ends_at_the_stop_and_dash() -> None:
    text = "1. Short title.—This is it.\n2. Use of mines.—No person shall use a mine.\n"
    assert at(text, "sec_2").heading == "Use of mines"
    assert seen(text)["sec_2"] == "No person shall use a mine."


def test_headings_over_sections_make_groups_and_those_over_subsections_stay_with_them() -> None:
    text = (
        "Mines Act\n\nProhibitions\n1 Use\n\n(1) No person shall use a mine.\n\n Import\n\n"
        "(2) No person shall import one.\nStocks\n2 Destruction\n\nThe Minister shall destroy it.\n"
    )
    found = {one.id: one.heading for one in tree(text).walk()}
    assert found["group_1"] == "Prohibitions"
    assert found["group_2"] == "Stocks"
    assert found["sec_1__subsec_2"] == "Import"
    assert [one.id for one in at(text, "group_2").children] == ["sec_2"]


def test_a_line_before_a_section_without_a_heading_is_its_heading() -> None:
    text = "Mines Act\n\nShort title\n1. This is it.\n\nUse\n2. No person shall use a mine.\n"
    assert at(text, "sec_2").heading == "Use"


@pytest.mark.parametrize(
    "line",
    [
        "The Minister may act.",
        "the Minister may act",
        "The Minister may—",
        "(Section 1)",
        "The Minister may act and",
    ],
)
def test_a_line_that_is_no_label_is_no_heading(line: str) -> None:
    text = f"1 Title\nThis is it.\n{line}\n2 Use\nNo person shall use a mine.\n"
    assert not [one for one in tree(text).walk() if one.kind == "group"]
    assert line.split()[0] in " ".join(seen(text).values())


def test_a_sentence_broken_before_a_capital_is_no_heading() -> None:
    text = "1. No person shall use a mine unless authorised in writing by the\nMinister.\n"
    found = at(text, "sec_1")
    assert found.heading == ""
    assert words(text, found) == (
        "No person shall use a mine unless authorised in writing by the Minister."
    )


def test_a_sentence_that_opens_a_list_in_degrees_is_no_heading() -> None:
    text = "Mines Act\n\nSection 1\nIt is forbidden:\n1° To use a mine;\n2° To keep a mine.\n"
    found = at(text, "sec_1")
    assert found.heading == ""
    assert [one.number for one in found.children] == ["1", "2"]


def test_it_is_told_where_a_heading_stands_line_by_line() -> None:
    text = "PART 1\nMines\n\nUse of mines\n\n1. Aim\n\nIt is this.\n"
    found = {
        one.id: [text[span.start : span.end] for span in one.titles] for one in tree(text).walk()
    }
    assert found["part_1"] == ["Mines"]
    assert found["sec_1"] == ["Aim"]
    assert found["act"] == []
