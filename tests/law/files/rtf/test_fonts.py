"""The letters of rich text are decoded as its fonts and its code page say."""

from __future__ import annotations

import pytest

from article9.law.readers.rtf import read


def text(body: bytes, fonts: bytes = b"", page: bytes = b"\\ansi") -> str:
    table = b"{\\fonttbl" + fonts + b"}" if fonts else b""
    return read(b"{\\rtf1" + page + table + b" " + body + b"}", "law.rtf").text.strip()


RUSSIAN = b"{\\f1\\fnil\\fcharset204 Times;}"


@pytest.mark.parametrize(
    ("body", "fonts", "page", "words"),
    [
        (b"d\\'e9miner", b"", b"\\ansi", "déminer"),
        (b"d\xe9miner", b"", b"\\ansi", "déminer"),
        (b"\\'ec\\'e8\\'ed\\'e0", b"", b"\\ansi\\ansicpg1251", "мина"),
        (b"\\f1 \\'ec\\'e8\\'ed\\'e0", RUSSIAN, b"\\ansi\\ansicpg1252", "мина"),
        (b"{\\f1 \\'ec}\\'e9", RUSSIAN, b"\\ansi", "мé"),
        (b"\\f1 \\'ec\\plain \\'e9", RUSSIAN, b"\\ansi", "мé"),
        (b"\\'e9", RUSSIAN, b"\\ansi\\deff1", "й"),
        (b"\\f1\\'95\\'bd\\'88\\'d5", b"{\\f1\\fcharset128 Gothic;}", b"\\ansi", "平易"),
        (b"\\f1\\'83A", b"{\\f1\\fcharset128 Gothic;}", b"\\ansi", "ア"),
        (b"\\f1\\'b5\\'d8", b"{\\f1\\fcharset134 Sim;}", b"\\ansi", "地"),
        (b"\\f1\\'c7\\'e1", b"{\\f1\\fcharset178 Arabic;}", b"\\ansi", "ال"),
        (b"\\rtlch\\af1 \\ltrch\\f0 a\\rtlch \\'c7", b"{\\f0 A;}{\\f1\\fcharset178 B;}", b"\\ansi",
         "aا"),
        (b"\\f1\\'e9", b"{\\f1\\fcharset0\\cpg1251 Old;}", b"\\ansi", "й"),
        (b"\\f1\\'e9", b"{\\f1\\cpg1251\\fcharset0 Old;}", b"\\ansi", "й"),
        (b"\\'8e", b"", b"\\mac", "é"),
        (b"\\'82", b"", b"\\pc", "é"),
        (b"\xc3\xa9", b"", b"\\ansi\\ansicpg65001", "é"),
        (b"\\f1\\'b7\\'b3", b"{\\f1\\fcharset2 Symbol;}", b"\\ansi", "•≥"),
        (b"\\f1\\'fe", b"{\\f1\\fcharset2{\\*\\panose 05}Wingdings;}", b"\\ansi", "☑"),
        (b"\\f1 \\'ec", b"\\f0\\fnil Arial;\\f1\\fcharset204 Times;", b"\\ansi", "м"),
    ],
)  # fmt: skip
def test_letters_are_those_of_the_font(body: bytes, fonts: bytes, page: bytes, words: str) -> None:
    assert text(body, fonts, page) == words


@pytest.mark.parametrize("page", [b"\\ansicpg99999", b"\\ansicpg0", b"\\ansicpg-1", b"\\ansicpg"])
def test_an_unknown_code_page_is_passed_over(page: bytes) -> None:
    assert text(b"\\'e9", page=page) == "é"


def test_letters_that_stand_for_nothing_are_said() -> None:
    found = read(b"{\\rtf1\\ansi\\ansicpg1252 a\\'81b}", "law.rtf")
    assert found.text == "a\ufffdb\n"
    assert found.unreadable == ("1 symbol was not read.",)


@pytest.mark.parametrize("font", [b"\\f99", b"\\f-5", b"\\f", b"\\f9999999999"])
def test_a_font_that_is_not_there_is_passed_over(font: bytes) -> None:
    assert text(font + b" \\'e9", RUSSIAN) == "é"


def test_names_of_fonts_and_colours_are_no_text() -> None:
    assert text(b"{\\colortbl;\\red0;}a", b"{\\f0{\\*\\falt Alt;}Times New Roman;}") == "a"
