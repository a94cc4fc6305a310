"""The register and the days of a State answer only what they are about."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from article9.catalogue.catalogue import load_shipped
from article9.catalogue.questions import Question
from article9.catalogue.translations import AS_WRITTEN
from article9.deadlines.deadline import Deadline
from article9.deadlines.facts import Done, Event, Facts
from article9.deadlines.timetable import timetable
from article9.selfassessment.from_facts import from_deadlines, from_register
from article9.selfassessment.offer import Offer
from article9.selfassessment.sources import Told
from tests.record.dossiers import TODAY, a_dossier
from tests.selfassessment.years import a_question, sources

CATALOGUE = load_shipped()
STOCKS = a_question(obligation="art-04-stocks", deadline="yes", applies=["stocks"])
YEARLY = a_question(obligation="art-07-yearly-report", deadline="yes")
IN_FORCE = a_question(obligation="art-17-entry-after-deposit", deadline="yes")


def days(*done: Done, events: tuple[Event, ...] = ()) -> tuple[Deadline, ...]:
    facts = Facts(deposit=date(2010, 3, 1), done=done, events=events)
    return timetable(facts, CATALOGUE.obligations.values(), today=TODAY)


def by_days(question: Any, found: tuple[Deadline, ...], **fields: Any) -> Offer | None:
    given = sources(a_dossier(), deadlines=found, **fields)
    return from_deadlines(Question.model_validate(question), given, AS_WRITTEN)


def by_register(*told: Told, question: Any = None, **fields: Any) -> Offer | None:
    asked = Question.model_validate(question or a_question(facts=["deposit"]))
    return from_register(asked, sources(a_dossier(), facts=told, **fields), AS_WRITTEN)


def test_a_day_that_was_met_answers_in_place() -> None:
    offer = by_days(STOCKS, days(Done("art-04-stocks", date(2012, 5, 1))))
    assert offer is not None
    assert offer.standing == "in-place"
    assert "met on 2012-05-01" in offer.says


def test_a_day_that_passed_is_told_and_answers_nothing() -> None:
    offer = by_days(STOCKS, days())
    assert offer is not None
    assert offer.standing is None
    assert "nothing in the dossier says that it was met, as of 2026-03-10" in offer.says


def test_another_question_of_the_same_obligation_is_not_answered_by_its_day() -> None:
    lists = {**STOCKS, "deadline": "no"}
    assert by_days(lists, days(Done("art-04-stocks", date(2012, 5, 1)))) is None


def test_what_is_done_is_not_proposed_where_the_profile_says_it_is_still_there() -> None:
    done = days(Done("art-04-stocks", date(2012, 5, 1)))
    offer = by_days(STOCKS, done, there=frozenset({"stocks"}))
    assert offer is not None
    assert offer.standing is None


def test_a_yearly_day_is_the_last_one_that_passed() -> None:
    offer = by_days(YEARLY, days(Done("art-07-yearly-report-2024", date(2025, 4, 20))))
    assert offer is not None
    assert (offer.standing, "2025-04-30" in offer.says) == ("in-place", True)
    older = by_days(YEARLY, days(Done("art-07-yearly-report-2023", date(2024, 4, 20))))
    assert older is not None
    assert older.standing is None


def test_a_yearly_report_after_its_day_is_partly() -> None:
    offer = by_days(YEARLY, days(Done("art-07-yearly-report-2024", date(2025, 6, 1))))
    assert offer is not None
    assert offer.standing == "partly"


def test_entry_into_force_answers_unless_a_withdrawal_was_received() -> None:
    offer = by_days(IN_FORCE, days())
    assert offer is not None
    assert offer.standing == "in-place"
    leaving = days(events=(Event("withdrawal-received", date(2025, 12, 1)),))
    offer = by_days(IN_FORCE, leaving)
    assert offer is not None
    assert offer.standing is None


def test_no_day_is_known_without_a_deposit() -> None:
    assert by_days(STOCKS, ()) is None


def test_a_fact_the_question_names_answers_as_the_rules_say() -> None:
    offer = by_register(Told("deposit", "It deposited. [un]", "in-place"))
    assert offer is not None
    assert (offer.standing, offer.says) == (
        "in-place",
        "The register of States: It deposited. [un]",
    )


@pytest.mark.parametrize(
    "told",
    [
        (),
        (Told("article-4-none", "It has none.", "in-place"),),
    ],
)
def test_a_fact_the_question_does_not_name_is_nothing_to_it(told: Any) -> None:
    assert by_register(*told) is None


def test_a_fact_that_is_only_shown_proposes_nothing() -> None:
    offer = by_register(Told("deposit", "It deposited.", None))
    assert offer is not None
    assert offer.standing is None


def test_facts_that_disagree_propose_nothing() -> None:
    question = a_question(facts=["deposit", "article-4-none"])
    told = (Told("deposit", "A.", "in-place"), Told("article-4-none", "B.", "not-in-place"))
    offer = by_register(*told, question=question)
    assert offer is not None
    assert offer.standing is None


def test_a_fact_that_the_profile_contradicts_proposes_nothing() -> None:
    question = a_question(facts=["article-4-completed"], applies=["stocks"])
    told = Told("article-4-completed", "Done.", "in-place")
    offer = by_register(told, question=question, there=frozenset({"stocks"}))
    assert offer is not None
    assert offer.standing is None


@pytest.mark.parametrize(
    ("done", "expected"),
    [(2025, "in-place"), (2026, "partly"), (date(2025, 4, 30), "in-place")],
)
def test_a_year_alone_is_late_only_if_it_is_a_later_one(done: Any, expected: str) -> None:
    offer = by_days(YEARLY, days(Done("art-07-yearly-report-2024", done)))
    assert offer is not None
    assert offer.standing == expected


def test_a_day_to_come_and_a_day_that_is_none_are_told_and_answer_nothing() -> None:
    to_come = timetable(
        Facts(deposit=date(2025, 3, 1)), CATALOGUE.obligations.values(), today=TODAY
    )
    offer = by_days(STOCKS, to_come)
    assert offer is not None
    assert (offer.standing, offer.says.endswith("the day is 2029-09-01.")) == (None, True)
    unfixed = a_question(obligation="art-04-later-finds", deadline="yes")
    offer = by_days(unfixed, days())
    assert offer is None or offer.standing is None
