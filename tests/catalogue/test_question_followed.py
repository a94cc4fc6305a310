"""Between two editions no question is lost and none comes from nowhere: proved as files are."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from article9.catalogue.catalogue import check
from tests.catalogue.sets import lay, written

OLD = {"a": "Is it a?", "b": "Is it b?", "c": "Is it c?", "d": {"asks": "Is it d?"}}


def faults(knowledge: Path, asks: Mapping[str, object], **changes: object) -> list[str]:
    """What is said where these questions follow those of 2030."""
    old = written("old-2030", OLD)
    new = written("new-2031", asks, follows={"set": "old-2030", **changes})
    for one in (old, new):  # one question each asks about what needs measures
        next(iter(one["questions"].values()))["also"] = ["art-04-stocks"]  # type: ignore[attr-defined]  # as written
    lay(knowledge, old, new)
    return check(knowledge)


def test_an_edition_in_which_nothing_changed_has_no_fault(knowledge: Path) -> None:
    assert faults(knowledge, OLD) == []


def test_every_kind_of_change_can_be_made_at_once(knowledge: Path) -> None:
    asks = {"a": "Is it really a?", "b1": "b?", "b2": "b, too?", "cd": "c or d?", "e": "Is it e?"}
    said = faults(
        knowledge, asks, reworded=["a"], split={"b": ["b1", "b2"]}, merged={"cd": ["c", "d"]},
        added=["e"],
    )  # fmt: skip
    assert said == []


@pytest.mark.parametrize(
    ("asks", "changes", "sentence"),
    [
        (
            {key: OLD[key] for key in "abc"},
            {},
            "the question 'd' of 'old-2030' goes nowhere. Name it under `renamed`, `split`, "
            "`merged` or `dropped`.",
        ),
        (
            {**OLD, "e": "Is it e?"},
            {},
            "the question 'e' comes from nowhere. Name it under `follows`: `added`, if it is new.",
        ),
        (
            {**OLD, "a": "Is it not a?"},
            {},
            "the question 'a' was asked in other words in 'old-2030'. Name it under `reworded` if "
            "it means the same; else give it another key.",
        ),
        (
            OLD,
            {"reworded": ["a"]},
            "the question 'a' is asked in the same words. Take it out of the list.",
        ),
        (
            {**OLD, "x": "Is it x?"},
            {"renamed": {"aa": "x"}},
            "'old-2030' has no question 'aa'. Did you mean 'a'?",
        ),
        (
            {key: OLD[key] for key in "abc"},
            {"renamed": {"d": "e"}},
            "'new-2031' has no question 'e'. Known are: a, b, c.",
        ),
        (
            OLD,
            {"dropped": {"a": "Nobody needs it."}},
            "the question 'a' comes from nowhere. Name it under `follows`: `added`, if it is new.",
        ),
    ],
)
def test_what_is_lost_or_found_on_the_way_is_told(
    knowledge: Path, asks: Mapping[str, object], changes: Mapping[str, object], sentence: str
) -> None:
    said = faults(knowledge, asks, **changes)
    assert [fault for fault in said if fault.endswith(f": {sentence}")], said
    assert all(fault.startswith("questions/new-2031.yml, line ") for fault in said)
