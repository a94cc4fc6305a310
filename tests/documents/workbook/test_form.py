"""A form on a sheet: cells for answers are free, the rest is locked without a password."""

from __future__ import annotations

from io import BytesIO
from typing import Any
from zipfile import ZipFile

import openpyxl
from hypothesis import given, settings
from hypothesis import strategies as st

from article9.documents.document import Document, Heading, NewPage, Paragraph, Table
from article9.documents.labels import Labels
from article9.documents.writers.xlsx import write
from tests.documents.forms import EVERY, hostile

LETTER = (
    Heading("Title", 1),
    Paragraph("Dear colleague"),
    NewPage(),
    Heading("Questions"),
    Paragraph("Guidance"),
)


def book(*blocks: Any, language: str = "en") -> Any:
    return openpyxl.load_workbook(BytesIO(write(Document(language, blocks))))


def row(sheet: Any, code: str) -> Any:
    return next(one for one in sheet.iter_rows() if one[0].value == code)


def test_the_letter_and_the_form_are_two_sheets() -> None:
    made = book(*LETTER, EVERY)
    assert made.sheetnames == ["About", "Form", "Choices"]
    about = [one[0].value for one in made["About"].iter_rows()]
    assert "Dear colleague" in about
    assert "Guidance" not in about
    assert "Guidance" in [one[1].value for one in made["Form"].iter_rows()]


def test_only_cells_for_answers_can_be_changed_and_there_is_no_password() -> None:
    sheet = book(*LETTER, EVERY)["Form"]
    assert sheet.protection.sheet
    assert sheet.protection.password is None
    free = {cell.coordinate for line in sheet.iter_rows() for cell in line
            if not cell.protection.locked}  # fmt: skip
    expected = {row(sheet, "1")[2], row(sheet, "1g")[2], row(sheet, "1h")[2]}
    expected |= {cell for code in ("1i", "1j") for cell in row(sheet, code)[2:5]}
    assert free == {cell.coordinate for cell in expected}


def test_the_answer_is_chosen_from_a_list() -> None:
    made = book(*LETTER, EVERY)
    (choice,) = made["Form"].data_validations.dataValidation
    assert str(choice.sqref) == row(made["Form"], "1")[2].coordinate
    assert choice.formula1 == "'Choices'!$A$1:$A$3"
    assert [one[0].value for one in made["Choices"].iter_rows()] == ["yes", "no", "not known"]
    assert made["Choices"].sheet_state == "hidden"


def test_days_are_shown_as_they_are_typed() -> None:
    cells = row(book(*LETTER, EVERY)["Form"], "1i")
    assert [cell.number_format for cell in cells[2:5]] == ["@", "yyyy-mm-dd", "@"]


def test_an_arabic_form_begins_at_the_right() -> None:
    assert book(*LETTER, EVERY, language="ar")["Form"].sheet_view.rightToLeft
    assert not book(*LETTER, EVERY)["Form"].sheet_view.rightToLeft


def test_a_document_without_a_form_has_no_sheet_for_one() -> None:
    made = book(Heading("Title", 1), Table(("a",), (("b",),)), NewPage())
    assert made.sheetnames == ["About", "Title"]


def test_a_table_beside_a_form_keeps_its_own_sheet() -> None:
    made = book(*LETTER, EVERY, Table(("a",), (("b",),), "Kinds"))
    assert "Kinds" in made.sheetnames
    assert made["Kinds"]["A2"].value == "b"


def test_sheets_are_called_in_the_language() -> None:
    labels = Labels(form="Formulaire", choices="Choix")
    made = openpyxl.load_workbook(BytesIO(write(Document("fr", (EVERY,)), labels=labels)))
    assert made.sheetnames[1:] == ["Formulaire", "Choix"]


def test_properties_are_carried() -> None:
    data = write(Document("en", (EVERY,), properties=(("article9 x", "y"),)))
    with ZipFile(BytesIO(data)) as archive:
        carried = archive.read("docProps/custom.xml").decode()
    assert 'name="article9 x"' in carried
    assert "<vt:lpwstr>y</vt:lpwstr>" in carried


@settings(max_examples=40)
@given(st.text(max_size=60))
def test_no_words_break_the_file_or_become_a_formula(words: str) -> None:
    made = openpyxl.load_workbook(BytesIO(write(Document("en", (hostile(words),)))))
    kinds = {cell.data_type for sheet in made for line in sheet.iter_rows() for cell in line}
    assert "f" not in kinds
