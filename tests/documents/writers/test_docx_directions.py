"""Documents that run from right to left, and words that run against the document."""

from __future__ import annotations

import pytest

from article9.documents.document import (
    Heading,
    Paragraph,
    Piece,
    Points,
    Quotation,
    Reproduction,
    Table,
    Verse,
)
from tests.documents.writers.office import found, of, part, text, value

ARABIC = "يُحظر استعمال الألغام"


def test_an_arabic_document_runs_from_right_to_left() -> None:
    document = of(Heading(ARABIC, 1), Paragraph(ARABIC), Table((ARABIC,), ()), language="ar")
    root = part(document)
    normal = part(document, "styles").find("w:style[@w:styleId='Normal']", root.nsmap)
    assert normal is not None
    assert found(normal, "w:pPr/w:bidi")
    assert found(root, ".//w:tblPr/w:bidiVisual")
    assert found(root, "w:body/w:sectPr/w:bidi")
    assert not found(root, ".//w:p/w:pPr/w:bidi")
    assert all(found(run, "w:rPr/w:rtl") for run in found(root, ".//w:r"))
    assert value(part(document, "styles"), "w:docDefaults//w:lang", "bidi") == "ar"


def test_an_english_document_has_nothing_that_turns_it() -> None:
    document = of(Heading("T", 1), Paragraph("x"), Points(("y",)), Table(("z",), ()))
    for name in ("document", "styles", "footer1", "footnotes"):
        root = part(document, name)
        turned = found(root, ".//w:bidi") + found(root, ".//w:rtl") + found(root, ".//w:bidiVisual")
        assert turned == []


def test_fonts_and_sizes_are_given_for_joined_scripts_too() -> None:
    styles = part(of(), "styles")
    assert value(styles, "w:docDefaults//w:rFonts", "cs")
    for looks in found(styles, ".//w:rPr"):
        for plain, joined in (("w:sz", "w:szCs"), ("w:b", "w:bCs"), ("w:i", "w:iCs")):
            assert value(looks, plain) == value(looks, joined)
            assert len(found(looks, plain)) == len(found(looks, joined))


def test_an_english_sentence_in_an_arabic_document_runs_from_left_to_right() -> None:
    document = of(Paragraph("It informs."), Paragraph(ARABIC), language="ar", footer="It informs.")
    english, arabic = found(part(document), ".//w:p")
    assert value(english, "w:pPr/w:bidi") == "0"
    assert not found(arabic, "w:pPr/w:bidi")
    assert value(part(document, "footer1"), ".//w:bidi") == "0"


def test_an_arabic_quotation_in_an_english_document_runs_from_right_to_left() -> None:
    paragraph = found(part(of(Quotation(ARABIC, "Art. 2", "ar"))), ".//w:p")[0]
    assert value(paragraph, "w:pPr/w:bidi") == "1"
    runs = [(text(r), bool(found(r, ".//w:rtl"))) for r in found(paragraph, "w:r")]
    assert runs == [("Art. 2", False), (": ", True), (f"“{ARABIC}”", True)]
    assert value(found(paragraph, "w:r")[-1], "w:rPr/w:lang", "bidi") == "ar"


def test_an_english_quotation_in_an_arabic_document_is_turned_back() -> None:
    paragraph = found(part(of(Quotation("No person.", "s 2", "en"), language="ar")), ".//w:p")[0]
    assert value(paragraph, "w:pPr/w:bidi") == "0"
    assert not found(paragraph, ".//w:rtl")
    assert value(paragraph, ".//w:lang") == "en"


def test_words_of_two_directions_in_a_line_are_told_apart() -> None:
    paragraph = found(part(of(Paragraph(f"The law says {ARABIC} (s 2)."))), ".//w:p")[0]
    assert not found(paragraph, "w:pPr/w:bidi")
    runs = [(text(r), bool(found(r, ".//w:rtl"))) for r in found(paragraph, "w:r")]
    assert runs == [("The law says ", False), (ARABIC, True), (" (s 2).", False)]


def test_each_verse_runs_as_its_words_do() -> None:
    verses = (Verse((Piece(ARABIC),)), Verse((Piece("Annex A"),)), Verse((Piece("12"),)))
    every = found(part(of(Reproduction("", "ar", verses))), ".//w:p")
    assert [value(p, "w:pPr/w:bidi") for p in every[1:]] == ["1", "", "1"]


@pytest.mark.parametrize("language", ["fr", "zh-Hant", "pt_BR"])
def test_a_quotation_says_its_language(language: str) -> None:
    said = value(part(of(Quotation("x", "", language))), ".//w:lang")
    assert said == language.replace("_", "-")


def test_a_quotation_in_the_documents_language_says_nothing() -> None:
    root = part(of(Quotation("x", "", "en"), Quotation("x", "")))
    assert found(root, ".//w:lang") == []
