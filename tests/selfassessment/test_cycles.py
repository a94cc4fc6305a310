"""A year is moved on by persons, one step at a time, and nothing of the Convention in bulk."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from article9.errors import Conflict, NotAllowed, NotFound, Usage
from article9.record.dossier.cycles import Cycle
from article9.record.dossier.dossier import Dossier
from article9.record.dossier.file import dump, load
from article9.selfassessment import cycles
from tests.record.dossiers import PERSON, SIGNED, TODAY, a_dossier, an_id, ids
from tests.selfassessment.years import (
    a_cycle,
    a_proposal,
    a_question,
    a_set,
    an_answer,
    with_year,
)

QUESTIONS = a_set(
    law=a_question(), other=a_question(), advice=a_question(basis="recommended"),
    promise=a_question(basis="commitment"),
)  # fmt: skip


def accepted(dossier: Dossier, cycle: Cycle, *keys: str) -> Dossier:
    return cycles.accept(
        dossier, keys, cycle=cycle, questions=QUESTIONS, signed=SIGNED, new_id=ids()
    )


def returned(dossier: Dossier, cycle: Cycle, key: str, review: str = "Say more.") -> Dossier:
    return cycles.give_back(dossier, key, cycle=cycle, review=review, signed=SIGNED, new_id=ids())


def test_a_year_is_found_and_the_latest_without_one() -> None:
    dossier = a_dossier(cycles=[a_cycle(), a_cycle(number=501, year=2025)])
    assert cycles.cycle_of(dossier, 2025).year == 2025
    assert cycles.cycle_of(dossier, None).year == 2026


@pytest.mark.parametrize(("years", "words"), [([], "Open one"), ([2025], "There are: 2025.")])
def test_a_year_that_is_not_there_is_said_with_those_that_are(years: list[int], words: str) -> None:
    dossier = a_dossier(cycles=[a_cycle(number=500 + y, year=y) for y in years])
    with pytest.raises(NotFound, match=words):
        cycles.cycle_of(dossier, 2030)


@pytest.mark.parametrize("year", [2025, 2027, 1999])
def test_a_year_can_be_opened_late_and_one_ahead(year: int) -> None:
    cycles.prove_year(a_dossier(), year, today=TODAY)


@pytest.mark.parametrize("year", [1998, 2028, 0])
def test_a_year_too_far_off_is_refused(year: int) -> None:
    with pytest.raises(Usage, match="from 1999 to 2027"):
        cycles.prove_year(a_dossier(), year, today=TODAY)


def test_a_year_is_opened_once() -> None:
    with pytest.raises(Conflict, match="2026 is open already"):
        cycles.prove_year(a_dossier(cycles=[a_cycle()]), 2026, today=TODAY)


def test_years_stand_in_their_order() -> None:
    dossier = a_dossier(cycles=[a_cycle()])
    after = cycles.with_cycle(
        dossier, (), year=2025, edition="set-2025", opened=SIGNED, id_=an_id(700)
    )
    assert [one.year for one in after.cycles] == [2025, 2026]


def test_accepting_a_proposal_makes_it_a_person_s_answer_and_keeps_where_it_came_from() -> None:
    dossier, cycle = with_year(a_proposal(1, "law"))
    after = accepted(dossier, cycle, "law")
    answer = after.cycles[0].current()["law"]
    assert (answer.state, answer.by, answer.replaces) == ("accepted", PERSON, an_id(1))
    assert answer.origin is not None
    assert after.cycles[0].answers[0].state == "proposed"
    assert load(dump(after), "x") == after


def test_several_that_the_convention_does_not_require_are_accepted_together() -> None:
    dossier, cycle = with_year(a_proposal(1, "advice"), an_answer(2, "promise"))
    after = accepted(dossier, cycle, "advice", "promise")
    assert {a.state for a in after.cycles[0].current().values()} == {"accepted"}


@pytest.mark.parametrize("keys", [("law", "other"), ("advice", "law")])
def test_what_the_convention_requires_is_never_accepted_in_bulk(keys: Any) -> None:
    dossier, cycle = with_year(*(a_proposal(n, key) for n, key in enumerate(keys, 1)))
    with pytest.raises(NotAllowed, match=r"one by one: .*law"):
        accepted(dossier, cycle, *keys)


def test_one_question_named_twice_is_no_way_round() -> None:
    dossier, cycle = with_year(a_proposal(1, "advice"))
    with pytest.raises(Conflict, match="named twice"):
        accepted(dossier, cycle, "advice", "advice")


@pytest.mark.parametrize(
    ("answer", "error", "words"),
    [
        (an_answer(1, "law", state="accepted"), Conflict, "accepted on 2026-03-01 by L. Lawson"),
        (an_answer(1, "law", state="returned", review="Why?"), Conflict, "returned .*: Why?"),
        (an_answer(1, "other"), NotFound, "no answer and no proposal"),
    ],
)
def test_what_cannot_be_accepted_is_refused(answer: Any, error: Any, words: str) -> None:
    dossier, cycle = with_year(answer)
    with pytest.raises(error, match=words):
        accepted(dossier, cycle, "law")


def test_a_returned_answer_says_what_is_asked_and_waits() -> None:
    dossier, cycle = with_year(an_answer(1, "law"))
    after = returned(dossier, cycle, "law")
    answer = after.cycles[0].current()["law"]
    assert (answer.state, answer.review, answer.replaces) == ("returned", "Say more.", an_id(1))


def test_an_accepted_answer_can_still_be_returned_and_given_again() -> None:
    dossier, cycle = with_year(an_answer(1, "law", state="accepted"))
    after = returned(dossier, cycle, "law")
    again = an_answer(5, "law", "partly", on=date(2026, 3, 4))
    later = a_dossier(
        cycles=[{**after.cycles[0].model_dump(), "answers": [*after.cycles[0].answers, again]}]
    )
    assert accepted(later, later.cycles[0], "law").cycles[0].current()["law"].review is None


@pytest.mark.parametrize(
    ("answer", "review", "error", "words"),
    [
        (a_proposal(1, "law"), "Why?", Usage, "what stands there is a proposal"),
        (an_answer(1, "law"), "  ", Usage, "not said what is asked"),
        (an_answer(1, "law", state="returned", review="Why?"), "Why?", Conflict, "was returned"),
        (an_answer(1, "other"), "Why?", NotFound, "no answer"),
    ],
)
def test_what_cannot_be_returned_is_refused(
    answer: Any, review: str, error: Any, words: str
) -> None:
    dossier, cycle = with_year(answer)
    with pytest.raises(error, match=words):
        returned(dossier, cycle, "law", review)
