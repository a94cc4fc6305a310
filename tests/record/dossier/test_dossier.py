from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from tests.record.dossiers import (
    a_dossier,
    a_measure,
    a_piece_of_evidence,
    an_id,
    an_institution,
)

OPENED = {"by": {"name": "N. Testova", "function": "secretary"}, "on": "2026-01-05"}


def an_answer(number: int, **fields: Any) -> dict[str, Any]:
    said = {"state": "given", "by": OPENED["by"], "on": "2026-02-01", "standing": "in-place"}
    return {"id": an_id(number), "question": "law-penalty", **said, **fields}


def a_cycle(*answers: dict[str, Any], year: int = 2026, number: int = 50) -> dict[str, Any]:
    whole = {"year": year, "edition": "self-assessment-2026", "opened": OPENED}
    return {"id": an_id(number), **whole, "answers": answers}


def test_the_latest_profile_holds() -> None:
    dossier = a_dossier(
        profiles=[
            {"as_of": "2026-01-01", "answers": {"stocks": "no"}},
            {"as_of": "2024-01-01", "answers": {"stocks": "yes"}},
        ]
    )
    assert dossier.profile is not None
    assert dossier.profile.answers == {"stocks": "no"}


def test_without_a_year_the_latest_cycle_is_meant() -> None:
    dossier = a_dossier(cycles=[a_cycle(year=2026), a_cycle(year=2025, number=51)])
    assert [dossier.cycle(year).year for year in (None, 2025)] == [2026, 2025]  # type: ignore[union-attr]
    assert dossier.cycle(2024) is None


def test_the_last_answer_of_a_person_is_in_force() -> None:
    first = an_answer(60, standing="partly")
    second = an_answer(61, replaces=an_id(60))
    current = a_dossier(cycles=[a_cycle(first, second)]).cycles[0].current()
    assert current["law-penalty"].id == an_id(61)


def test_a_proposal_takes_no_person_s_place() -> None:
    given = an_answer(60, standing="partly")
    origin = {"kind": "last-year", "says": "In 2025 it was in place."}
    proposal = an_answer(61, state="proposed", by=None, origin=origin)
    current = a_dossier(cycles=[a_cycle(given, proposal)]).cycles[0].current()
    assert current["law-penalty"].id == an_id(60)


def test_a_measure_stands_where_its_last_step_says() -> None:
    steps = [{"status": "planned", "on": "2025-01-01"}, {"status": "adopted", "on": "2026-01-01"}]
    assert a_dossier(measures=[a_measure(steps=steps)]).measures[0].status == "adopted"


WRONG: dict[str, dict[str, Any]] = {
    "the id .* is given twice": {
        "institutions": [an_institution(1)],
        "evidence": [a_piece_of_evidence(1)],
    },
    "two of the institutions have the key 'mod'": {
        "institutions": [an_institution(1, key="mod"), an_institution(2, key="mod")]
    },
    "institution names .* none of the institutions": {
        "measures": [a_measure(institution=an_id(99))]
    },
    "evidence names .* none of the evidence": {
        "institutions": [an_institution(1)],
        "measures": [a_measure(evidence=[an_id(1)])],
    },
    "order of their days": {
        "measures": [
            a_measure(
                steps=[
                    {"status": "planned", "on": "2026-01-01"},
                    {"status": "adopted", "on": "2025-01-01"},
                ]
            )
        ]
    },
    "at least 1 item": {"measures": [a_measure(steps=[])]},
    "before it holds": {
        "evidence": [a_piece_of_evidence(effective="2026-02-02", expires="2026-02-01")]
    },
    "only a National Society": {"institutions": [an_institution(consent=OPENED)]},
    "an answer names who gives it": {"cycles": [a_cycle(an_answer(60, by=None))]},
    "a proposal says where it comes from": {
        "cycles": [a_cycle(an_answer(60, by=None, state="proposed"))]
    },
    "says what is asked of it": {"cycles": [a_cycle(an_answer(60, state="returned"))]},
    "needs a reason": {"cycles": [a_cycle(an_answer(60, standing="not-applicable"))]},
    "match pattern": {"state": "Exemplaria"},
    "Extra inputs": {"score": 12},
    "is not a date": {"deposit": "86400"},
    "greater than or equal to 0": {
        "trainings": [
            {
                "id": an_id(30),
                "title": "T",
                "audience": "A",
                "begins": "2026-01-01",
                "ends": "2026-01-02",
                "women": -1,
            }
        ]
    },
    "before it begins": {
        "trainings": [
            {
                "id": an_id(30),
                "title": "T",
                "audience": "A",
                "begins": "2026-01-03",
                "ends": "2026-01-02",
            }
        ]
    },
    "before it came in": {
        "requests": [
            {
                "id": an_id(31),
                "sender": "icrc",
                "received": "2026-01-03",
                "asks": "What?",
                "answered": "2026-01-02",
            }
        ]
    },
    "String should match": {"institutions": [an_institution(name="two\nlines")]},
}


@pytest.mark.parametrize("sentence", WRONG)
def test_what_cannot_be_so_is_refused(sentence: str) -> None:
    with pytest.raises(ValidationError, match=sentence):
        a_dossier(**WRONG[sentence])


def test_two_kinds_may_have_the_same_key() -> None:
    dossier = a_dossier(
        institutions=[an_institution(1, key="mod")], measures=[a_measure(key="mod")]
    )
    assert dossier.measures[0].key == dossier.institutions[0].key
