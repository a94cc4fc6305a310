"""Figures that do not add up are told in sentences, by the arithmetic in the knowledge files."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from article9.catalogue.figures import FigureKind
from article9.catalogue.translations import AS_WRITTEN
from article9.figures.arithmetic import Known, doubts
from article9.record.dossier.figures import Figure
from article9.usecases.figures.words import sentence
from tests.figures.samples import KNOWN, casualties, figure


def said(*figures: Figure, known: Known = KNOWN) -> list[str]:
    return [sentence(doubt, AS_WRITTEN) for doubt in doubts(figures, known)]


def changed(**values: Any) -> dict[str, Any]:
    return {**figure().values, **values}


def test_figures_that_add_up_are_not_doubted() -> None:
    before = figure(1, year=2023, on="2024-01-10", values={
        "opening": 1300, "cancelled": 0, "reduced": 0, "cleared": 300, "released": 300,
        "closing": 1000,
    })  # fmt: skip
    assert said(before, figure(2), casualties(3)) == []


def test_a_total_that_is_not_the_sum_of_its_parts() -> None:
    found = said(figure(values=changed(released=510, corrected=10), note="Why."))
    assert found == [
        "Area released is given as 510 m², but what it is made of makes 500 m².",
    ]


def test_a_part_that_is_not_given_is_named() -> None:
    values = changed()
    del values["reduced"]
    found = said(figure(values=values))
    assert found == [
        "Area released is given as 500 m², but what it is made of makes 350 m²; "
        "not given: Reduced by technical survey."
    ]


def test_a_part_that_is_not_given_is_no_fault_where_the_sum_holds() -> None:
    values = changed(reduced=0, cancelled=250)
    del values["reduced"]
    assert said(figure(values=values)) == []


def retained(**values: int) -> Figure:
    labels = {"type": "PMN", "purpose": "detection"}
    school = "018f0000-0000-7000-8000-000000000001"
    return figure(kind="mines-retained", labels=labels, values=values, institution=school)


def test_mines_retained_add_up_with_those_transferred_and_without_the_column() -> None:
    one = {"last-year": 10, "used": 3}
    assert said(retained(**one, **{"this-year": 7})) == []
    assert said(retained(**one, **{"moved-out": 2, "this-year": 5})) == []


def test_mines_that_were_transferred_do_not_remain() -> None:
    (told,) = said(retained(**{"last-year": 10, "used": 3, "moved-out": 2, "this-year": 7}))
    assert told.startswith("Mines this year is given as 7, but what it is made of makes 5")


def test_a_closing_that_does_not_follow_and_an_opening_that_was_not_the_closing() -> None:
    before = figure(1, year=2023, on="2024-01-10")
    found = said(before, figure(2))
    assert found == [
        "Area at the beginning is given as 1,000 m², but the year before ended with 550 m²."
    ]


@pytest.mark.parametrize("times", [100, 10_000, 1_000_000])
def test_hectares_and_square_kilometres_that_were_mixed_are_named(times: int) -> None:
    before = figure(1, year=2023, on="2024-01-10")
    opening = 550 * times
    values = changed(opening=opening, closing=opening + 50 - 500)
    found = said(before, figure(2, values=values))
    assert len(found) == 1
    assert f"exactly {times:,} times the other" in found[0]
    assert "hectares and square kilometres" in found[0]


def test_other_distances_are_not_taken_for_units() -> None:
    before = figure(1, year=2023, on="2024-01-10")
    found = said(before, figure(2, values=changed(opening=5500, closing=5050)))
    assert not any("hectares" in text for text in found)


def test_another_thing_s_closing_is_not_compared() -> None:
    before = figure(1, year=2023, on="2024-01-10", labels={"class": "suspected"})
    assert said(before, figure(2)) == []


def test_stocks_below_nought_are_told() -> None:
    values = {"opening": 5, "destroyed": 8, "closing": -3}
    found = said(figure(kind="stocks", labels={"type": "PMN"}, values=values))
    assert found == ["Mines at the end is below nought: -3."]


def test_a_correction_may_be_below_nought() -> None:
    values = changed(corrected=-50, closing=500)
    assert said(figure(values=values, note="Drawn twice.")) == []


def test_days_that_were_swapped_are_told() -> None:
    asked = figure(
        kind="extension-requests",
        labels={"outcome": "granted"},
        values={},
        days={
            "deadline": "2023-12-31", "submitted": "2023-11-24", "decided": "2023-02-20",
            "asked-until": "2025-12-31",
        },
    )  # fmt: skip
    assert said(asked) == [
        "Submitted is 2023-11-24, after Decided on 2023-02-20: look whether they were swapped."
    ]


def test_what_is_given_twice_is_told_once() -> None:
    assert said(figure(1), figure(2)) == ["It is given 2 times."]


def test_the_whole_state_must_be_its_provinces() -> None:
    whole = figure(1)
    half = {name: number / 2 for name, number in whole.values.items()}
    half = {name: Decimal(str(number)) for name, number in half.items()}
    parts = (figure(2, where="North", values=half), figure(3, where="South", values=half))
    assert said(whole, *parts) == []
    found = said(whole, parts[0])
    assert "but the provinces make 500 m²." in found[0]


def test_more_persons_in_groups_than_there_are() -> None:
    counts = {"casualties": {"by": {
        "sex-and-age": {"girls": 30}, "disability": {"disability-not-recorded": 20}}}}  # fmt: skip
    assert said(casualties(counts=counts)) == [
        "Persons killed and injured is given as 20, but the groups of Sex and age group make 30."
    ]


def test_what_is_wrong_comes_before_what_is_missing() -> None:
    values = changed(released=510, closing=540)
    del values["opening"]
    found = doubts([figure(values=values)], KNOWN)
    weights = [doubt.weight for doubt in found]
    assert weights == sorted(weights, key=lambda weight: weight != "wrong")
    assert set(weights) == {"wrong", "incomplete"}


def test_the_arithmetic_is_data() -> None:
    kind = FigureKind.model_validate({
        "id": "dogs", "title": "Dogs", "cite": "Art. 6(1)", "obligations": [], "report": ["J"],
        "row": "One row a year.",
        "fields": {name: {"title": name, "measure": "number", "hxl": "#item"}
                   for name in ("old", "young", "all")},
        "identities": [{"total": "all", "plus": ["old", "young"]}],
    })  # fmt: skip
    known = Known({"dogs": kind}, KNOWN.persons)
    three = figure(kind="dogs", labels={}, values={"old": 1, "young": 1, "all": 3})
    assert said(three, known=known) == ["all is given as 3, but what it is made of makes 2."]


@given(
    st.integers(0, 10**6), st.integers(0, 10**6), st.integers(0, 10**6), st.integers(0, 10**6),
    st.integers(-(10**3), 10**3),
)  # fmt: skip
def test_a_balance_is_doubted_exactly_when_it_is_off(
    opening: int, found: int, cleared: int, slip: int, corrected: int
) -> None:
    closing = opening + found + cleared + corrected - cleared + slip
    values = {
        "opening": opening + cleared, "found": found, "cancelled": 0, "reduced": 0,
        "cleared": cleared, "released": cleared, "corrected": corrected, "closing": closing,
    }  # fmt: skip
    wrong = [d for d in doubts([figure(values=values, note="Why.")], KNOWN)
             if "made of" in d.sentence]  # fmt: skip
    assert bool(wrong) == (slip != 0)
