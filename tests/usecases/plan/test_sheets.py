"""The plan as sheets and CSV: cells hold words and no formula, and the columns are explained."""

from __future__ import annotations

import csv
import io

import openpyxl

from article9.catalogue.translations import Translations
from article9.documents.writers.xlsx import write
from article9.usecases.plan.columns import (
    ACTIONS,
    INDICATORS,
    NEEDED_OF_ACTIONS,
    NEEDED_OF_INDICATORS,
)
from article9.usecases.plan.sheets import plan_csv, plan_sheets
from tests.planning.made import action, body, dossier, indicator, value
from tests.usecases.plan.asking import NEXT, SAY, SOCIETY, asked, words


def test_each_column_has_a_name_and_an_explanation_of_its_own() -> None:
    for columns in (ACTIONS, INDICATORS):
        assert len({one.title for one in columns}) == len({one.key for one in columns})
        assert all(one.asks.endswith((".", "...")) for one in columns)
    assert set(NEEDED_OF_ACTIONS) <= {one.key for one in ACTIONS}
    assert set(NEEDED_OF_INDICATORS) <= {one.key for one in INDICATORS}


def test_a_workbook_has_a_sheet_for_actions_and_one_for_indicators() -> None:
    gauge = indicator(target=value("5", "2027-01-01"))
    owner = body()
    whole = dossier(action(key="count", indicators=(gauge,), owner=owner.id), institutions=(owner,))
    book = openpyxl.load_workbook(io.BytesIO(write(plan_sheets(asked(whole), SAY))))
    assert book.sheetnames == ["About", "Actions", "Indicators"]
    header, row = book["Actions"].iter_rows(values_only=True)
    told = dict(zip(header, row, strict=True))
    assert (told["Key"], told["Who answers"], told["Field"]) == (
        "count", "Ministry of Justice", "Law"
    )  # fmt: skip
    assert book["Indicators"]["A2"].value == "count"


def test_an_action_without_a_key_is_known_by_its_id() -> None:
    one = action()
    assert next(csv.DictReader(io.StringIO(plan_csv(asked(dossier(one)), SAY))))["Key"] == one.id


def test_what_a_spreadsheet_would_take_for_a_formula_is_kept_from_being_one() -> None:
    whole = dossier(action("=HYPERLINK(A1)", risk="+1"))
    told = next(csv.DictReader(io.StringIO(plan_csv(asked(whole), SAY))))
    assert (told["Action"], told["Risk"]) == ("'=HYPERLINK(A1)", "'+1")


def test_a_secret_action_and_a_societys_own_are_not_in_it() -> None:
    own = action("Own", owner=SOCIETY.id)
    whole = dossier(action("Hide", confidentiality="secret"), own, institutions=(SOCIETY,))
    written = plan_csv(asked(whole), SAY)
    assert "Hide" not in written
    assert "Own" not in written
    assert "What is secret is not shown here." in words(plan_sheets(asked(whole), SAY))


def test_headings_are_in_the_language_that_is_asked_for() -> None:
    say = Translations("fr", {"Key": "Clé", "Law": "Droit"})
    told = next(csv.DictReader(io.StringIO(plan_csv(asked(dossier(action())), say))))
    assert told["Field"] == "Droit"
    assert "Clé" in told


def test_a_shared_sheet_names_no_record_that_is_not_open() -> None:
    aim = {"id": NEXT(), "title": "Quiet aim", "confidentiality": "internal"}
    hidden = action("Hide", key="hide")
    seen = action("Seen", objective=aim["id"], depends_on=(hidden.id,), confidentiality="open")
    whole = dossier(hidden, seen, objectives=(aim,))
    told = plan_csv(asked(whole, up_to="open"), SAY)
    assert "Seen" in told
    assert "Quiet aim" not in told
    assert "hide" not in told.casefold()
    assert "Quiet aim" in plan_csv(asked(whole), SAY)
