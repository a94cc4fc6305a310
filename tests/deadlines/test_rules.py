"""Days counted from entry into force, extensions, requests for them, and yearly reports."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from article9.catalogue.catalogue import load_shipped
from article9.catalogue.deadline_words import Why
from article9.deadlines.deadline import Deadline
from article9.deadlines.facts import Done, Facts
from article9.deadlines.timetable import timetable
from article9.errors import Usage
from tests.deadlines.conftest import Found
from tests.deadlines.given import codes, facts_with

STOCKS, CLEAR, FIRST, FILING = (
    "art-04-stocks", "art-05-clear", "art-07-first-report", "art-05-request-filing",
)  # fmt: skip
SHIPPED = load_shipped()


def test_articles_4_5_and_7_are_counted_from_entry_into_force(found: Found) -> None:
    days = found(facts_with())
    assert (days[STOCKS].day, days[STOCKS].cite) == (date(2016, 3, 1), "Art. 4")
    assert (days[CLEAR].day, days[CLEAR].cite) == (date(2022, 3, 1), "Art. 5(1)")
    assert (days[FIRST].day, days[FIRST].cite) == (date(2012, 8, 28), "Art. 7(1)")


def test_they_follow_a_day_of_entry_into_force_that_was_given(found: Found) -> None:
    days = found(Facts(deposit=date(2011, 11, 11), entry_into_force=date(2011, 7, 9)))
    assert (days[STOCKS].day, days[CLEAR].day) == (date(2015, 7, 9), date(2021, 7, 9))
    assert days[FIRST].day == date(2012, 1, 5)


@given(st.dates(date(1999, 3, 1), date(2080, 12, 31)))
def test_the_first_report_is_due_180_days_after_the_day(entry: date) -> None:
    days = timetable(
        Facts(entry_into_force=entry), SHIPPED.obligations.values(), today=date(2020, 1, 1)
    )
    (report,) = [one for one in days if one.key == FIRST]
    assert report.day is not None
    assert report.day.toordinal() - entry.toordinal() == 180


@pytest.mark.parametrize(
    ("today", "status"),
    [(date(2016, 2, 29), "due"), (date(2016, 3, 1), "due"), (date(2016, 3, 2), "past")],
)
def test_a_deadline_has_not_passed_on_its_day(found: Found, today: date, status: str) -> None:
    assert found(facts_with(), today)[STOCKS].status == status


def test_what_a_fact_says_is_met_is_met_before_the_day_and_after_it(found: Found) -> None:
    for day in (date(2014, 1, 1), date(2020, 1, 1)):
        stocks = found(facts_with(done=(Done(STOCKS, day),)))[STOCKS]
        assert (stocks.status, stocks.done, stocks.day) == ("met", day, date(2016, 3, 1))


def test_a_fact_on_one_obligation_says_nothing_of_another(found: Found) -> None:
    days = found(facts_with(done=(Done(STOCKS, date(2014, 1, 1)),)))
    assert [key for key, one in days.items() if one.status == "met"] == [STOCKS]


def test_without_a_day_to_count_from_nothing_is_computed(found: Found) -> None:
    days = found(Facts())
    assert {one.status for one in days.values()} == {"unknown"}
    assert {one.day for one in days.values()} == {None}
    assert {one.because.code for one in days.values()} == {Why.NEEDS_ENTRY, Why.NEEDS_MEETING}


# Article 5: extensions


def test_a_granted_day_takes_the_place_of_the_computed_one(found: Found) -> None:
    clear = found(facts_with(extensions=(date(2027, 12, 31),)))[CLEAR]
    assert (clear.day, clear.status) == (date(2027, 12, 31), "due")
    assert clear.because.code is Why.EXTENDED
    assert codes(clear) == set()


def test_of_several_granted_days_the_last_holds_in_whatever_order(found: Found) -> None:
    granted = (date(2030, 3, 1), date(2025, 3, 1), date(2030, 3, 1))
    clear = found(facts_with(extensions=granted))[CLEAR]
    assert clear.day == date(2030, 3, 1)
    assert clear.because.values["granted"] == (date(2025, 3, 1), date(2030, 3, 1))


def test_an_extension_moves_no_other_deadline_and_no_key(found: Found) -> None:
    with_, without = found(facts_with(extensions=(date(2030, 3, 1),))), found(facts_with())
    moved = [key for key in with_ if with_[key].day != without[key].day]
    assert set(with_) == set(without)
    assert moved == [CLEAR]


@pytest.mark.parametrize("day", [date(2022, 3, 1), date(2022, 2, 28), date(2012, 3, 1)])
def test_a_granted_day_no_later_than_the_deadline_is_refused(found: Found, day: date) -> None:
    with pytest.raises(Usage, match="is not after the deadline of 2022-03-01 which it is to"):
        found(facts_with(extensions=(day, date(2030, 1, 1))))


@pytest.mark.parametrize(
    ("granted", "long"),
    [
        ((date(2032, 3, 1),), False),
        ((date(2032, 3, 2),), True),
        ((date(2030, 3, 1), date(2040, 3, 1)), False),
        ((date(2030, 3, 1), date(2040, 3, 2)), True),
    ],
)
def test_a_day_more_than_ten_years_on_is_to_be_looked_at_again(
    found: Found, granted: tuple[date, ...], long: bool
) -> None:
    clear = found(facts_with(extensions=granted))[CLEAR]
    assert (Why.EXTENSION_LONG in codes(clear)) is long


def test_a_granted_day_stands_where_entry_into_force_is_not_known(found: Found) -> None:
    clear = found(Facts(extensions=(date(2030, 3, 1),)))[CLEAR]
    assert (clear.day, clear.because.code) == (date(2030, 3, 1), Why.EXTENDED)


def test_only_article_5_says_that_more_time_can_be_granted(found: Found) -> None:
    told = [key for key, one in found(facts_with()).items() if Why.EXTENSION_POSSIBLE in codes(one)]
    assert told == [CLEAR]


def test_of_what_is_met_no_extension_is_spoken_of(found: Found) -> None:
    days = found(facts_with(done=(Done(CLEAR, date(2020, 1, 1)),)))
    assert codes(days[CLEAR]) == set()
    assert not [key for key in days if key.startswith(FILING)]


def test_the_request_is_filed_nine_months_before_the_meeting_as_practice(found: Found) -> None:
    meeting = date(2027, 11, 30)
    days = found(facts_with(extensions=(date(2028, 3, 1),), deciding_meeting=meeting))
    filing = days[f"{FILING}-2027"]
    assert (filing.day, filing.status) == (date(2027, 2, 28), "due")
    assert codes(filing) == {Why.PRACTICE}


@pytest.mark.parametrize(
    ("meeting", "late"), [(date(2022, 2, 28), False), (date(2022, 3, 1), True)]
)
def test_a_meeting_that_is_not_before_the_deadline_is_too_late(
    found: Found, meeting: date, late: bool
) -> None:
    filing = found(facts_with(deciding_meeting=meeting))[f"{FILING}-2022"]
    assert (Why.MEETING_TOO_LATE in codes(filing)) is late


def test_without_a_meeting_the_day_of_filing_is_not_guessed(found: Found) -> None:
    filing = found(facts_with())[FILING]
    assert (filing.day, filing.status) == (None, "unknown")
    assert filing.because.code is Why.NEEDS_MEETING


def test_a_meeting_that_is_moved_within_its_year_keeps_its_key(found: Found) -> None:
    keys = [set(found(facts_with(deciding_meeting=date(2027, m, 30)))) for m in (6, 11)]
    assert keys[0] == keys[1]


# Article 7: each year


def yearly(days: dict[str, Deadline]) -> list[tuple[int | None, date | None, str]]:
    """The yearly reports among the days: year, day, status."""
    rows = [one for one in days.values() if one.rule.rule == "each-year"]
    return [(one.year, one.day, one.status) for one in rows]


def test_the_report_of_a_year_is_due_on_30_april_of_the_next(found: Found) -> None:
    assert yearly(found(facts_with(), ahead=2)) == [
        (2025, date(2026, 4, 30), "past"),
        (2026, date(2027, 4, 30), "due"),
        (2027, date(2028, 4, 30), "due"),
    ]


def test_on_the_day_itself_it_is_still_due(found: Found) -> None:
    assert yearly(found(facts_with(), date(2026, 4, 30), ahead=1)) == [
        (2023 + 1, date(2025, 4, 30), "past"),
        (2025, date(2026, 4, 30), "due"),
    ]


@pytest.mark.parametrize(
    ("entry", "first"),
    [
        (date(2025, 9, 1), date(2026, 4, 30)),  # the first report: 2026-02-28
        (date(2025, 10, 1), date(2026, 4, 30)),  # 2026-03-30
        (date(2025, 11, 1), date(2027, 4, 30)),  # 2026-04-30, the same day
        (date(2025, 12, 1), date(2027, 4, 30)),  # 2026-05-30
        (date(2027, 5, 1), date(2028, 4, 30)),  # in the future
    ],
)
def test_no_yearly_report_is_due_before_the_first_report(
    found: Found, entry: date, first: date
) -> None:
    days = yearly(found(Facts(entry_into_force=entry), date(2026, 1, 15)))
    assert days[0][1] == first
    assert len(days) == 3
    assert {status for _, _, status in days} == {"due"}


@given(st.dates(date(1999, 3, 1), date(2060, 1, 1)), st.dates(date(1999, 3, 1), date(2060, 1, 1)))
def test_the_yearly_days_leave_no_year_out(entry: date, today: date) -> None:
    days = timetable(
        Facts(entry_into_force=entry), SHIPPED.obligations.values(), today=today, ahead=2
    )
    years = [one.year for one in days if one.year is not None]
    assert years == list(range(min(years), min(years) + len(years)))
    assert len([one for one in days if one.year is not None and one.status == "due"]) == 2


def test_a_report_that_was_filed_is_met_and_the_next_is_not(found: Found) -> None:
    done = (Done("art-07-yearly-report-2026", date(2026, 11, 1)),)
    days = found(facts_with(done=done))
    assert days["art-07-yearly-report-2026"].status == "met"
    assert days["art-07-yearly-report-2025"].status == "past"
    assert days["art-07-yearly-report-2027"].status == "due"
