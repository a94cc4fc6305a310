"""The encoding of a web page is told by its bytes, its declaration or a guess."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from article9.errors import Unreadable
from article9.law.files.html.decoding import page_text

FRENCH = "<p>Nul ne peut employer de mines « antipersonnel » à l’étranger, où qu’il soit né.</p>"
RUSSIAN = "<p>Запрещается применять противопехотные мины и хранить их на складах.</p>"
JAPANESE = "<p>何人も、対人地雷を製造し、又は所持してはならない。</p>"


def meta(encoding: str) -> str:
    return f'<html><head><meta charset="{encoding}"></head>'


@pytest.mark.parametrize(
    ("declared", "saved", "text"),
    [
        ("utf-8", "utf-8", FRENCH),
        ("windows-1252", "cp1252", FRENCH),
        ("ISO-8859-1", "cp1252", FRENCH),
        ("us-ascii", "cp1252", FRENCH),
        ("windows-1251", "cp1251", RUSSIAN),
        ("koi8-r", "koi8-r", RUSSIAN),
        ("Shift_JIS", "cp932", JAPANESE),
        ("windows-31j", "cp932", JAPANESE),
        ("x-euc-jp", "euc_jp", JAPANESE),
        ("iso-2022-jp", "iso2022_jp", JAPANESE),
        ("gb2312", "gb18030", JAPANESE),
    ],
)
def test_a_declaration_is_followed(declared: str, saved: str, text: str) -> None:
    page = meta(declared) + text
    assert page_text(page.encode(saved), "law.html") == (page, ())


@pytest.mark.parametrize(
    "declaration",
    [
        "<meta http-equiv=Content-Type content='text/html; charset=windows-1251'>",
        "<META HTTP-EQUIV='Content-Type' CONTENT='text/html;charset=windows-1251' />",
        "<?xml version='1.0' encoding='windows-1251'?>",
        "<!-- <meta charset='koi8-r'> --><meta charset='windows-1251'>",
        "<meta charset='no-such-thing'><?xml version='1.0' encoding='windows-1251'?>",
    ],
)
def test_every_way_to_declare_is_known(declaration: str) -> None:
    page = declaration + RUSSIAN
    assert page_text(page.encode("cp1251"), "law.html")[0] == page


@pytest.mark.parametrize("wrong", ["iso-8859-1", "windows-1251", "shift_jis", "utf-16", "big5"])
def test_utf_8_is_seen_whatever_is_declared(wrong: str) -> None:
    page = meta(wrong) + FRENCH
    assert page_text(page.encode(), "law.html") == (page, ())


@pytest.mark.parametrize("wrong", ["utf-8", "utf-16", "rot13", "zlib", "hex", "no-such-thing"])
def test_a_wrong_declaration_is_not_followed(wrong: str) -> None:
    page = meta(wrong) + FRENCH * 3
    assert page_text(page.encode("cp1252"), "law.html")[0] == page


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-8-sig"])
def test_wide_characters_and_marks_of_encoding_are_read(encoding: str) -> None:
    page = "<html><p>No person shall use a mine.</p>"
    assert page_text(page.encode(encoding), "law.html")[0].lstrip("\ufeff") == page


def test_null_bytes_are_left_out_and_told() -> None:
    page = (meta("utf-8") + FRENCH).encode()
    text, unreadable = page_text(page.replace(b"mines", b"mi\0nes"), "law.html")
    assert text == page.decode()
    assert unreadable == ("1 null byte was left out.",)


def test_bytes_that_the_encoding_does_not_have_are_told() -> None:
    page = (meta("euc-jp") + JAPANESE).encode("euc_jp") + b"\xff\xff\n"
    assert page_text(page, "law.html")[1] == (
        "2 characters could not be read, the first on line 1.",
    )


@pytest.mark.parametrize(
    "data", [b"<html>" + b"\0" * 100, codecs.BOM_UTF8 + b"\0<html>", b"<html>" + bytes(range(32))]
)
def test_what_is_no_text_is_refused(data: bytes) -> None:
    with pytest.raises(Unreadable, match="not a text"):
        page_text(data, "law.html")


@given(st.binary(max_size=60), st.sampled_from(["utf-8", "gb2312", "cp1256", "iso-2022-jp", "x"]))
@settings(max_examples=200, deadline=None)
def test_any_bytes_are_read_or_refused(data: bytes, declared: str) -> None:
    try:
        text, _ = page_text(meta(declared).encode() + data, "law.html")
    except Unreadable as error:
        text = error.message
    assert text
    assert "\0" not in text
