"""What was signed is told by its hash, and every change after it is seen."""

from __future__ import annotations

import json
import random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from article9.errors import NotAllowed, Usage
from article9.record.dossier.cycles import Answer, Cycle
from article9.record.dossier.dossier import Dossier
from article9.record.dossier.file import dump, load
from article9.selfassessment.signing import Signing, digest, sign, verify
from tests.record.dossiers import SIGNED, an_id
from tests.selfassessment.years import (
    a_proposal,
    a_question,
    a_set,
    an_answer,
    with_year,
)

QUESTIONS = a_set(law=a_question(), advice=a_question(basis="recommended"), more=a_question())
ASKED = ("law", "advice", "more")


def signed(*answers: Any, asked: Any = ASKED) -> Signing:
    dossier, cycle = with_year(*answers)
    return sign(dossier, asked, cycle=cycle, questions=QUESTIONS, signed=SIGNED)


def after(signing: Signing, **fields: Any) -> Cycle:
    """The signed year with other answers."""
    data = json.loads(dump(signing.dossier))
    cycle = Dossier.model_validate(data).cycles[0]
    return Cycle.model_validate({**cycle.model_dump(), **fields})


def said(cycle: Cycle) -> list[str]:
    return [one.said(lambda s, **k: s.format(**k)) for one in verify(cycle, cycle.sign_offs[0])]  # type: ignore[arg-type]  # a reader's language is not needed here


def test_what_persons_answered_is_signed_in_the_order_of_the_questions() -> None:
    signing = signed(an_answer(1, "more", "not-known"), an_answer(2, "law"))
    assert signing.sign_off.answers == (an_id(2), an_id(1))
    assert signing.unsigned == ("advice",)
    assert said(signing.dossier.cycles[0]) == []


def test_a_proposal_that_the_convention_does_not_require_is_left_out() -> None:
    signing = signed(an_answer(1, "law"), a_proposal(2, "advice"))
    assert signing.sign_off.answers == (an_id(1),)
    assert "advice" in signing.unsigned


def test_it_is_refused_while_what_the_convention_requires_is_only_proposed() -> None:
    with pytest.raises(NotAllowed, match="only proposed for: law, more"):
        signed(a_proposal(1, "law"), a_proposal(2, "more"), an_answer(3, "advice"))


def test_it_is_refused_while_an_answer_is_returned_whatever_its_basis() -> None:
    with pytest.raises(NotAllowed, match="not given again: advice"):
        signed(an_answer(1, "law"), an_answer(2, "advice", state="returned", review="Why?"))


def test_what_is_no_longer_asked_neither_waits_nor_is_signed() -> None:
    signing = signed(a_proposal(1, "law"), an_answer(2, "more"), asked=("more",))
    assert signing.sign_off.answers == (an_id(2),)
    assert signing.unsigned == ()


@pytest.mark.parametrize("answers", [(), (a_proposal(1, "advice"),)])
def test_nothing_cannot_be_signed(answers: Any) -> None:
    with pytest.raises(Usage, match="nothing to sign"):
        signed(*answers)


def test_a_change_of_a_word_in_the_file_is_seen() -> None:
    signing = signed(an_answer(1, "law", remark="All of it."))
    cycle = after(signing, answers=[an_answer(1, "law", remark="Some of it.")])
    (sentence,) = said(cycle)
    assert "altered in the file" in sentence


def test_an_answer_that_is_gone_is_seen() -> None:
    signing = signed(an_answer(1, "law"), an_answer(2, "more"))
    (sentence,) = said(after(signing, answers=[an_answer(1, "law")]))
    assert sentence.startswith("1 of the answers")


def test_a_later_answer_is_told_with_its_question() -> None:
    signing = signed(an_answer(1, "law"))
    later = [an_answer(1, "law"), an_answer(3, "law", "partly", on="2026-04-02")]
    cycle = after(signing, answers=later)
    (remark,) = verify(cycle, cycle.sign_offs[0])
    assert remark.question == "law"
    assert said(cycle) == [
        "It was changed on 2026-04-02, after N. Testova had signed on 2026-03-02."
    ]


def test_an_answer_given_after_the_signature_is_told() -> None:
    signing = signed(an_answer(1, "law"))
    (sentence,) = said(after(signing, answers=[an_answer(1, "law"), an_answer(3, "more")]))
    assert "is not among what N. Testova signed" in sentence


def test_a_proposal_after_the_signature_changes_nothing() -> None:
    signing = signed(an_answer(1, "law"))
    assert said(after(signing, answers=[an_answer(1, "law"), a_proposal(3, "law")])) == []


ANSWERS = st.lists(
    st.builds(
        lambda number, standing, remark: an_answer(number, f"q{number}", standing, remark=remark),
        st.integers(10_000, 10**6),
        st.sampled_from(["in-place", "partly", "not-applicable", "not-known"]),
        st.none() | st.text("aé你{}\n", min_size=1).filter(str.strip),
    ),
    min_size=1,
    unique_by=lambda one: one["id"],
)


@given(ANSWERS)
def test_the_hash_is_the_same_after_the_file_was_written_and_read(answers: list[Any]) -> None:
    dossier, cycle = with_year(*answers)
    again = load(dump(dossier), "x").cycles[0]
    assert digest(again.answers) == digest(cycle.answers)


@given(ANSWERS, st.randoms(use_true_random=False))
def test_the_hash_does_not_hang_on_the_order_of_keys(
    answers: list[Any], chance: random.Random
) -> None:
    mixed = []
    for one in answers:
        keys = list(one)
        chance.shuffle(keys)
        mixed.append(Answer.model_validate({key: one[key] for key in keys}))
    assert digest(mixed) == digest([Answer.model_validate(one) for one in answers])


@given(ANSWERS)
def test_another_answer_has_another_hash(answers: list[Any]) -> None:
    first = {**answers[0], "standing": "planned", "reason": None}
    assert digest([Answer.model_validate(one) for one in answers]) != digest(
        [Answer.model_validate(one) for one in (first, *answers[1:])]
    )
