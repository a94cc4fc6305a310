"""How a State stands on a day: the day before each change, the day itself, and what is unknown."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from article9.errors import Broken
from article9.states.register import State
from article9.states.standing import PARTIES, STATUSES, Rules, Standing, entry_of, standing
from tests.states.given import RULES, fact, joined, state

NOTICE = fact("withdrawal-notified", "2025-06-27")
EFFECT = fact("withdrawal-effective", "2025-12-27")


def on(one: State, day: str) -> Standing:
    return standing(one, date.fromisoformat(day), RULES)


@pytest.mark.parametrize(
    ("day", "status"),
    [
        ("1997-12-02", "not-party"),
        ("1997-12-03", "signatory"),
        ("2025-03-11", "signatory"),
        ("2025-03-12", "joined"),
        ("2025-08-31", "joined"),
        ("2025-09-01", "party"),
    ],
)
def test_a_state_signs_joins_and_is_bound(day: str, status: str) -> None:
    one = joined("2025-03-12", fact("signature", "1997-12-03"))
    assert on(one, day).status == status


@pytest.mark.parametrize(
    ("day", "status", "withdrawal"),
    [
        ("2025-06-26", "party", None),
        ("2025-06-27", "withdrawal-notified", date(2025, 12, 27)),
        ("2025-12-26", "withdrawal-notified", date(2025, 12, 27)),
        ("2025-12-27", "withdrawn", date(2025, 12, 27)),
    ],
)
def test_a_withdrawal_takes_effect_on_its_day(
    day: str, status: str, withdrawal: date | None
) -> None:
    found = on(joined("2004-05-12", NOTICE, EFFECT), day)
    assert (found.status, found.withdrawal) == (status, withdrawal)


def test_a_withdrawal_that_no_source_says_took_effect_is_not_concluded() -> None:
    one = joined("2004-05-12", NOTICE)
    assert on(one, "2025-12-26").concluded
    found = on(one, "2025-12-27")  # an armed conflict may keep it from taking effect
    assert (found.status, found.concluded) == ("withdrawal-notified", False)
    assert found.status in PARTIES


def test_a_claim_of_suspension_changes_no_status() -> None:
    one = joined("2005-12-27", fact("suspension-claimed", "2025-07"))
    assert on(one, "2026-01-01").status == "party"


def test_a_day_of_entry_that_was_read_takes_the_place_of_the_computed_one() -> None:
    one = joined("2011-11-11", fact("entry-into-force", "2011-07-09"))
    assert on(one, "2011-11-11").status == "party"
    assert on(joined("2011-11-11"), "2011-11-11").status == "joined"


@pytest.mark.parametrize(
    ("day", "status"),
    [
        ("2025-12-31", "not-party"),
        ("2026-01-01", "day-unknown"),
        ("2026-12-31", "day-unknown"),
        ("2027-05-31", "day-unknown"),
        ("2027-06-01", "party"),  # whichever day of 2026 it was, the Convention is in force
    ],
)
def test_where_only_the_year_is_known_the_day_is_said_to_be_unknown(day: str, status: str) -> None:
    assert on(joined("2026"), day).status == status


def test_what_shows_that_a_state_has_not_joined_is_named() -> None:
    assert [f.name for f in on(state(fact("not-listed", "2026")), "2020-01-01").facts] == [
        "not-listed"
    ]
    assert [f.name for f in on(joined("2025-03-12"), "2020-01-01").facts] == ["deposit"]


def test_a_state_of_which_nothing_is_said_rests_on_nothing() -> None:
    assert on(state(), "2020-01-01") == Standing("not-party", None, None, ())


def test_no_day_of_entry_is_told_without_a_deposit() -> None:
    assert entry_of(state(fact("signature", "1997-12-03")), RULES) is None


def test_rules_that_lack_the_withdrawal_are_broken() -> None:
    with pytest.raises(Broken, match="No obligation says when a withdrawal takes effect"):
        Rules([])


@given(st.dates(date(1997, 12, 3), date(2100, 1, 1)), st.dates(date(1997, 1, 1), date(2110, 1, 1)))
def test_a_status_goes_one_way_and_rests_on_facts(deposit: date, day: date) -> None:
    one = joined(deposit.isoformat())
    order = ["not-party", "joined", "party"]
    today = on(one, day.isoformat())
    tomorrow = on(one, (day + timedelta(days=1)).isoformat())
    assert order.index(today.status) <= order.index(tomorrow.status)
    assert today.facts
    assert today.status in STATUSES
