"""Question sets: what a file of questions must hold, and which edition is used."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import ValidationError

from article9.catalogue.fault import KnowledgeError
from article9.catalogue.questions import ANSWER_KEYS, QuestionSet, current_set, question_sets
from tests.catalogue.sets import QUESTION, lay, question_set, written

TWO = {"law-use": "Is use prohibited?", "law-penalty": "Is there a penalty?"}


def test_a_question_is_asked_of_every_state_if_nothing_else_is_said() -> None:
    question = question_set("set-2030", TWO).questions["law-use"]
    assert (question.applies, question.core) == ((), "no")
    assert (question.also, question.requirements, question.facts, question.measures) == ((),) * 4


def test_questions_keep_their_order() -> None:
    assert list(question_set("set-2030", TWO).questions) == list(TWO)


@pytest.mark.parametrize("key", ["asks", *QUESTION])
def test_nothing_that_a_reader_needs_may_be_left_out(key: str) -> None:
    whole = {**QUESTION, "asks": "Is use prohibited?"}
    file = written("set-2030", {"law-use": whole})
    del file["questions"]["law-use"][key]  # type: ignore[index]  # a file as it is written
    with pytest.raises(ValidationError, match=key):
        QuestionSet.model_validate(file)


@pytest.mark.parametrize("missing", ANSWER_KEYS)
def test_every_answer_has_words(missing: str) -> None:
    file = written("set-2030", TWO)
    del file["answers"][missing]  # type: ignore[attr-defined]  # a file as it is written
    with pytest.raises(ValidationError, match=f"the answer '{missing}' has no words"):
        QuestionSet.model_validate(file)


@pytest.mark.parametrize("key", ["weight", "score", "points"])
def test_nothing_is_weighed(key: str) -> None:
    weighed = {"law-use": {"asks": "Is use prohibited?", key: "2"}}
    with pytest.raises(ValidationError, match=key):
        question_set("set-2030", weighed)


@pytest.mark.parametrize("basis", ["practice", "recommendation", "Convention", ""])
def test_there_are_three_voices_and_no_other(basis: str) -> None:
    with pytest.raises(ValidationError, match="basis"):
        question_set("set-2030", {"law-use": {"asks": "Is use prohibited?", "basis": basis}})


def test_the_questions_of_an_area_and_of_an_institution_are_found() -> None:
    one = question_set("set-2030", TWO)
    assert list(one.in_area("law")) == list(TWO)
    assert list(one.of_institution("defence")) == list(TWO)


def test_an_area_and_an_institution_without_questions_have_none() -> None:
    one = question_set("set-2030", TWO)
    assert one.in_area("stocks") == {}
    assert one.of_institution("customs") == {}


def test_sets_are_read_by_their_edition_and_the_last_one_is_used(tmp_path: Path) -> None:
    lay(tmp_path, written("b-2030", TWO), written("a-2032", TWO), written("c-2031", TWO))
    sets = question_sets(tmp_path)
    assert list(sets) == ["b-2030", "c-2031", "a-2032"]
    assert current_set(sets).id == "a-2032"


def test_a_folder_without_sets_is_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(KnowledgeError, match="there is no such folder"):
        question_sets(tmp_path)


def test_a_set_that_cannot_be_read_is_not_passed_over(tmp_path: Path) -> None:
    lay(tmp_path, written("b-2030", TWO))
    (tmp_path / "questions" / "c-2031.yml").write_text("id: c-2031\n", encoding="utf-8")
    with pytest.raises(KnowledgeError, match=r"c-2031\.yml: 'edition' is missing"):
        question_sets(tmp_path)
