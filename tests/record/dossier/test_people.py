"""Totals of persons are parts of a whole, and each of the three lenses says how or why not."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from article9.record.dossier.people import Dealt, Lenses, People


def test_the_total_is_the_sum_of_all_groups() -> None:
    assert People(women=4, men=5, girls=1, boys=2, not_recorded=3).total == 15


@pytest.mark.parametrize("wrong", [{"women": -1}, {"names": ["A. Example"]}, {"women": 1.5}])
def test_less_than_nobody_a_name_and_half_a_person_are_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        People.model_validate(wrong)


def test_more_persons_with_a_disability_than_persons_are_refused() -> None:
    with pytest.raises(ValidationError, match="3 persons with a disability are more than the 2"):
        People(women=2, with_disability=3)


def test_a_method_without_a_number_is_refused() -> None:
    with pytest.raises(ValidationError, match="no number"):
        People(women=2, method="other")


def test_nobody_with_a_disability_is_not_the_same_as_not_asked() -> None:
    assert People(women=2, with_disability=0, method="other") != People(women=2)


@pytest.mark.parametrize("wrong", [{}, {"how": "So.", "why_not": "Because."}, {"how": " "}])
def test_it_is_said_how_or_why_not_and_never_both(wrong: dict[str, str]) -> None:
    with pytest.raises(ValidationError):
        Dealt.model_validate(wrong)


def test_what_is_unsaid_is_told_and_a_reason_why_not_is_said() -> None:
    lenses = Lenses(gender=Dealt(how="So."), age=Dealt(why_not="All are adults."))
    assert lenses.unsaid() == ("disability",)
