"""Dates that others have published come out the same."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from article9.catalogue.catalogue import Catalogue
from article9.usecases.deadlines import find_days
from article9.usecases.given_facts import facts_from

FILE = Path(__file__).parents[1] / "cases" / "deadlines" / "published-dates.yml"
CASES: list[dict[str, Any]] = yaml.load(
    FILE.read_text(encoding="utf-8"),
    Loader=yaml.CBaseLoader,  # noqa: S506  # values stay text
)
READ = frozenset({"ACA26", "HRW25", "JRSAP", "KHEXT", "LM08", "PRESS"})


def computed(case: dict[str, Any], catalogue: Catalogue) -> list[date | None]:
    """The days of the case's obligation, from its facts."""
    facts = dict(case["fact"])
    deposit = facts.pop("deposit", None)
    given = [f"{name}={value}" for name, value in facts.items()]
    days = find_days(
        facts_from(deposit, given, catalogue=catalogue),
        catalogue=catalogue,
        today=date(2026, 11, 25),
    )
    return [one.day for one in days.deadlines if one.obligation.id == case["obligation"]]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['state']}-{case['what']}")
def test_a_published_date_is_computed(case: dict[str, Any], catalogue: Catalogue) -> None:
    assert computed(case, catalogue) == [date.fromisoformat(case["published"])]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['state']}-{case['what']}")
def test_a_published_date_was_read_in_a_source(case: dict[str, Any]) -> None:
    assert set(case["read-in"].split(", ")) <= READ


@pytest.mark.parametrize("name", ["deposit", "entry-into-force", "withdrawal-received"])
def test_another_fact_comes_to_another_date(name: str, catalogue: Catalogue) -> None:
    """The dates are computed from the facts of the file and not looked up."""
    for case in CASES:
        if name in case["fact"] and "extended-to" not in case["fact"]:
            if name == "deposit" and "withdrawal-received" in case["fact"]:
                continue  # a withdrawal does not depend on the deposit
            day = date.fromisoformat(case["fact"][name])
            moved = {**case["fact"], name: day.replace(year=day.year - 1).isoformat()}
            published = date.fromisoformat(case["published"])
            assert computed({**case, "fact": moved}, catalogue) != [published]
