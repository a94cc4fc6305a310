"""Facts as somebody types them: what is meant is taken, what is not a fact is said to be none."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from article9.catalogue.catalogue import Catalogue, load_shipped
from article9.deadlines.facts import Done, Event, Facts
from article9.errors import Usage
from article9.usecases.given_facts import facts_from, with_facts
from article9.usecases.typed_day import day_from, day_of_record

SHIPPED = load_shipped()


def refused(deposit: str | None, *facts: str) -> str:
    """What is said of facts that are refused."""
    with pytest.raises(Usage) as error:
        facts_from(deposit, facts, catalogue=SHIPPED)
    return str(error.value)


def test_facts_are_taken_as_they_are_meant(catalogue: Catalogue) -> None:
    given_facts = (
        "entry-into-force=2011-07-09",
        "extended-to=2025-03-01",
        "extended-to=2030-03-01",
        "deciding-meeting=2029-11-26",
        "armed-conflict=no",
        "stock-found=2020-01-01",
        "stock-found=2021-01-01",
        "mission-announced=2026-11-20T09:00+02:00",
        "art-04-stocks=2014-01-01",
        "art-07-yearly-report-2025=2026-04-12",
        "art-08-answer-2026-01-01=2026-01-20",
    )
    assert facts_from("2011-11-11", given_facts, catalogue=catalogue) == Facts(
        deposit=date(2011, 11, 11),
        entry_into_force=date(2011, 7, 9),
        extensions=(date(2025, 3, 1), date(2030, 3, 1)),
        deciding_meeting=date(2029, 11, 26),
        armed_conflict=False,
        events=(
            Event("stock-found", date(2020, 1, 1)),
            Event("stock-found", date(2021, 1, 1)),
            Event("mission-announced", datetime.fromisoformat("2026-11-20T09:00+02:00")),
        ),
        done=(
            Done("art-04-stocks", date(2014, 1, 1)),
            Done("art-07-yearly-report-2025", date(2026, 4, 12)),
            Done("art-08-answer-2026-01-01", date(2026, 1, 20)),
        ),
    )


def test_the_day_of_entry_into_force_is_enough_to_count_from(catalogue: Catalogue) -> None:
    facts = facts_from(None, ["entry-into-force=2011-07-09"], catalogue=catalogue)
    assert facts == Facts(entry_into_force=date(2011, 7, 9))


def test_of_what_was_met_the_year_will_do(catalogue: Catalogue) -> None:
    facts = facts_from("2011-11-11", ["art-04-stocks=2014"], catalogue=catalogue)
    assert facts.done == (Done("art-04-stocks", 2014),)


def test_facts_that_are_given_come_after_those_that_are_known(catalogue: Catalogue) -> None:
    known = Facts(deposit=date(2000, 1, 1), done=(Done("art-04-stocks", 2003),))
    facts = with_facts(known, ["art-04-stocks=2004-05-01"], catalogue=catalogue)
    assert facts == Facts(deposit=date(2000, 1, 1), done=(Done("art-04-stocks", date(2004, 5, 1)),))


@pytest.mark.parametrize("fact", ["extended-to=2030", "art-04-stocks=20", "stock-found=2020"])
def test_of_anything_else_a_year_is_no_day(fact: str) -> None:
    assert "is not a date" in refused("2011-11-11", fact)


@pytest.mark.parametrize("facts", [(), ("extended-to=2030-03-01",), ("armed-conflict=yes",)])
def test_without_a_day_to_count_from_nothing_is_begun(facts: tuple[str, ...]) -> None:
    assert refused(None, *facts) == (
        "No day to count from is given. Give --deposit DATE, or --fact entry-into-force=DATE."
    )


@pytest.mark.parametrize(
    ("fact", "said"),
    [
        ("extended-to", "'extended-to' is not a fact. Write a name and a value: extended-to=DATE."),
        ("", "'' is not a fact. Write a name and a value: extended-to=DATE."),
        ("armed-conflict=maybe", "armed-conflict: 'maybe' is neither yes nor no. Write yes or no."),
        ("armed-conflict=", "armed-conflict: '' is neither yes nor no. Write yes or no."),
        (
            "stock-fund=2020-01-01",
            "There is no fact 'stock-fund'. Did you mean 'stock-found'? The reference page on "
            "deadlines lists them.",
        ),
        (
            "art-04-stock=2020-01-01",
            "There is no fact 'art-04-stock'. Did you mean 'art-04-stocks'? The reference page on "
            "deadlines lists them.",
        ),
        (
            "art-09-legal-measures=2020-01-01",
            "art-09-legal-measures: no day is set for it. Leave it out.",
        ),
        (
            "deposit=2020-01-01",
            "There is no fact 'deposit'. The reference page on deadlines lists them.",
        ),
    ],
)
def test_what_is_no_fact_is_said_to_be_none(fact: str, said: str) -> None:
    assert refused("2011-11-11", fact) == said


@pytest.mark.parametrize("name", ["entry-into-force", "deciding-meeting", "armed-conflict"])
def test_what_can_be_true_once_is_not_given_twice(name: str) -> None:
    value = "no" if name == "armed-conflict" else "2020-01-01"
    assert refused("2011-11-11", f"{name}={value}", f"{name}={value}") == (
        f"{name} is given twice. Give the one that holds."
    )


NO_DAYS = [
    "2025-02-29", "2025-13-01", "2025-00-10", "2025-04-31", "12 March 2025", "12/03/2025",
    "2025-3-12", "20250312", "2025-W10-3", "25-03-12", "2025-03-12T10:00", "٢٠٢٥-٠٣-١٢", "",
    "2025-03-12 ", "-2025-03-12", "0000-01-01",
]  # fmt: skip


@pytest.mark.parametrize("text", NO_DAYS)
def test_what_is_no_day_is_refused_with_the_way_to_write_one(text: str) -> None:
    how = "Write year, month and day, as in 2026-11-20."
    assert refused(text) == f"--deposit: {text!r} is not a date. {how}"
    assert (
        refused("2011-11-11", f"extended-to={text}")
        == f"extended-to: {text!r} is not a date. {how}"
    )


@pytest.mark.parametrize(
    "text", ["2026-11-20T9:00Z", "2026-11-20T25:00Z", "2026-11-20 09:00Z", "2026-11-20T09:00CET"]
)
def test_what_is_no_moment_is_refused(text: str) -> None:
    assert "is not a date" in refused("2011-11-11", f"mission-announced={text}")


@given(st.dates(date(1, 1, 1), date(9999, 12, 31)))
def test_a_day_is_read_as_it_is_written(day: date) -> None:
    assert day_from(day.isoformat(), "--deposit") == day


@given(st.text())
def test_any_text_is_a_day_or_is_refused_in_a_sentence(text: str) -> None:
    try:
        day = day_from(text, "--deposit")
    except Usage as error:
        told = error.remedy
    else:
        told = day.isoformat()
    assert told in (text, "Write year, month and day, as in 2026-11-20.")


@given(st.lists(st.text(), max_size=4))
def test_any_facts_are_taken_or_refused_in_a_sentence(facts: list[str]) -> None:
    try:
        taken = facts_from("2011-11-11", facts, catalogue=SHIPPED)
    except Usage as error:
        told = error.remedy
    else:
        told = str(taken.deposit)
    assert told


@pytest.mark.parametrize("text", ["1899-12-31", "2999-01-01", "0001-01-01", "9999-12-31"])
def test_no_record_is_written_on_a_day_that_is_a_slip_of_the_pen(text: str) -> None:
    with pytest.raises(Usage, match="too far off"):
        day_of_record(text, "--today")


def test_a_record_is_written_on_any_other_day() -> None:
    assert day_of_record("2026-11-20", "--today") == date(2026, 11, 20)
    with pytest.raises(Usage, match="is not a date"):
        day_of_record("2026-02-30", "--today")
