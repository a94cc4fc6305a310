"""What nobody could ask for want of words is not known: neither absent nor as good as it looks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest

from article9.catalogue.catalogue import Catalogue
from article9.record.reading import Finding
from article9.usecases.check_law import Given, check_law
from tests.checking.reading import mini

BAN = b"1. Use\nNo person shall use an anti-personnel mine.\n"
PARK = b"1. Use\nNo person shall use a park.\n"


def without(*, concepts: tuple[str, ...] = (), cues: tuple[str, ...] = ()) -> Catalogue:
    """The miniature with a lexicon that lacks the words for something."""
    lexicon = mini().lexicons["en"]

    def kept(words: Mapping[str, tuple[str, ...]], left_out: tuple[str, ...]) -> object:
        return {name: ways for name, ways in words.items() if name not in left_out}

    smaller = lexicon.model_copy(
        update={"concepts": kept(lexicon.concepts, concepts), "cues": kept(lexicon.cues, cues)}
    )
    return replace(mini(), lexicons={"en": smaller})


def finding(text: bytes, catalogue: Catalogue, asked: str) -> Finding:
    given = [Given("law.txt", text)]
    read = check_law(given, catalogue=catalogue, text_language="en", only=asked).reading
    return read.findings[0]


USE = "prohibit-use"


def test_with_all_words_what_is_not_found_is_absent() -> None:
    assert finding(PARK, mini(), USE).verdict == "absent"


@pytest.mark.parametrize(
    ("catalogue", "missing"),
    [
        (without(concepts=("use", "lay")), ["use"]),
        (without(concepts=("apm",)), ["Anti-personnel mine"]),
        (without(cues=("prohibition", "offence")), ["offence", "prohibition"]),
    ],
    ids=["an act", "a thing", "kinds of norm"],
)
def test_what_the_lexicon_has_no_words_for_is_unclear(
    catalogue: Catalogue, missing: list[str]
) -> None:
    found = finding(PARK, catalogue, USE)
    assert (found.verdict, found.reason.code) == ("unclear", mini().usual.no_words)
    assert found.reason.values == {"words": missing}
    assert ", ".join(missing) in found.reason.text


def test_one_word_among_several_is_enough_to_ask() -> None:
    assert finding(PARK, without(cues=("offence",)), USE).verdict == "absent"


def test_words_that_no_question_needs_are_not_missed() -> None:
    assert finding(PARK, without(concepts=("bomblet", "fine")), USE).verdict == "absent"


def test_what_is_found_stays_found_where_only_better_questions_could_not_be_put() -> None:
    assert finding(BAN, mini(), USE).verdict == "met"
    assert finding(BAN, without(concepts=("bomblet",)), USE).verdict == "met"


def test_no_limit_is_known_to_be_absent_where_limits_have_no_words() -> None:
    found = finding(BAN, without(concepts=("permit",)), USE)
    assert (found.verdict, found.reason.code) == ("unclear", mini().usual.no_words)
    assert [p.pinpoint for p in found.passages] == ["s 1"]
