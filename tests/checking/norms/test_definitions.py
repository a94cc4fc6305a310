"""Definitions: the terms of a text, and the things that its classes hold."""

from __future__ import annotations

import pytest

from article9.checking.norms.definitions import (
    Definition,
    definition_in,
    definitions_in,
    term_pattern,
)
from article9.checking.references import Citation
from tests.checking.reading import provision, tagged, vocabulary


def definition(*pieces: str) -> Definition | None:
    line = tagged(*pieces)
    return definition_in(line, vocabulary().cues(line), (), vocabulary())


def given(*pieces: str) -> Definition:
    found = definition(*pieces)
    assert found is not None
    return found


@pytest.mark.parametrize(
    "words",
    [
        "“anti-personnel mine” means a mine that explodes",
        "In this Act, “anti-personnel mine” means a mine that explodes",
        "An (anti-personnel mine) means a mine that explodes",
        "anti-personnel mine means a mine that explodes",
        "An anti-personnel mine means a mine that explodes",
    ],
)
def test_a_term_that_names_a_concept_defines_it(words: str) -> None:
    assert "apm" in given(words).concepts


@pytest.mark.parametrize(
    "words",
    [
        "“anti-personnel mine component” means a part of one",
        "“device” means an anti-personnel mine",
        "the use of an anti-personnel mine means a crime",
    ],
)
def test_a_term_that_only_holds_the_words_of_a_concept_does_not_define_it(words: str) -> None:
    assert "apm" not in given(words).concepts


@pytest.mark.parametrize(
    "words",
    [
        "No person shall use what this means",
        "the Minister is a member",
        "by any means",
        "a mine; means of transport",
    ],
)
def test_words_that_define_nothing_are_no_definition_of_a_thing(words: str) -> None:
    found = definition(words)
    assert found is None or not (found.concepts or found.holds)


@pytest.mark.parametrize(
    "words", ["A — means a bomblet", "“—” means a bomblet", "No person shall use it", ""]
)
def test_without_words_for_a_term_there_is_no_definition(words: str) -> None:
    assert definition(words or ".") is None


@pytest.mark.parametrize(
    ("words", "held"),
    [
        ("“banned thing” means a bomblet", {"bomblet"}),
        ("“banned thing” means a bomblet or an anti-personnel mine", {"bomblet", "apm"}),
        ("“banned thing” means any kind of a bomblet", {"bomblet"}),
        ("“banned thing” means—", set()),
        ("“banned thing” means a vehicle that is fit to carry a bomblet", set()),
        ("“keeper” means a person who keeps a bomblet", set()),
        ("“keeper” means whoever uses a bomblet", set()),
    ],
)
def test_a_class_holds_what_is_named_at_once(words: str, held: set[str]) -> None:
    assert given(words).holds == held


def test_a_class_may_be_told_over_chapeau_and_items() -> None:
    assert given("“banned thing” means—", "a bomblet or", "an anti-personnel mine").holds == {
        "bomblet",
        "apm",
    }


@pytest.mark.parametrize(
    ("words", "is_a_name"),
    [
        ("“device” means a bomblet", True),
        ("banned thing means a bomblet", True),
        ("it means a bomblet", False),
    ],
)
def test_a_single_word_is_a_name_only_in_quotation_marks(words: str, is_a_name: bool) -> None:
    assert given(words).is_a_name is is_a_name


def test_a_definition_leads_on_to_things_or_to_provisions_of_the_text() -> None:
    line = tagged("“listed offence” means an offence under section 2")
    here = Citation(6, 8, (provision(0, 9),))
    elsewhere = Citation(6, 8, (), elsewhere=True)
    cues = vocabulary().cues(line)
    for citation, leads in ((here, True), (elsewhere, False)):
        found = definition_in(line, cues, (citation,), vocabulary())
        assert found is not None
        assert found.leads_on is leads


def test_a_definition_is_a_norm_with_its_term() -> None:
    norm = given("“anti-personnel mine” means a mine designed to explode").norm()
    assert norm.kind == "definition"
    assert norm.term == {"apm"}
    assert "designed" in norm.about


def test_other_lines_may_give_the_term_an_ending() -> None:
    found = given("“banned thing” means a bomblet")
    finder = vocabulary().finder_of([(found.name, term_pattern(found, ("", "s")))])
    assert [m.name for m in finder.find(tagged("a banned thing, banned things"))] == [
        "term:banned thing",
        "term:banned thing",
    ]
    assert finder.find(tagged("a thing that is banned")) == []


def test_terms_that_are_defined_together_are_each_defined() -> None:
    line = tagged("“Mine” and “bomblet” mean what it says there")
    finder = vocabulary().finder({"definition": ["{term} and {term} mean"]})
    found = definitions_in(line, finder.find(line), (), vocabulary())
    assert [sorted(one.concepts) for one in found] == [["mine"], ["bomblet"]]
