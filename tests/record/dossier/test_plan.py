"""What contradicts itself is no action, no indicator and no commitment."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from article9.record.dossier.file import dump, load
from article9.record.dossier.plan import Commitment
from tests.planning.made import action, dossier, funds, indicator, money, stands, value

ID = "0190a000-0000-7000-8000-00000000000a"


def test_an_action_stands_where_its_last_step_says() -> None:
    steps = (*stands("planned", "2026-01-01"), *stands("finished", "2026-05-01"))
    assert (action(steps=steps).status, action(steps=steps).over) == ("finished", True)
    assert not action().over


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"begins": "2026-05-01", "ends": "2026-04-30"}, "before it begins"),
        ({"steps": ()}, "at least 1"),
        ({"steps": (*stands("planned", "2026-05-01"), *stands("finished", "2026-04-01"))}, "order"),
        ({"cost": (money("1"), money("2"))}, "twice in one currency"),
        ({"indicators": (indicator(), indicator())}, "same title"),
        ({"field": "agriculture"}, "Input should be"),
        ({"lead": "A. Example"}, "Extra inputs"),
    ],
)
def test_an_action_that_contradicts_itself_is_refused(wrong: dict[str, Any], says: str) -> None:
    with pytest.raises(ValidationError, match=says):
        action(**wrong)


def test_an_action_may_end_on_the_day_on_which_it_begins_and_cost_two_currencies() -> None:
    made = action(begins="2026-05-01", ends="2026-05-01", cost=(money("1"), money("2", "EUR")))
    assert made.ends == made.begins


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"unit": "%", "target": value("101", "2027-01-01")}, "not more than 100"),
        ({"unit": "%", "values": (value("100.5", "2027-01-01"),)}, "not more than 100"),
        ({"values": (value("1", "2026-05-01"), value("2", "2026-04-01"))}, "order"),
        ({"values": (value("1", "2026-05-01"), value("2", "2026-05-01"))}, "order"),
        (
            {"baseline": value("1", "2026-05-01"), "target": value("2", "2026-04-01")},
            "before the baseline",
        ),
        ({"values": ({"value": "-1", "on": "2026-05-01"},)}, "greater than or equal to 0"),
    ],
)
def test_an_indicator_that_contradicts_itself_is_refused(
    wrong: dict[str, object], says: str
) -> None:
    with pytest.raises(ValidationError, match=says):
        indicator(**wrong)


def test_a_whole_is_a_hundred_per_cent_and_more_heads_than_a_hundred_are_no_fault() -> None:
    assert indicator(unit="%", target=value("100", "2027-01-01")).target
    assert indicator(target=value("101", "2027-01-01")).target


def test_an_indicator_is_now_at_its_last_value_or_at_its_baseline() -> None:
    begun = value("1", "2026-01-01")
    assert indicator(baseline=begun).now == begun
    assert indicator(baseline=begun, values=(value("3", "2026-02-01"),)).now != begun
    assert indicator().now is None


def commitment(**fields: object) -> Commitment:
    values = {"id": ID, "says": "To count.", "by": "Government", "where": "Geneva"}
    return Commitment.model_validate({**values, "said": "2025-12-03", **fields})


def test_whoever_says_that_a_commitment_was_kept_is_named() -> None:
    judged = {"by": {"name": "A. Example", "function": "secretary"}, "on": "2026-01-01"}
    assert commitment(standing="kept", judged=judged).standing == "kept"
    for standing in ("kept", "not-kept"):
        with pytest.raises(ValidationError, match="is named"):
            commitment(standing=standing)


def test_a_commitment_is_not_due_before_it_was_made() -> None:
    with pytest.raises(ValidationError, match="before it was said"):
        commitment(due="2025-12-02")


def test_a_plan_is_written_to_a_file_and_read_back_the_same() -> None:
    one = action(cost=(money("1.50"),), secured=(funds("0.75", "EUR"),))
    two = action(
        depends_on=(one.id,),
        indicators=(indicator(values=(value("0.1", "2026-05-01"),)),),
        lenses={"age": {"why_not": "All are adults."}},
    )
    whole = dossier(one, two)
    assert load(dump(whole), "x.json") == whole


def test_an_action_that_waits_for_one_that_is_not_there_is_refused() -> None:
    with pytest.raises(ValidationError, match="none of the actions"):
        dossier(action(depends_on=(ID,)))


def test_who_judged_a_commitment_and_why_is_internal_unless_it_is_said_to_be_open() -> None:
    assert commitment().judgment_confidentiality == "internal"
    assert commitment(judgment_confidentiality="open").judgment_confidentiality == "open"
    with pytest.raises(ValidationError, match="Input should be"):
        commitment(judgment_confidentiality="public")
