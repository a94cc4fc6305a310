"""A Word file as a package: whole, closed in itself, in the order that Word reads, and harmless."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from article9.documents.document import Document, Heading, Paragraph, Quotation, Table
from article9.documents.writers.docx import write
from tests.documents.laws import FRENCH, headed, law
from tests.documents.writers.office import W, found, hostile, lines, of, part, parts, small, text

#: What may stand in these, in the order in which Word reads it (ECMA-376, part 1).
ORDER = {
    "pPr": "pStyle keepNext keepLines pageBreakBefore widowControl numPr pBdr tabs bidi spacing "
    "ind jc outlineLvl sectPr",
    "rPr": "rStyle rFonts b bCs i iCs color sz szCs shd vertAlign rtl lang",
    "tblPr": "tblStyle bidiVisual tblW tblBorders tblLayout tblCellMar tblLook tblCaption",
    "sectPr": "headerReference footerReference pgSz pgMar cols bidi",
    "style": "name basedOn next qFormat pPr rPr tblPr tblStylePr",
    "lvl": "start numFmt suff lvlText lvlJc pPr",
    "lvlOverride": "startOverride lvl",
    "numbering": "abstractNum num",
    "settings": "zoom defaultTabStop characterSpacingControl footnotePr compat",
    "tbl": "tblPr tblGrid tr",
    "tr": "trPr tc",
    "tc": "tcPr p",
    "sdt": "sdtPr sdtContent",
}

PARTS = {
    "[Content_Types].xml",
    "_rels/.rels",
    "docProps/core.xml",
    "word/_rels/document.xml.rels",
    "word/document.xml",
    "word/footer1.xml",
    "word/footnotes.xml",
    "word/numbering.xml",
    "word/settings.xml",
    "word/styles.xml",
}

#: What only a law that is being drafted has besides: its draft line, and notes to the drafter.
OF_A_LAW = {"word/header1.xml", "word/comments.xml"}

WIDE = Table(tuple("abcdefgh"), ())
DOCUMENTS = {
    "small": small(),
    "right to left": of(Heading("حظر", 1), Paragraph("x"), WIDE, language="ar", footer="f"),
    "wide": of(Heading("T", 1), WIDE, Paragraph("x"), WIDE),
    "nothing": of(),
    "hostile": hostile("<w:p>=1+1</w:p>"),
    "a law": law(),
    "a law with a first article": law(headed("Article 1er", 1, "Objet"), levels=FRENCH),
}


@pytest.mark.parametrize("document", DOCUMENTS.values(), ids=DOCUMENTS.keys())
def test_what_stands_in_an_element_stands_in_the_order_that_word_reads(document: Document) -> None:
    for data in parts(write(document)).values():
        for element in etree.fromstring(data).iter(etree.Element):
            order = ORDER.get(etree.QName(element).localname, "").split()
            names = [etree.QName(child).localname for child in element]
            if order:
                assert set(names) <= {*order}, names
                assert all(order.index(a) <= order.index(b) for a, b in pairwise(names)), names


@pytest.mark.parametrize("document", DOCUMENTS.values(), ids=DOCUMENTS.keys())
def test_the_package_holds_these_files_and_leads_to_no_other(document: Document) -> None:
    files = parts(write(document))
    assert set(files) == (PARTS | OF_A_LAW if document.levels else PARTS)
    for name in ("_rels/.rels", "word/_rels/document.xml.rels"):
        for relation in etree.fromstring(files[name]):
            assert relation.get("TargetMode") != "External"
            folder = "word/" if name.startswith("word") else ""
            assert f"{folder}{relation.get('Target')}".replace("//", "/") in files


def test_every_style_that_is_named_is_there() -> None:
    roots = [etree.fromstring(data) for data in parts(write(small())).values()]
    styles = {id_ for root in roots for id_ in root.xpath("//w:style/@w:styleId", namespaces=W)}
    kinds = " | ".join(
        f"//w:{k}/@w:val" for k in ("pStyle", "rStyle", "tblStyle", "basedOn", "next")
    )
    used = {id_ for root in roots for id_ in root.xpath(kinds, namespaces=W)}
    assert used <= styles
    assert {"Title", "Quote", "FootnoteText", "MarkedPassage", "ReportTable", "TOC2"} <= used


def test_no_vocabulary_is_named_that_the_file_does_not_know() -> None:
    for name, data in parts(write(small())).items():
        assert b"Ignorable" not in data, name


def test_word_does_not_ask_whether_fields_shall_be_brought_up_to_date() -> None:
    files = parts(write(small()))
    assert b"updateFields" not in files["word/settings.xml"]
    assert b"dirty" not in files["word/document.xml"]


def test_word_does_not_take_the_file_for_one_of_an_old_program() -> None:
    assert b'compatibilityMode" w:uri' in parts(write(small()))["word/settings.xml"]


TRICKS = [
    "=cmd|'/c calc'!A0",
    "</w:t></w:r><w:altChunk r:id='x'/>",
    "&lt;&amp;&#x0;",
    "]]><!-- <?x?>",
    '{ HYPERLINK "https://example.org" } INCLUDETEXT DDEAUTO',
    'TOC \\o "1-9" \\h',
    "\x00\x01\x0b\x1b\x7f\x9b\ufffe\uffff\ud800\udfff",
    "\u200e\u202e\u2066\u2069a\u00ad\ufeff",
    "word " * 4_000,
    "ب1" * 2_000,
    "1" * 5_000 + "ب",
    "(" * 5_000 + "ب",
]


@pytest.mark.parametrize("words", TRICKS, ids=range(len(TRICKS)))
def test_words_stay_words_in_every_field_of_every_block(words: str) -> None:
    files = parts(write(hostile(words)))
    assert set(files) == PARTS
    root = etree.fromstring(files["word/document.xml"])
    orders = [o.text or "" for o in found(root, ".//w:instrText")]
    ours = r" (TOC \\o \"1-2\" \\h \\z|(PAGE|NOTE)REF _\w+ \\h) "
    assert all(re.fullmatch(ours, order) for order in orders)
    names = {etree.QName(e).localname for e in root.iter(etree.Element)}
    assert not names & {"altChunk", "object", "pict", "drawing", "fldSimple", "control", "sym"}
    links = [key for link in found(root, ".//w:hyperlink") for key in link.attrib]
    assert {etree.QName(key).localname for key in links} <= {"anchor", "history"}


def test_nothing_that_steers_is_let_through_and_the_letters_between_are_kept() -> None:
    steering = "\x00\x1b\x7f\x9b\u200e\u202e\u2066\u2069\ufeff\ud800"
    for data in parts(write(hostile(f"a{steering}b"))).values():
        assert not {*steering} & {*data.decode("utf-8")}
    assert ("Title", "ab") in lines(hostile(f"a{steering}b"))


def test_spaces_that_hold_a_pinpoint_together_are_kept() -> None:
    assert lines(of(Quotation("x", "s\u00a03(1)"))) == [("Quote", "s\u00a03(1): “x”")]


def test_a_language_that_is_none_is_not_written() -> None:
    root = part(of(Quotation("x", "", 'en"/><w:b/>'), language="<x>"))
    assert not found(root, ".//w:lang")
    assert text(root) == "“x”"


ANY = st.text(st.characters(exclude_categories=()), max_size=30)


@settings(max_examples=12)
@given(ANY)
def test_no_words_make_the_writer_fail(words: str) -> None:
    files = parts(write(hostile(words)))
    for data in files.values():
        etree.fromstring(data)
    assert set(files) == PARTS
