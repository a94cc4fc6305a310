"""The values of a reading: none can be built that claims more than it proves."""

from __future__ import annotations

import json
from typing import Any

import pytest
from pydantic import ValidationError

from article9.record.reading import Finding, Passage, Reading, Reason
from tests.record.schema import faults

PASSAGE = Passage(
    text=0, pinpoint="s 2", provision="sec_2", page=None, start=0, end=9, quote="No person"
)
REASON = Reason(code="named-and-prohibited", values={}, text="The text names it.")
SCHEMA = Reading.model_json_schema(mode="serialization")


def finding(verdict: str, *passages: Passage, **other: Any) -> Finding:
    """A finding on one requirement."""
    given: dict[str, Any] = {
        "requirement": "prohibit-use",
        "because": None,
        "reason": REASON,
        "values": {},
    }
    return Finding.model_validate(
        {**given, "verdict": verdict, "passages": passages, "look_also": (), **other}
    )


def reading(**other: Any) -> dict[str, Any]:
    """A reading as data."""
    whole = {
        "article9": "0.1.0",
        "knowledge": {"date": "2030-01-01", "hash": "0"},
        "texts": [],
        "findings": [json.loads(finding("met", PASSAGE).model_dump_json())],
        "concerns": [],
        "acts": {},
        "summary": {
            "to_consider": 0, "a_lawyer_must_read": 0, "provided_for": 1, "not_applicable": 0,
        },
    }  # fmt: skip
    return {**whole, **other}


@pytest.mark.parametrize("verdict", ["met", "partial"])
def test_what_is_provided_for_is_proved(verdict: str) -> None:
    with pytest.raises(ValidationError, match=f"prohibit-use: {verdict} without a passage"):
        finding(verdict)


@pytest.mark.parametrize("verdict", ["absent", "unclear", "not-applicable"])
def test_what_is_not_there_needs_no_passage(verdict: str) -> None:
    assert finding(verdict).passages == ()


def test_there_is_no_assessment_beside_the_five() -> None:
    with pytest.raises(ValidationError):
        finding("almost", PASSAGE)


def test_confidence_is_not_claimed_before_it_is_measured() -> None:
    assert finding("met", PASSAGE).confidence is None


def test_a_finding_cannot_be_changed_afterwards() -> None:
    with pytest.raises(ValidationError, match="frozen"):
        finding("absent").verdict = "met"  # type: ignore[misc]  # that is what is proved


def test_a_key_that_is_not_in_the_contract_cannot_slip_in() -> None:
    with pytest.raises(ValidationError, match="extra"):
        finding("met", PASSAGE, score=1)


def test_a_reading_survives_being_written_and_read() -> None:
    read = Reading.model_validate(reading())
    assert Reading.model_validate_json(read.model_dump_json()) == read


def test_a_reading_keeps_its_schema() -> None:
    assert list(faults(reading(), SCHEMA)) == []


HALF = {**PASSAGE.model_dump(mode="json"), "parts": [[0]]}
BROKEN = {
    "a key is missing": (reading(), "findings", "result: the key 'findings' is missing"),
    "a key too many": (reading(score=7), "", "result: the key 'score' is not known"),
    "a number for a text": (
        reading(article9=1),
        "",
        "result.article9: 1 is not of type string",
    ),
    "a stretch without an end": (
        reading(findings=[{**reading()["findings"][0], "passages": [HALF]}]),
        "",
        "result.findings[0].passages[0].parts[0]: 1 items are too few or too many",
    ),
    "a text for a number": (
        reading(summary={**reading()["summary"], "to_consider": "none"}),
        "",
        "result.summary.to_consider: 'none' is not of type integer",
    ),
}


@pytest.mark.parametrize(("data", "left_out", "fault"), BROKEN.values(), ids=BROKEN.keys())
def test_the_schema_sees_what_breaks_it(data: dict[str, Any], left_out: str, fault: str) -> None:
    data.pop(left_out, None)
    assert list(faults(data, SCHEMA)) == [fault]


def test_a_schema_is_not_followed_in_part() -> None:
    with pytest.raises(ValueError, match="uses \\['pattern'\\]"):
        list(faults("text", {"type": "string", "pattern": "x"}))
