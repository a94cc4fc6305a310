"""What is late, waits, lacks money or is left open is said, and what is over is left in peace."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from article9.planning.remarks import Kind, Remark, of_commitments, remarks
from article9.record.dossier.plan import Action, Commitment
from tests.planning.made import TODAY, action, funds, ids, indicator, money, stands, value

#: Nothing is to be said of an action with all of these.
WHOLE: dict[str, Any] = {
    "owner": "0190a000-0000-7000-8000-0000000000aa", "begins": "2026-12-01", "ends": "2027-12-31",
    "cost": (money("5"),), "secured": (funds("5"),), "indicators": (indicator(),),
}  # fmt: skip
EVIDENCE = ("0190a000-0000-7000-8000-0000000000ab",)


def whole(**fields: Any) -> Action:
    return action(**(WHOLE | fields))


def kinds(*actions: Action) -> list[Kind]:
    return [one.kind for one in remarks(actions, TODAY)]


def test_nothing_is_said_of_an_action_that_is_whole() -> None:
    assert kinds(whole()) == []


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"begins": "2026-01-01", "ends": "2026-11-25"}, ["past-its-date"]),
        ({"begins": "2026-11-25"}, ["not-begun"]),
        ({"cost": ()}, ["cost-not-known"]),
        ({"secured": ()}, ["nothing-secured"]),
        ({"secured": (funds("1"),)}, ["part-secured"]),
        ({"secured": (funds("9", "EUR"),)}, ["other-currency"]),
        ({"secured": (funds("6"),)}, ["more-than-cost"]),
        ({"owner": None}, ["nobody-answers"]),
        ({"ends": None}, ["no-end"]),
        ({"indicators": ()}, ["no-indicator"]),
        ({"steps": stands("under-way", "2026-11-27")}, ["step-to-come"]),
        ({"steps": stands("finished")}, ["nothing-shows-it"]),
    ],
)
def test_each_thing_is_said_by_itself(fields: dict[str, Any], told: list[Kind]) -> None:
    assert kinds(whole(**fields)) == told


@pytest.mark.parametrize(
    "fields",
    [
        {"begins": "2026-01-01", "ends": "2026-11-26"},  # its last day is today
        {"begins": "2026-11-26"},  # it begins today
        {"begins": "2026-01-01", "steps": stands("under-way")},
        {"cost": (money("0"),), "secured": ()},
        {"secured": (funds("5"), funds("9", "EUR"))},
        {"steps": stands("under-way", "2026-11-26")},
        {"steps": stands("finished"), "evidence": EVIDENCE},
        {"steps": stands("stopped"), "ends": None, "owner": None, "cost": (), "indicators": ()},
        {"steps": stands("finished"), "evidence": EVIDENCE, "begins": None, "ends": "2026-01-01"},
    ],
)
def test_no_false_alarm(fields: dict[str, Any]) -> None:
    begun = {"steps": stands("under-way")} if "ends" in fields and "steps" not in fields else {}
    assert kinds(whole(**(fields | begun))) == []


def test_an_action_that_is_to_begin_waits_for_what_is_not_finished() -> None:
    before = whole()
    after = whole(begins="2026-11-26", depends_on=(before.id,))
    assert remarks((before, after), TODAY) == (Remark("waits", after.id, (before.id,)),)


def test_an_action_does_not_wait_for_what_is_finished_nor_before_its_time() -> None:
    done = whole(steps=stands("finished"), evidence=EVIDENCE)
    assert kinds(done, whole(steps=stands("under-way"), depends_on=(done.id,))) == []
    before = whole(ends="2027-01-31")
    assert kinds(before, whole(begins="2027-01-31", depends_on=(before.id,))) == []


def test_an_action_waits_in_vain_for_what_was_stopped() -> None:
    before = whole(steps=stands("stopped"))
    assert kinds(before, whole(depends_on=(before.id,))) == ["waits-in-vain"]


def test_an_action_that_is_to_begin_before_another_ends_is_told() -> None:
    before = whole(ends="2027-06-30")
    after = whole(begins="2027-01-01", depends_on=(before.id,))
    (told,) = remarks((before, after), TODAY)
    assert (told.kind, told.others, told.on) == ("begins-too-early", (before.id,), before.ends)


def test_a_circle_is_told_once_and_its_actions_are_not_said_to_wait_besides() -> None:
    source = ids(0x9000)
    one, two = source(), source()
    first = whole(id=one, depends_on=(two,), steps=stands("under-way"))
    second = whole(id=two, depends_on=(one,), steps=stands("under-way"))
    assert remarks((first, second), TODAY) == (Remark("circle", one, (one, two)),)


def test_what_is_missing_is_told_in_its_currency() -> None:
    (told,) = remarks((whole(cost=(money("5"), money("7", "EUR"))),), TODAY)
    assert told.amounts == {"EUR": Decimal(7)}


BEGUN = value("10", "2026-01-01")


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"baseline": BEGUN, "target": value("9", "2027-01-01")}, ["target-behind"]),
        ({"baseline": BEGUN, "target": value("11", "2027-01-01")}, []),
        ({"baseline": BEGUN, "target": value("9", "2027-01-01"), "wished": "less"}, []),
        (
            {"baseline": BEGUN, "target": value("11", "2027-01-01"), "wished": "less"},
            ["target-behind"],
        ),
        ({"baseline": BEGUN, "target": value("11", "2026-11-25")}, ["target-not-reached"]),
        ({"baseline": BEGUN, "target": value("11", "2026-11-26")}, []),  # today is not over
        ({"target": value("11", "2026-11-25")}, []),  # nobody knows where it is
        (
            {"baseline": BEGUN, "values": (value("11", "2026-06-01"),),
             "target": value("11", "2026-11-25")},
            [],
        ),
        ({"values": (value("11", "2026-12-01"),)}, ["value-to-come"]),
    ],
)  # fmt: skip
def test_indicators_are_compared_with_their_own_target(
    fields: dict[str, Any], told: list[Kind]
) -> None:
    assert kinds(whole(indicators=(indicator(**fields),))) == told


def commitment(**fields: Any) -> Commitment:
    values = {
        "id": ids(0xA000)(), "says": "To count.", "by": "Government", "where": "Geneva",
        "said": "2025-12-03", "actions": EVIDENCE, "due": "2026-12-31",
    }  # fmt: skip
    return Commitment.model_validate(values | fields)


JUDGED = {"by": {"name": "A. Example", "function": "secretary"}, "on": "2026-01-01"}


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({}, []),
        ({"due": "2026-11-26"}, []),
        ({"due": None}, []),
        ({"due": "2026-11-25"}, ["due-and-open"]),
        ({"actions": ()}, ["no-action"]),
        ({"standing": "kept", "judged": JUDGED}, ["nothing-shows-it"]),
        ({"standing": "kept", "judged": JUDGED, "evidence": EVIDENCE, "actions": ()}, []),
        ({"standing": "not-kept", "judged": JUDGED, "due": "2026-01-01"}, ["no-reason"]),
        ({"standing": "not-kept", "judged": JUDGED, "reason": "It rained."}, []),
    ],
)
def test_commitments(fields: dict[str, Any], told: list[str]) -> None:
    assert [one.kind for one in of_commitments((commitment(**fields),), TODAY)] == told
