"""Lay a law out: numbers, kinds and force as they were understood, and no more."""

from __future__ import annotations

import pytest

from article9.catalogue.catalogue import Catalogue
from article9.documents.document import Document, Heading, Paragraph, Table
from article9.errors import Unavailable
from article9.law.readers.akoma_ntoso import read
from article9.usecases.lay_out import lay_out, lay_out_as_akoma_ntoso

LAW = b"""\
Bridges Act

1. Register

(1) The Minister shall keep a register of bridges.
(2) It is open to everybody.

2. [Repealed]
"""


def laid_out(data: bytes, catalogue: Catalogue, language: str = "en") -> Document:
    """A text, laid out."""
    return lay_out("law.txt", data, catalogue=catalogue, text_language=language)


def rows(document: Document) -> list[tuple[str, ...]]:
    """The rows of all tables."""
    tables = [block for block in document.blocks if isinstance(block, Table)]
    return [tuple(map(str, row)) for table in tables for row in table.rows]


def test_each_provision_has_its_row_in_reading_order(catalogue: Catalogue) -> None:
    numbered = [row for row in rows(laid_out(LAW, catalogue)) if row[0]]
    assert [row[0] for row in numbered] == ["s 1", "s 1(1)", "s 1(2)", "s 2"]
    assert numbered[0][1:] == ("section", "in-force", "Register")


def test_what_is_repealed_is_not_shown_as_in_force(catalogue: Catalogue) -> None:
    assert rows(laid_out(LAW, catalogue))[-1][2] == "repealed"


def test_only_the_first_words_of_a_provision_are_shown(catalogue: Catalogue) -> None:
    long = b"1. The Minister shall keep " + b"a register of bridges and " * 50 + b"of roads.\n"
    assert max(len(row[3]) for row in rows(laid_out(long, catalogue))) == 60


def test_the_title_stands_above_and_the_file_s_name_where_there_is_none(
    catalogue: Catalogue,
) -> None:
    assert laid_out(LAW, catalogue).blocks[0] == Heading("Bridges Act", 1)
    assert laid_out(b"1. A bridge is a bridge.\n", catalogue).blocks[0] == Heading("law.txt", 1)


def test_a_language_without_a_lexicon_is_not_laid_out(catalogue: Catalogue) -> None:
    with pytest.raises(Unavailable, match="'xx'"):
        laid_out(LAW, catalogue, "xx")


def test_where_nothing_is_left_to_show_a_sentence_says_so(catalogue: Catalogue) -> None:
    document = laid_out(b"Bridges Act\n", catalogue)
    assert rows(document) or Paragraph("No numbered provisions were found.") in document.blocks


def as_akn(data: bytes, catalogue: Catalogue, language: str | None = None) -> str:
    """A text as Akoma Ntoso."""
    return lay_out_as_akoma_ntoso("law.txt", data, catalogue=catalogue, text_language=language)


def test_akoma_ntoso_holds_every_provision_and_gives_the_text_back(catalogue: Catalogue) -> None:
    document = as_akn(LAW, catalogue, "en")
    assert 'eId="sec_1__subsec_2"' in document
    assert read(document.encode(), "law.akn").text == LAW.decode()


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_akoma_ntoso_names_the_language_in_three_letters(
    catalogue: Catalogue, language: str
) -> None:
    letters = catalogue.lexicons[language].three_letters
    assert f'<FRBRlanguage language="{letters}"/>' in as_akn(LAW, catalogue, language)


def test_a_language_without_a_lexicon_is_not_written_as_akoma_ntoso(catalogue: Catalogue) -> None:
    with pytest.raises(Unavailable, match="'xx'"):
        as_akn(LAW, catalogue, "xx")


_ENGLISH = "The Minister shall keep a register of the bridges that are in the Republic."
_FRENCH = "Le ministre tient un registre des ponts qui sont dans la République."
#: The same law twice, as a gazette prints it.
BOTH = "\n".join(
    [
        *(f"{number}. {_ENGLISH}" for number in range(1, 12)),
        "",
        *(f"Article {number}. {_FRENCH}" for number in range(1, 9)),
    ]
).encode()


def test_a_text_in_two_languages_has_a_table_for_each(catalogue: Catalogue) -> None:
    document = lay_out("law.txt", BOTH, catalogue=catalogue, text_language=None)
    assert [b.text for b in document.blocks if isinstance(b, Heading)][1:] == ["English", "French"]
    assert {row[0] for row in rows(document)} >= {"s 11", "art 8"}


def test_akoma_ntoso_of_a_text_in_two_languages_says_what_it_leaves_out(
    catalogue: Catalogue,
) -> None:
    document = as_akn(BOTH, catalogue)
    assert "ministre" not in document
    assert "What is in French was left out of this document." in document
    assert 'eId="sec_11"' in document
