"""A law as data: every word where it stands, and the text it was read from."""

from __future__ import annotations

import hashlib

import pytest

from article9 import __version__
from article9.catalogue.catalogue import Catalogue
from article9.errors import Unavailable
from article9.record.provisions import LaidOut, Provision, Words
from article9.usecases.lay_out_as_data import lay_out_as_data

LAW = b"""\
Bridges Act

1. Register

(1) The Minister shall keep\x0c a register of bridges.
(2) It is open to everybody.

2. [Repealed]
"""
TEXT = LAW.decode()


def laid_out(data: bytes, catalogue: Catalogue, language: str | None = "en") -> LaidOut:
    """A text as data."""
    return lay_out_as_data("law.txt", data, catalogue=catalogue, text_language=language)


def all_in(parts: tuple[Words | Provision, ...]) -> list[Words | Provision]:
    """Each part and what is in it, in reading order."""
    inner = [(one, all_in(one.parts) if isinstance(one, Provision) else []) for one in parts]
    return [found for one, others in inner for found in (one, *others)]


def test_the_text_is_told_with_what_it_was_read_by(catalogue: Catalogue) -> None:
    found = laid_out(LAW, catalogue)
    assert (found.article9, found.file, found.read_by) == (__version__, "law.txt", "layer")
    assert found.sha256 == hashlib.sha256(LAW).hexdigest()
    assert (found.characters, found.pages) == (len(TEXT), 2)
    assert found.knowledge.hash == catalogue.version.hash
    assert [(one.language, one.title) for one in found.texts] == [("en", "Bridges Act")]


def test_each_word_and_provision_stands_at_its_place(catalogue: Catalogue) -> None:
    for one in all_in(laid_out(LAW, catalogue).texts[0].parts):
        if isinstance(one, Words):
            assert TEXT[one.start : one.end] == one.text
        else:
            begun = TEXT[one.start : one.end].lstrip("(")
            assert begun.startswith(one.number or one.heading)


def test_provisions_have_what_they_are_cited_by(catalogue: Catalogue) -> None:
    found = all_in(laid_out(LAW, catalogue).texts[0].parts)
    told = [
        (one.id, one.kind, one.pinpoint, one.force, one.page)
        for one in found
        if isinstance(one, Provision) and one.number
    ]
    assert told == [
        ("sec_1", "section", "s 1", "in-force", 1),
        ("sec_1__subsec_1", "subsection", "s 1(1)", "in-force", 1),
        ("sec_1__subsec_2", "subsection", "s 1(2)", "in-force", 2),
        ("sec_2", "section", "s 2", "repealed", 2),
    ]


def test_a_file_without_pages_has_none(catalogue: Catalogue) -> None:
    found = laid_out(LAW.replace(b"\x0c", b""), catalogue)
    assert found.pages is None
    assert {one.page for one in all_in(found.texts[0].parts) if isinstance(one, Provision)} == {
        None
    }


def test_what_could_not_be_read_is_told(catalogue: Catalogue) -> None:
    broken = "The “register” of bridges is open to everybody. ".encode() * 40 + b"\xff\n"
    assert laid_out(broken, catalogue).unreadable == (
        "1 character could not be read, the first on line 1.",
    )


def test_a_language_without_a_lexicon_is_not_laid_out(catalogue: Catalogue) -> None:
    with pytest.raises(Unavailable, match="'xx'"):
        laid_out(LAW, catalogue, "xx")
