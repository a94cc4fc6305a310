"""The laws that speed is measured on: the same each time, of the length asked for, readable."""

from __future__ import annotations

import pytest

from article9.catalogue.catalogue import Catalogue, load
from article9.usecases.check_law import Given, check_law
from bench.filler import law


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load()


def test_a_law_is_the_same_each_time() -> None:
    assert law(3000) == law(3000)


def test_another_seed_gives_another_law() -> None:
    assert law(3000, seed=1) != law(3000, seed=2)


@pytest.mark.parametrize("words", [1000, 20_000])
def test_a_law_has_about_as_many_words_as_asked_for(words: int) -> None:
    assert words <= len(law(words)[0].split()) < words + 600


def test_the_sections_on_mines_stand_in_the_middle() -> None:
    text, planted = law(3000)
    assert len(planted) == 3
    assert 0.3 < text.index(f"\n{planted[0]}. Meaning") / len(text) < 0.7


def test_what_is_planted_is_found_and_nothing_else_is_taken_for_it(catalogue: Catalogue) -> None:
    text, planted = law(3000)
    outcome = check_law([Given("law.txt", text.encode())], catalogue=catalogue, text_language="en")
    found = {f.requirement: f for f in outcome.reading.findings}
    for requirement in ("define-anti-personnel-mine", "prohibit-use", "punish-penalty"):
        finding = found[requirement]
        assert finding.verdict == "met"
        assert {p.pinpoint.split("(")[0][2:] for p in finding.passages} <= set(planted)
