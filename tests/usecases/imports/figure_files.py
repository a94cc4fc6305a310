"""Files of figures for tests: rows as a mine action authority would export them."""

from __future__ import annotations

import csv
import io
import itertools
from collections.abc import Iterable, Mapping
from typing import Any

from article9.record.dossier.dossier import Dossier
from article9.record.ids import uuid7
from article9.usecases.imports.figures import imported, using
from article9.usecases.imports.figures_mapping import FiguresMapping
from article9.usecases.imports.imported import Imported
from tests.figures.samples import dossier

USING = using()

#: A mapping as a mine action authority would write it for an export in hectares.
AREAS = FiguresMapping.model_validate({
    "source": "Database of XXA",
    "kind": "mined-areas",
    "numbers": {"decimal": ",", "thousands": "space"},
    "dates": "day-first",
    "always": {"on": "15/01/2026"},
    "columns": {
        "Year": "year",
        "Month": "month",
        "Province": "where",
        "Class": {"to": "class", "values": {"SHA": "suspected", "CHA": "confirmed"}},
        "Opening (ha)": {"to": "opening", "unit": "ha"},
        "Cleared (ha)": {"to": "cleared", "unit": "ha"},
        "Released (ha)": {"to": "released", "unit": "ha"},
        "Closing (ha)": {"to": "closing", "unit": "ha"},
    },
    "ignore": ["Remarks"],
})  # fmt: skip
ROW = {
    "Year": "2025", "Month": "1", "Province": "North", "Class": "CHA", "Opening (ha)": "1 200,5",
    "Cleared (ha)": "10,5", "Released (ha)": "10,5", "Closing (ha)": "1 190", "Remarks": "ok",
}  # fmt: skip


def csv_of(rows: Iterable[Mapping[str, Any]]) -> bytes:
    lines = list(rows)
    text = io.StringIO()
    writer = csv.DictWriter(text, list(lines[0]), delimiter=";")
    writer.writeheader()
    writer.writerows(lines)
    return text.getvalue().encode()


def take(
    data: bytes, mapping: FiguresMapping | None = AREAS, into: Dossier | None = None
) -> Imported:
    count = itertools.count(1000 + len((into or dossier()).figures))
    return imported(
        into or dossier(),
        data,
        name="areas.csv",
        mapping=mapping,
        using=USING,
        new_id=lambda: uuid7(2, next(count)),
    )


def faults(*rows: Mapping[str, Any], mapping: FiguresMapping | None = AREAS) -> list[str]:
    before = dossier()
    taken = take(csv_of(rows), mapping, before)
    if taken.faults:
        assert taken.dossier is before
    return [str(fault) for fault in taken.faults]


def changed(**values: str) -> dict[str, str]:
    return {**ROW, **{name.replace("_", " "): value for name, value in values.items()}}


def ha(column: str, value: str) -> dict[str, str]:
    return {**ROW, f"{column} (ha)": value}


STANDARD = {
    "kind": "casualties", "year": "2025", "where": "North", "device": "anti-personnel-mine",
    "killed": "1", "injured": "6", "casualties": "7", "casualties_girls": "2",
    "casualties_women": "5", "casualties_with_disability": "3", "cleared_m2": "",
    "source": "Register", "on": "2026-01-10",
}  # fmt: skip
