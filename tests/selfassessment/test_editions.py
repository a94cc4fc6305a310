"""Where questions went from one edition to another, over all in between."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from article9.catalogue.questions import QuestionSet
from article9.errors import NotFound
from article9.selfassessment.editions import Way, before_of, now_of, ways
from tests.catalogue.sets import question_set


def asks(keys: str) -> dict[str, object]:
    return {key: f"Is it {key}?" for key in keys.split()}


def line(*editions: tuple[str, Mapping[str, object]]) -> dict[str, QuestionSet]:
    """Sets of these questions, each with where those of the one before went; named by year."""
    sets: dict[str, QuestionSet] = {}
    for year, (keys, changes) in enumerate(editions, start=2030):
        follows = {"set": f"s-{year - 1}", **changes} if sets else None
        sets[f"s-{year}"] = question_set(f"s-{year}", asks(keys), follows=follows)
    return sets


def between(*editions: tuple[str, Mapping[str, object]]) -> list[tuple[str, str, str]]:
    """The ways from the first to the last of these editions, short."""
    sets = line(*editions)
    found = ways(sets, next(iter(sets)), list(sets)[-1])
    return [(way.kind, " ".join(way.before), " ".join(way.now)) for way in found]


def test_within_one_edition_every_question_is_the_same() -> None:
    assert between(("a b", {})) == [("same", "a", "a"), ("same", "b", "b")]


@pytest.mark.parametrize(
    ("keys", "changes", "found"),
    [
        ("a b", {}, [("same", "a", "a"), ("same", "b", "b")]),
        ("a b", {"reworded": ["b"]}, [("same", "a", "a"), ("reworded", "b", "b")]),
        ("a x", {"renamed": {"b": "x"}}, [("same", "a", "a"), ("renamed", "b", "x")]),
        ("x y b", {"split": {"a": ["x", "y"]}}, [("split", "a", "x y"), ("same", "b", "b")]),
        ("x", {"merged": {"x": ["b", "a"]}}, [("merged", "a b", "x")]),
        ("b", {"dropped": {"a": "Old."}}, [("same", "b", "b"), ("dropped", "a", "")]),
        ("n a b", {"added": ["n"]}, [("added", "", "n"), ("same", "a", "a"), ("same", "b", "b")]),
    ],
)
def test_each_kind_of_change_is_told(
    keys: str, changes: dict[str, object], found: list[tuple[str, str, str]]
) -> None:
    assert between(("a b", {}), (keys, changes)) == found


@pytest.mark.parametrize(
    ("second", "third", "found"),
    [
        (("x", {"renamed": {"a": "x"}}), ("y", {"renamed": {"x": "y"}}), [("renamed", "a", "y")]),
        (("x", {"renamed": {"a": "x"}}), ("a", {"renamed": {"x": "a"}}), [("reworded", "a", "a")]),
        (("a", {"reworded": ["a"]}), ("a", {}), [("reworded", "a", "a")]),
        (("a n", {"added": ["n"]}), ("a", {"dropped": {"n": "Not needed."}}), [("same", "a", "a")]),
        (
            ("x y", {"split": {"a": ["x", "y"]}}),
            ("z", {"merged": {"z": ["x", "y"]}}),
            [("regrouped", "a", "z")],
        ),
        (
            ("x y", {"split": {"a": ["x", "y"]}}),
            ("x", {"dropped": {"y": "Not needed."}}),
            [("regrouped", "a", "x")],
        ),
        (
            ("x y", {"split": {"a": ["x", "y"]}}),
            ("u v y", {"split": {"x": ["u", "v"]}}),
            [("split", "a", "u v y")],
        ),
        (("x", {"renamed": {"a": "x"}}), ("n", {"dropped": {"x": "Old."}, "added": ["n"]}),
         [("added", "", "n"), ("dropped", "a", "")]),
    ],
)  # fmt: skip
def test_changes_over_several_editions_come_together(
    second: tuple[str, Mapping[str, object]],
    third: tuple[str, Mapping[str, object]],
    found: list[tuple[str, str, str]],
) -> None:
    assert between(("a", {}), second, third) == found


def test_a_part_that_joins_another_question_ties_both() -> None:
    found = between(
        ("a b", {}),
        ("x y b", {"split": {"a": ["x", "y"]}}),
        ("x z", {"merged": {"z": ["y", "b"]}}),
    )
    assert found == [("regrouped", "a b", "x z")]


def test_the_answers_of_a_question_are_found_from_either_side() -> None:
    sets = line(("a b c", {}), ("x y d", {"split": {"a": ["x", "y"]}, "merged": {"d": ["b", "c"]}}))
    found = ways(sets, "s-2030", "s-2031")
    assert now_of(found, "a") == ("x", "y")
    assert before_of(found, "d") == ("b", "c")
    assert before_of(found, "y") == ("a",)


def test_what_was_dropped_or_added_leads_nowhere() -> None:
    found = (Way("dropped", ("a",), ()), Way("added", (), ("n",)))
    assert now_of(found, "a") == before_of(found, "n") == now_of(found, "other") == ()


def test_a_key_that_another_question_took_over_is_not_the_same_question() -> None:
    found = between(("a", {}), ("a x", {"renamed": {"a": "x"}, "added": ["a"]}))
    assert found == [("added", "", "a"), ("renamed", "a", "x")]


@pytest.mark.parametrize(("before", "now"), [("s-2031", "s-2030"), ("s-2029", "s-2030")])
def test_no_way_leads_back_or_to_what_is_not_there(before: str, now: str) -> None:
    with pytest.raises(NotFound):
        ways(line(("a", {}), ("a", {})), before, now)


def test_a_set_of_a_newer_article9_is_not_guessed_at() -> None:
    with pytest.raises(NotFound, match=r"no question set 's-2099'\. There are: s-2030"):
        ways(line(("a", {})), "s-2099", "s-2099")


def test_sets_that_follow_each_other_in_a_circle_lead_nowhere() -> None:
    sets = {
        "s-2030": question_set("s-2030", asks("a"), follows={"set": "s-2031"}),
        "s-2031": question_set("s-2031", asks("a"), follows={"set": "s-2030"}),
        "s-2032": question_set("s-2032", asks("a")),
    }
    with pytest.raises(NotFound, match="does not come after 's-2032'"):
        ways(sets, "s-2032", "s-2031")


@st.composite
def next_edition(draw: st.DrawFn, keys: list[str], year: int) -> tuple[str, dict[str, object]]:
    """An edition in which each of these questions went somewhere, and one or none is new."""
    left = draw(st.permutations(keys))
    now: list[str] = []
    changes: dict[str, dict[str, object]] = {
        "renamed": {},
        "split": {},
        "merged": {},
        "dropped": {},
    }
    while left:
        key, *left = left
        kind = draw(st.sampled_from(["same", *changes]))
        new = f"q{year}-{len(now)}"
        if kind == "merged" and left:
            other, *left = left
            changes["merged"][new] = [key, other]
            now.append(new)
        elif kind == "split":
            changes["split"][key] = [new, f"{new}-too"]
            now += [new, f"{new}-too"]
        elif kind == "renamed":
            changes["renamed"][key] = new
            now.append(new)
        elif kind == "dropped":
            changes["dropped"][key] = "Not needed."
        else:
            now.append(key)
    return " ".join([*now, f"n{year}"]), {**changes, "added": [f"n{year}"]}


@st.composite
def lines(draw: st.DrawFn) -> dict[str, QuestionSet]:
    editions: list[tuple[str, Mapping[str, object]]] = [("a b c d", {})]
    for year in range(draw(st.integers(0, 3))):
        editions.append(draw(next_edition(editions[-1][0].split(), year)))
    return line(*editions)


@given(lines())
def test_each_question_of_either_edition_stands_in_one_way(sets: dict[str, QuestionSet]) -> None:
    first, last = next(iter(sets)), list(sets)[-1]
    found = ways(sets, first, last)
    old = [key for way in found for key in way.before]
    new = [key for way in found for key in way.now]
    assert sorted(old) == sorted(sets[first].questions)
    assert sorted(new) == sorted(sets[last].questions)
    assert all(way.before or way.now for way in found)
