"""Words on one height are a row; small raised numbers are told from the words they stand behind."""

from __future__ import annotations

from dataclasses import replace

import pytest

from article9.law.files.pdf.printed import Line, Word
from article9.law.files.pdf.rows import line, row_of, rows
from tests.law.files.pdf.printing import block, words


def read(*found: Word) -> Line:
    shown = line(row_of(found))
    assert shown is not None
    return shown


def raised(text: str, left: float, *, base: float = 96.5, size: float = 6) -> Word:
    return Word(text, left, left + len(text) * size / 2, base, size, glued=True)


def test_words_are_read_by_their_place_and_not_in_the_order_of_the_file() -> None:
    found = rows(reversed(block(["No person shall", "use a mine."])))
    assert [" ".join(word.text for word in row.words) for row in found] == [
        "No person shall",
        "use a mine.",
    ]


def test_a_small_raised_number_is_in_the_row_of_its_word() -> None:
    found = rows([*words("a mine"), raised("1", 102), *words("is not used", base=112)])
    assert [len(row.words) for row in found] == [3, 3]
    assert found[0].base == 100


def test_words_a_little_off_their_line_are_in_it() -> None:
    assert len(rows([*words("No person"), *words("shall", left=130, base=101.5)])) == 1


def test_lines_set_close_are_not_one_row() -> None:
    assert len(rows([*words("No person"), *words("shall", base=109)])) == 2


@pytest.mark.parametrize("text", ["1", "12", "*", "1,2", "(1)", "†"])
def test_a_reference_to_a_footnote_is_not_read_with_its_word(text: str) -> None:
    found = read(*words("use a mine"), raised(text, 122))
    assert found.text == "use a mine"
    assert "".join(found.citing) == text.strip("()").replace(",", "")


def test_a_stop_behind_a_reference_is_joined_to_the_word_before() -> None:
    found = read(*words("use a mine"), raised("1", 122), Word(";", 125, 128, 100, 10, glued=True))
    assert found.text == "use a mine;"


def test_a_word_behind_a_reference_stays_a_word() -> None:
    found = read(*words("use a mine"), raised("1", 122), *words("and sell", left=130))
    assert found.text == "use a mine and sell"


def test_a_raised_number_that_begins_a_line_is_the_number_of_the_paragraph() -> None:
    found = read(
        raised("2", 72), Word("Whoever", 75, 110, 100, 10, glued=True), *words("uses", 115)
    )
    assert found.text == "2 Whoever uses"
    assert found.raised
    assert found.citing == ()


@pytest.mark.parametrize(
    ("before", "small", "shown"),
    [
        ("20 m", "2", "20 m²"),
        ("5 km", "2", "5 km²"),
        ("Art. 1", "er", "Art. 1er"),
        ("N", "o", "No"),
    ],
)
def test_powers_and_raised_letters_stay(before: str, small: str, shown: str) -> None:
    left = 72 + len(before) * 5
    assert read(*words(before), raised(small, left)).text == shown


def test_a_number_as_large_as_the_words_is_no_reference() -> None:
    assert read(*words("under section 5")).citing == ()


def test_a_small_number_on_the_line_is_no_reference() -> None:
    low = raised("2", 102, base=100)
    assert read(*words("a mine"), low).text == "a mine2"


def test_a_row_of_references_only_is_no_line() -> None:
    only = row_of([raised("1", 72)])
    assert line(only) is not None
    assert line(row_of([*words("a"), raised("1", 78)])) is not None


def test_a_word_printed_twice_over_itself_is_read_once() -> None:
    twice = [replace(word, left=word.left + 0.3) for word in words("PART I")]
    assert read(*words("PART I"), *twice).text == "PART I"


def test_a_word_that_stands_twice_is_read_twice() -> None:
    assert read(*words("that that is")).text == "that that is"


def test_letters_set_apart_for_show_are_a_word() -> None:
    spaced = [Word(letter, 72 + 9 * at, 77 + 9 * at, 100, 10) for at, letter in enumerate("PART")]
    assert read(*spaced, *words("1", left=120)).text == "PART 1"


@pytest.mark.parametrize("text", ["a b and c", "I a", "1 2 3 4", "A and B"])
def test_single_letters_and_numbers_of_a_sentence_stay_apart(text: str) -> None:
    assert read(*words(text)).text == text


def test_a_line_is_bold_only_if_all_its_words_are() -> None:
    assert read(*words("Article 1", bold=True)).bold
    assert not read(*words("Article 1", bold=True), *words("Use", left=130)).bold
    assert not read(*words("— —")).bold


@pytest.mark.parametrize(
    ("text", "width"),
    [
        ("mines are", 25),
        ("composée : la", 50),
        ("L. 2343-2 est", 45),
        ("« mine » est", 40),
        ("6. Training", 10),
    ],
)
def test_what_no_line_end_parts_leads_a_line_together(text: str, width: float) -> None:
    assert read(*words(text)).lead == width


def test_an_entry_of_a_table_of_contents_is_seen() -> None:
    far = words("3", left=400)
    assert read(*words("1. Short title"), *far).entry
    assert read(*words("1. Short title ........ 3")).entry


@pytest.mark.parametrize("text", ["under section 3", "use a mine ...", "1. Short title", "3"])
def test_a_sentence_is_no_entry(text: str) -> None:
    assert not read(*words(text)).entry


def test_what_is_read_from_the_right_begins_at_the_right_in_a_mirror() -> None:
    row = row_of([*words("הראשון", left=72), *words("השני", left=120)])
    assert getattr(line(row, from_right=True), "text", "") == "הראשון השני"
