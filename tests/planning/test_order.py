"""Circles are found, each once, and a chain of any length is none."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from article9.planning.order import circles, circles_among
from tests.planning.made import action


def among(waits: dict[str, str]) -> tuple[tuple[str, ...], ...]:
    return circles_among(waits, {name: at for at, name in enumerate(waits)})


def test_a_circle_begins_with_what_stands_first() -> None:
    assert among({"a": "c", "b": "a", "c": "b"}) == (("a", "c", "b"),)


def test_what_waits_for_itself_is_a_circle_of_one() -> None:
    assert among({"a": "a", "b": ""}) == (("a",),)


def test_two_circles_are_two() -> None:
    assert among({"a": "b", "b": "a", "c": "d", "d": "c"}) == (("a", "b"), ("c", "d"))


def test_two_ways_to_the_same_end_are_no_circle() -> None:
    assert among({"a": "bc", "b": "d", "c": "d", "d": ""}) == ()


def test_what_leads_into_a_circle_is_not_part_of_it() -> None:
    assert among({"x": "a", "a": "b", "b": "a"}) == (("a", "b"),)


def test_a_name_that_is_not_there_is_no_circle() -> None:
    assert among({"a": "z"}) == ()


def test_a_chain_of_many_actions_is_followed_to_its_end() -> None:
    chain = [action()]
    for _ in range(3_000):
        chain.append(action(depends_on=(chain[-1].id,)))
    assert circles(reversed(chain)) == ()


@given(st.lists(st.sets(st.integers(0, 7), max_size=3), min_size=8, max_size=8))
def test_circles_are_found_if_and_only_if_there_is_no_order(waits: list[set[int]]) -> None:
    names = {str(at): sorted(map(str, one)) for at, one in enumerate(waits)}
    found = circles_among(names, {name: int(name) for name in names})
    left = {name: set(one) for name, one in names.items()}
    while free := [name for name, one in left.items() if not one & left.keys()]:
        for name in free:
            del left[name]
    assert bool(found) == bool(left)
    for circle in found:
        for name, after in zip(circle, (*circle[1:], circle[0]), strict=True):
            assert after in names[name]
