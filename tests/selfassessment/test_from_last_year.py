"""Last year's answers are carried forward as proposals, and not further than they reach."""

from __future__ import annotations

from typing import Any

import pytest

from article9.catalogue.questions import Question
from article9.catalogue.translations import AS_WRITTEN
from article9.selfassessment.editions import Way
from article9.selfassessment.from_last_year import answered_by_persons, from_last_year
from article9.selfassessment.offer import Offer
from article9.selfassessment.sources import LastYear
from tests.record.dossiers import a_measure, a_piece_of_evidence, an_id, an_institution
from tests.selfassessment.years import (
    a_proposal,
    a_question,
    a_set,
    an_answer,
    sources,
    with_year,
)

WORDS = a_set(q=a_question())
SAME = Way("same", ("q",), ("q",))
MERGED = Way("merged", ("a", "b"), ("q",))


def offered(
    *answers: Any, way: Way = SAME, question: Any = None, there: frozenset[str] = frozenset(),
    **fields: Any,
) -> Offer | None:  # fmt: skip
    dossier, cycle = with_year(*answers, **fields)
    asked = Question.model_validate(question or a_question())
    given = sources(dossier, last_year=LastYear(cycle, (way,)), there=there)
    return from_last_year("q", asked, given, words=WORDS, say=AS_WRITTEN)


def standing(*answers: Any, **fields: Any) -> Any:
    offer = offered(*answers, **fields)
    assert offer is not None
    return offer.standing


def test_an_answer_is_carried_forward_with_all_that_belongs_to_it() -> None:
    whole: dict[str, Any] = {
        "institutions": [an_institution()],
        "evidence": [a_piece_of_evidence()],
        "measures": [a_measure()],
    }
    answer = an_answer(
        1001, "q", "partly", remark="Customs are missing.",
        institution=an_id(1), evidence=[an_id(20)], measures=[an_id(10)],
    )  # fmt: skip
    offer = offered(answer, **whole)
    assert offer is not None
    assert (offer.standing, offer.remark, offer.record) == (
        "partly", "Customs are missing.", an_id(1001),
    )  # fmt: skip
    assert (offer.institution, offer.evidence, offer.measures) == (
        an_id(1), (an_id(20),), (an_id(10),),
    )  # fmt: skip
    assert offer.says == "In 2026 the answer to “q” was: Partly (2026-03-01)."


def test_nothing_comes_from_no_year_or_from_an_unasked_question() -> None:
    dossier, _ = with_year()
    question = Question.model_validate(a_question())
    assert from_last_year("q", question, sources(dossier), words=WORDS, say=AS_WRITTEN) is None
    assert offered() is None
    assert offered(an_answer(1001, "other")) is None


def test_a_proposal_that_nobody_confirmed_is_not_carried_forward() -> None:
    assert offered(a_proposal(1001, "q")) is None


def test_a_returned_answer_is_not_carried_forward() -> None:
    assert offered(an_answer(1001, "q", state="returned", review="Say more.")) is None


def test_not_known_is_told_and_not_proposed() -> None:
    assert standing(an_answer(1001, "q", "not-known")) is None


@pytest.mark.parametrize("kind", ["reworded", "renamed", "split"])
def test_a_question_that_became_another_says_so(kind: Any) -> None:
    offer = offered(an_answer(1001, "old"), way=Way(kind, ("old",), ("q",)))
    assert offer is not None
    assert offer.standing == "in-place"
    assert "“old”" in offer.says
    assert len(offer.says.split(". ")) > 1


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("in-place", "in-place", "in-place"),
        ("in-place", "not-in-place", "partly"),
        ("in-place", "planned", "partly"),
        ("planned", "not-in-place", "planned"),
        ("in-place", "not-applicable", "in-place"),
        ("not-applicable", "not-applicable", "not-applicable"),
        ("in-place", "not-known", "partly"),
        ("not-in-place", "not-known", None),
        ("not-in-place", "not-in-place", "not-in-place"),
    ],
)
def test_several_answers_become_one_that_promises_no_more(
    first: str, second: str, expected: str | None
) -> None:
    answers = an_answer(1001, "a", first), an_answer(1002, "b", second)
    assert standing(*answers, way=MERGED) == expected


def test_half_of_a_merged_question_is_never_the_whole() -> None:
    assert standing(an_answer(1001, "a"), way=MERGED) == "partly"
    assert standing(an_answer(1001, "a", "not-in-place"), way=MERGED) is None


def test_what_rests_on_an_ended_measure_is_not_proposed_again() -> None:
    steps = [{"status": "in-force", "on": "2020-01-01"}, {"status": "ended", "on": "2026-03-05"}]
    offer = offered(an_answer(1001, "q", measures=[an_id(10)]), measures=[a_measure(steps=steps)])
    assert offer is not None
    assert offer.standing is None
    assert "ended on 2026-03-05" in offer.says


def test_what_did_not_apply_is_not_proposed_where_the_profile_now_says_it_does() -> None:
    question = a_question(applies=["stocks"])
    answer = an_answer(1001, "q", "not-applicable")
    assert standing(answer, question=question) == "not-applicable"
    assert standing(answer, question=question, there=frozenset({"stocks"})) is None


def test_only_what_persons_gave_counts_as_answered() -> None:
    _, cycle = with_year(
        an_answer(1001, "a"),
        an_answer(1002, "b", state="accepted"),
        a_proposal(1003, "c"),
        an_answer(1004, "d", state="returned", review="More."),
    )
    assert sorted(answered_by_persons(cycle)) == ["a", "b"]
