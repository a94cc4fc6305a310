"""Forms that collect totals: whole by their own rules, converted by pyxform, taken in again."""

from __future__ import annotations

import csv
import io
import itertools
import re
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from article9.catalogue.translations import AS_WRITTEN, Translations, translations
from article9.errors import NotFound
from article9.record.ids import uuid7
from article9.usecases.figures.xlsform import form_mapping, mapping_yaml, xlsform
from article9.usecases.imports.figures import imported, using
from article9.usecases.imports.figures_mapping import mapping_from
from tests.figures.samples import KNOWN, dossier

FORMS = sorted(kind.id for kind in KNOWN.kinds.values() if kind.form == "yes")
PROVINCES = ("Northern Province", "River Province")


def sheets(kind: str, *says: Translations) -> dict[str, list[dict[str, str]]]:
    data = xlsform(kind, KNOWN, PROVINCES, says or (AS_WRITTEN,))
    book = load_workbook(io.BytesIO(data))
    found: dict[str, list[dict[str, str]]] = {}
    for sheet in book.worksheets:
        rows: list[tuple[Any, ...]] = list(sheet.iter_rows(values_only=True))
        header = [str(cell) for cell in rows[0]]
        found[sheet.title] = [
            {name: str(cell) for name, cell in zip(header, row, strict=True) if cell is not None}
            for row in rows[1:]
        ]
    return found


def test_there_are_forms_for_casualties_risk_education_and_services() -> None:
    assert FORMS == ["casualties", "risk-education", "victim-services"]


@pytest.mark.parametrize("kind", FORMS)
def test_every_name_is_given_once_and_can_stand_in_a_form(kind: str) -> None:
    names = [line["name"] for line in sheets(kind)["survey"]]
    assert len(names) == len(set(names))
    assert all(re.fullmatch(r"[a-z_][a-z0-9_]*", name) for name in names)


@pytest.mark.parametrize("kind", FORMS)
def test_what_a_line_refers_to_stands_before_it(kind: str) -> None:
    found = sheets(kind)
    lists = {choice["list_name"] for choice in found["choices"]}
    seen: set[str] = set()
    for line in found["survey"]:
        for text in (line.get("relevant", ""), line.get("constraint", "")):
            later = set(re.findall(r"\$\{(\w+)\}", text)) - seen
            # The parts of a breakdown stand before the line that adds them up.
            assert later == set(), line
        if line["type"].startswith("select_one "):
            assert line["type"].removeprefix("select_one ") in lists
        seen.add(line["name"])


@pytest.mark.parametrize("kind", FORMS)
def test_a_form_asks_for_totals_and_for_nobody(kind: str) -> None:
    survey = sheets(kind)["survey"]
    asked = {line["type"].partition(" ")[0] for line in survey}
    assert asked <= {"note", "calculate", "integer", "decimal", "date", "text", "select_one"}
    assert not asked & {"geopoint", "image", "audio", "file", "username", "phonenumber", "deviceid"}
    free = [line["name"] for line in survey if line["type"] == "text"]
    assert free == ["note"]


def test_a_form_speaks_several_languages() -> None:
    found = sheets("casualties", AS_WRITTEN, translations("fr"))
    year = next(line for line in found["survey"] if line["name"] == "year")
    assert {"label::English (en)", "label::français (fr)"} <= set(year)
    assert found["settings"][0]["default_language"] == "English (en)"
    march = next(c for c in found["choices"] if c["list_name"] == "months" and c["name"] == "3")
    assert march["label::français (fr)"] == "mars"


def test_without_provinces_the_province_is_written() -> None:
    data = xlsform("casualties", KNOWN, (), (AS_WRITTEN,))
    rows = load_workbook(io.BytesIO(data))["survey"].iter_rows(values_only=True)
    assert next(row[0] for row in rows if row[1] == "where") == "text"


@pytest.mark.parametrize("kind", ["stocks", "mined-areas", "no-such-kind"])
def test_there_is_no_form_for_other_figures(kind: str) -> None:
    with pytest.raises(NotFound, match="no form for figures") as caught:
        xlsform(kind, KNOWN, (), (AS_WRITTEN,))
    assert "casualties" in caught.value.remedy


@pytest.mark.parametrize("kind", FORMS)
def test_what_a_form_has_collected_is_taken_in_again(kind: str) -> None:
    mapping = form_mapping(kind, KNOWN, PROVINCES, "Form of XXA")
    row = dict.fromkeys(mapping.columns, "")
    row |= {"kind": kind, "year": "2025", "month": "3", "where": "p2", "on": "2026-01-05"}
    total = next(iter(KNOWN.kinds[kind].broken_down))
    row |= {total: "7", f"{total}_girls": "7"}
    for name, label in KNOWN.kinds[kind].labels.items():
        row[name] = next(iter(label.values)).replace("-", "_")
    text = io.StringIO()
    writer = csv.DictWriter(text, [*row, "_uuid"])
    writer.writeheader()
    writer.writerow({**row, "_uuid": "a1b2c3d4-0000-4000-8000-000000000001"})
    count = itertools.count(1)
    taken = imported(
        dossier(),
        text.getvalue().encode(),
        name="export.csv",
        mapping=mapping_from(mapping_yaml(mapping), "mapping.yml"),
        using=using(),
        new_id=lambda: uuid7(4, next(count)),
    )
    assert taken.faults == ()
    (figure,) = taken.dossier.figures
    assert (figure.where, figure.source, figure.values[total]) == (
        "River Province", "Form of XXA", 7,
    )  # fmt: skip
    assert figure.counts[total].by == {"sex-and-age": {"girls": 7}}


@pytest.mark.parametrize("kind", FORMS)
def test_pyxform_converts_the_form(kind: str, tmp_path: Path) -> None:
    xls2xform = pytest.importorskip("pyxform.xls2xform", reason="pyxform is not installed here")
    path = tmp_path / f"{kind}.xlsx"
    path.write_bytes(xlsform(kind, KNOWN, PROVINCES, (AS_WRITTEN, translations("fr"))))
    converted = xls2xform.convert(str(path), validate=False)
    assert "<h:html" in converted.xform
    assert f"{next(iter(KNOWN.kinds[kind].broken_down))}_girls" in converted.xform
