"""Every English sentence that a reader is shown is found, so that it can be translated."""

from __future__ import annotations

from article9.catalogue.catalogue import load_shipped
from article9.catalogue.claims import claims
from article9.catalogue.profile_questions import profile_questions
from article9.catalogue.sentences import sentences, sentences_of_states
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


def test_nothing_empty_is_a_sentence() -> None:
    assert all(text for text, _ in sentences_of_states(FILES))
