"""Victims and those who live among mines come first, and nobody is asked for what is not there."""

from __future__ import annotations

from typing import Any

import pytest

from article9.planning.first import without_money
from article9.record.dossier.plan import Action
from tests.planning.made import action, funds, money, stands

BOTH = {"victims": "yes", "mined-areas": "yes"}


def funded(field: str, **fields: Any) -> Action:
    return action(**({"field": field, "cost": (money("5"),), "secured": (funds("5"),)} | fields))


CARE, LESSONS = funded("victim-assistance"), funded("risk-education")


@pytest.mark.parametrize(
    ("profile", "fields"),
    [
        (BOTH, ["victim-assistance", "risk-education"]),
        ({"victims": "yes"}, ["victim-assistance", "risk-education"]),  # the other is not known
        ({"mined-areas": "yes", "victims": "not-known"}, ["victim-assistance", "risk-education"]),
        ({"victims": "yes", "mined-areas": "no"}, ["victim-assistance"]),
        ({"victims": "no", "mined-areas": "yes"}, ["risk-education"]),
        ({"victims": "no", "mined-areas": "no"}, []),
        ({"victims": "not-known", "mined-areas": "not-known"}, []),
        ({"victims": "no"}, []),
        ({}, []),
    ],
)
def test_what_the_profile_asks_money_for(profile: dict[str, str], fields: list[str]) -> None:
    assert [one.field for one in without_money(profile, ())] == fields


def test_an_answer_that_is_not_known_is_told_as_such() -> None:
    assert [one.because for one in without_money({"victims": "yes"}, ())] == ["yes", "not-known"]


@pytest.mark.parametrize(
    "money_there", [CARE, funded("victim-assistance", cost=(money("0"),), secured=())]
)
def test_one_action_with_money_that_goes_on_is_enough(money_there: Action) -> None:
    poor = action(field="victim-assistance", cost=(money("9"),))
    assert without_money(BOTH, (poor, money_there, LESSONS)) == ()


@pytest.mark.parametrize(
    ("plan", "has"),
    [
        ((), "no-action"),
        ((funded("law"),), "no-action"),
        ((funded("victim-assistance", steps=stands("finished")),), "no-action"),
        ((funded("victim-assistance", steps=stands("stopped")),), "no-action"),
        ((funded("victim-assistance", secured=()),), "no-money"),
        ((funded("victim-assistance", cost=()),), "no-money"),
        ((funded("victim-assistance", secured=(funds("1"),)),), "part-of-the-money"),
        ((funded("victim-assistance", secured=(funds("9", "EUR"),)),), "part-of-the-money"),
    ],
)
def test_what_is_not_funded_is_said(plan: tuple[Action, ...], has: str) -> None:
    (told,) = without_money(BOTH, (*plan, LESSONS))
    assert (told.field, told.has) == ("victim-assistance", has)
