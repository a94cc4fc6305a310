"""Numbers of automatic lists in the forms that word processors know."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from article9.law.files.numerals import HIGHEST, bullet, form_of, numeral


@pytest.mark.parametrize(
    ("form", "number", "printed"),
    [
        ("1", 12, "12"),
        ("01", 3, "03"),
        ("01", 12, "12"),
        ("a", 1, "a"),
        ("a", 27, "aa"),
        ("a", 28, "bb"),
        ("aa", 27, "aa"),
        ("aa", 28, "ab"),
        ("AA", 53, "BA"),
        ("A", 26, "Z"),
        ("i", 4, "iv"),
        ("I", 1999, "MCMXCIX"),
        ("arabic", 3, "ت"),
        ("abjad", 3, "ج"),
        ("hebrew", 1, "א"),
        ("russian", 29, "яа"[0]),
        ("thai-figures", 10, "๑๐"),
        ("wide", 12, "１２"),
        ("han", 1, "一"),
        ("han", 10, "十"),
        ("han", 11, "十一"),
        ("han", 20, "二十"),
        ("han", 105, "百五"),
        ("han-full", 11, "十一"),
        ("han-full", 105, "一百零五"),
        ("han-full", 110, "一百一十"),
        ("han-full", 1001, "一千零一"),
        ("han-figures", 105, "一〇五"),
        ("japanese-legal", 12, "壱拾弐"),
        ("korean", 21, "이십일"),
        ("circles", 2, "②"),
        ("signs", 5, "**"),
    ],
)
def test_a_number_is_printed_in_its_form(form: str, number: int, printed: str) -> None:
    assert numeral(number, form) == printed


@pytest.mark.parametrize(
    ("form", "number"),
    [("a", 0), ("i", -3), ("i", 5000), ("a", 2_000_000_000), ("han", 12_345), ("unheard of", 7)],
)
def test_what_a_form_cannot_say_is_given_in_figures(form: str, number: int) -> None:
    assert numeral(number, form) == str(number)


def test_without_a_form_there_is_no_number() -> None:
    assert numeral(3, "") == ""


@given(
    st.sampled_from(["1", "01", "a", "aa", "A", "i", "han", "han-full", "arabic", "wide", "?"]),
    st.integers(min_value=-HIGHEST, max_value=2**40),
)
def test_no_number_is_longer_than_its_reader_can_bear(form: str, number: int) -> None:
    assert 0 < len(numeral(number, form)) <= 60


@pytest.mark.parametrize(
    ("example", "form"),
    [
        ("1", "1"),
        ("a", "a"),
        ("I", "I"),
        ("01, 02, 03, ...", "01"),
        ("أ, ب, ت, ...", "arabic"),
        ("أ, ب, ج, ...", "abjad"),
        ("一, 二, 三, ...", "han"),
        ("А, Б, .., Аа, Аб, ... (ru)", "RUSSIAN"),
        ("１, ２, ３, ...", "wide"),
        ("One, Two, Three, ...", ""),
        ("1st", ""),
        ("", ""),
        (", ,", ""),
        ("...", ""),
    ],
)
def test_a_form_is_told_from_its_first_numbers(example: str, form: str) -> None:
    assert form_of(example) == form


@pytest.mark.parametrize(
    ("sign", "shown"),
    [("–", "–"), ("•", "•"), ("\uf0b7", "•"), ("o", "•"), ("§", "•"), ("", ""), ("  ", "")],
)
def test_a_bullet_is_a_dot_or_a_dash(sign: str, shown: str) -> None:
    assert bullet(sign) == shown
