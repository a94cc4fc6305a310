"""Headings that promise data on single persons are known in many languages, and others are not."""

from __future__ import annotations

import pytest

from article9.catalogue.personal_data import personal_data, words_of

LIST = personal_data()


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Name", "name"), ("victim_name", "name"), ("Full name of survivor", "name"),
        ("Nom de la victime", "name"), ("Apellidos", "name"), ("ФИО", "name"),
        ("اسم الضحية", "name"), ("姓名", "name"), ("_submitted_by", "name"),
        ("Phone no.", "telephone"), ("TELÉFONO", "telephone"), ("رقم الهاتف", "telephone"),
        ("E-mail", "address"), ("Passport nr", "person-id"), ("national_id", "person-id"),
        ("Victim ID", "person-id"), ("Date of birth", "birth"), ("DOB", "birth"),
        ("GPS point", "coordinates"), ("_geolocation", "coordinates"), ("Lat", "coordinates"),
        ("Longitude (WGS84)", "coordinates"), ("UTM zone", "coordinates"),
    ],
)  # fmt: skip
def test_a_heading_of_personal_data_is_known(heading: str, kind: str) -> None:
    found = LIST.kind_of(heading)
    assert found is not None
    assert found[0] == kind


@pytest.mark.parametrize(
    "heading",
    ["", "Province name", "Name of the institution", "Number of victims", "Age group",
     "Girls", "Telegraph Hill", "Phonetics", "Year", "Area (m2)", "Latest year", "Longest mission",
     "Identified areas", "Sex", "id", "_uuid", "Nominal", "Addressed needs", "Mobile clinics"],
)  # fmt: skip
def test_a_heading_of_totals_is_not_taken_for_one(heading: str) -> None:
    assert LIST.kind_of(heading) is None


@pytest.mark.parametrize("heading", ["Victim's  phone", "victim-phone", "VICTIM_PHONE"])
def test_signs_and_letters_make_no_difference(heading: str) -> None:
    assert words_of(heading) == "victim phone"
