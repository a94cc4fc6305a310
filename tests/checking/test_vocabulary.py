"""What a line speaks of: words, the text's own terms, what is built of both."""

from __future__ import annotations

import pytest

from article9.catalogue.catalogue import Catalogue
from article9.checking.matching import Match
from article9.checking.vocabulary import vocabulary_of
from tests.checking.reading import line_of, tagged, vocabulary


def spoken(words: str) -> list[str]:
    return [mention.concept for mention in tagged(words).mentions]


@pytest.mark.parametrize(
    ("words", "concepts"),
    [
        ("the use of bomblets", ["use", "bomblet"]),
        ("an anti-personnel mine", ["apm"]),
        ("anti personnel mines", ["apm"]),
        ("lay a", []),
        ("determined to refuse", []),
        ("the mineral is used up", ["use"]),
        ("", []),
    ],
)
def test_the_longest_words_tell_what_a_line_speaks_of(words: str, concepts: list[str]) -> None:
    assert spoken(words or ".") == concepts


def test_what_is_built_around_a_thing_does_not_hide_it() -> None:
    assert spoken("lay bomblets in the ground") == ["lay", "bomblet"]


def test_what_is_built_around_a_thing_needs_the_thing() -> None:
    assert spoken("lay stones in the ground") == []


def test_a_term_of_the_text_takes_the_place_of_words_that_only_point() -> None:
    line = line_of("use of such weapons")
    vocabulary().tag(line, [Match("term:such weapon", 2, 4)])
    assert [m.concept for m in line.mentions] == ["use", "term:such weapon"]


def test_a_term_of_the_text_hides_the_words_inside_it() -> None:
    line = line_of("a banned bomblet of metal")
    vocabulary().tag(line, [Match("term:banned bomblet", 1, 3)])
    assert [m.concept for m in line.mentions] == ["term:banned bomblet"]


def test_a_cue_inside_a_longer_one_is_left_out() -> None:
    line = tagged("No person shall use it")
    assert [c.name for c in vocabulary().cues(line)] == ["prohibition"]


def test_a_cue_is_built_on_what_the_line_speaks_of() -> None:
    assert [c.name for c in vocabulary().cues(tagged("No person shall sing"))] == ["not"]


def test_words_that_turn_a_cue_round_take_it_away() -> None:
    line = tagged("The use of bomblets never is prohibited")
    assert [c.name for c in vocabulary().cues(line)] == ["not"]


def test_a_group_without_concepts_is_empty() -> None:
    assert vocabulary().in_group("animal") == frozenset()
    assert vocabulary().in_group("criminal") == {"imprisonment", "fine"}


def test_the_subject_is_looked_for_by_words_that_tell_it() -> None:
    assert vocabulary().anchor_words() == {"anti", "antipersonnel"}


def test_an_act_as_a_noun_is_told_from_the_verb(catalogue: Catalogue) -> None:
    line = line_of("der Einsatz ist verboten, wer einsetzt, wird bestraft")
    vocabulary_of(catalogue, "de").tag(line)
    acts = [(m.concept, m.as_noun) for m in line.mentions if m.concept == "use"]
    assert acts == [("use", True), ("use", False)]


def test_a_longer_wording_hides_one_inside_a_run_of_characters(catalogue: Catalogue) -> None:
    line = line_of("対戦車地雷及び対人地雷と地雷")
    vocabulary_of(catalogue, "ja").tag(line)
    assert [m.concept for m in line.mentions] == ["munition", "apm", "mine"]
