"""The columns of a page are read one after another, with the notes that stand beside a line."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from article9.law.files.pdf.columns import page
from article9.law.files.pdf.printed import Sheet, Word
from tests.law.files.pdf.printing import block, sheet, texts, words

LEFT = ["No person shall use an", "anti-personnel mine in any", "place in the Republic, or"] * 2
RIGHT = ["help or encourage others", "to do what this law does", "prohibit in the Republic"] * 2
FULL = ["No person shall use an anti-personnel mine in any place whatever in the land"] * 8
TITLE = "An Act to prohibit anti-personnel mines in the whole of the Republic of XXA"
FOOT = "Passed by the Parliament of the Republic of XXA on the third day of May 2011"


def test_one_column_is_read_from_the_top_down() -> None:
    assert texts(page(sheet(block(FULL)))) == [FULL]


def test_the_left_column_is_read_before_the_right_one() -> None:
    assert texts(page(sheet(block(RIGHT, left=220), block(LEFT)))) == [LEFT, RIGHT]


def test_three_columns_are_read_in_order() -> None:
    third = [
        "and whoever does so is to",
        "be punished by the court",
        "with a fine and in prison",
    ] * 2
    found = page(sheet(block(third, left=370), block(RIGHT, left=220), block(LEFT)))
    assert texts(found) == [LEFT, RIGHT, third]
    assert all(one.shared for one in found.columns)


def test_what_goes_over_the_full_width_is_read_where_it_stands() -> None:
    found = page(
        sheet(words(TITLE, base=60), block(LEFT), block(RIGHT, left=220), words(FOOT, base=200))
    )
    assert texts(found) == [[TITLE], LEFT, RIGHT, [FOOT]]


def test_a_short_line_under_columns_and_above_full_lines_is_not_of_the_left_column() -> None:
    heading = words("SCHEDULE", base=200)
    found = page(sheet(block(LEFT), block(RIGHT, left=220), heading, words(FOOT, base=214)))
    assert texts(found) == [LEFT, RIGHT, ["SCHEDULE", FOOT]]


def test_the_rest_of_a_longer_left_column_is_read_before_the_right_one() -> None:
    found = page(sheet(block(LEFT * 2), block(RIGHT, left=220)))
    assert texts(found) == [LEFT * 2, RIGHT]


def test_columns_of_a_script_from_the_right_are_read_from_the_right() -> None:
    hebrew = ["לא ישתמש אדם במוקש נגד", "אדם בכל מקום בארץ ולא"] * 4
    mirrored = [" ".join(reversed(text.split())) for text in hebrew]
    found = page(sheet(block(mirrored), block(mirrored, left=220), leftward=True))
    assert texts(found) == [hebrew, hebrew]


def test_a_foreign_column_on_such_a_page_is_read_from_the_left() -> None:
    hebrew = ["לא ישתמש אדם במוקש נגד", "אדם בכל מקום בארץ ולא"] * 3
    mirrored = [" ".join(reversed(text.split())) for text in hebrew]
    found = page(sheet(block(LEFT), block(mirrored, left=220), leftward=True))
    assert texts(found) == [hebrew, LEFT]


@pytest.mark.parametrize("left", [20, 470])
def test_a_note_in_the_margin_is_kept_beside_its_line(left: float) -> None:
    note = block(["Use of", "mines."], left=left, base=124, size=7)
    found = page(sheet(block(FULL), note))
    assert texts(found) == [FULL]
    assert [line.notes for line in found.columns[0].lines][:4] == [(), (), ("Use of\nmines.",), ()]


def test_two_notes_are_two() -> None:
    notes = [*words("Use.", left=470, size=7), *words("Sale.", left=470, base=148, size=7)]
    found = page(sheet(block(FULL), notes)).columns[0].lines
    assert [found[0].notes, found[4].notes] == [("Use.",), ("Sale.",)]


def test_notes_on_both_sides_of_two_columns_stay_with_their_columns() -> None:
    notes = [*words("Use.", left=20, size=7), *words("Empleo.", left=370, size=7)]
    found = page(sheet(block(LEFT), block(RIGHT, left=220), notes))
    assert texts(found) == [LEFT, RIGHT]
    assert [one.lines[0].notes for one in found.columns] == [("Use.",), ("Empleo.",)]


def test_a_few_lines_in_the_right_column_of_a_last_page_are_told_by_the_page_before() -> None:
    last = sheet(block(LEFT), block(RIGHT[:1], left=220))
    assert texts(page(last)) == [[f"{LEFT[0]} {RIGHT[0]}", *LEFT[1:]]]
    before = page(sheet(block(LEFT), block(RIGHT, left=220)))
    assert texts(page(last, before)) == [LEFT, RIGHT[:1]]
    assert texts(page(last, page(last, before))) == [LEFT, RIGHT[:1]]


def test_a_page_in_one_column_is_not_parted_as_the_page_before_it() -> None:
    before = page(sheet(block(LEFT), block(RIGHT, left=220)))
    assert texts(page(sheet(block(FULL)), before)) == [FULL]


def test_page_numbers_of_a_list_are_no_column_after_a_page_in_two() -> None:
    before = page(sheet(block(LEFT), block(RIGHT, left=220)))
    numbers = [word for at in range(6) for word in words(f"{at}", left=222, base=100 + 12 * at)]
    assert texts(page(sheet(block(LEFT), numbers), before))[0][1] == f"{LEFT[1]} 1"


def test_numbers_that_count_lines_are_not_read() -> None:
    numbers = [*words("5", left=30, base=148), *words("10", left=30, base=208)]
    assert texts(page(sheet(block(FULL * 2), numbers))) == [FULL * 2]


def test_a_number_left_of_its_text_is_read_with_it() -> None:
    labels = [word for at in range(6) for word in words(f"({'abcdef'[at]})", base=100 + 12 * at)]
    found = page(sheet(labels, block(LEFT, left=110)))
    assert texts(found)[0][:2] == [f"(a) {LEFT[0]}", f"(b) {LEFT[1]}"]


def test_a_page_without_words_has_no_columns() -> None:
    assert page(sheet()).columns == ()


@given(
    st.lists(
        st.builds(
            Word,
            text=st.sampled_from(["mine", "1.", "(a)", "Use", "מוקש", "の", "7"]),
            left=st.floats(-5_000, 5_000),
            right=st.floats(-5_000, 50_000),
            base=st.floats(-900, 900),
            size=st.floats(1, 40),
        ),
        max_size=40,
    )
)
@settings(max_examples=150, deadline=None)
def test_words_anywhere_are_laid_out_and_none_are_added(found: list[Word]) -> None:
    laid = page(Sheet(tuple(found), 595, 842))
    read = " ".join(line.text + " " + " ".join(line.notes) for line in laid.lines)
    letters = sorted(letter for word in found for letter in word.text)
    assert all(letters.count(letter) >= read.count(letter) for letter in set(read) - set(" \n"))
