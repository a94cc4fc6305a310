"""Days counted from what happens: requests, missions, finds, a withdrawal."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from article9.catalogue.deadline_rule import EVENTS
from article9.catalogue.deadline_words import Why
from article9.deadlines.facts import Event, Facts
from tests.deadlines.conftest import TODAY, Found
from tests.deadlines.given import codes, facts_with

EFFECT = "art-20-effect-2025-08-20"
WITHDRAWAL = Event("withdrawal-received", date(2025, 8, 20))


# Article 8 and other events


def test_without_an_event_nothing_is_counted_from_one(found: Found) -> None:
    assert not [key for key, one in found(facts_with()).items() if one.rule.rule == "after-event"]


def test_a_request_for_clarification_is_answered_in_28_days(found: Found) -> None:
    days = found(facts_with(events=(Event("clarification-requested", date(2024, 2, 1)),)))
    answer = days["art-08-answer-2024-02-01"]
    assert (answer.cite, answer.day, answer.status) == ("Art. 8(2)", date(2024, 2, 29), "past")


def test_two_requests_are_two_deadlines_and_one_given_twice_is_one(found: Found) -> None:
    first, second = (Event("clarification-requested", date(2026, 11, day)) for day in (1, 2))
    days = found(facts_with(events=(first, second, first)))
    answers = [one for one in days.values() if one.rule.event == "clarification-requested"]
    assert [one.day for one in answers] == [date(2026, 11, 29), date(2026, 11, 30)]


def test_a_mission_is_received_72_hours_after_notice_to_the_minute(found: Found) -> None:
    notice = datetime.fromisoformat("2026-11-23T22:30+02:00")
    arrival = found(facts_with(events=(Event("mission-announced", notice),)))
    one = arrival["art-08-mission-arrival-2026-11-23"]
    assert one.moment == datetime.fromisoformat("2026-11-26T22:30+02:00")
    assert (one.day, one.status) == (date(2026, 11, 26), "due")


def test_a_clock_that_is_put_forward_does_not_shorten_72_hours(found: Found) -> None:
    notice = datetime(2026, 3, 27, 9, 0, tzinfo=ZoneInfo("Europe/Paris"))
    arrival = found(facts_with(events=(Event("mission-announced", notice),)))
    moment = arrival["art-08-mission-arrival-2026-03-27"].moment
    assert moment is not None
    assert moment.isoformat() == "2026-03-30T10:00:00+02:00"
    assert moment.timestamp() - notice.timestamp() == timedelta(hours=72).total_seconds()


def test_where_only_the_day_is_known_no_moment_is_claimed(found: Found) -> None:
    days = found(facts_with(events=(Event("mission-announced", date(2026, 11, 23)),)))
    one = days["art-08-mission-arrival-2026-11-23"]
    assert (one.day, one.moment) == (date(2026, 11, 26), None)


@pytest.mark.parametrize(
    ("name", "cite", "days"),
    [
        ("meeting-proposed", "Art. 8(5)", 14),
        ("mission-arrived", "Art. 8(15)", 14),
        ("amendment-circulated", "Art. 13", 30),
    ],
)
def test_other_days_of_a_ministry(found: Found, name: str, cite: str, days: int) -> None:
    event = Event(next(known for known in EVENTS if known == name), date(2026, 11, 20))
    (one,) = [d for d in found(facts_with(events=(event,))).values() if d.rule.event == name]
    assert (one.cite, one.day) == (cite, date(2026, 11, 20) + timedelta(days=days))


# Finds


def test_a_stock_found_after_the_deadline_has_six_months_as_a_commitment(found: Found) -> None:
    days = found(facts_with(events=(Event("stock-found", date(2026, 8, 31)),)))
    one = days["art-04-later-finds-2026-08-31"]
    assert (one.day, one.status) == (date(2027, 2, 28), "due")
    assert codes(one) == {Why.COMMITMENT}


@pytest.mark.parametrize(
    ("name", "key", "deadline"),
    [
        ("stock-found", "art-04-later-finds", date(2016, 3, 1)),
        ("area-found", "art-05-later-finds", date(2022, 3, 1)),
    ],
)
def test_what_is_found_before_the_deadline_gets_no_day_of_its_own(
    found: Found, name: str, key: str, deadline: date
) -> None:
    event = next(known for known in EVENTS if known == name)
    for on in (deadline, deadline - timedelta(days=90)):
        one = found(facts_with(events=(Event(event, on),)))[f"{key}-{on.isoformat()}"]
        assert (one.day, one.because.code) == (deadline, Why.FOUND_IN_TIME)


def test_an_area_found_after_the_deadline_is_told_of_without_delay(found: Found) -> None:
    days = found(facts_with(events=(Event("area-found", date(2026, 8, 31)),)))
    one = days["art-05-later-finds-2026-08-31"]
    assert (one.day, one.status, one.because.code) == (None, "no-day", Why.AT_ONCE)
    assert codes(one) == {Why.PRACTICE}


def test_an_area_found_within_an_extension_is_not_found_late(found: Found) -> None:
    event = Event("area-found", date(2026, 8, 31))
    days = found(facts_with(events=(event,), extensions=(date(2030, 3, 1),)))
    assert days["art-05-later-finds-2026-08-31"].day == date(2030, 3, 1)


def test_whether_a_find_is_late_is_not_told_without_the_deadline(found: Found) -> None:
    events = (Event("stock-found", date(2020, 8, 31)), Event("area-found", date(2020, 8, 31)))
    finds = [one for one in found(Facts(events=events)).values() if one.rule.event]
    assert [(one.day, one.status) for one in finds] == [(None, "unknown")] * 2


# Article 20: withdrawal


@pytest.mark.parametrize(
    ("conflict", "today", "status", "said"),
    [
        (None, date(2026, 2, 19), "due", Why.CONFLICT_OPEN),
        (None, date(2026, 2, 20), "open", Why.CONFLICT_OPEN),
        (None, TODAY, "open", Why.CONFLICT_OPEN),
        (True, TODAY, "open", Why.CONFLICT_GIVEN),
        (True, date(2026, 2, 19), "due", Why.CONFLICT_GIVEN),
        (False, TODAY, "in-effect", Why.CONFLICT_NONE_GIVEN),
        (False, date(2026, 2, 19), "due", Why.CONFLICT_NONE_GIVEN),
    ],
)
def test_whether_a_withdrawal_has_taken_effect_is_shown_and_not_concluded(
    found: Found, conflict: bool | None, today: date, status: str, said: Why
) -> None:
    days = found(facts_with(events=(WITHDRAWAL,), armed_conflict=conflict), today)
    assert (days[EFFECT].day, days[EFFECT].status) == (date(2026, 2, 20), status)
    assert codes(days[EFFECT]) == {said}


def test_what_is_due_after_a_withdrawal_says_so_and_what_is_before_does_not(found: Found) -> None:
    days = found(facts_with(events=(WITHDRAWAL,)))
    told = {key for key, one in days.items() if Why.AFTER_WITHDRAWAL in codes(one)}
    assert told == {f"art-07-yearly-report-{year}" for year in (2025, 2026, 2027, 2028)}


def test_an_armed_conflict_without_a_withdrawal_changes_nothing(found: Found) -> None:
    assert found(facts_with(armed_conflict=True)) == found(facts_with())
