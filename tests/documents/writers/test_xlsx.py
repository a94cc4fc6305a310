"""A workbook as Excel reads it: a sheet for each table, words in every cell, never a formula."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from openpyxl.workbook import Workbook

from article9.documents.document import (
    Document,
    Heading,
    Link,
    Paragraph,
    Points,
    Quotation,
    Table,
)
from article9.documents.labels import ENGLISH, Labels
from article9.documents.writers.xlsx import write
from tests.documents.writers.office import FOOTER, hostile, of, parts, small

ACTS = Table(("Act", "Found"), (("use", "yes (s 3)"), (Link("transfer", "t"), "no")), "The acts")


def read(document: Document, *, labels: Labels = ENGLISH) -> Workbook:
    """The workbook of a document, read back."""
    return openpyxl.load_workbook(BytesIO(write(document, labels=labels)))


def cells(document: Document, sheet: int = 0) -> list[tuple[object, ...]]:
    """The rows of a sheet, the first of which is number 0."""
    book = read(document)
    return list(book.worksheets[sheet].iter_rows(values_only=True))


def column(document: Document) -> list[object]:
    """The lines of the first sheet."""
    return [row[0] for row in cells(document)]


def test_each_table_has_a_sheet_with_its_rows() -> None:
    document = of(Heading("T", 1), ACTS, Heading("More"), Table(("a",), (("b",),)))
    assert read(document).sheetnames == ["About", "The acts", "More"]
    assert cells(document, 1) == [("Act", "Found"), ("use", "yes (s 3)"), ("transfer", "no")]


def test_sheets_of_one_name_are_told_apart_and_a_table_without_a_name_has_one() -> None:
    bare = Table(("a",), ())
    assert read(of(bare, ACTS, ACTS, Heading("About"), bare)).sheetnames == [
        "About", "Table", "The acts", "The acts (2)", "About (2)",
    ]  # fmt: skip


def test_the_header_stays_in_sight_and_can_be_filtered_by() -> None:
    sheet = read(of(ACTS)).worksheets[1]
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:B3"
    assert sheet["A1"].font.b
    assert not sheet["A2"].font.b
    assert sheet.print_title_rows == "$1:$1"


def test_a_table_without_a_header_has_nothing_frozen() -> None:
    sheet = read(of(Table((), (("a", "b"),)))).worksheets[1]
    assert sheet.freeze_panes is None
    assert sheet.auto_filter.ref is None
    assert sheet["B1"].value == "b"


def test_a_table_of_nothing_has_no_sheet() -> None:
    assert read(of(Table((), ()), Table((), ((),)))).sheetnames == ["About"]


def test_columns_are_as_wide_as_their_words_within_limits_and_words_are_wrapped() -> None:
    sheet = read(of(Table(("a", "Found"), (("b", "word " * 40),)))).worksheets[1]
    widths = [sheet.column_dimensions[name].width for name in "AB"]
    assert 10 <= widths[0] < 12
    assert 60 <= widths[1] < 62
    assert sheet["B2"].alignment.wrap_text
    assert sheet["B2"].alignment.vertical == "top"
    assert sheet.row_dimensions[2].height > 40
    assert sheet.row_dimensions[1].height is None


def test_the_first_sheet_says_what_stands_before_the_first_table_and_whose_it_is() -> None:
    document = of(
        Heading("A review", 1),
        Paragraph("in force", lead="Status", proof=(Quotation("x", "s 1"),)),
        Heading("Before"),
        Points(("one",)),
        Quotation("No person", "s 2"),
        Heading("Acts"),
        ACTS,
        Paragraph("behind"),
        footer=FOOTER,
    )
    assert [line for line in column(document) if line] == [
        "A review",
        "Status: in force",
        "s 1: “x”",
        "Before",
        "• one",
        "s 2: “No person”",
        "The acts",
        FOOTER,
    ]


def test_a_title_that_is_too_long_for_a_sheet_is_told_in_full() -> None:
    title = "Points to consider: what the Convention requires"
    document = of(Table(("a",), (), title))
    assert read(document).sheetnames[1] == "Points to consider what the"
    assert f"Points to consider what the: {title}" in column(document)


def test_a_document_without_a_title_a_table_and_a_footer_is_a_workbook_still() -> None:
    assert cells(of()) == [("Document",)]


def test_words_of_its_own_come_from_the_labels() -> None:
    book = read(of(Table(("a",), ())), labels=Labels(about="À propos", table="Tableau"))
    assert book.sheetnames == ["À propos", "Tableau"]


@pytest.mark.parametrize(("language", "mirrored"), [("ar", True), ("en", False), ("he", True)])
def test_sheets_are_mirrored_for_languages_from_right_to_left(
    language: str, mirrored: bool
) -> None:
    for sheet in read(of(ACTS, language=language)).worksheets:
        assert bool(sheet.sheet_view.rightToLeft) is mirrored


FORMULAS = ["=1+1", "+1+1", "-1+1", "@SUM(A1)", "=cmd|'/c calc'!A0", "{=1}", "\t=1+1", "＝1+1"]


@pytest.mark.parametrize("words", FORMULAS)
def test_what_looks_like_a_formula_is_words_and_stays_so_when_it_is_edited(words: str) -> None:
    document = of(Heading(words, 1), Table((words,), ((words,), (Link(words, ""),))), footer=words)
    data = write(document)
    assert not any(b"<f>" in part for part in parts(data).values())
    for sheet in read(document).worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type == "s"
                assert not cell.value or str(cell.value).endswith(words.strip())
                assert cell.quotePrefix or not str(cell.value).strip().startswith(("=", "+", "-"))


@pytest.mark.parametrize(
    "words", ["12", "1e5", "https://example.org", "mailto:a@b", "TRUE", "#N/A"]
)
def test_numbers_and_addresses_stay_words(words: str) -> None:
    sheet = read(of(Table((words,), ((words,),)))).worksheets[1]
    assert sheet["A2"].data_type == "s"
    assert sheet["A2"].value == words
    assert sheet["A2"].hyperlink is None


@pytest.mark.parametrize(
    "words", ["<r><t>x</t></r>", "<r></sst></r>", "_x0041_", "a & b < c", "  x "]
)
def test_words_that_look_like_markup_come_back_as_they_were(words: str) -> None:
    data = parts(write(of(Table(("a",), ((words,),)))))["xl/sharedStrings.xml"]
    strings = ["".join(si.itertext()) for si in etree.fromstring(data)]
    assert words.strip().replace("_x", "_x005F_x") in [string.strip() for string in strings]


def test_nothing_that_steers_is_let_through() -> None:
    steering = "\x00\x1b\x7f\x9b\u200e\u202e\u2066\ufeff\ud800\uffff"
    assert cells(of(Table((f"a{steering}b",), ())), 1) == [("ab",)]


def test_a_cell_that_cannot_hold_its_words_says_so() -> None:
    value = str(cells(of(Table(("a",), (("x" * 40_000,),))), 1)[1][0])
    assert len(value) == 32_767
    assert value.endswith(
        "x [Cut here: a cell holds no more letters. The other formats hold the whole.]"
    )


def test_nobody_is_named_and_the_same_document_is_the_same_bytes() -> None:
    assert write(small()) == write(small())
    properties = read(small()).properties
    assert not properties.creator
    assert not properties.lastModifiedBy
    assert properties.title == "What this text provides for"
    assert properties.created.year == 1980


def test_the_package_leads_to_nothing_outside_and_holds_no_macro() -> None:
    for name, data in parts(write(hostile("https://example.org"))).items():
        assert b'TargetMode="External"' not in data
        assert "vba" not in name.lower()
        assert "externalLink" not in name


def test_a_longer_title_than_excel_takes_is_cut_in_the_properties() -> None:
    document = replace(small(), blocks=(Heading("t" * 1000, 1),))
    assert read(document).properties.title == "t" * 255


@settings(max_examples=30)
@given(st.text(st.characters(exclude_categories=()), max_size=40))
def test_no_words_make_the_writer_fail(words: str) -> None:
    data = write(hostile(words))
    assert openpyxl.load_workbook(BytesIO(data)).sheetnames[0] == "About"
    for name, part in parts(data).items():
        if name.endswith(".xml"):
            etree.fromstring(part)
