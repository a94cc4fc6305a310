"""The interview asks what the bill needs, and nothing else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from article9.usecases.drafting.draft import Asked, draft
from article9.usecases.drafting.interview import answer, next_question
from tests.usecases.drafting.conftest import ENGLISH, TODAY, checked_text, known_for, state

KNOWN = known_for(ENGLISH)
NEVER = state(stocks="no", retains="no", mined_areas="no", victims="no", production="no")


def asked_all(asked: Asked, **answers: str) -> list[str]:
    """The names of all questions in their order, each answered as given or with nothing."""
    names: list[str] = []
    while True:
        question = next_question(asked, KNOWN, answered=set(names), today=TODAY)
        if question is None:
            return names
        asked = answer(asked, question, answers.get(question.name.replace("-", "_"), ""))
        names.append(question.name)


def test_a_whole_law_asks_for_every_option_and_what_its_words_need() -> None:
    names = asked_all(Asked(ENGLISH))
    assert set(KNOWN.options.options) <= set(names)
    assert {"minister", "fine"} <= set(names)


def test_nothing_is_asked_twice() -> None:
    names = asked_all(Asked(ENGLISH))
    assert len(names) == len(set(names))


def test_what_the_profile_answers_is_not_asked() -> None:
    names = asked_all(Asked(ENGLISH, state=NEVER))
    assert not {"retention", "risk-education", "victims", "consultation"} & set(names)
    assert not {"clear-by", "destroy-by"} & set(names)


def test_what_was_set_is_not_asked() -> None:
    names = asked_all(Asked(ENGLISH, settings={"transit": "no", "minister": "the Minister"}))
    assert not {"transit", "minister"} & set(names)


def test_numbers_are_asked_only_where_a_choice_needs_them() -> None:
    assert "permit-number" in asked_all(Asked(ENGLISH), retention="capped")
    assert "permit-number" not in asked_all(Asked(ENGLISH), retention="none")


def test_points_ask_only_for_what_touches_them() -> None:
    names = asked_all(Asked(ENGLISH, requirements=("define-transfer",)))
    assert not {"missions", "retention", "doctrine", "fine"} & set(names)
    assert {"improvised", "commencement"} <= set(names)


def test_the_points_of_a_text_decide_what_is_asked() -> None:
    text = "1. No person shall use an anti-personnel mine.\n2. The Minister may make regulations."
    names = asked_all(Asked(ENGLISH, checked=checked_text(text, "en")))
    assert "transit" in names
    assert "regulations" not in names


def test_no_answer_changes_nothing() -> None:
    asked = Asked(ENGLISH)
    question = next_question(asked, KNOWN, answered=set(), today=TODAY)
    assert question is not None
    assert answer(asked, question, "  ") == asked


@pytest.mark.parametrize("said", ["no", "yes"])
def test_an_answer_is_a_setting(said: str) -> None:
    asked = Asked(ENGLISH)
    question = next_question(asked, KNOWN, answered=set(), today=TODAY)
    assert question is not None
    answered = answer(asked, question, said)
    assert answered == replace(asked, settings={question.name: said})
    assert draft(answered, KNOWN, today=TODAY).choices.options[question.name].value == said


def test_a_question_says_what_is_taken_without_an_answer() -> None:
    first = next_question(Asked(ENGLISH), KNOWN, answered=set(), today=TODAY)
    assert first is not None
    assert first.usual in first.values
    done = set(KNOWN.options.options)
    named = next_question(Asked(ENGLISH), KNOWN, answered=done, today=TODAY)
    assert named is not None
    assert (named.name, dict(named.values), named.usual) == ("legislature", {}, "")
