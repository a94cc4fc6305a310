"""The writer of plain text: lines that fit, words as they stand, nothing that steers a terminal."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from article9.documents.document import (
    Block,
    Document,
    Heading,
    Paragraph,
    Points,
    Quotation,
    Table,
)
from article9.documents.writers.text import write


def written(*blocks: Block, width: int = 40) -> str:
    """The blocks as text."""
    return write(Document("en", blocks), width=width)


def test_blocks_stand_apart_in_their_order() -> None:
    assert written(Paragraph("One."), Paragraph("Two.")) == "One.\n\nTwo.\n"


@pytest.mark.parametrize(
    ("level", "text"), [(1, "Mines\n=====\n"), (2, "Mines\n-----\n"), (3, "Mines\n")]
)
def test_a_heading_is_ruled_by_its_level(level: int, text: str) -> None:
    assert written(Heading("Mines", level)) == text


def test_a_long_heading_is_not_wider_than_the_page() -> None:
    lines = written(Heading("word " * 30, 1)).splitlines()
    assert max(map(len, lines)) <= 40
    assert len(lines) > 3


def test_a_lead_stands_before_its_paragraph() -> None:
    assert written(Paragraph("unknown", lead="Status")) == "Status: unknown\n"


def test_a_quotation_has_its_place_and_its_words() -> None:
    assert written(Quotation("No person\n  shall use it.", "s 2")) == (
        "    s 2: “No person shall use it.”\n"
    )


def test_points_are_listed_and_hang() -> None:
    assert written(Points(("one", "two " * 12))).splitlines() == [
        "- one",
        "- two two two two two two two two two",
        "  two two two",
    ]


def test_a_table_is_aligned_without_blanks_at_its_line_ends() -> None:
    table = written(Table(("Act", "Found"), (("use", "yes"), ("transfer", ""))))
    assert table.splitlines() == [
        "Act       Found",
        "---------------",
        "use       yes",
        "transfer",
    ]


def test_a_word_is_not_broken_where_it_is_too_long() -> None:
    assert "anti-personnel-mine-clearance-equipment-act" in written(
        Paragraph("The anti-personnel-mine-clearance-equipment-act is law.")
    )


def test_letters_that_persian_joins_and_parts_with_are_kept() -> None:
    assert "می\u200cشود" in written(Paragraph("می\u200cشود"))


STEERING = "\x1b\x07\x08\x00\x7f\x9b\u200e\u200f\u202a\u202e\u2066\u2069\ufeff\u00ad"


@pytest.mark.parametrize(
    "block",
    [
        Heading(f"a{STEERING}b"),
        Paragraph(f"a{STEERING}b", lead=STEERING),
        Quotation(f"a{STEERING}b", STEERING),
        Points((f"a{STEERING}b",)),
        Table((f"a{STEERING}b",), ((STEERING,),)),
    ],
    ids=lambda block: type(block).__name__,
)
def test_nothing_that_steers_a_terminal_is_let_through(block: Block) -> None:
    text = written(block)
    assert not {*STEERING} & {*text}
    assert "ab" in text


@given(st.text(), st.text())
def test_no_words_make_the_writer_fail(words: str, place: str) -> None:
    text = written(Heading(words, 1), Paragraph(words, lead=place), Quotation(words, place))
    assert text.endswith("\n")
    assert "\x1b" not in text
