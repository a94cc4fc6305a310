"""Decisions answer; the machine's reading never answers that something is in place."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from article9.catalogue.questions import Question
from article9.catalogue.translations import AS_WRITTEN
from article9.selfassessment.from_views import decided_against, from_views
from article9.selfassessment.offer import Offer
from article9.selfassessment.sources import View
from tests.record.dossiers import a_dossier
from tests.selfassessment.years import a_question, a_view, sources

ONE = Question.model_validate(a_question(requirements=["prohibit-use"]))
TWO = Question.model_validate(a_question(requirements=["prohibit-use", "punish-penalty"]))


def offered(question: Question, *views: View) -> Offer | None:
    by_id = {view.requirement: view for view in views}
    return from_views(question, sources(a_dossier(), views=by_id), AS_WRITTEN)


def standing(question: Question, *views: View) -> Any:
    offer = offered(question, *views)
    assert offer is not None
    return offer.standing


def test_nothing_is_offered_where_nothing_was_held() -> None:
    assert offered(ONE) is None
    assert offered(ONE, a_view("punish-penalty")) is None


@pytest.mark.parametrize(
    ("holds", "expected"),
    [("met", "in-place"), ("partial", "partly"), ("absent", "not-in-place"), ("unclear", None)],
)
def test_a_decision_answers_and_advice_does_not(holds: str, expected: str | None) -> None:
    assert standing(ONE, a_view(holds=holds)) == expected


@pytest.mark.parametrize(
    ("holds", "expected"),
    [("met", None), ("partial", "partly"), ("absent", "not-in-place"), ("unclear", None)],
)
def test_the_machine_alone_never_says_in_place(holds: str, expected: str | None) -> None:
    offer = offered(ONE, a_view(holds=holds, by=None))
    assert offer is not None
    assert (offer.source, offer.standing) == ("reading", expected)
    assert "waits for a lawyer" in offer.says


def test_one_reading_among_decisions_makes_it_the_machines() -> None:
    both = (a_view(), a_view("punish-penalty", by=None))
    assert standing(TWO, *both) is None


def test_what_is_decided_on_half_of_a_question_does_not_answer_it() -> None:
    assert standing(TWO, a_view()) is None
    assert standing(TWO, a_view(holds="absent")) is None


def test_met_and_absent_together_are_partly() -> None:
    assert standing(TWO, a_view(), a_view("punish-penalty", "absent")) == "partly"


def test_half_known_as_partly_is_enough_for_partly() -> None:
    assert standing(TWO, a_view(holds="partial")) == "partly"


def test_a_bill_is_planned_and_never_in_place() -> None:
    offer = offered(ONE, a_view(in_force=False))
    assert offer is not None
    assert offer.standing == "planned"
    assert "in a text that is not in force" in offer.says


def test_a_bill_that_lacks_it_says_nothing_of_the_law() -> None:
    assert standing(ONE, a_view(holds="absent", in_force=False)) is None


def test_law_and_bill_together_are_partly() -> None:
    assert standing(TWO, a_view(), a_view("punish-penalty", in_force=False)) == "partly"


def test_the_sentence_names_who_decided_and_when() -> None:
    offer = offered(ONE, a_view(on=date(2026, 2, 14)))
    assert offer is not None
    assert offer.says.startswith("L. Lawson, director, Ministry of Justice, decided on 2026-02-14")


@pytest.mark.parametrize(
    ("answer", "view", "against"),
    [
        ("in-place", a_view(holds="absent"), True),
        ("in-place", a_view(holds="partial"), True),
        ("in-place", a_view(holds="unclear"), True),
        ("in-place", a_view(in_force=False), True),
        ("in-place", a_view(), False),
        ("in-place", a_view(holds="absent", by=None), False),
        ("not-in-place", a_view(), True),
        ("not-in-place", a_view(holds="absent"), False),
        ("not-in-place", a_view(in_force=False), False),
        ("partly", a_view(), False),
    ],
)
def test_a_decision_and_an_answer_contradict_each_other(
    answer: Any, view: View, against: bool
) -> None:
    given = sources(a_dossier(), views={view.requirement: view})
    assert bool(decided_against(ONE, answer, given)) is against


def test_met_on_one_of_two_does_not_contradict_not_in_place() -> None:
    given = sources(a_dossier(), views={"prohibit-use": a_view()})
    assert decided_against(TWO, "not-in-place", given) == []
