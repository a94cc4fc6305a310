"""A point, a concern, a question or an answer becomes an action in one step, and only once."""

from __future__ import annotations

import pytest

from article9.errors import Conflict, NotFound
from article9.record.dossier.dossier import Dossier
from article9.record.dossier.file import dump, load
from article9.record.dossier.plan import Action
from article9.usecases.plan.from_point import action_from
from tests.planning.made import TODAY, body, dossier, stands
from tests.usecases.imports.plan_files import KNOWN
from tests.usecases.plan.asking import NEXT, SOCIETY, cycle


def made(name: str, whole: Dossier | None = None) -> Action:
    start = whole or dossier()
    changed, action = action_from(start, name, known=KNOWN, new_id=NEXT, today=TODAY)
    assert changed.actions == (*start.actions, action)
    assert load(dump(changed), "x") == changed
    return action


def test_a_point_to_consider_becomes_an_action_with_its_obligations() -> None:
    one = made("prohibit-transit")
    assert one.requirements == ("prohibit-transit",)
    assert (one.field, one.status, one.steps[0].on) == ("law", "planned", TODAY)
    assert one.title == KNOWN.catalogue.requirements["prohibit-transit"].asks
    assert one.obligations


def test_nothing_is_made_up_that_nobody_said() -> None:
    one = made("prohibit-transit")
    assert (one.cost, one.begins, one.ends, one.owner, one.indicators) == ((), None, None, None, ())
    assert one.lenses.unsaid() == ("gender", "age", "disability")


@pytest.mark.parametrize(
    ("name", "field"),
    [
        ("concern-licence", "law"),
        ("doctrine-assistance", "doctrine"),
        ("education-in-schools", "risk-education"),
        ("victims-rehabilitation", "victim-assistance"),
        ("stocks-inventory", "stocks"),
        ("areas-marked", "clearance"),
        ("forces-training", "doctrine"),
        ("report-yearly", "reporting"),
        ("help-needed", "cooperation"),
        ("law-transit", "law"),
    ],
)
def test_the_field_of_work_is_told_from_what_it_is_about(name: str, field: str) -> None:
    assert made(name).field == field


def test_an_answer_becomes_an_action_that_names_it() -> None:
    answer = {"id": NEXT(), "key": "gap", "question": "law-transit", "standing": "not-in-place"}
    whole = dossier(cycles=(cycle(answer),))
    for name in ("gap", str(answer["id"])):
        one = made(name, whole)
        assert one.answers == (answer["id"],)
        assert one.questions == ("law-transit",)


def test_the_one_body_of_the_kind_that_usually_answers_becomes_the_owner() -> None:
    kind = KNOWN.questions.questions["law-transit"].institution
    one, other = body(kind, "One"), body(kind, "Other")
    assert made("law-transit", dossier(institutions=(one, SOCIETY))).owner == one.id
    assert made("law-transit", dossier(institutions=(one, other))).owner is None
    assert made("law-transit", dossier(institutions=(SOCIETY,))).owner is None


def test_a_point_is_not_taken_up_twice_at_a_time() -> None:
    start = dossier()
    whole, first = action_from(start, "concern-licence", known=KNOWN, new_id=NEXT, today=TODAY)
    with pytest.raises(Conflict, match="answers 'concern-licence' already"):
        action_from(whole, "concern-licence", known=KNOWN, new_id=NEXT, today=TODAY)
    over = first.model_validate(first.model_dump() | {"steps": stands("stopped")})
    again = dossier(over)
    assert made("concern-licence", again).concerns == ("concern-licence",)


@pytest.mark.parametrize("name", ["", "prohibit-transits", "goats", "0190a000"])
def test_a_name_of_nothing_is_refused(name: str) -> None:
    with pytest.raises(NotFound) as caught:
        made(name)
    if name == "prohibit-transits":
        assert "prohibit-transit" in caught.value.remedy


def test_an_answer_to_a_question_that_is_no_longer_asked_is_refused() -> None:
    answer = {"id": NEXT(), "key": "old", "question": "no-longer-asked", "standing": "planned"}
    with pytest.raises(NotFound):
        made("old", dossier(cycles=(cycle(answer),)))
