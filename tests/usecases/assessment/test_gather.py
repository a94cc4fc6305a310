"""What a year is read by: the profile of its time, and readings as the State holds them."""

from __future__ import annotations

from typing import Any

import pytest

from article9.catalogue.catalogue import load_shipped
from article9.errors import NotFound
from article9.record.dossier.dossier import Dossier
from article9.selfassessment.sources import View
from article9.usecases.assessment.gather import before, gathered, profile_in, sources_of
from article9.usecases.assessment.known import known
from tests.record.dossiers import SIGNED, TODAY, a_dossier, an_id
from tests.selfassessment.years import a_cycle
from tests.usecases.assessment.two_years import EDITION, two_years

KNOWN = known(load_shipped())
SHA = "0" * 64


def a_reading(verdict: str = "met", *, text: int = 0, number: int = 40, **fields: Any) -> Any:
    """A reading of two texts that found this on use, in one of them."""
    passage = {
        "text": text, "pinpoint": "s 2", "provision": "sec_2", "page": None, "start": 0, "end": 4,
        "quote": "No p",
    }  # fmt: skip
    finding = {
        "requirement": "prohibit-use", "verdict": verdict, "because": None,
        "reason": {"code": "x", "values": {}, "text": "So."}, "values": {},
        "passages": [passage] if verdict in ("met", "partial") else [], "look_also": [],
    }  # fmt: skip
    read: dict[str, Any] = {
        "title": "Act", "language": "en", "jurisdiction": None, "status": "unknown",
        "as_of": None, "file": "a.txt", "sha256": SHA, "characters": 4, "provisions": 1,
        "read_by": "markup", "unreadable": [],
    }  # fmt: skip
    return {
        "id": an_id(number), "on": "2026-02-01", "texts": [an_id(30), an_id(31)],
        "reading": {
            "article9": "0", "knowledge": {"date": "2026-01-01", "hash": "x"},
            "texts": [read, read], "findings": [finding], "concerns": [], "acts": {},
            "summary": {"to_consider": 0, "a_lawyer_must_read": 0, "provided_for": 1,
                        "not_applicable": 0},
        },
        **fields,
    }  # fmt: skip


def texts(first: str = "in-force", second: str = "bill") -> Any:
    return [
        {"id": an_id(30), "title": "Act", "status": first},
        {"id": an_id(31), "title": "Bill", "status": second},
    ]


def a_decision(holds: str = "met", **fields: Any) -> Any:
    whole = {
        "id": an_id(41), "reading": an_id(40), "requirement": "prohibit-use", "holds": holds,
        "reason": "Seen.", "signed": SIGNED,
    }  # fmt: skip
    return {**whole, **fields}


def view(**fields: Any) -> View | None:
    dossier = a_dossier(**{"texts": texts(), "readings": [a_reading()], **fields})
    return sources_of(dossier, 2026, EDITION, known=KNOWN, today=TODAY).views.get("prohibit-use")


def test_a_reading_that_nobody_decided_on_is_the_machine_s() -> None:
    found = view()
    assert found is not None
    assert (found.kind, found.by, found.holds, found.in_force) == ("reading", None, "met", True)


def test_a_decision_takes_its_place() -> None:
    found = view(decisions=[a_decision("partial")])
    assert found is not None
    assert (found.kind, found.holds, found.record) == ("decision", "partial", an_id(41))


def test_advice_decides_nothing() -> None:
    found = view(decisions=[a_decision("advice")])
    assert found is not None
    assert found.holds == "unclear"


def test_a_decision_is_over_once_the_texts_read_otherwise() -> None:
    again = a_reading("absent", number=42, on="2026-03-01")
    seen = a_reading()["reading"]["findings"][0]["passages"]
    found = view(readings=[a_reading(), again], decisions=[a_decision(passages=seen)])
    assert found is not None
    assert (found.kind, found.holds) == ("reading", "absent")


@pytest.mark.parametrize(
    ("text", "statuses", "in_force"),
    [
        (0, ("in-force", "bill"), True),
        (1, ("in-force", "bill"), False),
        (0, ("repealed", "bill"), False),
        (0, ("adopted", "bill"), False),
        (0, ("unknown", "bill"), True),
    ],
)
def test_only_words_of_a_text_in_force_are_law(
    text: int, statuses: tuple[str, str], in_force: bool
) -> None:
    found = view(texts=texts(*statuses), readings=[a_reading(text=text)])
    assert found is not None
    assert found.in_force is in_force


def test_no_reading_no_view() -> None:
    assert view(readings=[]) is None


def with_profiles(*days: str) -> Dossier:
    return a_dossier(profiles=[{"as_of": day, "answers": {}} for day in days])


@pytest.mark.parametrize(
    ("days", "year", "expected"),
    [
        (("2025-01-01", "2026-01-01", "2027-01-01"), 2026, "2026-01-01"),
        (("2027-01-01", "2028-01-01"), 2026, "2027-01-01"),
        (("2024-01-01",), 2026, "2024-01-01"),
    ],
)
def test_the_profile_is_that_of_its_time(days: tuple[str, ...], year: int, expected: str) -> None:
    found = profile_in(with_profiles(*days), year)
    assert found is not None
    assert found.as_of.isoformat() == expected


def test_there_may_be_no_profile() -> None:
    assert profile_in(a_dossier(), 2026) is None


def test_the_year_before_is_the_last_earlier_one() -> None:
    cycles = [a_cycle(number=500 + y, year=y) for y in (2020, 2023, 2026)]
    dossier = a_dossier(cycles=cycles)
    found = before(dossier, 2026)
    assert found is not None
    assert found.year == 2023
    assert before(dossier, 2020) is None


def test_an_edition_that_is_not_known_is_said() -> None:
    dossier = a_dossier(cycles=[a_cycle(edition="self-assessment-2031")])
    with pytest.raises(NotFound, match="does not have the question set 'self-assessment-2031'"):
        gathered(dossier, dossier.cycles[0], KNOWN)


def test_only_what_the_profile_says_outright_is_there() -> None:
    answers = {"stocks": "yes", "retains": "no", "victims": "not-known"}
    dossier = two_years(profiles=[{"as_of": "2026-01-01", "answers": answers}])
    there = sources_of(dossier, 2026, EDITION, known=KNOWN, today=TODAY).there
    assert there == {"stocks"}
