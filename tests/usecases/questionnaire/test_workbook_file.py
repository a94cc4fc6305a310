"""The rows of an Excel file, however the program that saved it writes them."""

from __future__ import annotations

import re

from article9.documents.writers import xlsx
from article9.usecases.questionnaire.rows import Filled
from tests.usecases.questionnaire.samples import document, member, read, replaced, sent

DATA = xlsx.write(document(sent()))
SHEET, TEXTS = "xl/worksheets/sheet2.xml", "xl/sharedStrings.xml"
STRICT = (
    b"http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    b"http://purl.oclc.org/ooxml/spreadsheetml/main",
)


def with_sheet(old: bytes, new: bytes) -> Filled:
    page, count = re.subn(old, new, member(DATA, SHEET), count=1)
    assert count
    return read(replaced(DATA, {SHEET: page}))


def remark(found: Filled) -> str:
    return next(row.cells[1] for row in found.rows if row.code == "1h")


ROW = next(row.number for row in read(DATA).rows if row.code == "1h")
CELL = rf'<c r="(C{ROW})" s="\d+"/>'.encode()


def test_a_file_of_the_strict_kind_is_read_alike() -> None:
    parts = [SHEET, TEXTS, "xl/workbook.xml", "xl/styles.xml", "xl/worksheets/sheet1.xml"]
    strict = replaced(DATA, {part: member(DATA, part).replace(*STRICT) for part in parts})
    assert read(strict) == read(DATA)


def test_cells_without_a_place_stand_one_after_the_other() -> None:
    assert with_sheet(rb'<c r="A\d+" ', rb"<c ") == read(DATA)


def test_words_that_stand_in_the_cell_itself_are_read() -> None:
    found = with_sheet(CELL, rb'<c r="\1" t="inlineStr"><is><t>a </t><r><t>remark</t></r></is></c>')
    assert remark(found) == "a remark"


def test_how_letters_are_pronounced_is_no_part_of_the_words() -> None:
    cell = rb'<c r="\1" t="inlineStr"><is><t>word</t><rPh sb="0" eb="1"><t>said</t></rPh></is></c>'
    assert remark(with_sheet(CELL, cell)) == "word"


def test_letters_that_xml_cannot_hold_are_read_as_excel_writes_them() -> None:
    cell = rb'<c r="\1" t="inlineStr"><is><t>a_x000A_b_x005F_c</t></is></c>'
    assert remark(with_sheet(CELL, cell)) == "a\nb_c"


def test_a_text_that_is_not_in_the_list_of_texts_is_none() -> None:
    assert remark(with_sheet(CELL, rb'<c r="\1" t="s"><v>99999</v></c>')) == ""
    assert remark(with_sheet(CELL, rb'<c r="\1" t="s"><v>-1</v></c>')) == ""


def test_yes_and_errors_stand_as_they_are_written() -> None:
    assert remark(with_sheet(CELL, rb'<c r="\1" t="b"><v>1</v></c>')) == "1"
    assert remark(with_sheet(CELL, rb'<c r="\1" t="e"><v>#N/A</v></c>')) == "#N/A"


def test_a_merge_that_names_no_cells_merges_nothing() -> None:
    for ref in (b"", b"x:y", b"A1:A9999999"):
        cell = b'<mergeCells><mergeCell ref="' + ref + b'"/>'
        assert with_sheet(rb"<mergeCells[^>]*>", cell) == read(DATA)
