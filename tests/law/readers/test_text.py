"""Plain text in the encodings in which laws are kept."""

from __future__ import annotations

import pytest

from article9.errors import Unreadable
from article9.law.readers.text import read

ENGLISH = "No person shall use a “mine” — in the Republic’s territory.\r\n" * 3
FRENCH = (
    "Il est interdit d’employer des mines antipersonnel où que ce soit, même à l’étranger.\n" * 3
)
SPANISH = (
    "Queda prohibido el empleo de minas antipersonal en España; la infracción será penada.\n" * 3
)
RUSSIAN = "Запрещается применение противопехотных мин на территории Республики.\n" * 5


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (ENGLISH, "utf-8"),
        (ENGLISH, "utf-8-sig"),
        (ENGLISH, "utf-16"),
        (ENGLISH, "utf-16-le"),
        (ENGLISH, "utf-16-be"),
        (ENGLISH, "utf-32"),
        (ENGLISH, "cp1252"),
        (FRENCH, "cp1252"),
        (FRENCH, "latin-1"),
        (SPANISH, "cp1252"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "utf-16"),
    ],
)
def test_a_text_is_read_in_the_encoding_it_was_saved_in(text: str, encoding: str) -> None:
    if encoding == "latin-1":
        text = text.replace("’", "'")
    assert read(text.encode(encoding), "law.txt").text == text


def test_line_ends_stay_as_they_are() -> None:
    assert read(b"a\r\nb\rc\n", "law.txt").text == "a\r\nb\rc\n"


def test_pages_begin_behind_page_ends() -> None:
    source = read(b"one\n\ftwo\n\fthree", "law.txt")
    assert source.pages == (0, 5, 10)
    assert source.page(source.text.index("two")) == 2


def test_a_text_without_page_ends_has_no_pages() -> None:
    assert read(b"one\ntwo", "law.txt").pages == ()


def test_what_is_broken_is_marked_and_said_and_the_rest_is_read() -> None:
    data = ("Zuwiderhandlungen wären strafbar.\n" * 20).encode() + b"x \xff y\n"
    source = read(data, "law.txt")
    assert source.text.endswith("x \ufffd y\n")
    assert source.unreadable == ("1 character could not be read, the first on line 21.",)


def test_a_sound_text_has_nothing_unreadable() -> None:
    assert read(ENGLISH.encode(), "law.txt").unreadable == ()


@pytest.mark.parametrize(
    "data", [b"\0" * 50, b"a\0b\0\0c", bytes(range(32)) * 3, b"\xff\xfe\x00\xd8" * 9]
)
def test_bytes_that_are_no_text_are_refused(data: bytes) -> None:
    with pytest.raises(Unreadable, match="not a text"):
        read(data, "law.txt")
