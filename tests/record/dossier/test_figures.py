"""A yearly figure: totals, exact, with its source; nothing finer and nobody's data."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from article9.record.dossier.figures import Figure
from article9.record.dossier.file import dump, load
from tests.figures.samples import dossier, figure

AMOUNTS = st.integers(-(10**12), 10**12) | st.decimals(
    min_value=-(10**10), max_value=10**10, places=4, allow_nan=False, allow_infinity=False
)


@given(st.dictionaries(st.sampled_from(["opening", "found", "closing"]), AMOUNTS, min_size=1))
def test_numbers_come_back_from_a_file_exactly(values: dict[str, int | Decimal]) -> None:
    whole = dossier(figure(1, values=values))
    again = load(dump(whole), "xxa.json")
    assert again == whole
    for name, number in values.items():
        assert type(again.figures[0].values[name]) is type(number)


@pytest.mark.parametrize(
    "values",
    [
        {"values": {}},
        {"values": {"opening": 1.5}},
        {"values": {"opening": "NaN"}},
        {"values": {"opening": "0.00001"}},
        {"values": {"opening": 10**13}},
        {"values": {"Opening": 1}},
        {"year": 1989},
        {"months": 0},
        {"months": 13},
        {"on": "2025"},
        {"source": ""},
        {"where": ""},
        {"near": {"latitude": "12.34", "longitude": "5.1"}},
        {"near": {"latitude": "91", "longitude": "5.1"}},
        {"counts": {"opening": {"by": {"sex": {}}}}},
        {"counts": {"opening": {"by": {"sex": {"women": -1}}}}},
        {"victim": "A. Person"},
    ],
)
def test_what_no_figure_can_hold_is_refused(values: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        figure(**values)


@pytest.mark.parametrize("name", ["source", "on", "kind", "year"])
def test_a_figure_without_source_and_day_is_none(name: str) -> None:
    whole = figure().model_dump(mode="json")
    del whole[name]
    with pytest.raises(ValidationError, match=name):
        Figure.model_validate(whole)


def test_days_alone_are_a_figure() -> None:
    assert figure(values={}, days={"deadline": "2027-01-01"}).days


def test_a_reference_to_no_institution_is_refused() -> None:
    stranger = figure(1, institution="01890000-0000-7000-8000-00000000abcd")
    with pytest.raises(ValidationError, match="none of the institutions"):
        dossier(stranger)


def test_what_it_is_the_figure_of_does_not_hang_on_the_order_of_labels() -> None:
    one = figure(1, labels={"a": "x", "b": "y"})
    other = figure(2, labels={"b": "y", "a": "x"})
    assert one.what == other.what
    assert one.what != figure(3, labels={"a": "x"}).what
