"""The days on the command line: three forms, a day of today that can be given, and bad input."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.cli.conftest import Run, Said

TODAY = ("--today", "2026-11-25")


def said_of(article9: Run, *arguments: str | Path) -> Said:
    """What is said of a State that joined in 2025."""
    return article9("deadlines", "--deposit", "2025-03-12", *TODAY, *arguments)


def test_the_days_are_shown_with_rule_and_cite(article9: Run) -> None:
    said = said_of(article9)
    assert (said.code, said.err) == (0, "")
    assert "2029-09-01: Destroy every stockpiled anti-personnel mine\n\nArt. 4: " in said.out


def test_the_data_have_the_same_days(article9: Run) -> None:
    sent = json.loads(said_of(article9, "--format", "json").out)
    assert sent["today"] == "2026-11-25"
    days = {one["key"]: one["date"] for one in sent["deadlines"]}
    assert days["art-04-stocks"] == "2029-09-01"
    shown = set(re.findall(r"^(\d{4}-\d\d-\d\d): ", said_of(article9).out, re.MULTILINE))
    assert {day for day in days.values() if day} == shown


def test_the_calendar_has_the_same_days_and_is_the_same_each_time(article9: Run) -> None:
    said = said_of(article9, "--format", "ics")
    assert said == said_of(article9, "--format", "ics")
    assert "UID:art-04-stocks.of-2025-03-12@article9" in said.out
    assert "DTSTAMP:20261125T000000Z" in said.out


def test_a_fact_moves_a_day(article9: Run) -> None:
    said = said_of(
        article9, "--fact", "extended-to=2040-03-01", "--fact", "art-04-stocks=2026-01-01"
    )
    assert "2040-03-01: Clear every mined area" in said.out
    assert "It was met on 2026-01-01." in " ".join(said.out.split())


def test_the_clock_is_read_where_no_day_is_given(article9: Run) -> None:
    sent = json.loads(article9("deadlines", "--deposit", "2025-03-12", "--format", "json").out)
    day = datetime.fromisoformat(sent["today"]).date()
    assert abs((day - datetime.now(UTC).date()).days) <= 1  # midnight may pass, here or there


def test_a_calendar_made_by_the_clock_has_its_minute(article9: Run) -> None:
    out = article9("deadlines", "--deposit", "2025-03-12", "--format", "ics").out
    stamps = set(re.findall(r"DTSTAMP:(\d{8}T\d{6}Z)", out))
    assert len(stamps) == 1


def test_a_file_gets_what_the_screen_would_get(article9: Run, tmp_path: Path) -> None:
    place = tmp_path / "days.ics"
    assert said_of(article9, "--format", "ics", "-o", place) == Said(0, "", "")
    with place.open(encoding="utf-8", newline="") as file:  # the line breaks are part of the format
        assert file.read() == said_of(article9, "--format", "ics").out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (
            (),
            "No day to count from is given. Give --deposit DATE, or --fact entry-into-force=DATE.",
        ),
        (
            ("--deposit", "2025-02-30"),
            "--deposit: '2025-02-30' is not a date. Write year, month and day, as in 2026-11-20.",
        ),
        (
            ("--deposit", "1997-12-02"),
            "deposit: 1997-12-02 is before 1997-12-03, when the Convention was opened for "
            "signature. Look the day up again.",
        ),
        (
            ("--deposit", "9999-12-31"),
            "deposit: 9999-12-31 is too far off. Look the year up again.",
        ),
        (
            ("--deposit", "2025-03-12", "--today", "yesterday"),
            "--today: 'yesterday' is not a date. Write year, month and day, as in 2026-11-20.",
        ),
        (
            ("--deposit", "2025-03-12", "--today", "9999-12-31"),
            "today: 9999-12-31 is too far off. Look the year up again.",
        ),
        (
            ("--deposit", "2025-03-12", "--fact", "extended-to=2035-09-01"),
            "extended-to: 2035-09-01 is not after the deadline of 2035-09-01 which it is to "
            "extend. Give the day to which the extension was granted.",
        ),
        (
            ("--deposit", "2025-03-12", "--fact", "mission-announced=2026-01-01T09:00"),
            "mission-announced: the time zone is missing. Add it, as in +02:00, or Z.",
        ),
    ],
)
def test_bad_input_is_refused_in_a_sentence(
    article9: Run, arguments: tuple[str, ...], said: str
) -> None:
    today = () if "--today" in arguments else TODAY
    result = article9("deadlines", *arguments, *today)
    assert (result.code, result.out, result.err) == (2, "", f"{said}\n")


def test_nothing_is_computed_where_the_result_cannot_be_put(article9: Run, tmp_path: Path) -> None:
    said = said_of(article9, "--fact", "nonsense", "-o", tmp_path / "none" / "days.ics")
    assert (said.code, said.out) == (2, "")
    assert said.err.startswith(f"{tmp_path / 'none'}: There is no such folder.")


def test_a_form_that_is_not_there_is_refused(article9: Run) -> None:
    said = said_of(article9, "--format", "docx")
    assert (said.code, said.out) == (2, "")
