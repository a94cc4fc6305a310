"""What figures do not tell is said, and nothing is put in its place."""

from __future__ import annotations

from typing import Any

import pytest

from article9.catalogue.translations import AS_WRITTEN
from article9.figures.arithmetic import doubts
from article9.record.dossier.figures import Figure
from article9.usecases.figures.words import sentence
from tests.figures.samples import KNOWN, casualties, figure


def said(*figures: Figure) -> list[str]:
    found = doubts(figures, KNOWN)
    return [sentence(doubt, AS_WRITTEN) for doubt in found if doubt.weight == "incomplete"]


def without(values: dict[str, Any], name: str) -> dict[str, Any]:
    return {key: value for key, value in values.items() if key != name}


def test_a_whole_figure_lacks_nothing() -> None:
    assert said(figure(1), casualties(2)) == []


def test_a_needed_field_that_is_not_given() -> None:
    assert said(figure(values=without(figure().values, "closing"))) == [
        "Area at the end is not given."
    ]


def test_a_field_that_is_not_needed_may_be_left_out() -> None:
    assert said(figure(values=without(figure().values, "found"))) == []


def test_a_correction_without_a_reason() -> None:
    values = {**figure().values, "corrected": -50, "closing": 500}
    assert said(figure(values=values)) == [
        "Area by which records were corrected is -50 m², and no note says why."
    ]


def test_a_correction_of_nought_needs_no_reason() -> None:
    assert said(figure(values={**figure().values, "corrected": 0})) == []


def test_a_label_and_an_institution_that_are_not_told() -> None:
    retained = figure(
        kind="mines-retained",
        labels={"type": "PMN"},
        values={"last-year": 10, "used": 1, "this-year": 9},
    )
    assert said(retained) == [
        "It is not said: Purpose.",
        "It is not said which institution it is the figure of.",
    ]


def test_a_year_of_which_some_months_are_missing() -> None:
    assert said(figure(months=11)) == ["Only 11 months of the year are in it."]


def test_a_source_from_before_the_year_was_over() -> None:
    assert said(figure(on="2024-06-30")) == [
        "Its source is of 2024-06-30, before the year was over."
    ]


def test_a_year_between_others() -> None:
    before = figure(1, year=2022, on="2023-01-10")
    found = doubts([before, figure(2)], KNOWN)
    assert [(d.year, d.figure) for d in found if "no figure for this year" in d.sentence] == [
        (2023, None)
    ]


def test_persons_who_are_in_no_group_are_not_put_into_one() -> None:
    counts = {"casualties": {"by": {
        "sex-and-age": {"girls": 2, "boys": 6, "women": 4, "men": 5},
        "disability": {"with-disability": 20}}}}  # fmt: skip
    assert said(casualties(counts=counts)) == [
        "Of Persons killed and injured, 3 are in no group of Sex and age group: say that it was "
        "not recorded."
    ]


def test_persons_that_are_not_broken_down() -> None:
    assert said(casualties(counts={})) == [
        "Persons killed and injured is not broken down: Sex and age group.",
        "Persons killed and injured is not broken down: Disability.",
    ]


def test_nobody_needs_no_groups() -> None:
    values = dict.fromkeys(casualties().values, 0)
    assert said(casualties(values=values, counts={})) == []


def test_a_field_of_a_later_version_is_named() -> None:
    found = said(figure(values={**figure().values, "marked": 5}))
    assert found == ["It has a field that this article9 does not know: marked."]


@pytest.mark.parametrize("kind", sorted(KNOWN.kinds))
def test_an_empty_list_of_a_kind_is_no_doubt(kind: str) -> None:
    assert [doubt for doubt in doubts([], KNOWN) if doubt.kind == kind] == []
