"""Consultations and delegations hold numbers and organisations, and no person's name."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from article9.record.dossier.consultations import Consultation, Delegation

ID = "0190a000-0000-7000-8000-00000000000a"
TALK = {
    "id": ID,
    "title": "Wells",
    "begins": "2026-05-01",
    "place": "Lower Ford",
    "asked": "Where?",
}
TRIP = {"id": ID, "meeting": "Meeting", "on": "2025-12-01", "people": {"women": 2}}


def test_a_talk_of_one_day_has_no_last_day() -> None:
    assert Consultation.model_validate(TALK).ends is None


@pytest.mark.parametrize(
    "wrong", [{"ends": "2026-04-30"}, {"names": ["A. Example"]}, {"asked": ""}, {"place": None}]
)
def test_what_is_no_consultation_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        Consultation.model_validate(TALK | wrong)


def test_survivors_are_among_those_who_went() -> None:
    assert Delegation.model_validate(TRIP | {"survivors": 2}).survivors == 2
    with pytest.raises(ValidationError, match="3 survivors are more than the 2"):
        Delegation.model_validate(TRIP | {"survivors": 3})


def test_a_delegation_names_nobody() -> None:
    with pytest.raises(ValidationError):
        Delegation.model_validate(TRIP | {"head": "A. Example"})
