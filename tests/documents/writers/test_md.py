"""Markdown: what stands in a document stands for itself, whatever signs it holds."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from article9.documents.document import Document, Heading, Link, Paragraph, Points, Quotation, Table
from article9.documents.writers.md import escaped, write
from article9.law.reading import read
from tests.documents.laws import law
from tests.documents.writers.office import small

SIGNS = "\\`*_[]<>#|~"


def test_every_kind_of_block_is_written() -> None:
    written = write(small())
    assert written.startswith("# What this text provides for\n\n**Text:** Mines Act\n")
    assert "| Act | Found |\n| --- | --- |\n| use | yes (s 3) |" in written
    assert "> s 5: “Whoever does so" in written
    assert "- one\n- two" in written


def test_clauses_are_read_back_with_their_numbers() -> None:
    text = read(write(law()).encode(), "law.md").text
    for line in ("Part 1 Wardens", "1. Who they are", "(a) sleep; or", "2. Shut"):
        assert line in text or line.replace("Part 1 ", "Part 1\n") in text


def test_what_is_open_is_set_off() -> None:
    assert r"The warden is **\[to be decided: who\]**." in write(law())


def test_the_draft_line_opens_the_page_and_the_footer_ends_it() -> None:
    written = write(law())
    assert written.startswith("**DRAFT of 1 May 2030**\n")
    assert written.endswith("---\n\nNobody's voice.\n")


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("1. One", r"1\. One"),
        ("- dash", r"\- dash"),
        ("+ plus", r"\+ plus"),
        ("*star*", r"\*star\*"),
        ("# sign", r"\# sign"),
        ("a | b", r"a \| b"),
        ("<b>", r"\<b\>"),
        ("two\nlines", "two lines"),
        ("(a) item", "(a) item"),
        ("No. 1", "No. 1"),
    ],
)
def test_signs_of_markdown_stand_for_themselves(words: str, line: str) -> None:
    assert escaped(words) == line


@given(st.text(max_size=60))
def test_no_words_become_markup(words: str) -> None:
    line = escaped(words)
    assert "\n" not in line
    bare = re.sub(r"\\.", "", line)
    assert not set(bare) & set(SIGNS)


def test_a_cell_cannot_break_its_row() -> None:
    table = Table(("a", "b"), (("x | y", Link("z\nz", "nowhere")),))
    row = write(Document("en", (table,))).splitlines()[2]
    assert row == r"| x \| y | z z |"


def test_words_without_a_place_are_quoted_alone() -> None:
    written = write(Document("en", (Heading("T", 1), Paragraph("p", proof=(Quotation("q", ""),)))))
    assert "\n> “q”\n" in written


def test_a_list_of_hostile_items_stays_a_list() -> None:
    written = write(Document("en", (Points(("- x", "1. y")),)))
    assert written == "- \\- x\n- 1\\. y\n"
