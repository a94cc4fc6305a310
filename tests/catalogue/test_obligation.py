"""Obligations: their order, and what their deadlines may say."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

import pytest
from pydantic import ValidationError

from article9.catalogue.catalogue import check, load
from article9.catalogue.deadline_rule import EVENTS, DeadlineRule, EventName
from article9.catalogue.obligation import Obligation, in_article_order
from tests.catalogue.editing import add, change, copy

STOCKS = "obligations/art-04-stocks.yml"


def obligation(id_: str, cite: str) -> Obligation:
    """An obligation of which only id and cite matter."""
    return Obligation.model_validate(
        {
            "id": id_, "cite": cite, "title": "Do it", "kind": "duty", "says": "It is done.",
            "binds": "each-state-party", "checked": {"source": "convention", "on": "2026-11-20"},
        }
    )  # fmt: skip


def test_obligations_stand_as_the_convention_has_them() -> None:
    cites = {
        "art-01-a": "Art. 1(1)(a)", "art-01-b": "Art. 1(1)(b)", "art-01-c": "Art. 1(2)",
        "art-02-a": "Art. 2(1)", "art-10-a": "Art. 10", "art-17-a": "Art. 17(2)",
    }  # fmt: skip
    mixed = sorted(cites, key=lambda id_: (id_[-1], id_), reverse=True)
    ordered = in_article_order(obligation(id_, cites[id_]) for id_ in mixed)
    assert [one.id for one in ordered] == list(cites)


def test_an_obligation_may_be_added_as_one_file(knowledge: Path) -> None:
    copy(knowledge, STOCKS, to="obligations/art-04-more.yml")
    assert list(load(knowledge).obligations) == ["art-01-use", "art-04-more", "art-04-stocks"]


def test_one_office_that_answers_may_be_written_as_a_word(knowledge: Path) -> None:
    assert load(knowledge).obligations["art-04-stocks"].answers == ("defence",)


@pytest.mark.parametrize("cite", ["Art. 4", "Art. 4(1)", "Art. 4; Oslo Action Plan, Action 15"])
def test_a_cite_begins_with_the_article_and_may_go_on(cite: str) -> None:
    assert obligation("art-04-stocks", cite).article == 4


@pytest.mark.parametrize("cite", ["4", "Article 4", "Art. 40", "Art. IV", "art. 4", "Art 4"])
def test_a_cite_of_another_form_or_article_is_refused(cite: str) -> None:
    with pytest.raises(ValidationError):
        obligation("art-04-stocks", cite)


@pytest.mark.parametrize(
    "rule",
    [
        {"rule": "after-event", "event": "area-found"},
        {"rule": "after-event", "event": "stock-found", "months": 6, "deadline-of": "art-04-a"},
        {"rule": "after-event", "event": "mission-announced", "hours": 72},
        {"rule": "before-meeting", "months": 9, "deadline-of": "art-05-a"},
        {"rule": "entry-after-deposit", "months": 6, "marks": "effect"},
        {"rule": "after-entry-into-force", "years": 10, "longest-extension": 10},
    ],
)
def test_a_rule_with_its_own_numbers_is_taken(rule: dict[str, object]) -> None:
    assert DeadlineRule.model_validate(rule).rule == rule["rule"]


@pytest.mark.parametrize(
    "rule",
    [
        {"rule": "after-event", "days": 28},
        {"rule": "after-event", "event": "stock-found", "months": 6, "days": 3},
        {"rule": "after-event", "event": "stock-found", "years": 1},
        {"rule": "before-meeting", "months": 9},
        {"rule": "before-meeting", "deadline-of": "art-05-a"},
        {"rule": "entry-of-the-first"},
        {"rule": "entry-after-deposit", "months": 6, "days": 1},
        {"rule": "after-entry-into-force", "years": -4},
        {"rule": "after-entry-into-force", "years": 10, "longest-extension": 0},
        {"rule": "each-year", "month": 13, "day": 1, "deadline-of": "art-07-a"},
        {"rule": "each-year", "month": 0, "day": 30, "deadline-of": "art-07-a"},
    ],
)
def test_a_rule_without_its_numbers_or_with_others_is_refused(rule: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        DeadlineRule.model_validate(rule)


def test_a_beginning_of_the_convention_without_a_day_is_refused(knowledge: Path) -> None:
    old = "{rule: after-entry-into-force, years: 4}"
    new = "{rule: entry-of-the-first, convention: {opened: 1997-12-03, fortieth: 1998-09-16}}"
    change(knowledge, STOCKS, old=old, new=new)
    assert check(knowledge) == [
        f"{STOCKS}, line 9: 'deadline.convention.in-force' is missing. Write it: The day on which "
        "it entered into force."
    ]


def test_every_event_is_listed() -> None:
    assert get_args(EventName) == EVENTS


def test_a_place_in_a_plan_that_was_not_read_stays_empty(knowledge: Path) -> None:
    (plan,) = load(knowledge).action_plans.values()
    read = [number for actions in plan.actions for number in actions.numbers]
    assert read == [3, 4, 5, 9]
    assert [actions.wording for actions in plan.actions] == [None, None]


def test_a_user_may_enter_the_official_words(knowledge: Path) -> None:
    old = "about: National measures"
    change(
        knowledge,
        "action-plans/first-plan-2025.yml",
        old=old,
        new=f"wording: Official words, {old}",
    )
    assert load(knowledge).action_plans["first-plan-2025"].actions[1].wording == "Official words"


def test_a_plan_may_be_added_as_one_file(knowledge: Path) -> None:
    text = (knowledge / "action-plans/first-plan-2025.yml").read_text(encoding="utf-8")
    add(knowledge, "action-plans/second-2030.yml", text.replace("first-plan-2025", "second-2030"))
    assert list(load(knowledge).action_plans) == ["first-plan-2025", "second-2030"]
