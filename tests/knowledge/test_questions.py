"""The questions of the self-assessment that ship: how many, of what, and of whom."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from article9.catalogue.catalogue import Catalogue, load_shipped
from article9.catalogue.profile_questions import profile_questions
from article9.catalogue.questions import current_set, question_sets
from article9.selfassessment.asked import asked

SETS = question_sets()
CURRENT = current_set(SETS)
PROFILE = profile_questions()
CATALOGUE: Catalogue = load_shipped()
KEYS = Path(__file__).parent / "question-keys"

#: The areas of the domain, in the order in which they are asked.
AREAS = [
    "treaty-status", "legislation", "administration", "armed-forces", "enforcement", "stocks",
    "mines-retained", "production", "mined-areas", "risk-education", "victim-assistance",
    "inclusion", "transparency", "cooperation-and-compliance",
]  # fmt: skip

#: A State that never was affected is asked so many at most.
SHORT = 25

#: How a question begins that none of the answers fits.
OPEN_QUESTION = re.compile(r"^(How|What|Which|Who|Why|When|Where)\b")


def test_the_short_list_of_a_state_that_never_was_affected_has_25_questions_at_most() -> None:
    for sets in SETS.values():
        selection = asked(sets, PROFILE, PROFILE.never_affected)
        assert len(selection.asked) <= SHORT


def test_the_short_list_has_the_duties_that_every_state_has() -> None:
    short = asked(CURRENT, PROFILE, PROFILE.never_affected).asked
    articles = {CATALOGUE.obligations[CURRENT.questions[key].obligation].article for key in short}
    assert {1, 2, 4, 6, 7, 8, 9} <= articles
    areas = {CURRENT.questions[key].area for key in short}
    assert {"treaty-status", "legislation", "armed-forces", "enforcement", "transparency"} <= areas


@pytest.mark.parametrize(
    ("key", "basis", "duty"),
    [
        ("law-exceptions", "convention", "art-03-training"),
        ("areas-later-finds", "commitment", "art-05-later-finds"),
        ("stocks-later-finds", "commitment", "art-04-later-finds"),
        ("retained-purpose", "convention", "art-03-training"),
    ],
)
def test_a_question_speaks_in_the_voice_of_its_duty(key: str, basis: str, duty: str) -> None:
    assert (CURRENT.questions[key].basis, CURRENT.questions[key].obligation) == (basis, duty)


def test_nobody_is_told_to_justify_that_no_help_is_given() -> None:
    for key in ("help-for-clearance", "help-for-victims"):
        assert "says why" not in CURRENT.questions[key].guidance


def test_the_short_list_asks_for_every_act_of_article_1() -> None:
    short = asked(CURRENT, PROFILE, PROFILE.never_affected).asked
    about = {
        id_
        for key in short
        for id_ in (CURRENT.questions[key].obligation, *CURRENT.questions[key].also)
    }
    acts = {o.id for o in CATALOGUE.obligations.values() if o.cite.startswith("Art. 1(1)")}
    assert acts <= about


def test_a_state_with_everything_is_asked_about_a_hundred() -> None:
    assert 90 <= len(asked(CURRENT, PROFILE, {}).asked) <= 110


def test_every_area_is_there_in_its_order() -> None:
    assert list(CURRENT.areas) == AREAS
    assert [*dict.fromkeys(one.area for one in CURRENT.questions.values())] == AREAS


@pytest.mark.parametrize("id_", sorted(SETS))
def test_the_keys_of_a_released_edition_stay_as_they_are(id_: str) -> None:
    released = (KEYS / f"{id_}.txt").read_text(encoding="utf-8").split()
    assert list(SETS[id_].questions) == released


def test_every_list_of_keys_belongs_to_an_edition() -> None:
    assert sorted(path.stem for path in KEYS.glob("*.txt")) == sorted(SETS)


def test_every_obligation_that_needs_measures_is_asked_about() -> None:
    about = {id_ for one in CURRENT.questions.values() for id_ in (one.obligation, *one.also)}
    needed = {o.id for o in CATALOGUE.obligations.values() if o.measures}
    assert sorted(needed - about) == []


def test_every_requirement_helps_to_answer_a_question() -> None:
    helping = {id_ for one in CURRENT.questions.values() for id_ in one.requirements}
    assert sorted({*CATALOGUE.requirements} - helping) == []


@pytest.mark.parametrize("words", ["asks", "guidance"])
def test_no_two_questions_are_the_same(words: str) -> None:
    often = Counter(getattr(one, words) for one in CURRENT.questions.values())
    assert [text for text, number in often.items() if number > 1] == []


@pytest.mark.parametrize("key", CURRENT.questions)
def test_a_question_can_be_answered_with_every_answer(key: str) -> None:
    asks = CURRENT.questions[key].asks
    assert asks.endswith("?")
    assert asks.count("?") == 1
    assert not OPEN_QUESTION.match(asks)


@pytest.mark.parametrize("key", CURRENT.questions)
def test_what_is_said_with_a_question_is_short_and_whole(key: str) -> None:
    question = CURRENT.questions[key]
    sentences = [s for s in re.split(r"(?<=[.!])\s", question.guidance) if s]
    assert 1 <= len(sentences) <= 3
    assert question.evidence.endswith(".")
    assert len(re.split(r"(?<=[.!])\s", question.evidence)) == 1


@pytest.mark.parametrize("key", CURRENT.questions)
def test_a_question_uses_no_word_that_the_project_does_not(key: str) -> None:
    question = CURRENT.questions[key]
    said = " ".join((question.asks, question.guidance, question.evidence)).lower()
    words = ("gap", "verdict", "score", "compliant", "failed", "late report", "landmine")
    assert [word for word in words if re.search(rf"\b{word}\b", said)] == []


def test_what_needs_a_reason_is_that_a_question_does_not_apply() -> None:
    needing = [key for key, one in CURRENT.answers.items() if one.needs_reason == "yes"]
    assert needing == ["not-applicable"]


def test_the_national_society_helps_and_never_answers() -> None:
    helpers = [key for key, one in CURRENT.institutions.items() if one.auxiliary == "yes"]
    assert helpers == ["national-society"]
    assert CURRENT.of_institution("national-society") == {}


def test_every_institution_is_asked_or_consulted() -> None:
    named = {key for one in CURRENT.questions.values() for key in (one.institution, *one.consults)}
    assert sorted(CURRENT.institutions) == sorted(named)


def test_nobody_is_consulted_who_answers() -> None:
    both = [key for key, one in CURRENT.questions.items() if one.institution in one.consults]
    assert both == []
