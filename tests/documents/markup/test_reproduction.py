"""A text that is reproduced: its lines as they were read, marked and led back from."""

from __future__ import annotations

import pytest

from article9.documents.document import (
    Heading,
    Link,
    Paragraph,
    Piece,
    Reproduction,
    Verse,
)
from tests.documents.parsed import body, found, page, said, text_of
from tests.documents.samples import LAW, SMALL


def test_a_quotation_leads_to_its_mark_and_the_mark_back_to_what_quotes_it() -> None:
    tree = page(SMALL)
    assert found(tree, "//figcaption/a")[0].attrib["href"] == "#p-1"
    mark = found(tree, "//*[@id='p-1']")[0]
    assert mark.tag == "mark"
    back = found(tree, "//sup/a[@href='#entry']")[0]
    assert back.attrib["aria-label"] == "Back to 1: Entry"
    assert said(tree, "//h3[@id='entry']") == ["[1] Entry"]
    assert back.text_content() == "1"


def test_a_mark_with_several_names_is_found_by_each() -> None:
    mark = found(page(SMALL), "//mark[@id='p-1']")[0]
    assert [inner.attrib["id"] for inner in found(mark, ".//span")] == ["p-2"]
    assert found(mark, ".//span")[0].text_content() == mark.text_content()


def test_a_mark_with_a_hundred_names_is_not_a_hundred_deep() -> None:
    names = tuple(f"p{number}" for number in range(100))
    tree = body(Reproduction("Act", "en", (Verse((Piece("x", names),)),)))
    assert {element.attrib["id"] for element in found(tree, ".//mark//span")} == {*names[1:]}
    assert len(found(tree, ".//span[@id='p20']/ancestor::*")) < 40


def test_what_is_quoted_over_several_pieces_is_led_back_from_the_last() -> None:
    one, two = Link("One", "one"), Link("Two", "two")
    pieces = (
        Piece("a", (), (one, two)),
        Piece("b", (), (one,)),
        Piece("c"),
        Piece("d", (), (one,)),
    )
    tree = body(
        Heading("Law", 1),
        Heading("One", anchor="one"),
        Heading("Two", anchor="two"),
        Reproduction("Act", "en", (Verse(pieces[:2]), Verse(pieces[2:]))),
    )
    assert text_of(tree) == ["a[2]b[1]", "cd[1]"]


def test_the_text_stands_behind_the_rest_with_its_pages_and_depths() -> None:
    tree = body(LAW, Heading("Law", 1), Paragraph("said first"))
    assert [e.tag for e in found(tree, "./*")][-1] == "section"
    assert text_of(tree) == [
        "Page 1",
        "Part I",
        "1. The warden keeps a register.",
        "2. No person shall[Entry] without leave",
        "(a) enter the marsh;[Entry]",
        "Page 2",
        "(b) leave it open.[Gates]",
        "Amended by Act No. 3.",
    ]
    assert said(tree, ".//div/h3") == ["Part I"]
    assert [p.get("class") for p in found(tree, ".//div/p")] == [
        "page",
        None,
        None,
        "in1",
        "page",
        "in1",
        "note",
    ]


@pytest.mark.parametrize(("depth", "class_"), [(-3, None), (0, None), (2, "in2"), (99, "in6")])
def test_no_verse_is_set_in_further_than_a_line_has_room(depth: int, class_: str | None) -> None:
    tree = body(Reproduction("Act", "en", (Verse((Piece("x"),), depth),)))
    assert found(tree, ".//div/p")[0].get("class") == class_


def test_a_text_in_another_language_keeps_the_words_of_the_page_in_its_own() -> None:
    piece = Piece("x", (), (Link("Use", "use"),))
    law = Reproduction("قانون", "ar", (Verse((piece,), page=1),))
    tree = body(Heading("Law", 1), Heading("Use", anchor="use"), law)
    verses = found(tree, ".//div[@class='verses']")[0]
    assert (verses.get("lang"), verses.get("dir")) == ("ar", "rtl")
    assert dict(found(tree, ".//p[@class='page']")[0].attrib) == {
        "class": "page",
        "lang": "en",
        "dir": "ltr",
    }
    assert found(tree, ".//sup")[0].get("lang") == "en"
