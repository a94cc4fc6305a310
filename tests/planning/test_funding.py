"""Money is told in its own currency: nothing is converted, and no surplus fills another's lack."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from article9.planning.funding import by_field, by_source, funding, missing, sums
from tests.planning.made import action, funds, money


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({}, "not-known"),
        ({"secured": (funds("5"),)}, "not-known"),
        ({"cost": (money("0"),)}, "costs-nothing"),
        ({"cost": (money("5"),)}, "not-secured"),
        ({"cost": (money("5"),), "sought": (funds("5"),)}, "not-secured"),
        ({"cost": (money("5"),), "secured": (funds("0", "EUR"),)}, "not-secured"),
        ({"cost": (money("5"),), "secured": (funds("4.99"),)}, "in-part"),
        ({"cost": (money("5"),), "secured": (funds("2"), funds("3", source="Fund"))}, "secured"),
        ({"cost": (money("5"),), "secured": (funds("6"),)}, "secured"),
        ({"cost": (money("5"),), "secured": (funds("900", "EUR"),)}, "other-currency"),
        ({"cost": (money("5"), money("7", "EUR")), "secured": (funds("5"),)}, "in-part"),
        ({"cost": (money("5"),), "secured": (funds("5"), funds("9", "EUR"))}, "secured"),
    ],
)
def test_whether_the_money_is_there(fields: dict[str, Any], told: str) -> None:
    assert funding(action(**fields)) == told


def test_what_is_missing_is_told_in_each_currency_by_itself() -> None:
    one = action(cost=(money("5"), money("7", "EUR")), secured=(funds("2", "EUR"),))
    assert missing(one) == {"EUR": Decimal(5), "USD": Decimal(5)}


def test_what_one_action_has_too_much_does_not_fill_what_another_lacks() -> None:
    rich = action(cost=(money("5"),), secured=(funds("50"),))
    poor = action(cost=(money("5"),))
    (line,) = sums((rich, poor))
    assert (line.cost, line.secured, line.missing) == (Decimal(10), Decimal(50), Decimal(5))


def test_a_source_has_a_line_in_each_currency() -> None:
    one = action(secured=(funds("1"), funds("2", "EUR")), sought=(funds("3", "EUR"),))
    lines = [(x.source, x.currency, x.secured, x.sought) for x in by_source((one,))]
    assert lines == [
        ("State budget", "EUR", Decimal(2), Decimal(3)),
        ("State budget", "USD", Decimal(1), Decimal(0)),
    ]


def test_fields_stand_in_the_order_of_the_plan_those_for_victims_first() -> None:
    law = action(cost=(money("1"),))
    care = action(field="victim-assistance", cost=(money("1"),))
    assert [one.field for one in by_field((law, care))] == ["victim-assistance", "law"]


def test_a_plan_without_money_has_no_lines() -> None:
    every = (action(),)
    assert (sums(every), by_field(every), by_source(every)) == ((), (), ())


AMOUNTS = st.lists(st.tuples(st.integers(0, 100), st.sampled_from(["USD", "EUR"])), max_size=4)


@given(AMOUNTS, AMOUNTS)
def test_the_lines_of_fields_and_of_sources_add_up_to_the_whole(
    given_: list[tuple[int, str]], asked: list[tuple[int, str]]
) -> None:
    first = action(secured=tuple(funds(str(n), c, f"Fund {n}") for n, c in given_))
    other = action(field="stocks", sought=tuple(funds(str(n), c) for n, c in asked))
    for line in sums((first, other)):
        fields = [x.sums for x in by_field((first, other)) if x.sums.currency == line.currency]
        sources = [x for x in by_source((first, other)) if x.currency == line.currency]
        assert sum(x.secured for x in fields) == sum(x.secured for x in sources) == line.secured
        assert sum(x.sought for x in fields) == sum(x.sought for x in sources) == line.sought
