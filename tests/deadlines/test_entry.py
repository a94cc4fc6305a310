"""Entry into force: for the first forty, for those who came later, and where the day is given."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from article9.catalogue.catalogue import Catalogue, load_shipped
from article9.catalogue.deadline_words import Why
from article9.deadlines.deadline import Deadline
from article9.deadlines.facts import Facts
from article9.deadlines.timetable import timetable
from article9.errors import Broken

TODAY = date(2026, 11, 25)
SHIPPED = load_shipped()


def entry(facts: Facts, today: date = TODAY) -> Deadline:
    """The day on which the Convention enters into force with these facts."""
    days = timetable(facts, SHIPPED.obligations.values(), today=today)
    (found,) = [one for one in days if one.obligation.article == 17]
    return found


@pytest.mark.parametrize(
    ("deposit", "cite", "day"),
    [
        (date(1997, 12, 3), "Art. 17(1)", date(1999, 3, 1)),
        (date(1998, 9, 16), "Art. 17(1)", date(1999, 3, 1)),
        (date(1998, 9, 17), "Art. 17(2)", date(1999, 3, 1)),
        (date(1998, 9, 30), "Art. 17(2)", date(1999, 3, 1)),
        (date(1998, 10, 1), "Art. 17(2)", date(1999, 4, 1)),
        (date(2001, 8, 1), "Art. 17(2)", date(2002, 2, 1)),
        (date(2006, 3, 15), "Art. 17(2)", date(2006, 9, 1)),
        (date(2012, 1, 9), "Art. 17(2)", date(2012, 7, 1)),
        (date(2012, 12, 27), "Art. 17(2)", date(2013, 6, 1)),
        (date(2025, 3, 12), "Art. 17(2)", date(2025, 9, 1)),
    ],
)
def test_the_day_follows_from_the_deposit(deposit: date, cite: str, day: date) -> None:
    found = entry(Facts(deposit=deposit))
    assert (found.cite, found.day) == (cite, day)


@given(st.dates(date(1998, 10, 1), date(2099, 12, 31)))
def test_it_is_the_first_of_a_month_and_more_than_five_months_off(deposit: date) -> None:
    day = entry(Facts(deposit=deposit), today=date(2026, 1, 1)).day
    assert day is not None
    assert day.day == 1
    # Six months but the days of the month of deposit that have gone: from 151 to 184 days.
    assert timedelta(days=150) < day - deposit <= timedelta(days=184)


@given(st.dates(date(1997, 12, 3), date(1998, 9, 30)))
def test_for_all_who_came_by_the_month_of_the_fortieth_it_is_one_day(deposit: date) -> None:
    assert entry(Facts(deposit=deposit)).day == date(1999, 3, 1)


def test_a_day_that_is_given_takes_the_place_of_the_computed_one() -> None:
    found = entry(Facts(deposit=date(2011, 11, 11), entry_into_force=date(2011, 7, 9)))
    assert (found.day, found.because.code) == (date(2011, 7, 9), Why.GIVEN)


def test_a_day_that_is_given_is_not_said_to_be_computed() -> None:
    computed = entry(Facts(deposit=date(2011, 11, 11)))
    assert (computed.day, computed.because.code) == (date(2012, 5, 1), Why.DEPOSITED)


def test_without_a_deposit_the_day_is_not_known() -> None:
    found = entry(Facts())
    assert (found.day, found.status, found.because.code) == (None, "unknown", Why.NEEDS_ENTRY)


@pytest.mark.parametrize(
    ("today", "status"),
    [(date(2025, 8, 31), "due"), (date(2025, 9, 1), "in-effect"), (date(2026, 1, 1), "in-effect")],
)
def test_it_is_in_effect_from_the_day_itself(today: date, status: str) -> None:
    assert entry(Facts(deposit=date(2025, 3, 12)), today).status == status


@pytest.mark.parametrize("left", [0, 1])
def test_obligations_that_do_not_say_how_it_enters_into_force_are_broken(
    catalogue: Catalogue, left: int
) -> None:
    all_ = catalogue.obligations.values()
    first_or_later = [o for o in all_ if o.deadline and o.deadline.rule.startswith("entry-")]
    with pytest.raises(Broken, match="No obligation has the rule 'entry-"):
        timetable(Facts(), first_or_later[:left], today=TODAY)
