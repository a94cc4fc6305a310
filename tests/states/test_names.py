"""A State is found by any name or code; where several are meant, or none, the nearest are named."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from article9.catalogue.states_files import states_files
from article9.errors import NotFound
from article9.states.names import find, plain
from article9.states.register import register_of

REGISTER = register_of(states_files())


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("KHM", "KHM"),
        ("kh", "KHM"),
        ("Cambodge", "KHM"),
        ("柬埔寨", "KHM"),
        ("Камбоджа", "KHM"),
        ("كمبوديا", "KHM"),
        ("cote d'ivoire", "CIV"),
        ("Côte d’Ivoire", "CIV"),
        ("Ivory Coast", "CIV"),
        ("Burma", "MMR"),
        ("Guinea", "GIN"),
        ("Sao Tome and Principe", "STP"),
        ("  viet   nam ", "VNM"),
        ("朝鲜", "PRK"),
        ("Holy See", "VAT"),
    ],
)
def test_a_state_is_found_by_what_people_call_it(words: str, code: str) -> None:
    assert find(REGISTER, words, language="en").code == code


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (
            "Congo",
            "Several States are called 'Congo'. Choose by code: COD (Democratic Republic of the "
            "Congo), COG (Congo).",
        ),
        (
            "刚果",
            "Several States are called '刚果'. Choose by code: COD (Democratic Republic of the "
            "Congo), COG (Congo).",
        ),
        (
            "Korea",
            "No State is called 'Korea'. Choose by code: KOR (Republic of Korea), PRK (Democratic "
            "People's Republic of Korea).",
        ),
        ("Camboda", "No State is called 'Camboda'. Choose by code: KHM (Cambodia)."),
        (
            "XXA",
            "No State is called 'XXA'. `article9 states` lists them all, with their codes.",
        ),
        ("", "No State is called ''. `article9 states` lists them all, with their codes."),
    ],
)
def test_where_none_or_several_are_meant_the_nearest_are_named(words: str, said: str) -> None:
    with pytest.raises(NotFound) as refused:
        find(REGISTER, words, language="en")
    assert str(refused.value) == said


def test_the_choices_are_named_in_the_language_that_was_asked_for() -> None:
    with pytest.raises(NotFound, match="République de Corée"):
        find(REGISTER, "Corée", language="fr")


def test_not_every_state_is_listed_where_a_word_stands_in_many_names() -> None:
    with pytest.raises(NotFound) as refused:
        find(REGISTER, "Republic", language="en")
    assert refused.value.remedy.endswith(" and others.")


def found_or_named(words: str) -> str:
    """The code of the State that is called so, or what is told where there is not one."""
    try:
        return find(REGISTER, words, language="ar").code
    except NotFound as refused:
        return refused.remedy


def test_every_name_that_is_shown_finds_its_state_or_names_it_among_several() -> None:
    for state in REGISTER.states.values():
        for name in state.names.values():
            assert state.code in found_or_named(name)


@given(st.text())
def test_no_words_do_worse_than_not_being_found(words: str) -> None:
    assert found_or_named(words)


def test_spellings_that_differ_in_case_accents_and_signs_are_one() -> None:
    assert plain("CÔTE  d’Ivoire") == plain("Cote d'ivoire")
    assert plain("Guinea-Bissau") != plain("Guinea")
