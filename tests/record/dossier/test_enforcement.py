"""Enforcement is counts: there is no field in which a person could be named."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from article9.record.dossier.enforcement import EnforcementCount, Judgment

ID = "0190a000-0000-7000-8000-00000000000a"
COUNT = {"id": ID, "year": 2025, "clause": "s 5(1)", "stage": "tried", "cases": 0}
JUDGMENT = {
    "id": ID, "court": "High Court", "citation": "[2024] XXHC 7", "on": "2024-10-11",
    "clause": "s 3", "outcome": "convicted", "published": "Reports",
}  # fmt: skip


def test_nought_cases_are_a_count() -> None:
    assert EnforcementCount.model_validate(COUNT).cases == 0


@pytest.mark.parametrize(
    "wrong",
    [{"cases": -1}, {"stage": "arrested"}, {"year": 1997}, {"name": "A. Example"}, {"suspect": "x"},
     {"cases": None}],
)  # fmt: skip
def test_what_is_no_count_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        EnforcementCount.model_validate(COUNT | wrong)


@pytest.mark.parametrize("field", ["name", "person", "accused", "defendant", "parties"])
def test_a_judgment_has_no_field_for_a_name(field: str) -> None:
    with pytest.raises(ValidationError, match="Extra inputs"):
        Judgment.model_validate(JUDGMENT | {field: "A. Example"})


def test_whether_a_judgment_is_final_may_not_be_known() -> None:
    assert Judgment.model_validate(JUDGMENT).final is None
