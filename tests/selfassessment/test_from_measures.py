"""Measures answer as far as they reach, are in force, are shown, and are the State's."""

from __future__ import annotations

from typing import Any

import pytest

from article9.catalogue.questions import Question
from article9.catalogue.translations import AS_WRITTEN
from article9.selfassessment.from_measures import from_measures
from article9.selfassessment.offer import Offer
from tests.record.dossiers import (
    SIGNED,
    a_dossier,
    a_measure,
    a_piece_of_evidence,
    an_id,
    an_institution,
)
from tests.selfassessment.years import a_question, sources

PLAIN = a_question(measures=["order"])
SHOWN = {"evidence": [a_piece_of_evidence()]}


def offered(measure: Any, question: Any = PLAIN, **fields: Any) -> list[Offer]:
    dossier = a_dossier(**{**SHOWN, "measures": [measure], **fields})
    asked = Question.model_validate(question)
    return list(from_measures("q", asked, sources(dossier), AS_WRITTEN))


def standings(*args: Any, **fields: Any) -> list[str | None]:
    return [offer.standing for offer in offered(*args, **fields)]


def a_shown_measure(**fields: Any) -> dict[str, Any]:
    return a_measure(**{"evidence": [an_id(20)], "questions": ["q"], **fields})


def test_a_measure_in_force_that_is_shown_answers_in_place() -> None:
    (offer,) = offered(a_shown_measure())
    assert (offer.standing, offer.evidence, offer.measures) == (
        "in-place", (an_id(20),), (an_id(10),),
    )  # fmt: skip
    assert "“Circular 7” is in force since 2026-02-01." in offer.says


def test_without_evidence_it_is_partly() -> None:
    assert standings(a_shown_measure(evidence=[])) == ["partly"]


@pytest.mark.parametrize("fields", [{"expires": "2026-03-09"}, {"effective": "2026-03-11"}])
def test_evidence_that_shows_nothing_today_is_none(fields: Any) -> None:
    evidence = [a_piece_of_evidence(**fields)]
    assert standings(a_shown_measure(), evidence=evidence) == ["partly"]


def test_evidence_shows_on_its_last_day() -> None:
    evidence = [a_piece_of_evidence(expires="2026-03-10")]
    assert standings(a_shown_measure(), evidence=evidence) == ["in-place"]


@pytest.mark.parametrize("status", ["planned", "drafted", "adopted"])
def test_what_is_not_in_force_yet_is_planned(status: str) -> None:
    steps = [{"status": status, "on": "2026-02-01"}]
    assert standings(a_shown_measure(steps=steps)) == ["planned"]


def test_what_has_ended_offers_nothing() -> None:
    steps = [{"status": "in-force", "on": "2020-01-01"}, {"status": "ended", "on": "2025-01-01"}]
    assert standings(a_shown_measure(steps=steps)) == []


def test_what_begins_after_today_offers_nothing() -> None:
    steps = [{"status": "in-force", "on": "2026-03-11"}]
    assert standings(a_shown_measure(steps=steps)) == []


@pytest.mark.parametrize(
    "fields",
    [
        {"questions": ["other"]},
        {"questions": []},  # the kind alone says nothing
        {"questions": [], "obligations": ["art-01-use"]},  # nor does the obligation
        {"questions": [], "requirements": ["prohibit-use"]},  # a requirement it does not have
    ],
)
def test_a_measure_about_something_else_offers_nothing(fields: Any) -> None:
    assert standings(a_shown_measure(**fields)) == []


@pytest.mark.parametrize("named", [{}, {"questions": [], "requirements": ["prohibit-use"]}])
def test_an_order_does_not_answer_what_is_asked_of_the_law(named: Any) -> None:
    question = a_question(measures=["law"], requirements=["prohibit-use"])
    assert standings(a_shown_measure(**named), question) == ["partly"]


def test_the_evidence_of_an_order_does_not_show_a_law() -> None:
    question = a_question(measures=["law"], requirements=["prohibit-use"])
    order = a_shown_measure(requirements=["prohibit-use"])
    law = a_measure(11, kind="law", title="Act", requirements=["prohibit-use"])
    dossier = a_dossier(**SHOWN, measures=[order, law])
    (offer,) = from_measures("q", Question.model_validate(question), sources(dossier), AS_WRITTEN)
    assert offer.standing == "partly"


def test_some_of_its_requirements_answer_a_question_partly_and_all_answer_it() -> None:
    question = a_question(measures=["order"], requirements=["prohibit-use", "punish-penalty"])
    some = a_shown_measure(questions=[], requirements=["prohibit-use"])
    assert standings(some, question) == ["partly"]
    every = a_shown_measure(questions=[], requirements=["prohibit-use", "punish-penalty"])
    assert standings(every, question) == ["in-place"]


def test_two_measures_together_provide_for_all() -> None:
    question = a_question(measures=["order"], requirements=["prohibit-use", "punish-penalty"])
    first = a_shown_measure(questions=[], requirements=["prohibit-use"])
    second = a_measure(11, requirements=["punish-penalty"])
    dossier = a_dossier(**SHOWN, measures=[first, second])
    (offer,) = from_measures("q", Question.model_validate(question), sources(dossier), AS_WRITTEN)
    assert offer.standing == "in-place"
    assert offer.measures == (an_id(10), an_id(11))


def test_a_national_society_s_measure_is_never_the_state_s() -> None:
    society = an_institution(kind="national-society", name="Society")
    assert standings(a_shown_measure(institution=an_id(1)), institutions=[society]) == []


def test_with_its_consent_it_is_told_beside_and_proposes_nothing() -> None:
    society = an_institution(kind="national-society", name="Society", consent=SIGNED)
    (offer,) = offered(a_shown_measure(institution=an_id(1)), institutions=[society])
    assert offer.standing is None
    assert "not counted as the State's" in offer.says


@pytest.mark.parametrize("status", ["in-force", "planned"])
def test_the_title_of_a_secret_measure_is_not_told_in_what_may_go_out(status: str) -> None:
    steps = [{"status": status, "on": "2026-02-01"}]
    (offer,) = offered(a_shown_measure(confidentiality="secret", steps=steps))
    assert "Circular 7" not in offer.says
    assert "“not shown”" in offer.says
