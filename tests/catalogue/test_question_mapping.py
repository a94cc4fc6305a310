"""How an edition says where the questions of the one before went."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from article9.catalogue.question_mapping import Follows, stayed


def follows(**changes: object) -> Follows:
    return Follows.model_validate({"set": "set-2030", **changes})


def test_a_question_that_no_change_names_stayed() -> None:
    assert stayed(follows(), ["a", "b"], ["b", "a"]) == ("b", "a")


def test_a_question_that_only_one_edition_has_did_not_stay() -> None:
    assert stayed(follows(), ["a"], ["b"]) == ()


@pytest.mark.parametrize(
    "change",
    [
        {"reworded": ["a"]},
        {"renamed": {"a": "b"}},
        {"split": {"a": ["b", "c"]}},
        {"merged": {"b": ["a", "c"]}},
        {"dropped": {"a": "Nobody needs it."}},
        {"added": ["a"]},
    ],
    ids=lambda change: next(iter(change)),
)
def test_a_question_that_a_change_names_did_not_stay(change: dict[str, object]) -> None:
    assert stayed(follows(**change), ["a"], ["a"]) == ()


def test_a_key_can_pass_on_to_another_question_where_both_are_named() -> None:
    changed = follows(renamed={"a": "b"}, added=["a"])
    assert [(step.before, step.now) for step in changed.steps()] == [(("a",), ("b",)), ((), ("a",))]


@pytest.mark.parametrize("keys", [[], ["b"], ["b", "b"]])
def test_one_question_is_not_several(keys: list[str]) -> None:
    with pytest.raises(ValidationError, match="'a' needs two different questions at least"):
        follows(split={"a": keys})
    with pytest.raises(ValidationError, match="'a' needs two different questions at least"):
        follows(merged={"a": keys})


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"dropped": {"a": "Old."}, "split": {"a": ["b", "c"]}}, "'a' .* goes two ways"),
        ({"reworded": ["a"], "renamed": {"a": "b"}}, "'a' .* goes two ways"),
        ({"merged": {"x": ["a", "b"], "y": ["a", "c"]}}, "'a' .* goes two ways"),
        ({"added": ["x"], "renamed": {"a": "x"}}, "'x' comes from two places"),
        ({"added": ["x", "x"]}, "'x' comes from two places"),
        ({"split": {"a": ["x", "y"], "b": ["x", "z"]}}, "'x' comes from two places"),
    ],
)
def test_each_question_goes_one_way(changes: dict[str, object], sentence: str) -> None:
    with pytest.raises(ValidationError, match=sentence):
        follows(**changes)


def test_what_is_dropped_says_why() -> None:
    with pytest.raises(ValidationError, match="dropped"):
        follows(dropped=["a"])
