"""The questions of a self-assessment as a reader sees them: all by area, or one whole."""

from __future__ import annotations

from article9.catalogue.catalogue import Catalogue
from article9.catalogue.profile_questions import profile_questions
from article9.catalogue.questions import current_set, question_sets
from article9.documents.writers.text import write
from article9.selfassessment.asked import asked
from article9.usecases.attribution import ATTRIBUTION
from article9.usecases.question_page import question_list, question_page

PROFILE = profile_questions()
CURRENT = current_set(question_sets())


def listed(answers: dict[str, str] | None) -> str:
    """The list in one line, of a State with these answers or of none."""
    selection = None if answers is None else asked(CURRENT, PROFILE, answers)
    return " ".join(write(question_list(CURRENT, selection)).split())


def page(key: str, catalogue: Catalogue) -> str:
    """The page of a question in one line."""
    shown = question_page(key, CURRENT, catalogue=catalogue, profile=PROFILE)
    return " ".join(write(shown).split())


def test_every_question_is_listed_once() -> None:
    told = listed(None)
    assert all(told.count(f"- {key}: ") == 1 for key in CURRENT.questions)
    assert "spared" not in told
    assert ATTRIBUTION in told


def test_a_state_sees_what_it_is_spared_with_the_reason() -> None:
    told = listed({"stocks": "no"})
    asked_, _, spared = told.partition("Questions that this State is spared")
    assert "- stocks-inventory: " in spared
    assert "- stocks-inventory: " not in asked_
    assert PROFILE.questions["stocks"].spares["no"] in spared
    assert "- stocks-searched: " in asked_


def test_nothing_is_said_of_spared_questions_where_there_are_none() -> None:
    assert "spared" not in listed({})


def test_an_area_without_a_question_for_the_state_has_no_heading() -> None:
    told = listed({"production": "no"}).partition("Questions that this State is spared")[0]
    assert " Production ---" not in told
    assert " Stocks ---" in told


def test_one_question_has_everything_that_hangs_on_it(catalogue: Catalogue) -> None:
    told = page("law-penalty", catalogue)
    question = CURRENT.questions["law-penalty"]
    assert told.startswith(f"{question.asks} ===")
    assert question.guidance in told
    assert f"Good evidence: {question.evidence}" in told
    assert "Who usually answers: Ministry of justice. This is a suggestion" in told
    assert "Obligation: Impose penal sanctions (Art. 9)" in told
    assert f"- punish-penalty: {catalogue.requirements['punish-penalty'].asks}" in told
    assert all(f"- {one.title}: {one.means}" in told for one in CURRENT.answers.values())
    assert ATTRIBUTION in told


def test_the_three_voices_never_mix(catalogue: Catalogue) -> None:
    voices = {
        "convention": "The Convention requires this.",
        "commitment": "States Parties have committed themselves to this.",
        "recommended": "The ICRC, States or others recommend this.",
    }
    for key, question in CURRENT.questions.items():
        told = page(key, catalogue)
        assert [basis for basis, voice in voices.items() if voice in told] == [question.basis]


def test_it_is_said_when_a_question_is_spared(catalogue: Catalogue) -> None:
    told = page("inclusion-plans", catalogue)
    assert "It is asked unless the State's profile says all of this:" in told
    for key in ("mined-areas", "victims"):
        assert f"- {PROFILE.questions[key].spares['no']}" in told
    assert "It is not on the short list" in told


def test_a_question_for_everybody_names_no_answer_that_spares(catalogue: Catalogue) -> None:
    told = page("law-use", catalogue)
    assert "unless" not in told
    assert "It is on the short list of a State that never had the weapon." in told


def test_what_a_national_society_does_is_said_to_be_its_own(catalogue: Catalogue) -> None:
    said = "What a National Society does is its own and never counted as the State's."
    assert said in page("forces-training", catalogue)
    assert said not in page("law-use", catalogue)
