"""The days as data: what is known, null where nothing is, in the shape that is published."""

from __future__ import annotations

import json
from datetime import date, datetime
from typing import Any

import pytest
from pydantic import ValidationError

from article9.catalogue.catalogue import Catalogue
from article9.deadlines.facts import Done, Event, Facts
from article9.record.dates import Dates
from article9.usecases.deadlines import find_days
from article9.usecases.deadlines_as_data import as_data
from tests.record.schema import faults

SCHEMA = Dates.model_json_schema(mode="serialization")
FACTS = Facts(
    deposit=date(2011, 9, 13),
    extensions=(date(2030, 3, 1),),
    deciding_meeting=date(2029, 11, 26),
    armed_conflict=False,
    events=(
        Event("withdrawal-received", date(2025, 8, 20)),
        Event("area-found", date(2031, 8, 31)),
        Event("mission-announced", datetime.fromisoformat("2031-11-20T09:00+02:00")),
    ),
    done=(Done("art-04-stocks", date(2014, 1, 1)),),
)


def data(facts: Facts, catalogue: Catalogue) -> Any:
    """The days as they are sent."""
    found = find_days(facts, catalogue=catalogue, today=date(2031, 11, 25))
    return json.loads(as_data(found).model_dump_json())


def by_key(sent: Any) -> dict[str, Any]:
    return {one["key"]: one for one in sent["deadlines"]}


def test_what_is_sent_keeps_the_published_schema(catalogue: Catalogue) -> None:
    for facts in (FACTS, Facts()):
        assert list(faults(data(facts, catalogue), SCHEMA)) == []


def test_a_day_that_is_no_text_would_not_keep_it(catalogue: Catalogue) -> None:
    sent = data(FACTS, catalogue)
    sent["deadlines"][0]["date"] = 20120301
    sent["deadlines"][1]["status"] = "late"
    assert len(list(faults(sent, SCHEMA))) == 2


def test_what_is_sent_can_be_read_back(catalogue: Catalogue) -> None:
    sent = data(FACTS, catalogue)
    assert json.loads(Dates.model_validate(sent).model_dump_json()) == sent


def test_a_key_that_is_not_published_is_refused(catalogue: Catalogue) -> None:
    with pytest.raises(ValidationError, match="late"):
        Dates.model_validate({**data(FACTS, catalogue), "late": True})


def test_each_day_carries_obligation_rule_cite_and_reason(catalogue: Catalogue) -> None:
    clear = by_key(data(FACTS, catalogue))["art-05-clear"]
    assert clear == {
        "key": "art-05-clear",
        "obligation": "art-05-clear",
        "title": "Clear every mined area of anti-personnel mines",
        "cite": "Art. 5(1)",
        "basis": "convention",
        "applies": "mined-areas",
        "rule": "after-entry-into-force",
        "marks": "deadline",
        "date": "2030-03-01",
        "moment": None,
        "year": None,
        "status": "past",
        "done": None,
        "because": {
            "code": "extended",
            "values": {"granted": ["2030-03-01"]},
            "text": "An extension to this day was granted; the days granted in all: 2030-03-01.",
        },
        "beside": [
            {
                "code": "after-withdrawal",
                "values": {"effect": "2026-02-20"},
                "text": "A withdrawal was received. If it takes effect on 2026-02-20, the duty "
                "does not reach this day.",
            }
        ],
    }


def test_a_moment_a_year_and_a_day_of_being_met_are_sent_where_they_are_known(
    catalogue: Catalogue,
) -> None:
    days = by_key(data(FACTS, catalogue))
    arrival = days["art-08-mission-arrival-2031-11-20"]
    assert (arrival["date"], arrival["moment"]) == ("2031-11-23", "2031-11-23T09:00+02:00")
    assert days["art-07-yearly-report-2030"]["year"] == 2030
    assert days["art-04-stocks"]["done"] == "2014-01-01"
    assert days["art-05-later-finds-2031-08-31"]["date"] is None


def test_the_facts_are_sent_as_they_were_given(catalogue: Catalogue) -> None:
    assert data(FACTS, catalogue)["facts"] == {
        "deposit": "2011-09-13",
        "entry_into_force": None,
        "extensions": ["2030-03-01"],
        "deciding_meeting": "2029-11-26",
        "armed_conflict": "no",
        "events": [
            {"name": "withdrawal-received", "when": "2025-08-20"},
            {"name": "area-found", "when": "2031-08-31"},
            {"name": "mission-announced", "when": "2031-11-20T09:00+02:00"},
        ],
        "done": [{"key": "art-04-stocks", "on": "2014-01-01"}],
    }


def test_what_was_not_given_is_null(catalogue: Catalogue) -> None:
    facts = data(Facts(), catalogue)["facts"]
    assert {name: value for name, value in facts.items() if value} == {}
    assert facts["armed_conflict"] is None


def test_an_armed_conflict_that_was_given_is_sent(catalogue: Catalogue) -> None:
    assert data(Facts(armed_conflict=True), catalogue)["facts"]["armed_conflict"] == "yes"
