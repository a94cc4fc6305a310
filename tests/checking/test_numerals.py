"""Numbers in a line: amounts and terms, and the numbers of provisions."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from article9.checking.numerals import Numerals
from tests.checking.reading import line_of, mini, vocabulary

NUMERALS = vocabulary().numerals


def value(text: str) -> int | None:
    return NUMERALS.value(line_of(text), 0)


def cited(text: str) -> list[str]:
    """The provisions that a text names from its first word on, as a lawyer writes them."""
    paths, _ = NUMERALS.citation(line_of(text), 0)
    return ["".join(f"{part})" if part.startswith("(") else part for part in p) for p in paths]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("7", 7),
        ("14 years", 14),
        ("fourteen years", 14),
        ("Fourteen years", 14),
        ("twenty-one days", 21),
        ("twenty days", 20),
        ("1,000 euro", 1000),
        ("1.000 euro", 1000),
        ("1'000 francs", 1000),
        ("1 000 euro", 1000),
        ("12 500 000", 12_500_000),
        ("12,500,000", 12_500_000),
        ("007", 7),
    ],
)
def test_a_number_is_read_in_digits_and_in_words(text: str, number: int) -> None:
    assert value(text) == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("7, 000 euro", 7),
        ("1,00", 1),
        ("1,0000", 1),
        ("1  000", 1),
        ("1 00", 1),
        ("2001 300", 2001),
        ("5'000,00", 5000),
        ("14.", 14),
        ("2001, 300 of them", 2001),
        ("20-year-old", 20),
    ],
)
def test_what_follows_a_number_is_not_added_to_it(text: str, number: int) -> None:
    assert value(text) == number


@pytest.mark.parametrize(
    "text", ["years", "(7)", "a hundred", "VII", "7th", "½", "²", "5'6", "some", "-"]
)
def test_what_is_no_number_has_no_value(text: str) -> None:
    assert value(text) is None


@pytest.mark.parametrize(
    ("text", "paths"),
    [
        ("6", ["6"]),
        ("13A", ["13a"]),
        ("2bis", ["2bis"]),
        ("8(1)", ["8(1)"]),
        ("8 (1) (a)", ["8(1)(a)"]),
        ("8(1)(a)(ii)", ["8(1)(a)(ii)"]),
        ("(2)", ["(2)"]),
        ("L2343-1", ["l2343-1"]),
        ("L2343-1-2", ["l2343-1-2"]),
        ("6, 7 and 9", ["6", "7", "9"]),
        ("6 or 7", ["6", "7"]),
        ("10 to 12", ["10", "11", "12"]),
        ("10–12", ["10", "11", "12"]),
        ("(1) to (3)", ["(1)", "(2)", "(3)"]),
        ("(1), (2) and (4)", ["(1)", "(2)", "(4)"]),
        ("8(1) and (2)", ["8(1)", "8(2)"]),
        ("8(1)(a) and (b)", ["8(1)(a)", "8(1)(b)"]),
        ("8(1)(a) or (2)", ["8(1)(a)", "8(2)"]),
        ("6, 8(1) and (2) or 10 to 12", ["6", "8(1)", "8(2)", "10", "11", "12"]),
        ("6 and, or 7", ["6", "7"]),
        ("2º", ["2"]),
        ("2° and 3.º", ["2", "3"]),
        ("279-D of the Code", ["279-d"]),
        ("second", ["2"]),
        ("Twenty  second and 23", ["22", "23"]),
    ],
)
def test_a_list_of_provisions_is_read_whole(text: str, paths: list[str]) -> None:
    assert cited(text) == paths


@pytest.mark.parametrize(
    ("text", "paths"),
    [
        ("6 and the Minister", ["6"]),
        ("6, and every person", ["6"]),
        ("6. 7", ["6"]),
        ("6; 7", ["6"]),
        ("6 of 2008", ["6"]),
        ("6 (as amended)", ["6"]),
        ("6 (", ["6"]),
        ("8(1", ["8"]),
        ("8(Minister)", ["8"]),
        ("L2343-xy", ["l2343"]),
        ("6 - x", ["6"]),
        ("12 to 10", ["12", "10"]),
        ("1 to 2008", ["1", "2008"]),
        ("13A to 13C", ["13a", "13c"]),
        ("8(1) to 9(2)", ["8(1)", "9(2)"]),
    ],
)
def test_a_list_of_provisions_takes_in_nothing_else(text: str, paths: list[str]) -> None:
    assert cited(text) == paths


@pytest.mark.parametrize(
    "text", ["the", "and 6", "2008th", "20th June", "1st", "ab", "(", "()", "-1", ""]
)
def test_what_is_no_number_of_a_provision_is_not_cited(text: str) -> None:
    assert cited(text or ".") == []


def test_a_list_ends_after_its_last_number() -> None:
    line = line_of("6 and 7, and any order")
    assert NUMERALS.citation(line, 0)[1] == 3
    assert list(NUMERALS.citation_ends(line, 0)) == [3]
    assert list(NUMERALS.citation_ends(line, 1)) == []


def test_a_number_ends_after_its_last_word() -> None:
    assert list(NUMERALS.ends(line_of("twenty-one days"), 0)) == [3]
    assert list(NUMERALS.ends(line_of("1,000 euro"), 0)) == [3]
    assert list(NUMERALS.ends(line_of("euro"), 0)) == []


PIECES = st.sampled_from(
    ["6", "13A", "(1)", "(a)", "and", "or", ",", "to", "–", "-", "(", ")", "L2343-1", "x", ".", "²"]
)


@given(st.lists(PIECES, min_size=1, max_size=9).map(" ".join))
def test_a_citation_never_ends_outside_its_line(text: str) -> None:
    line = line_of(text)
    for at in range(len(line.words)):
        paths, end = NUMERALS.citation(line, at)
        assert at <= end <= len(line.words)
        assert bool(paths) == (end > at)
        assert all(paths)


@pytest.mark.parametrize("text", ["150 000 euro", "150,000 euro", "1 150.000"])
def test_no_number_begins_in_the_middle_of_another(text: str) -> None:
    line = line_of(text)
    assert NUMERALS.value(line, len(line.words) - 2 if "euro" in text else 3) is None


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("L. 2343-2", ["l2343-2"]),
        ("L. 2343-1 and R. 2343-2", ["l2343-1", "r2343-2"]),
        ("1er", ["1"]),
        ("1er and 2", ["1", "2"]),
    ],
)
def test_numbers_are_cited_as_french_codes_print_them(text: str, numbers: list[str]) -> None:
    assert cited(text) == numbers


def numerals(**quantities: object) -> Numerals:
    """The numerals of the miniature's language, with other quantities."""
    lexicon = mini().lexicons["en"]
    return Numerals(
        lexicon.model_copy(update={"quantities": lexicon.quantities.model_copy(update=quantities)})
    )


