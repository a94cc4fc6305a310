"""The sentences on days: each reason has one, with the slots that are filled and no others."""

from __future__ import annotations

from pathlib import Path

import pytest

from article9.catalogue.catalogue import check, load
from article9.catalogue.deadline_rule import EVENTS
from article9.catalogue.deadline_words import SLOTS, Why
from tests.catalogue.editing import change

FILE = "deadlines.yml"


def test_every_reason_and_every_event_has_its_words(knowledge: Path) -> None:
    words = load(knowledge).deadlines
    assert set(words.because) == set(Why)
    assert set(words.events) == set(EVENTS)


def test_every_reason_has_its_slots() -> None:
    assert set(SLOTS) == set(Why)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("  given:", "  gave:", "there are no words for 'given'"),
        ("  given:", "  gave: More.\n  given:", "nothing is called 'gave'"),
        ("  area-found:", "  area-lost:", "there are no words for 'area-found'"),
        ("events:", "events:\n  area-lost: it was lost", "nothing is called 'area-lost'"),
        (
            "for the year {year}",
            "for the year",
            "because.yearly: the slots of this sentence are: {year}",
        ),
        (
            "for the year {year}",
            "for the year {year} {month}",
            "because.yearly: the slots of this sentence are: {year}",
        ),
        (
            "for the year {year}",
            "for the year {year} {",
            "because.yearly: the slots of this sentence are: {year}",
        ),
        (
            "The day was given.",
            "The day {day} was given.",
            "because.given: the slots of this sentence are: none",
        ),
    ],
)
def test_words_that_are_missing_or_idle_are_told(
    knowledge: Path, old: str, new: str, said: str
) -> None:
    change(knowledge, FILE, old=old, new=new)
    assert check(knowledge) == [f"knowledge/{FILE}: {said}."]


def test_a_sentence_may_be_worded_anew(knowledge: Path) -> None:
    change(knowledge, FILE, old="The day was given.", new="Somebody gave the day.")
    assert load(knowledge).deadlines.because[Why.GIVEN].startswith("Somebody gave the day.")
