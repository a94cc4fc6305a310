"""A form in a Word file: fields that Word and others know, and that paper shows."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZipFile

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from article9.documents.document import Document, Heading, Paragraph
from article9.documents.form import Form
from article9.documents.word.controls import uses_boxes
from article9.documents.word.elements import Element, tag, w
from article9.documents.word.form import leading_to_forms
from article9.documents.writers.docx import write
from tests.documents.forms import EVERY, hostile

W = {"w": tag("x")[1:-2], "w14": "http://schemas.microsoft.com/office/word/2010/wordml"}
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Ignorable"


def part(document: Document, name: str = "word/document.xml") -> Element:
    with ZipFile(BytesIO(write(document))) as archive:
        return etree.fromstring(archive.read(name))


def controls(root: Element, what: str) -> list[Element]:
    """The fields of which something is said."""
    return [one for one in root.iter(tag("sdt")) if one.find(f"w:sdtPr/{what}", W) is not None]


def test_the_fields_are_tagged_with_their_codes() -> None:
    root = part(Document("en", (EVERY,)))
    tags = [one.get(tag("val")) for one in root.iterfind(".//w:sdt/w:sdtPr/w:tag", W)]
    assert tags == ["1a", "1c", "1b", "1g", "1h", *["1i"] * 3, *["1j"] * 3]


def test_boxes_are_empty_and_are_seen_on_paper() -> None:
    root = part(Document("en", (EVERY,)))
    boxes = controls(root, "w14:checkbox")
    assert ["".join(str(text) for text in box.itertext()) for box in boxes] == ["☐"] * 3
    assert [one.get(f"{{{W['w14']}}}val") for one in root.iter(f"{{{W['w14']}}}checked")] == [
        "0"
    ] * 3


def test_a_field_that_nobody_has_filled_in_holds_no_words() -> None:
    root = part(Document("en", (EVERY,)))
    blanks = controls(root, "w:showingPlcHdr")
    assert len(blanks) == 8
    assert not "".join(str(text) for blank in blanks for text in blank.itertext()).strip()
    assert len(root.findall(".//w:sdtPr/w:date", W)) == 2


def test_all_rows_are_as_wide_as_the_page() -> None:
    root = part(Document("en", (EVERY,)))
    spans = {
        sum(int(span.get(tag("val"), "1")) if (span := cell.find("w:tcPr/w:gridSpan", W))
            is not None else 1 for cell in row.iterfind("w:tc", W))
        for row in root.iterfind(".//w:tr", W)
    }  # fmt: skip
    assert spans == {8}


def test_an_older_word_may_leave_the_boxes_out() -> None:
    assert part(Document("en", (EVERY,))).get(MC) == "w14"
    plain = part(Document("en", (Paragraph("no form"),)))
    assert plain.get(MC) is None
    assert not uses_boxes(plain)


def test_word_files_with_forms_open() -> None:
    opened = docx.Document(BytesIO(write(Document("en", (EVERY,)))))
    assert opened.tables[0].cell(3, 0).text == "1g"


def test_an_arabic_form_runs_from_right_to_left_and_its_codes_do_not() -> None:
    root = part(Document("ar", (EVERY,)))
    assert root.find(".//w:tblPr/w:bidiVisual", W) is not None
    first = root.find(".//w:tc/w:p/w:pPr/w:bidi", W)
    assert first is not None
    assert first.get(tag("val")) == "0"
    assert part(Document("en", (EVERY,))).find(".//w:bidiVisual", W) is None


def test_what_leads_to_a_form_stays_with_it() -> None:
    blocks = (Paragraph("far"), Heading("Question"), Paragraph("a"), Paragraph("b"), EVERY,
              Paragraph("after"))  # fmt: skip
    assert leading_to_forms(blocks) == {2, 3}
    assert leading_to_forms((Paragraph("a"),)) == frozenset()


def test_a_form_without_fields_is_nothing() -> None:
    assert part(Document("en", (Form(()),))).find(".//w:tbl", W) is None


@given(st.text(max_size=80))
def test_no_words_break_the_file(words: str) -> None:
    docx.Document(BytesIO(write(Document("en", (hostile(words),), properties=((words, words),)))))


def test_properties_stand_in_the_file_and_only_where_there_are_some() -> None:
    root = part(Document("en", (), properties=(("a", "b<c"), ("d", "e"))), "docProps/custom.xml")
    assert [(one.get("name"), one.get("pid"), one[0].text) for one in root] == [
        ("a", "2", "b<c"),
        ("d", "3", "e"),
    ]
    with pytest.raises(KeyError):
        part(Document("en", ()), "docProps/custom.xml")


def test_an_element_is_no_box_because_it_is_there() -> None:
    assert not uses_boxes(w("sdt"))