@pytest.mark.parametrize(
    ("text", "number"),
    [("三百万円", 3_000_000), ("七年以下", 7), ("十五年", 15), ("５年", 5), ("二〇年", 20)],
)
def test_chinese_numerals_and_wide_digits_are_read(text: str, number: int) -> None:
    assert value(text) == number


def test_a_chinese_numeral_is_read_from_its_first_sign_only() -> None:
    line = line_of("三十二条")
    assert list(NUMERALS.ends(line, 0)) == [3]
    assert list(NUMERALS.ends(line, 1)) == []


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("5 million francs", 5_000_000),
        ("two million francs", 2_000_000),
        ("300万円", 3_000_000),
        ("1 000 million", 1_000_000_000),
        ("5 francs", 5),
        ("5 billion", 5),
    ],
)
def test_a_word_behind_a_number_may_multiply_it(text: str, number: int) -> None:
    several = numerals(multipliers={"million": 10**6, "万": 10**4})
    assert several.value(line_of(text), 0) == number


@pytest.mark.parametrize(
    ("text", "letters", "end"),
    [
        ("a", ("a",), 1),
        ("a and b,", ("a", "b"), 3),
        ("a, b or more", ("a", "b"), 3),
        ("イ又は", ("イ",), 1),
        ("ab", (), 0),
        ("5", (), 0),
        ("", (), 0),
    ],
)
def test_items_may_be_named_by_letters_without_brackets(
    text: str, letters: tuple[str, ...], end: int
) -> None:
    line = line_of(text)
    assert NUMERALS.letters(line, 0) == (letters, end)
    assert list(NUMERALS.letter_ends(line, 0)) == ([end] if letters else [])


def test_the_number_of_a_unit_may_be_a_chinese_numeral() -> None:
    assert cited("二十三条") == ["二十三"]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("II", ["ii"]),
        ("II and IV", ["ii", "iv"]),
        ("XXIX shall", ["xxix"]),
        ("II, 5", ["ii", "5"]),
        ("5, i) and ii)", ["5"]),
        ("5 and X", ["5"]),
    ],
)
def test_large_units_are_cited_by_roman_numbers(text: str, numbers: list[str]) -> None:
    assert cited(text) == numbers


@pytest.mark.parametrize("text", ["IIII", "VX", "did", "mill", "L", "C", "XXXX", "vii-viii-ax"])
def test_what_is_no_roman_number_of_a_unit_is_not_cited(text: str) -> None:
    assert cited(text)[:1] != [text.lower()]
