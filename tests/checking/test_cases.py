"""The cases that lawyers write: one sentence, law or order a case.

A file is named after the language, those on orders and manuals after both: doctrine-en.yml.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from article9.catalogue.catalogue import Catalogue
from article9.record.reading import Concern, Finding
from article9.usecases.check_law import Given, check_law

_FOLDER = Path(__file__).parent.parent / "cases"
_NOT_FOUND = ("absent", "unclear")


def _cases() -> list[Any]:
    return [
        pytest.param(
            path.stem.rpartition("-")[2], case, id=f"{path.stem}-{_asked(case)}-{case['name']}"
        )
        for path in sorted(_FOLDER.glob("*.yml"))
        for case in yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CBaseLoader)  # noqa: S506
    ]


def _asked(case: dict[str, str]) -> str:
    return case["concern"] if "concern" in case else case["requirement"]


@pytest.mark.parametrize(("language", "case"), _cases())
def test_a_lawyer_s_case_comes_out_as_written(
    language: str, case: dict[str, str], catalogue: Catalogue
) -> None:
    outcome = check_law(
        [Given("case.txt", case["text"].encode())],
        catalogue=catalogue,
        text_language=language,
        only=_asked(case),
    )
    if "concern" in case:
        raised = outcome.reading.concerns
        assert case["expect"] == ("raised" if raised else "not-raised"), raised
        assert all(_as_told(concern, case) for concern in raised)
        return
    (finding,) = outcome.reading.findings
    expected = _NOT_FOUND if case["expect"] == "not-found" else (case["expect"],)
    assert finding.verdict in expected, finding.model_dump_json(indent=1)
    assert _as_told(finding, case)


def _as_told(finding: Finding | Concern, case: dict[str, str]) -> bool:
    told = {
        "because": finding.because if isinstance(finding, Finding) else None,
        "reason": finding.reason.code,
        "at": [p.pinpoint for p in finding.passages],
    }
    return all(
        case[key] == value or case[key] in (value or ())
        for key, value in told.items()
        if key in case
    )


def test_at_least_two_fifths_of_the_cases_are_traps_or_less_than_met() -> None:
    expected = [case.values[1]["expect"] for case in _cases()]
    assert sum(e not in ("met", "raised") for e in expected) / len(expected) >= 0.4
