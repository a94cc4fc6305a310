"""Answers are added to a year, never put over somebody else's."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from article9.record.dossier.cycles import Answer, Cycle
from article9.record.dossier.dossier import Dossier
from article9.record.value import Person
from article9.selfassessment.answering import (
    Effect,
    Given,
    Giver,
    Shown,
    compared,
    with_answers,
    with_evidence,
)
from tests.usecases.questionnaire.samples import PERSON, dossier, ids

STATE = dossier(ids())
GIVER = Giver(Person(name="B", function="C"), STATE.institutions[0].id, date(2030, 9, 2))
YES = Given("orders", "in-place")


def cycle(of: Dossier = STATE) -> Cycle:
    found = of.cycle()
    if found is None:
        raise ValueError("no cycle")
    return found


def answer(number: int, standing: str, **more: object) -> Answer:
    usual = {"id": ids(number)(), "question": "orders", "standing": standing, "state": "given",
             "by": PERSON, "on": "2030-09-01"}  # fmt: skip
    return Answer.model_validate(usual | more)


def with_these(*answers: Answer) -> tuple[Dossier, Cycle]:
    changed = cycle().model_copy(update={"answers": (*cycle().answers, *answers)})
    return STATE.model_copy(update={"cycles": (STATE.cycles[0], changed)}), changed


A, B = answer(100, "partly"), answer(101, "planned")


@pytest.mark.parametrize(
    ("answers", "stood", "given_", "effect"),
    [
        ((), None, YES, "new"),
        ((A,), A.id, YES, "changed"),
        ((A,), A.id, Given("orders", "partly"), "same"),
        ((A,), A.id, Given("orders", "partly", remark="more"), "changed"),
        ((A, B), A.id, YES, "changed-here-too"),
        ((A, B), A.id, Given("orders", "planned"), "same"),
        ((A, B), A.id, Given("orders", "partly"), "same"),
        ((A,), None, YES, "changed-here-too"),
        ((A,), cycle().answers[0].id, YES, "changed-here-too"),
        ((A,), cycle().answers[0].id, Given("orders", "in-place"), "changed-here-too"),
    ],
)
def test_what_an_answer_does(
    answers: tuple[Answer, ...], stood: str | None, given_: Given, effect: Effect
) -> None:
    record, year = with_these(*answers)
    (one,) = compared(record, year, [given_], stood={"orders": stood} if stood else {})
    assert one.effect == effect


def test_more_evidence_is_a_change_and_the_same_is_none() -> None:
    record, ids_ = with_evidence(STATE, [Shown("Order 9")], giver=GIVER, new_id=ids(200))
    shown = answer(102, "partly", evidence=ids_)
    changed = cycle().model_copy(update={"answers": (shown,)})
    for title, effect in (("Order 9", "same"), ("Order 10", "changed")):
        given_ = Given("orders", "partly", evidence=(Shown(title),))
        (one,) = compared(record, changed, [given_], stood={"orders": shown.id})
        assert one.effect == effect


def test_a_new_answer_replaces_and_keeps_what_it_rested_on_only_if_it_says_the_same() -> None:
    evidence = STATE.evidence[0].id
    record, year = with_these(answer(103, "partly", evidence=(evidence,)))
    for standing, kept in (("partly", (evidence,)), ("in-place", ())):
        given_ = Given("orders", standing, remark="new")  # type: ignore[arg-type]  # both are
        made = with_answers(record, year, [given_], giver=GIVER, new_id=ids(300))
        now = cycle(made).current()["orders"]
        assert (now.replaces, now.evidence) == (ids(103)(), kept)


def test_evidence_of_the_same_title_and_day_is_one_record() -> None:
    day = date(2030, 1, 1)
    pieces = [Shown("Order 12", day), Shown(" order  12", day, "A 3"), Shown("Order 12")]
    made, found = with_evidence(STATE, pieces, giver=GIVER, new_id=ids(400))
    assert len(found) == 2
    new = made.evidence[len(STATE.evidence) :]
    assert [(one.effective, one.kept) for one in new] == [(day, "A 3"), (None, None)]
    assert new[0].received == GIVER.on


def test_where_evidence_is_kept_is_not_written_over() -> None:
    made, _ = with_evidence(STATE, [Shown("Order 12", None, "A 3")], giver=GIVER, new_id=ids(400))
    again, _ = with_evidence(made, [Shown("Order 12", None, "B")], giver=GIVER, new_id=ids(500))
    assert again == made


@pytest.mark.parametrize("given_", [Given("orders", None), Given("orders", "not-applicable")])
def test_what_cannot_be_an_answer_is_none(given_: Given) -> None:
    with pytest.raises(ValueError, match="validation error"):
        with_answers(STATE, cycle(), [given_], giver=GIVER, new_id=ids(600))


def test_an_institution_that_is_not_there_answers_nothing() -> None:
    nobody = Giver(GIVER.by, ids(999)(), GIVER.on)
    with pytest.raises(ValueError, match="none of the institutions"):
        with_answers(STATE, cycle(), [YES], giver=nobody, new_id=ids(600))


@given(st.lists(st.sampled_from(["orders", "training", "stocks"]), unique=True))
def test_other_answers_and_other_years_stay(keys: list[str]) -> None:
    given_ = [Given(key, "planned") for key in keys]
    made = with_answers(STATE, cycle(), given_, giver=GIVER, new_id=ids(700))
    assert made.cycles[0] == STATE.cycles[0]
    assert cycle(made).answers[: len(cycle().answers)] == cycle().answers
    assert {k for k, a in cycle(made).current().items() if a.state == "given"} == set(keys)
