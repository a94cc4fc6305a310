"""The days of a State as a page and as a calendar: all of them, and no word too much."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from typing import get_args

import pytest

from article9.catalogue.catalogue import Catalogue
from article9.catalogue.deadline_rule import EVENTS
from article9.catalogue.translations import Translations
from article9.deadlines.deadline import Status
from article9.deadlines.facts import Done, Event, Facts
from article9.documents.document import Heading, Paragraph
from article9.documents.writers.text import write
from article9.usecases.attribution import ATTRIBUTION
from article9.usecases.deadlines import (
    STATUSES,
    Days,
    as_calendar,
    as_document,
    find_days,
    owner_of,
)

TODAY = date(2026, 11, 25)
STAMP = datetime(2026, 11, 25, tzinfo=UTC)
JOINED = Facts(deposit=date(2025, 3, 12))
#: Every status there is.
MUCH = Facts(
    deposit=date(2011, 9, 13),
    extensions=(date(2030, 3, 1),),
    events=(
        Event("withdrawal-received", date(2025, 8, 20)),
        Event("area-found", date(2026, 8, 31)),
        Event("mission-announced", datetime(2026, 11, 24, 9, tzinfo=UTC)),
    ),
    done=(Done("art-04-stocks", date(2014, 1, 1)),),
)
#: Words that would say that a State has failed.
JUDGING = re.compile(r"\b(late|fail\w*|default\w*|breach\w*|violat\w*|overdue|missed)\b", re.I)


def days(facts: Facts, catalogue: Catalogue, today: date = TODAY) -> Days:
    return find_days(facts, catalogue=catalogue, today=today)


def page(facts: Facts, catalogue: Catalogue) -> str:
    """The page in one line."""
    return " ".join(write(as_document(days(facts, catalogue))).split())


def test_the_page_shows_each_day_with_its_title_cite_and_reason(catalogue: Catalogue) -> None:
    told = page(JOINED, catalogue)
    assert (
        "2029-09-01: Destroy every stockpiled anti-personnel mine Art. 4: It is 4 years after "
        "entry into force for the State on 2025-09-01." in told
    )
    assert "2027-04-30: File the yearly transparency report for 2026 Art. 7(2): " in told


def test_every_day_stands_on_the_page_once(catalogue: Catalogue) -> None:
    for facts in (JOINED, MUCH, Facts()):
        found = days(facts, catalogue)
        third = [b for b in as_document(found).blocks if isinstance(b, Heading) and b.level == 3]
        assert len(third) == len(found.deadlines)


def test_every_status_has_its_place_on_the_page(catalogue: Catalogue) -> None:
    assert set(STATUSES) == set(get_args(Status))
    late = days(Facts(deposit=date(2011, 9, 13), done=MUCH.done, events=MUCH.events), catalogue)
    statuses = {one.status for one in (*late.deadlines, *days(MUCH, catalogue).deadlines)}
    assert statuses == set(STATUSES)


def test_what_has_passed_is_told_without_judging(catalogue: Catalogue) -> None:
    told = page(Facts(deposit=date(1998, 9, 16)), catalogue)
    assert "No fact that was given says whether it was met, as of 2026-11-25." in told
    assert JUDGING.findall(told) == []


def test_a_word_that_judges_would_be_seen() -> None:
    assert JUDGING.findall("The State is in default and failed; its report is overdue.")


def test_a_withdrawal_is_told_with_its_condition(catalogue: Catalogue) -> None:
    told = page(MUCH, catalogue)
    assert "Not concluded here" in told
    assert "the withdrawal takes no effect before it ends" in told


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        (JOINED, "- Day of deposit: 2025-03-12"),
        (Facts(entry_into_force=date(2011, 7, 9)), "- Entry into force, as given: 2011-07-09"),
        (MUCH, "- Extension granted to: 2030-03-01"),
        (MUCH, "- withdrawal-received: 2025-08-20"),
        (MUCH, "- mission-announced: 2026-11-24T09:00+00:00"),
        (MUCH, "- art-04-stocks met on: 2014-01-01"),
        (
            Facts(deciding_meeting=date(2027, 11, 30)),
            "- The meeting that decides begins on: 2027-11-30",
        ),
        (
            Facts(armed_conflict=False),
            "- Armed conflict when a withdrawal would take effect: no",
        ),
    ],
)
def test_the_page_says_what_it_was_computed_from(
    catalogue: Catalogue, facts: Facts, said: str
) -> None:
    assert said in page(facts, catalogue)


def test_a_fact_that_was_not_given_is_not_shown(catalogue: Catalogue) -> None:
    told = page(JOINED, catalogue)
    for name in ("Extension granted", "as given:", "Armed conflict", "decides begins on"):
        assert name not in told


def test_every_event_reads_as_a_clause(catalogue: Catalogue) -> None:
    for name in EVENTS:
        told = page(Facts(deposit=date(2005, 1, 1), events=(Event(name, TODAY),)), catalogue)
        assert catalogue.deadlines.events[name] in told
        assert "{" not in told


def test_the_page_says_whose_product_it_is_not(catalogue: Catalogue) -> None:
    assert page(JOINED, catalogue).endswith(ATTRIBUTION)


# The calendar


def calendar(facts: Facts, catalogue: Catalogue, owner: str = "xxa", today: date = TODAY) -> str:
    """The calendar with its lines unfolded."""
    found = days(facts, catalogue, today)
    return as_calendar(found, owner=owner, stamp=STAMP).replace("\r\n ", "")


def entries(text: str) -> dict[str, str]:
    """The entries of a calendar by their identity."""
    blocks = re.findall(r"BEGIN:VEVENT\r\n(.*?)END:VEVENT", text, flags=re.DOTALL)
    return {re.findall(r"^UID:(\S+)", block, re.MULTILINE)[0]: block for block in blocks}


def test_every_day_that_is_known_is_an_entry_and_no_other(catalogue: Catalogue) -> None:
    found = days(MUCH, catalogue).deadlines
    known = {f"{one.key}.xxa@article9" for one in found if one.day is not None}
    assert set(entries(calendar(MUCH, catalogue))) == known
    assert len(known) < len(found)


def test_only_what_is_to_come_is_reminded_of(catalogue: Catalogue) -> None:
    found = {f"{one.key}.xxa@article9": one for one in days(MUCH, catalogue).deadlines}
    for uid, entry in entries(calendar(MUCH, catalogue)).items():
        assert ("VALARM" in entry) is (found[uid].status == "due")


def test_a_new_fact_replaces_an_entry_and_adds_none(catalogue: Catalogue) -> None:
    before = entries(calendar(JOINED, catalogue))
    extended = Facts(deposit=JOINED.deposit, extensions=(date(2040, 3, 1),))
    after = entries(calendar(extended, catalogue))
    assert set(after) == set(before)
    (changed,) = [uid for uid in after if after[uid] != before[uid]]
    assert changed == "art-05-clear.xxa@article9"
    assert "DTSTART;VALUE=DATE:20400301" in after[changed]


def test_a_year_later_what_was_entered_is_still_the_same_entry(catalogue: Catalogue) -> None:
    before = entries(calendar(JOINED, catalogue))
    after = entries(calendar(JOINED, catalogue, today=date(2027, 11, 25)))
    assert "art-07-yearly-report-2027.xxa@article9" in set(before) & set(after)
    assert set(after) - set(before) == {"art-07-yearly-report-2029.xxa@article9"}


def test_what_is_made_later_has_a_greater_sequence(catalogue: Catalogue) -> None:
    found = days(JOINED, catalogue)
    sequences = []
    for stamp in (
        STAMP,
        datetime(2026, 11, 25, 0, 1, tzinfo=UTC),
        datetime(2027, 1, 1, tzinfo=UTC),
    ):
        text = as_calendar(found, owner="xxa", stamp=stamp)
        (sequence,) = set(re.findall(r"^SEQUENCE:(\d+)", text, re.MULTILINE))
        sequences.append(int(sequence))
    assert sequences == sorted(set(sequences))
    assert max(sequences) < 2**31  # the greatest that the format allows


def test_two_states_share_no_entry(catalogue: Catalogue) -> None:
    one, other = calendar(JOINED, catalogue), calendar(JOINED, catalogue, owner="xxb")
    assert not set(entries(one)) & set(entries(other))


@pytest.mark.parametrize(
    ("facts", "owner"),
    [
        (JOINED, "of-2025-03-12"),
        (Facts(entry_into_force=date(2011, 7, 9)), "of-2011-07-09"),
        (Facts(deposit=date(2011, 11, 11), entry_into_force=date(2011, 7, 9)), "of-2011-11-11"),
        (Facts(), "of-nobody"),
    ],
)
def test_without_a_state_the_owner_is_told_by_the_day(
    facts: Facts, owner: str, catalogue: Catalogue
) -> None:
    assert owner_of(days(facts, catalogue)) == owner


def test_the_days_of_a_state_are_owned_by_its_code(catalogue: Catalogue) -> None:
    found = find_days(JOINED, catalogue=catalogue, today=TODAY, state="KHM")
    assert owner_of(found) == "KHM"
    assert "`article9 state KHM` names their sources." in " ".join(
        write(as_document(found)).split()
    )


def test_a_year_in_which_it_was_met_is_told_as_a_year(catalogue: Catalogue) -> None:
    told = page(Facts(deposit=date(2011, 9, 13), done=(Done("art-04-stocks", 2014),)), catalogue)
    assert "It was met in 2014." in told
    assert "2014-" not in told.split("It was met in")[1][:20]


def test_every_sentence_of_the_page_can_be_said_in_another_language(catalogue: Catalogue) -> None:
    heard: set[str] = set()

    class Listening(Translations):
        def __call__(self, english: str, /, **slots: object) -> str:
            heard.add(english)
            return f"«{english.format(**slots) if slots else english}»"

    document = as_document(days(MUCH, catalogue), Listening("en", {}))
    for block in document.blocks:
        if isinstance(block, Heading):
            assert "«" in block.text
        if isinstance(block, Paragraph) and not block.lead:
            assert block.text.startswith("«")
    assert catalogue.deadlines.because["yearly"] in heard


def test_two_independent_readers_find_every_day_of_the_whole_calendar(catalogue: Catalogue) -> None:
    icalendar, vobject = pytest.importorskip("icalendar"), pytest.importorskip("vobject")
    found = days(MUCH, catalogue)
    text = as_calendar(found, owner="xxa", stamp=STAMP)
    known = {f"{one.key}.xxa@article9": one.day for one in found.deadlines if one.day}
    events = icalendar.Calendar.from_ical(text).walk("VEVENT")
    assert {str(event["uid"]): event.decoded("dtstart") for event in events} == known
    others = vobject.readOne(text).contents["vevent"]
    assert {event.uid.value: event.dtstart.value for event in others} == known
