"""White space parts columns and margins, and nothing else is taken for a gutter."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from article9.law.files.pdf.gutters import gutter
from article9.law.files.pdf.printed import Word
from article9.law.files.pdf.rows import rows
from article9.law.files.pdf.sides import Kind
from tests.law.files.pdf.printing import PITCH, block, words

LEFT = ["No person shall use an", "anti-personnel mine in any", "place in the Republic, or"] * 3
RIGHT = ["help or encourage others", "to do what this law does", "prohibit in the Republic"] * 3
FULL = ["No person shall use an anti-personnel mine in any place whatever in the land"] * 8


def kind(*groups: Sequence[Word]) -> Kind | None:
    found = gutter(rows([word for group in groups for word in group]))
    return found.kind if found else None


def stretched(text: str, base: float, *, to: float = 372) -> list[Word]:
    """The words of a line, moved apart until the last one ends at an edge."""
    found = words(text, base=base)
    more = (to - found[-1].right) / max(1, len(found) - 1)
    return [
        Word(one.text, one.left + at * more, one.right + at * more, base, 10)
        for at, one in enumerate(found)
    ]


def test_two_columns_are_parted() -> None:
    assert kind(block(LEFT), block(RIGHT, left=220)) is Kind.COLUMNS


def test_columns_whose_lines_are_not_level_are_parted() -> None:
    assert kind(block(LEFT), block(RIGHT, left=220, base=104)) is Kind.COLUMNS


def test_columns_of_unequal_length_are_parted() -> None:
    assert kind(block(LEFT), block(RIGHT[:4], left=220)) is Kind.COLUMNS


def test_a_full_line_above_and_below_is_not_within_the_gutter() -> None:
    above = words("An Act to prohibit mines in the whole of the Republic", base=88)
    below = words("Passed by the Parliament of the Republic on the third of May", base=300)
    found = gutter(rows([*above, *block(LEFT), *block(RIGHT, left=220), *below]))
    assert found is not None
    assert (found.first, found.end) == (1, 10)


def test_one_column_has_no_gutter() -> None:
    assert kind(block(FULL)) is None


@pytest.mark.parametrize("count", [4, 8, 20])
def test_lines_whose_words_were_moved_apart_have_no_gutter(count: int) -> None:
    texts = ["in any place whatever of", "a person who has done this", "the law of the Republic as"]
    lines = [stretched(texts[at % 3], 100 + PITCH * at) for at in range(count)]
    assert kind(*lines) is None


@pytest.mark.parametrize(
    "label", ["(a)", "1.", "12A.", "(iv)", "•", "–", "§ 5", "Art. 12", "1.—(1)"]
)
def test_numbers_that_hang_left_of_their_text_are_no_column(label: str) -> None:
    labels = [word for at in range(6) for word in words(label, base=100 + PITCH * at)]
    assert kind(labels, block(LEFT, left=140)) is None


def test_page_numbers_right_of_their_entries_are_no_column() -> None:
    numbers = [word for at in range(9) for word in words(str(at), left=400, base=100 + PITCH * at)]
    assert kind(block(LEFT), numbers) is None


def test_a_table_of_short_cells_is_read_row_by_row() -> None:
    cells = [
        word
        for at in range(8)
        for left in (72, 200, 300)
        for word in words(f"AP-{at}", left=left, base=100 + PITCH * at)
    ]
    assert kind(cells) is None


def test_small_notes_in_the_right_margin_are_seen() -> None:
    note = block(["Use of", "mines."], left=470, size=7)
    assert kind(block(FULL), note) is Kind.NOTES_RIGHT


def test_small_notes_in_the_left_margin_are_seen() -> None:
    note = block(["Use of", "mines."], left=20, size=7)
    assert kind(block(FULL), note) is Kind.NOTES_LEFT


def test_notes_in_the_type_of_the_text_are_seen_if_they_begin_at_one_edge() -> None:
    notes = [*words("Use", left=480), *words("Sale", left=480, base=148)]
    assert kind(block(FULL), notes) is Kind.NOTES_RIGHT


def test_a_word_far_from_the_others_is_no_note() -> None:
    assert kind(block(FULL[:4]), words("mine", left=480)) is None


def test_headings_above_their_indented_text_are_no_notes() -> None:
    text: list[Word] = []
    for at in range(4):
        text += words("Use", base=100 + 4 * PITCH * at)
        text += block(LEFT[:3], left=120, base=100 + PITCH * (4 * at + 1))
    assert kind(text) is None


def test_a_page_number_in_the_corner_is_no_note() -> None:
    header = [*words("Mines Act", base=40, size=7), *words("Page 7", left=480, base=40, size=7)]
    assert kind(header, block(FULL)) is None


@pytest.mark.parametrize("left", [30, 500])
def test_the_numbers_by_which_lines_are_counted_are_seen(left: float) -> None:
    numbers = [*words("5", left=left, base=148), *words("10", left=left, base=208)]
    assert kind(block(FULL * 2), numbers) in (Kind.COUNT_LEFT, Kind.COUNT_RIGHT)


def test_numbers_that_do_not_count_lines_are_none() -> None:
    numbers = [*words("5", left=30, base=148), *words("7", left=30, base=208)]
    assert kind(block(FULL * 2), numbers) is None


def test_what_is_no_page_of_print_is_not_parted() -> None:
    many = [word for at in range(1200) for word in words(LEFT[0], base=12 * at)]
    right = [word for at in range(1200) for word in words(RIGHT[0], left=220, base=12 * at)]
    assert kind(many, right) is None
