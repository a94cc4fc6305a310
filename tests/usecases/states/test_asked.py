"""The States that were asked for, and what is told where there is no such thing."""

from __future__ import annotations

import pytest

from article9.errors import NotFound
from article9.usecases.states.asked import Filters
from tests.usecases.states.given import ALL, asked


def codes(filters: Filters = ALL) -> list[str]:
    return [line.state.code for line in asked(filters=filters).lines]


def test_without_filters_every_state_comes() -> None:
    assert codes() == ["XXA", "XXB", "XXC", "XXD"]


@pytest.mark.parametrize(
    ("filters", "found"),
    [
        ({"status": "party"}, ["XXA", "XXB"]),
        ({"status": "parties"}, ["XXA", "XXB"]),
        ({"status": "withdrawn"}, ["XXC"]),
        ({"status": "signatory"}, []),
        ({"article9": "law"}, ["XXA"]),
        ({"article9": "no-source"}, ["XXB"]),
        ({"region": "Marsh"}, ["XXA", "XXB", "XXC", "XXD"]),
        ({"region": "upper  MARSH", "status": "not-party"}, ["XXD"]),
    ],
)
def test_filters_leave_those_that_are_so(filters: dict[str, str], found: list[str]) -> None:
    assert codes(Filters(**filters)) == found


@pytest.mark.parametrize(
    ("filters", "said"),
    [
        ({"status": "partys"}, "There is no status 'partys'. Did you mean 'party'?"),
        ({"status": "Party"}, "There is no status 'Party'. Did you mean 'party'?"),
        (
            {"article9": "none"},
            "There is no class under Article 9 'none'. Known are: existing-law,",
        ),
        ({"region": "Marshes"}, "There is no region 'Marshes'. Did you mean 'Marsh'?"),
        ({"region": "Q"}, "There is no region 'Q'. Known are: Marsh, Upper Marsh."),
        ({"region": ""}, "There is no region ''."),
    ],
)
def test_what_there_is_not_is_told_with_what_there_is(filters: dict[str, str], said: str) -> None:
    with pytest.raises(NotFound) as refused:
        asked(filters=Filters(**filters))
    assert str(refused.value).startswith(said)


def test_counts_of_nothing_are_left_out() -> None:
    assert all(count.number for count in asked().counts)


def test_what_can_be_placed_are_laws_and_existing_laws_only() -> None:
    assert asked().placed == ("XXA",)
