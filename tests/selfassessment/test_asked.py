"""What a State is asked: everything that may be about something, and nothing else."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from article9.catalogue.profile_questions import profile_questions
from article9.catalogue.questions import current_set, question_sets
from article9.selfassessment.asked import NEVER_AFFECTED, asked
from tests.catalogue.sets import question_set

PROFILE = profile_questions()
SHIPPED = current_set(question_sets())
SET = question_set(
    "set-2030",
    {
        "law": "Is there a law?",
        "core": {"asks": "Is there an order?", "core": "yes"},
        "stocks": {"asks": "Are stocks gone?", "applies": ["stocks"]},
        "people": {"asks": "Who is counted?", "applies": ["mined-areas", "victims"]},
        "abroad": {"asks": "Beside others?", "applies": ["forces-abroad"], "core": "yes"},
    },
)
NOBODY_ASKED: Mapping[str, str] = {}
#: Every answer that the profile offers, one of them chosen for some of its questions.
ANSWERS = st.fixed_dictionaries(
    {}, optional={key: st.sampled_from(one.answers) for key, one in PROFILE.questions.items()}
)


def test_a_state_that_says_nothing_of_itself_is_asked_everything() -> None:
    selection = asked(SET, PROFILE, NOBODY_ASKED)
    assert (selection.asked, selection.spared) == (tuple(SET.questions), ())


@pytest.mark.parametrize("answer", ["yes", "not-known"])
def test_what_is_there_or_not_known_spares_nothing(answer: str) -> None:
    assert asked(SET, PROFILE, {"stocks": answer}).spared == ()


def test_what_is_not_there_spares_with_the_reason_of_the_profile() -> None:
    (spared,) = asked(SET, PROFILE, {"stocks": "no"}).spared
    assert (spared.key, spared.because) == ("stocks", "stocks")
    assert spared.reason == PROFILE.questions["stocks"].spares["no"]


@pytest.mark.parametrize("answers", [{"victims": "no"}, {"mined-areas": "no", "victims": "yes"}])
def test_a_question_on_two_things_is_asked_while_one_may_be_there(answers: dict[str, str]) -> None:
    assert "people" in asked(SET, PROFILE, answers).asked


def test_a_question_on_two_things_is_spared_where_neither_is_there() -> None:
    selection = asked(SET, PROFILE, {"mined-areas": "no", "victims": "no"})
    assert [one.key for one in selection.spared] == ["people"]


def test_a_state_that_was_never_affected_is_asked_the_core() -> None:
    selection = asked(SET, PROFILE, PROFILE.never_affected)
    assert selection.asked == ("core", "abroad")
    reasons = {one.key: one.because for one in selection.spared}
    assert reasons == {"law": NEVER_AFFECTED, "stocks": "stocks", "people": "mined-areas"}


def test_the_core_too_is_spared_where_it_has_no_object() -> None:
    answers = {**PROFILE.never_affected, "forces-abroad": "no"}
    assert asked(SET, PROFILE, answers).asked == ("core",)


@pytest.mark.parametrize("key", sorted(PROFILE.never_affected))
@pytest.mark.parametrize("answer", ["yes", "not-known"])
def test_one_doubt_and_the_list_is_the_whole_one(key: str, answer: str) -> None:
    assert "law" in asked(SET, PROFILE, {**PROFILE.never_affected, key: answer}).asked


def test_a_state_that_made_mines_once_was_affected() -> None:
    answers = {**PROFILE.never_affected, "production": "past"}
    selection = asked(SHIPPED, PROFILE, answers)
    assert {"production-ended", "production-plants", "law-components"} <= {*selection.asked}


@given(ANSWERS)
def test_every_question_is_asked_or_spared_once_in_its_order(answers: dict[str, str]) -> None:
    selection = asked(SHIPPED, PROFILE, answers)
    spared = [one.key for one in selection.spared]
    assert not {*selection.asked} & {*spared}
    order = list(SHIPPED.questions)
    assert sorted([*selection.asked, *spared], key=order.index) == order
    assert [*selection.asked] == sorted(selection.asked, key=order.index)
    assert all(one.reason for one in selection.spared)


@given(ANSWERS, st.sampled_from(sorted(PROFILE.questions)))
def test_not_knowing_never_spares_more(answers: dict[str, str], key: str) -> None:
    known = {*asked(SHIPPED, PROFILE, answers).asked}
    doubted = {*asked(SHIPPED, PROFILE, {**answers, key: "not-known"}).asked}
    assert known <= doubted
