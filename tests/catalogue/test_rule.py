"""Which tests of a rule are shown in words of the text wherever they hold."""

from __future__ import annotations

import pytest

from article9.catalogue.rule import Condition

FIND = {"find": {"kind": "duty"}}
EMPTY = {"empty": {"kind": "duty"}}


@pytest.mark.parametrize(
    "test",
    [
        FIND,
        {"where": {"acts": "use"}},
        {"covered": "some"},
        {"any-of": [FIND, FIND]},
        {"all-of": [EMPTY, FIND]},
        {"two-of": [EMPTY, FIND, FIND]},
        {"any-of": [{"all-of": [FIND, EMPTY]}, FIND]},
    ],
)
def test_a_test_that_finds_something_is_proved(test: dict[str, object]) -> None:
    assert Condition.model_validate(test).proves


@pytest.mark.parametrize(
    "test",
    [
        EMPTY,
        {"for-each": "empty"},
        {"any-of": [FIND, EMPTY]},
        {"all-of": [EMPTY, EMPTY]},
        {"two-of": [EMPTY, EMPTY, FIND]},
        {"all-of": [{"any-of": [FIND, EMPTY]}, EMPTY]},
    ],
)
def test_a_test_that_may_hold_where_nothing_is_found_is_not(test: dict[str, object]) -> None:
    assert not Condition.model_validate(test).proves
