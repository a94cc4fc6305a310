"""Lay a law out: numbers, kinds and force as they were understood, and no more."""

from __future__ import annotations

import pytest

from article9.catalogue.catalogue import Catalogue
from article9.documents.document import Document, Heading, Paragraph, Table
from article9.errors import Unavailable
from article9.usecases.lay_out import lay_out

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
    """The rows of the only table."""
    return [row for block in document.blocks if isinstance(block, Table) for row in block.rows]


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
