"""A mapping says which column is what; where it does not fit, the columns are named."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from article9.errors import Usage
from article9.usecases.imports.figures_mapping import (
    FiguresMapping,
    mapping_from,
    misfits,
    own_columns,
    standard,
    unit_in,
)
from tests.figures.samples import KNOWN

TEXT = """
source: Database of XXA
kind: stocks
always: {on: 2026-01-15}
columns:
  Year: year
  Type: {to: type, values: {P: PMN}}
  Left: {to: closing}
"""
HEADINGS = ("Year", "Type", "Left")


def mapping(**values: Any) -> FiguresMapping:
    whole = {
        "source": "X",
        "kind": "stocks",
        "always": {"on": "2026-01-15"},
        "columns": {"Year": "year", "Left": "closing"},
        **values,
    }
    return FiguresMapping.model_validate(whole)


def said(one: FiguresMapping, *headings: str) -> list[str]:
    return [str(fault) for fault in misfits(one, headings, KNOWN)]


def test_a_mapping_is_read_from_a_file_that_a_person_wrote() -> None:
    found = mapping_from(TEXT.encode(), "stocks.yml")
    assert found.columns["Year"].to == "year"
    assert found.columns["Type"].values == {"P": "PMN"}
    assert said(found, *HEADINGS) == []


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("columns:", "colums:", "Did you mean 'columns'?"),
        ("{to: closing}", "{too: closing}", "unknown key"),
        ("{to: closing}", "{to: closing, unit: acres}", "'acres' is not allowed"),
        ("kind: stocks", "numbers: {decimal: ',', thousands: ','}", "same mark"),
        ("kind: stocks", "dates: yearly", "'yearly' is not allowed"),
        ("  Left: {to: closing}", "  Year: closing", "already given"),
    ],
)
def test_a_slip_in_it_is_told_with_its_line(old: str, new: str, message: str) -> None:
    with pytest.raises(Usage) as caught:
        mapping_from(TEXT.replace(old, new).encode(), "stocks.yml")
    assert message in str(caught.value)
    assert "stocks.yml" in str(caught.value)


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"kind": "stock"}, "the kind 'stock', which there is not. Did you mean 'stocks'?"),
        ({"kind": None}, "It is not said what the figures are about."),
        ({"source": None}, "It is not said where the figures are from."),
        ({"always": {}}, "It is not said to which day the source is."),
        ({"columns": {"Left": "closing"}}, "It is not said of which year they are."),
        ({"columns": {"Year": "year", "Left": "clsing"}}, "'clsing', which there is not."),
        (
            {"columns": {"Year": "year", "Left": {"to": "closing", "group": "grils"}}},
            "the group 'grils', which there is not. Did you mean 'girls'?",
        ),
        ({"always": {"on": "2026-01-15", "were": "North"}}, "'were' for every row"),
        (
            {"columns": {"Year": "year", "Left": "closing", "Type": "closing"}},
            "The mapping leads this column and 'Left' to the same.",
        ),
    ],
)
def test_what_a_mapping_lacks_or_mistakes_is_told(values: dict[str, Any], message: str) -> None:
    found = said(mapping(**values), *HEADINGS)
    assert any(message in text for text in found), found


def test_a_column_that_the_file_has_twice() -> None:
    assert said(mapping(), "Year", "Left", "Left") == [
        "Left: Two columns have this heading. Rename one of them."
    ]


def test_a_unit_in_the_heading_that_is_another_than_in_the_mapping() -> None:
    columns = {"Year": "year", "Closing (km2)": {"to": "closing", "unit": "ha"}}
    found = said(mapping(kind="mined-areas", columns=columns), *columns)
    assert found == [
        "Closing (km2): The heading says km2, and the mapping says ha. Look which it is, and mend "
        "the mapping."
    ]


@pytest.mark.parametrize(
    ("heading", "unit"),
    [("Area (ha)", "ha"), ("Area [km²]", "km2"), ("Area (of all) (m2)", "m2"), ("Area", None),
     ("Area (total)", None), ("ha", None)],
)  # fmt: skip
def test_a_unit_is_found_in_brackets_only(heading: str, unit: str | None) -> None:
    assert unit_in(heading) == unit


def test_the_standard_mapping_takes_the_headings_it_knows() -> None:
    found = standard(("kind", "year", "cleared_m2", "reached_girls", "Remarks"), KNOWN, "x.csv")
    assert list(found.columns) == ["kind", "year", "cleared_m2", "reached_girls"]
    assert found.columns["cleared_m2"].unit == "m2"
    assert found.columns["reached_girls"].group == "girls"


@pytest.mark.parametrize("kind", sorted(KNOWN.kinds))
def test_our_own_headings_are_unlike_each_other(kind: str) -> None:
    names = [name for name, _ in own_columns(KNOWN.kinds[kind], KNOWN.persons)]
    assert len(names) == len(set(names))


def test_one_mark_for_decimals_and_thousands_is_refused() -> None:
    with pytest.raises(ValidationError, match="same mark"):
        mapping(numbers={"decimal": ".", "thousands": "."})
