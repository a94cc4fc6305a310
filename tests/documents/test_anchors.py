"""Names of places: safe, never given twice, and one for each place that can be led to."""

from __future__ import annotations

import re

import pytest
from hypothesis import given

from article9.documents.anchors import Places, places
from article9.documents.document import (
    Block,
    Document,
    Heading,
    Link,
    Paragraph,
    Piece,
    Reproduction,
    Verse,
)
from tests.documents.samples import documents


def placed(*blocks: Block, reserved: frozenset[str] = frozenset()) -> Places:
    """The places of these blocks."""
    return places(Document("en", blocks), reserved=reserved)


def text(*pieces: Piece) -> Reproduction:
    """A text of one line."""
    return Reproduction("Act", "en", (Verse(pieces),))


def test_an_anchor_is_named_in_plain_letters_and_leads_there() -> None:
    found = placed(Heading("Use", anchor="use & transfer"), text(Piece("a", ("s 3(1)",))))
    assert found.of(Link("see", "use & transfer")) == "use-transfer" == found.headings[0]
    assert found.of(Link("see", "s 3(1)")) == "s-3-1"
    assert found.pieces == {(1, 0, 0): ("s-3-1",)}


def test_an_anchor_that_nothing_bears_leads_nowhere() -> None:
    found = placed(Heading("Use", anchor="use"), Paragraph("use"))
    assert found.of(Link("see", "user")) is None
    assert found.of(Link("see", "")) is None


def test_an_anchor_that_several_bear_belongs_to_the_first() -> None:
    found = placed(
        Heading("One", anchor="a"), Heading("Two", anchor="a"), text(Piece("x", ("a", "b", "b")))
    )
    assert found.headings == {0: "a", 1: "section"}
    assert found.pieces[2, 0, 0] == ("b",)


@pytest.mark.parametrize("anchors", [("b c", "b-c"), ("1", "at 1"), ("§", "第三条"), ("a", "A ")])
def test_two_anchors_that_look_alike_have_two_names(anchors: tuple[str, str]) -> None:
    found = placed(text(Piece("x", anchors)))
    assert len({found.ids[anchor] for anchor in anchors}) == 2


def test_a_name_that_the_writer_needs_is_not_given() -> None:
    found = placed(Heading("Main", anchor="main"), Heading("x"), reserved=frozenset({"main"}))
    assert found.headings == {0: "main-2", 1: "section"}


def test_many_anchors_without_a_plain_letter_are_named_without_searching_long() -> None:
    anchors = tuple(chr(0x4E00 + number) for number in range(3000))
    assert placed(text(Piece("x", anchors))).ids[anchors[-1]] == "place-3000"


def test_what_a_text_leads_back_to_is_numbered_in_the_order_of_the_page() -> None:
    found = placed(
        Heading("Not cited", anchor="no"),
        Heading("One", anchor="one"),
        Heading("Two", anchor="two"),
        text(
            Piece("x", ("x",), (Link("Two", "two"), Link("lost", "lost"))),
            Piece("y", (), (Link("One", "one"), Link("mark", "x"), Link("Two", "two"))),
        ),
    )
    assert found.numbers == {"one": 1, "two": 2, "x": 3}


@given(documents)
def test_no_name_is_given_twice_and_each_is_plain(document: Document) -> None:
    found = places(document, reserved=frozenset({"main", "contents"}))
    names = [
        *found.headings.values(),
        *found.texts.values(),
        *(name for names in found.pieces.values() for name in names),
    ]
    assert len({*names, "main", "contents"}) == len(names) + 2
    assert all(re.fullmatch(r"[A-Za-z][A-Za-z0-9-]*", name) for name in names)
    assert {*found.ids.values(), *found.numbers} <= {*names}
