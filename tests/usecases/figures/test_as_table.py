"""Figures as CSV, HXL and a sheet: whole for own use and taken in again; safe in what is shared."""

from __future__ import annotations

import csv
import io
import itertools
import json
import re
from decimal import Decimal

import pytest

from article9.catalogue.translations import AS_WRITTEN
from article9.documents.writers import xlsx
from article9.record.dossier.bodies import Institution
from article9.record.dossier.dossier import Dossier
from article9.record.ids import uuid7
from article9.usecases.figures.as_table import figures_csv, figures_sheet, hxl_csv
from article9.usecases.figures.sharing import OWN_USE, Sharing
from article9.usecases.imports.figures import imported, using
from tests.figures.samples import KNOWN, casualties, dossier, figure

SCHOOL = Institution(id=uuid7(3, 1), key="school", kind="defence", name="Demining School")
HELD = dossier(
    figure(1, values={**figure().values, "corrected": Decimal("-50.25")}, note="=Drawn twice"),
    figure(2, where="North", near={"latitude": "12.3", "longitude": "-4.5"}),
    casualties(3, where="North"),
    figure(
        4, kind="mines-retained", institution=SCHOOL.id,
        labels={"type": "PMN, old", "purpose": "several"},
        values={"last-year": 10, "used": 1, "this-year": 9},
    ),
    figure(
        5, kind="extension-requests", labels={"outcome": "granted"}, values={},
        days={"deadline": "2023-12-31", "asked-until": "2025-12-31"},
    ),
    institutions=(SCHOOL,),
)  # fmt: skip


def lines(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"))))


def again(data: bytes, name: str = "own.csv") -> Dossier:
    count = itertools.count(50)
    empty = dossier(institutions=(SCHOOL,))
    taken = imported(
        empty, data, name=name, mapping=None, using=using(), new_id=lambda: uuid7(9, next(count))
    )
    assert taken.faults == ()
    return taken.dossier


def bare(held: Dossier) -> list[str]:
    """The figures without their ids, in an order of their own."""
    plain = (
        {
            **one.model_dump(mode="json"),
            "id": "",
            "values": {name: str(number) for name, number in one.values.items()},
        }
        for one in held.figures
    )
    return sorted(json.dumps(one, sort_keys=True) for one in plain)


def test_what_is_for_own_use_is_taken_in_again_without_loss() -> None:
    assert bare(again(figures_csv(HELD, KNOWN, OWN_USE))) == bare(HELD)


def test_so_is_the_sheet_of_a_workbook() -> None:
    held = dossier(casualties(3, where="North"))
    found = xlsx.write(figures_sheet(held, KNOWN, OWN_USE, AS_WRITTEN))
    assert found[:2] == b"PK"


def test_a_small_number_is_hidden_and_never_read_as_nought() -> None:
    row = next(r for r in lines(figures_csv(HELD, KNOWN, Sharing())) if r["kind"] == "casualties")
    assert row["killed"] == "hidden"
    assert row["casualties_girls"] == "hidden"
    assert row["deminers"] == "0"
    assert row["casualties"] == "20"
    shown = [v for v in row.values() if v.isdecimal() and 0 < int(v) < 5]
    assert shown == []


def test_what_was_not_told_of_persons_is_shown_as_not_recorded() -> None:
    held = dossier(casualties(3, counts={}))
    (row,) = lines(figures_csv(held, KNOWN, Sharing()))
    assert row["casualties_sex_and_age_not_recorded"] == "20"
    (row,) = lines(figures_csv(held, KNOWN, OWN_USE))
    assert row["casualties_sex_and_age_not_recorded"] == ""


def test_a_breakdown_that_holds_too_many_is_in_no_shared_file() -> None:
    wrong = {"casualties": {"by": {"sex-and-age": {"girls": 30}}}}
    (row,) = lines(figures_csv(dossier(casualties(3, counts=wrong)), KNOWN, Sharing()))
    assert row["casualties_girls"] == ""


@pytest.mark.parametrize("confidentiality", ["internal", "secret"])
def test_what_is_not_open_is_not_shared(confidentiality: str) -> None:
    held = dossier(figure(1, confidentiality=confidentiality))
    assert lines(figures_csv(held, KNOWN, Sharing())) == []
    assert len(lines(figures_csv(held, KNOWN, OWN_USE))) == (confidentiality == "internal")


def test_the_work_of_a_national_society_is_not_given_on_as_the_state_s() -> None:
    society = Institution(id=uuid7(3, 2), kind="national-society", name="Society of XXA")
    held = dossier(casualties(4, institution=society.id), institutions=(society,))
    assert lines(figures_csv(held, KNOWN, Sharing())) == []
    assert len(lines(figures_csv(held, KNOWN, OWN_USE))) == 1


def test_words_that_look_like_a_formula_are_guarded_and_numbers_are_not() -> None:
    row = lines(figures_csv(HELD, KNOWN, OWN_USE))[1]
    assert row["kind"] == "mined-areas"
    assert row["note"] == "'=Drawn twice"
    assert row["corrected_m2"] == "-50.25"


def test_hxl_has_one_row_of_hashtags_below_the_headings() -> None:
    rows = list(csv.reader(io.StringIO(hxl_csv(HELD, KNOWN, Sharing()).decode("utf-8-sig"))))
    headings, tags = rows[0], rows[1]
    assert len(headings) == len(tags) == len(set(headings))
    hashtag = re.compile(r"#[a-z][a-z0-9_]*(\+[a-z][a-z0-9_]*)*")
    assert all(hashtag.fullmatch(tag) for tag in tags)
    by_heading = dict(zip(headings, tags, strict=True))
    assert by_heading["casualties_girls"] == "#affected+casualties+f+children"
    assert by_heading["cleared_m2"] == "#indicator+area+cleared+m2"
    assert by_heading["where"] == "#adm1+name"


def test_no_two_columns_of_persons_bear_the_same_hashtags() -> None:
    rows = list(csv.reader(io.StringIO(hxl_csv(HELD, KNOWN, Sharing()).decode("utf-8-sig"))))
    persons = [tag for tag in rows[1] if tag.startswith(("#affected", "#reached", "#beneficiary"))]
    assert len(persons) == len(set(persons))


def test_a_dossier_without_figures_is_a_header() -> None:
    assert lines(figures_csv(dossier(), KNOWN, Sharing())) == []
