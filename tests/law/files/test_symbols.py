"""Signs of fonts of signs."""

from __future__ import annotations

import pytest

from article9.law.files.symbols import symbol


@pytest.mark.parametrize(
    ("code", "font", "sign"),
    [
        ("F0B7", "Symbol", "•"),
        ("B3", "Symbol", "≥"),
        ("F061", "Symbol", "α"),
        ("57", "symbol", "Ω"),
        ("F02B", "Symbol", "+"),
        ("F0FE", "Wingdings", "☑"),
        ("00A7", "Times New Roman", "§"),
        ("2014", "", "—"),
    ],
)
def test_a_sign_is_known_by_its_code_and_font(code: str, font: str, sign: str) -> None:
    assert symbol(code, font) == sign


@pytest.mark.parametrize(
    ("code", "font"),
    [
        ("F041", "Webdings"),
        ("F021", "Wingdings"),
        ("F0FF", "Symbol"),
        ("0", "Arial"),
        ("D800", "Arial"),
        ("110000", "Arial"),
        ("", "Symbol"),
        ("-5", "Symbol"),
        ("zz", "Symbol"),
        ("FFFFFFFFFFFFFFFF", "Symbol"),
    ],
)
def test_an_unknown_sign_is_not_guessed(code: str, font: str) -> None:
    assert symbol(code, font) == ""
