"""Every English sentence that a reader is shown is found, so that it can be translated."""

from __future__ import annotations

from article9.catalogue.catalogue import load_shipped
from article9.catalogue.claims import claims
from article9.catalogue.profile_questions import profile_questions
from article9.catalogue.questions import ANSWER_KEYS, question_sets
from article9.catalogue.sentences import (
    sentences,
    sentences_of_questions,
    sentences_of_states,
)
from article9.catalogue.states_files import states_files

CATALOGUE = load_shipped()
OF_LAWS = {text for text, _ in sentences(CATALOGUE, profile_questions(), claims())}
FILES = states_files()


def test_duties_and_their_days_are_among_them() -> None:
    for duty in CATALOGUE.obligations.values():
        assert {duty.title, duty.says} <= OF_LAWS
    words = CATALOGUE.deadlines
    assert {*words.because.values(), *words.events.values()} <= OF_LAWS


def test_plans_are_among_them() -> None:
    for plan in CATALOGUE.action_plans.values():
        assert {plan.title, *(actions.about for actions in plan.actions)} <= OF_LAWS


def test_notes_and_regions_of_the_register_are_among_those_of_the_states() -> None:
    told = {text for text, _ in sentences_of_states(FILES)}
    notes = {row.note for row in FILES.facts} | {row.note for row in FILES.figures}
    assert notes - {None} <= told
    assert {row.subregion for row in FILES.states} <= told


def test_names_and_titles_of_laws_are_not_to_be_translated() -> None:
    told = {text for text, _ in sentences_of_states(FILES)}
    regions = {name for row in FILES.states for name in (row.region, row.subregion)}
    assert not (told - regions) & {row.name for row in FILES.names}  # Micronesia is both
    assert not told & {row.value for row in FILES.facts if row.fact == "article-9-law"}


def test_all_that_a_self_assessment_asks_is_among_those_of_the_questions() -> None:
    told = {text for text, _ in sentences_of_questions(question_sets().values())}
    for one in question_sets().values():
        assert {one.title, one.never_affected} <= told
        assert {
            words for key in ANSWER_KEYS for words in one.answers[key].model_dump().values()
        } - {
            "yes",
            "no",
        } <= told
        assert {area.title for area in one.areas.values()} <= told
        assert {institution.name for institution in one.institutions.values()} <= told
        for question in one.questions.values():
            assert {question.asks, question.guidance, question.evidence} <= told


def test_keys_and_ids_of_questions_are_not_to_be_translated() -> None:
    told = {text for text, _ in sentences_of_questions(question_sets().values())}
    for one in question_sets().values():
        assert not told & {*one.questions, *one.areas, *one.institutions, *one.answers, one.id}


def test_nothing_empty_is_a_sentence() -> None:
    assert all(text for text, _ in sentences_of_states(FILES))
