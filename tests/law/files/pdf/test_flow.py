"""What stands at the edges of lines and columns is measured over the whole text."""

from __future__ import annotations

import pytest

from article9.law.files.pdf.flow import flow, usual
from article9.law.files.pdf.printed import Column, Page
from tests.law.files.pdf.printing import HEIGHT, line, lines, page, pieces

LONG = "No person shall use an anti-personnel mine or help others to do so"  # 330 points
SHORT = "It is so."


def test_the_usual_size_is_that_of_most_letters() -> None:
    found = usual([page(line("MINES ACT", size=20), *lines([LONG, LONG]), line("12", size=6))])
    assert found.size == 10


def test_lines_stand_as_far_apart_as_most_do_and_paragraphs_further() -> None:
    bases = [100, 112, 124, 144, 156, 176, 188, 200]
    found = usual([page(*(line(LONG, base=base) for base in bases))])
    assert 12 <= found.pitch(10) < 13
    assert 18 <= found.pitch(15) < 20


def test_a_text_without_lines_has_no_measures() -> None:
    assert usual([Page()]).size == 0
    assert usual([Page()]).pitch(10) == 12


def test_a_column_of_short_lines_has_the_edges_of_the_others() -> None:
    full = page(*lines([LONG] * 8))
    last = page(*lines([SHORT, SHORT], left=90))
    assert {(one.left, one.right) for one in flow([full, last])} == {(72, 402)}


def test_a_column_beside_others_has_not_the_edges_of_the_full_page() -> None:
    full = page(*lines([LONG] * 8))
    narrow = Page((Column(tuple(lines([SHORT] * 8)), 72, 117, shared=True),), HEIGHT)
    assert flow([full, narrow])[-1].right == 117


def test_one_line_that_stands_out_does_not_widen_its_column() -> None:
    found = page(*lines([LONG] * 7), line(LONG + " " + LONG, base=200))
    assert flow([found])[0].right == 402


def test_lines_of_all_lengths_do_not_narrow_their_column() -> None:
    texts = [LONG[:end] for end in (66, 62, 55, 40, 30, 12, 10, 10)]
    assert flow([page(*lines(texts))])[0].right == 402


def test_a_header_in_other_type_does_not_widen_its_column() -> None:
    found = page(line(LONG, left=30, base=40, size=12), *lines([SHORT] * 8))
    assert (flow([found])[1].left, flow([found])[1].right) == (72, 117)


def test_pages_with_other_margins_keep_their_edges() -> None:
    right, left = page(*lines([LONG] * 8)), page(*lines([LONG] * 8, left=110))
    assert [one.left for one in flow([right, left])[7:9]] == [72, 110]


@pytest.mark.parametrize(
    "text",
    [
        "(a) use",
        "(12) No",
        "1. No person",
        "12A. No",
        "a) use",
        "iv. use",
        "• use",
        "— use",
        "5 Offences",
        "§ 5",
        "“(a) use",
        "1° Le",
    ],
)
def test_numbers_begin_items(text: str) -> None:
    assert pieces(line(text))[0].is_item


@pytest.mark.parametrize(
    "text",
    [
        "use a mine",
        "No person",
        "12 years",
        "1997 the",
        "3.5 kg",
        "(as amended) the",
        "mine.",
        "A person",
    ],
)
def test_words_and_other_numbers_begin_none(text: str) -> None:
    assert not pieces(line(text))[0].is_item


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("use a mine;", "(b) sell a mine"),
        ("use a mine; or", "(b) sell a mine"),
        ("no person shall—", "(a) use a mine"),
        ("the Minister.", "5. The Minister may"),
        ("means a mine;", "“Minister” means"),
        ("of the Republic", "Article 5"),
        ("anti-personnel mines", "Chapter IV"),
    ],
)
def test_what_begins_anew_is_told_by_what_stands_before_it(before: str, after: str) -> None:
    first, second = pieces(*lines([before, after]))
    assert second.opens_after(first)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("under subsection (1) or paragraph", "(a) of section 3"),
        ("as provided in section", "5. Nothing in"),
        ("is in the possession of", "“mines” of any kind"),
        ("in contravention of", "section 5"),
        ("in accordance with the provisions of", "Article 5 of the Convention"),
        ("prohibited by subsection (1),", "(2) and (3)"),
    ],
)
def test_what_goes_on_is_no_beginning(before: str, after: str) -> None:
    first, second = pieces(*lines([before, after]))
    assert not second.opens_after(first)


def test_a_line_is_full_if_the_next_word_would_not_have_fitted() -> None:
    first, second = pieces(
        *lines(["No person shall use an anti-personnel mine, nor any of", "explosives"])
    )
    assert first.is_full(second)


def test_a_line_with_room_for_the_next_word_is_not() -> None:
    first, second = pieces(*lines(["No person shall use a mine.", "Minister"]))
    assert not first.is_full(second)


def test_a_line_that_ends_in_a_word_is_full() -> None:
    first, second = pieces(*lines(["No anti-", "personnel"]))
    assert first.is_full(second)


def test_words_without_spaces_fill_a_line_letter_by_letter() -> None:
    first, second = pieces(
        line("x" * 59), line("地雷を使用してはならない地雷を使用してはならない", base=112)
    )
    assert first.is_full(second)


def test_a_line_in_the_middle_is_centred_and_an_indented_one_is_not() -> None:
    middle, indented, item = pieces(
        line("PROHIBITIONS", left=192),
        line("use of mines", left=150),
        line("(a) PROHIBIT", left=192),
    )
    assert [one.is_centered for one in (middle, indented, item)] == [True, False, False]
