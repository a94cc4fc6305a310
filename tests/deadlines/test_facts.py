"""Facts that cannot be true are refused, each with a sentence that says what to do."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from article9.deadlines.facts import Done, Event, Facts, prove
from article9.errors import Usage

OPENED = date(1997, 12, 3)
TODAY = date(2026, 11, 25)
TOMORROW = date(2026, 11, 26)


@pytest.mark.parametrize(
    "facts",
    [
        Facts(),
        Facts(deposit=OPENED),
        Facts(deposit=TODAY),
        Facts(deposit=date(2027, 5, 1)),  # a State may ask what would follow
        Facts(deposit=date(2011, 11, 11), entry_into_force=date(2011, 7, 9)),
        Facts(deciding_meeting=date(2027, 11, 30)),
        Facts(extensions=(date(2030, 3, 1), date(2025, 3, 1))),
        Facts(events=(Event("stock-found", TODAY), Event("stock-found", OPENED))),
        Facts(events=(Event("mission-announced", datetime(2026, 11, 20, 9, tzinfo=UTC)),)),
        Facts(done=(Done("anything", TODAY),)),
        Facts(done=(Done("anything", TODAY.year), Done("other", OPENED.year))),
    ],
)
def test_facts_that_can_be_true_are_taken(facts: Facts) -> None:
    prove(facts, opened=OPENED, today=TODAY)


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        (
            Facts(done=(Done("anything", 2027),)),
            "anything: 2027-01-01 is after 2026-11-25, which is today. Give only what has "
            "happened.",
        ),
        (
            Facts(done=(Done("anything", 1996),)),
            "anything: 1996-12-31 is before 1997-12-03, when the Convention was opened for "
            "signature. Look the day up again.",
        ),
        (
            Facts(deposit=date(1997, 12, 2)),
            "deposit: 1997-12-02 is before 1997-12-03, when the Convention was opened for "
            "signature. Look the day up again.",
        ),
        (
            Facts(entry_into_force=date(1979, 3, 1)),
            "entry-into-force: 1979-03-01 is before 1997-12-03, when the Convention was opened "
            "for signature. Look the day up again.",
        ),
        (
            Facts(extensions=(date(2030, 1, 1), date(1030, 1, 1))),
            "extended-to: 1030-01-01 is before 1997-12-03, when the Convention was opened for "
            "signature. Look the day up again.",
        ),
        (
            Facts(deposit=date(2205, 3, 12)),
            "deposit: 2205-03-12 is too far off. Look the year up again.",
        ),
        (
            Facts(deciding_meeting=date(9999, 12, 31)),
            "deciding-meeting: 9999-12-31 is too far off. Look the year up again.",
        ),
        (
            Facts(events=(Event("stock-found", TOMORROW),)),
            "stock-found: 2026-11-26 is after 2026-11-25, which is today. Give only what has "
            "happened.",
        ),
        (
            Facts(events=(Event("area-found", date(1997, 1, 1)),)),
            "area-found: 1997-01-01 is before 1997-12-03, when the Convention was opened for "
            "signature. Look the day up again.",
        ),
        (
            Facts(done=(Done("art-99", TOMORROW),)),
            "art-99: 2026-11-26 is after 2026-11-25, which is today. Give only what has happened.",
        ),
        (
            Facts(events=(Event("mission-announced", datetime(2026, 11, 20, 9)),)),  # noqa: DTZ001
            "mission-announced: the time zone is missing. Add it, as in +02:00, or Z.",
        ),
        (
            Facts(
                events=(
                    Event("withdrawal-received", date(2026, 1, 1)),
                    Event("withdrawal-received", date(2026, 2, 1)),
                )
            ),
            "withdrawal-received: it is given twice. Give the one that stands.",
        ),
    ],
)
def test_facts_that_cannot_be_true_are_refused(facts: Facts, said: str) -> None:
    with pytest.raises(Usage) as refused:
        prove(facts, opened=OPENED, today=TODAY)
    assert str(refused.value) == said


@pytest.mark.parametrize("today", [date(1997, 12, 2), date(3000, 1, 1), date(9999, 12, 31)])
def test_a_day_of_today_that_cannot_be_is_refused(today: date) -> None:
    with pytest.raises(Usage, match=r"^today: "):
        prove(Facts(), opened=OPENED, today=today)


def test_the_day_of_a_moment_is_the_day_where_it_happened() -> None:
    assert Event("mission-announced", datetime.fromisoformat("2026-11-20T23:30-05:00")).on == date(
        2026, 11, 20
    )
