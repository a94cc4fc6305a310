"""A law as it was read, at the end of a Word file: what is quoted is marked and leads back."""

from __future__ import annotations

from dataclasses import replace

from article9.documents.document import (
    Heading,
    Link,
    Paragraph,
    Piece,
    Quotation,
    Reproduction,
    Verse,
)
from tests.documents.writers.office import BAN, PENALTY, found, lines, of, part, small, text, value


def test_a_reproduction_is_an_annex_on_a_page_of_its_own_with_its_passages_marked() -> None:
    every = lines(small())
    at = every.index(("Heading1", "Annex: Mines Act"))
    assert every[at + 1 :] == [
        ("ReproducedNote", "Text as read"),
        ("ReproducedPage", "Page 1"),
        ("ReproducedHeading", "3. Ban"),
        ("Reproduced", f"(1) {BAN} [1]"),
        ("ReproducedNote", f"{PENALTY} [The acts]"),
    ]
    paragraphs = found(part(small()), ".//w:p")
    annex = paragraphs[at]
    assert found(annex, "w:pPr/w:pageBreakBefore")
    runs = [r for p in paragraphs[at:] for r in found(p, ".//w:r")]
    marked = [text(r) for r in runs if value(r, "w:rPr/w:rStyle") == "MarkedPassage"]
    assert marked == [BAN, PENALTY]


def test_several_reproductions_are_numbered() -> None:
    text_ = Reproduction("Act", "en", ())
    titles = [
        words for one, words in lines(of(text_, replace(text_, title=""))) if one == "Heading1"
    ]
    assert titles == ["Annex 1: Act", "Annex 2: Text as read"]


def test_what_is_set_in_very_far_stays_on_the_page() -> None:
    verses = tuple(Verse((Piece("x"),), depth) for depth in (-3, 0, 1, 6, 5000))
    root = part(of(Reproduction("", "en", verses)))
    lengths = [value(p, "w:pPr/w:ind", "left") for p in found(root, ".//w:p")[1:]]
    assert lengths == ["", "", "320", "1920", "1920"]


def test_a_passage_that_goes_on_leads_back_to_its_footnote_from_each_of_its_pieces() -> None:
    link, other = Link("Art. 1", "f"), Link("Art. 9", "g")
    document = of(
        Heading("Ban", 3, "f"),
        Paragraph("x", proof=(Quotation("No person shall use", "s 3", to="a"),)),
        Paragraph("y", proof=(Quotation("shall", "s 4", to="b"),)),
        Heading("No proof", 3, "g"),
        Reproduction(
            "",
            "en",
            (
                Verse((Piece("No person", ("a",), (link,)), Piece(" shall", (), (link, other)))),
                Verse((Piece("use", ("b",), (link,)), Piece(" mines."))),
            ),
        ),
    )
    assert [words for _, words in lines(document)][-2:] == [
        "No person [1] shall [1, Art. 9]",
        "use [2] mines.",
    ]


def test_a_text_that_nobody_quotes_has_no_marks() -> None:
    root = part(of(Reproduction("Act", "en", (Verse((Piece("1. Mines"),)),))))
    assert not [r for r in found(root, ".//w:rStyle") if value(r, ".") == "MarkedPassage"]
    assert "[" not in text(root)


def test_long_names_of_what_quotes_a_passage_are_shortened_and_none_is_lost() -> None:
    links = (
        Link("Nobody may use anti-personnel mines, under any circumstances", "x"),
        Link("b", "y"),
    )
    document = of(Reproduction("", "en", (Verse((Piece("words", ("a",), links),)),)))
    assert lines(document)[-1][1] == "words [Nobody may use anti-personnel mines,…, b]"
