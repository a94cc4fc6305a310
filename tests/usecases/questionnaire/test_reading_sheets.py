"""What is typed into the cells of an Excel file, and what of it is not read."""

from __future__ import annotations

from datetime import date
from io import BytesIO

import openpyxl
import pytest

from article9.catalogue.translations import Translations
from article9.selfassessment.answering import Shown
from article9.usecases.questionnaire import taking
from article9.usecases.questionnaire.reading import Words
from tests.usecases.questionnaire.samples import WHO, back, question_set, read, sent, sheet

ASKED = sent()


@pytest.mark.parametrize(
    ("chosen", "standing"),
    [("Partly", "partly"), (" PARTLY ", "partly"), ("in-place", "in-place")],
)
def test_an_answer_of_the_list_is_read(chosen: str, standing: str) -> None:
    (one,) = back(ASKED, sheet(ASKED, {"1": chosen, **WHO})).received.given
    assert one.standing == standing


def test_an_answer_that_is_not_in_the_list_is_not_guessed() -> None:
    back_ = back(ASKED, sheet(ASKED, {"1": "mostly", **WHO}))
    assert back_.received.unread == ("Question 1 is not read. “mostly” is none of the answers.",)


def test_an_answer_is_read_in_the_language_in_which_it_was_asked() -> None:
    french = Translations("fr", {"Partly": "En partie"})
    filled = read(sheet(ASKED, {"1": "en partie", **WHO}))
    words = Words(Translations("en", {}), french)
    sets = {"set-2030": question_set()}
    back_ = taking.returned(filled, ASKED.dossier, sets=sets, words=words, name="q")
    assert [one.standing for one in back_.received.given] == ["partly"]


def test_merged_cells_and_formulas_of_a_sheet_are_not_read() -> None:
    book = openpyxl.load_workbook(BytesIO(sheet(ASKED, {"1": "Partly", "2": "Partly", **WHO})))
    form = book["Form"]
    form.protection.sheet = False
    rows = {str(row[0].value): row[0].row for row in form.iter_rows() if row[0].value}
    form.merge_cells(start_row=rows["1g"], end_row=rows["1h"], start_column=3, end_column=3)
    form.cell(rows["2h"], 3).value = "=1+1"
    out = BytesIO()
    book.save(out)
    back_ = back(ASKED, out.getvalue())
    assert back_.received.given == ()
    assert f"sheet Form, row {rows['1g']}: cells were merged" in back_.received.unread[0]
    assert "a formula stands there; write the answer itself" in back_.received.unread[1]


def test_a_day_that_excel_keeps_as_a_number_is_a_day() -> None:
    data = sheet(ASKED, {"1": "Partly", "1i": ("Order", date(2030, 3, 4), "shelf 7"), **WHO})
    (one,) = back(ASKED, data).received.given
    assert one.evidence == (Shown("Order", date(2030, 3, 4), "shelf 7"),)
