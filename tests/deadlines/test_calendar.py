"""The calendar file: lines as the format asks for, entries that are replaced and not doubled."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from article9.deadlines.calendar import Occasion, calendar, escaped, folded

STAMP = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)
REPORT = Occasion(
    key="art-07-yearly-report-2026",
    day=date(2027, 4, 30),
    title="File the yearly report, again; (Art. 7(2))",
    about="Once a year.\nA path: C:\\reports",
    remind=(30, 90),
)
STOCKS = Occasion("art-04-stocks", date(2029, 9, 1), "Destroy stocks", "Four years.")


def written(*occasions: Occasion, owner: str = "xxa", sequence: int = 7) -> str:
    """A calendar of these occasions."""
    return calendar(occasions, owner=owner, title="Days", stamp=STAMP, sequence=sequence)


def unfolded(text: str) -> list[str]:
    """The lines of the file as they were before they were folded."""
    return text.replace("\r\n ", "").split("\r\n")


def unescaped(value: str) -> str:
    """The text that a value stands for, read one sign after the other."""
    return re.sub(r"\\(.)", lambda m: "\n" if m[1] in "nN" else m[1], value, flags=re.DOTALL)


def test_an_entry_has_what_the_format_asks_for() -> None:
    assert unfolded(written(REPORT)) == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//article9//deadlines//EN",
        "METHOD:PUBLISH",
        "X-WR-CALNAME:Days",
        "BEGIN:VEVENT",
        "UID:art-07-yearly-report-2026.xxa@article9",
        "DTSTAMP:20261125T120000Z",
        "SEQUENCE:7",
        "DTSTART;VALUE=DATE:20270430",
        "DTEND;VALUE=DATE:20270501",
        "SUMMARY:File the yearly report\\, again\\; (Art. 7(2))",
        "DESCRIPTION:Once a year.\\nA path: C:\\\\reports",
        "TRANSP:TRANSPARENT",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "DESCRIPTION:File the yearly report\\, again\\; (Art. 7(2))",
        "TRIGGER:-P90D",
        "END:VALARM",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "DESCRIPTION:File the yearly report\\, again\\; (Art. 7(2))",
        "TRIGGER:-P30D",
        "END:VALARM",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]


def test_what_is_not_to_be_reminded_of_has_no_alarm() -> None:
    assert "VALARM" not in written(STOCKS)


def test_a_reminder_that_is_asked_for_twice_comes_once() -> None:
    twice = Occasion("k", STOCKS.day, "Title", "About", remind=(30, 30))
    assert written(twice).count("BEGIN:VALARM") == 1


def test_a_calendar_without_entries_is_still_a_calendar() -> None:
    assert unfolded(written())[-2:] == ["END:VCALENDAR", ""]
    assert "VEVENT" not in written()


def test_the_stamp_is_written_in_the_time_of_the_world() -> None:
    stamp = datetime(2026, 11, 25, 1, 30, tzinfo=timezone(timedelta(hours=3)))
    text = calendar([STOCKS], owner="xxa", title="Days", stamp=stamp, sequence=0)
    assert "DTSTAMP:20261124T223000Z" in text


@pytest.mark.parametrize("day", [date(2027, 12, 31), date(2028, 2, 28), date(2028, 2, 29)])
def test_a_whole_day_ends_where_the_next_begins(day: date) -> None:
    lines = unfolded(written(Occasion("k", day, "Title", "About")))
    (end,) = [line for line in lines if line.startswith("DTEND")]
    assert end == f"DTEND;VALUE=DATE:{(day + timedelta(days=1)).strftime('%Y%m%d')}"


@given(st.text())
def test_no_line_is_longer_than_the_format_allows_and_none_is_lost(text: str) -> None:
    line = f"DESCRIPTION:{escaped(text)}"
    parts = folded(line).split("\r\n")
    assert all(len(part.encode()) <= 75 for part in parts)
    assert all(part.startswith(" ") for part in parts[1:])
    assert parts[0] + "".join(part[1:] for part in parts[1:]) == line


@pytest.mark.parametrize(
    ("length", "lines"), [(0, 1), (74, 1), (75, 1), (76, 2), (75 + 74, 2), (75 + 75, 3)]
)
def test_a_line_is_folded_at_75_octets_and_not_before(length: int, lines: int) -> None:
    assert len(folded("x" * length).split("\r\n")) == lines


def test_a_character_of_several_octets_is_not_cut_in_two() -> None:
    parts = folded("x" * 73 + "ж" + "地").split("\r\n")
    assert parts == ["x" * 73 + "ж", " 地"]


PRINTED = st.text(st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp")) | st.just("\n"))


@given(PRINTED)
def test_a_text_comes_back_as_it_was(text: str) -> None:
    assert unescaped(escaped(text)) == text


@given(st.text())
def test_no_text_can_end_a_line_or_begin_a_property(text: str) -> None:
    lines = unfolded(written(Occasion("k", STOCKS.day, text, text)))
    assert len(lines) == len(unfolded(written(STOCKS)))
    assert len(written(Occasion("k", STOCKS.day, text, text)).splitlines()) == written(
        Occasion("k", STOCKS.day, text, text)
    ).count("\r\n")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a,b;c", "a\\,b\\;c"),
        ("a\\n", "a\\\\n"),
        ("one\r\ntwo\rthree\nfour", "one\\ntwo\\nthree\\nfour"),
        ("bell\x07, tab\t, line\u2028end", "bell \\, tab \\, line end"),
        ("a: b", "a: b"),
    ],
)
def test_signs_that_mean_something_are_escaped_and_others_are_not(text: str, value: str) -> None:
    assert escaped(text) == value


def test_an_entry_that_moves_or_is_reworded_keeps_its_uid() -> None:
    moved = Occasion(STOCKS.key, date(2031, 1, 1), "Other words", "Other", remind=(1,))
    assert uids(written(STOCKS)) == uids(written(moved, sequence=8))


def test_the_same_duty_of_two_owners_or_two_years_is_two_entries() -> None:
    other_year = Occasion("art-07-yearly-report-2027", REPORT.day, REPORT.title, REPORT.about)
    found = [
        *uids(written(REPORT)),
        *uids(written(other_year)),
        *uids(written(REPORT, owner="xxb")),
    ]
    assert len(set(found)) == 3


def uids(text: str) -> list[str]:
    """The identities of the entries."""
    return [line for line in unfolded(text) if line.startswith("UID:")]


def test_the_same_days_give_the_same_bytes() -> None:
    assert written(REPORT, STOCKS) == written(REPORT, STOCKS)


# Read back by programs that are not ours


def events_of(text: str) -> list[Any]:
    """The entries as the library icalendar reads them."""
    icalendar = pytest.importorskip("icalendar")
    return list(icalendar.Calendar.from_ical(text).walk("VEVENT"))


def test_an_independent_reader_finds_the_same_days_and_texts() -> None:
    report, stocks = events_of(written(REPORT, STOCKS))
    assert report.decoded("dtstart") == REPORT.day
    assert report.decoded("dtend") == date(2027, 5, 1)
    assert str(report["summary"]) == REPORT.title
    assert str(report["description"]) == REPORT.about
    assert int(report["sequence"]) == 7
    assert sorted(a.decoded("trigger") for a in report.walk("VALARM")) == [
        timedelta(days=-90),
        timedelta(days=-30),
    ]
    assert stocks.walk("VALARM") == []


@given(PRINTED)
def test_an_independent_reader_finds_any_text(text: str) -> None:
    (event,) = events_of(written(Occasion("k", STOCKS.day, "Title", f"({text})")))
    assert str(event["description"]) == f"({text})"


def test_a_second_independent_reader_finds_the_same() -> None:
    vobject = pytest.importorskip("vobject")
    whole = vobject.readOne(written(REPORT, STOCKS))
    found = {
        event.uid.value: (event.dtstart.value, event.summary.value)
        for event in whole.contents["vevent"]
    }
    assert found == {
        "art-07-yearly-report-2026.xxa@article9": (REPORT.day, REPORT.title),
        "art-04-stocks.xxa@article9": (STOCKS.day, STOCKS.title),
    }


def test_a_calendar_that_keeps_the_latest_of_each_uid_holds_no_entry_twice() -> None:
    """What calendars do when a file is imported again (RFC 5546, 3.2.1)."""
    kept: dict[str, tuple[int, date]] = {}
    moved = Occasion(STOCKS.key, date(2031, 1, 1), STOCKS.title, STOCKS.about)
    for text in (written(REPORT, STOCKS), written(REPORT, moved, sequence=8)):
        for event in events_of(text):
            sequence, day = int(event["sequence"]), event.decoded("dtstart")
            if sequence >= kept.get(str(event["uid"]), (0, day))[0]:
                kept[str(event["uid"])] = (sequence, day)
    assert sorted(day for _, day in kept.values()) == [REPORT.day, moved.day]
