"""The register that ships: its counts are those that were published, and all of it has a source."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from pathlib import Path

import pytest
from babel import Locale

import article9
from article9.catalogue.states_files import LANGUAGES, states_files
from article9.states.counts import Line
from article9.states.standing import entry_of
from article9.states.years import by_figure
from article9.usecases.states.as_data import as_data
from article9.usecases.states.asked import Asked, Filters, ask
from article9.usecases.states.known import known

KNOWN = known()
FILES = states_files()
FOLDER = Path(article9.__file__).parent / "knowledge" / "states"

#: Days of which each side of a change was published.
PARTIES = {
    "2014-01-27": 161,  # the Treaty Collection's own list
    "2018-06-01": 164,  # the Implementation Support Unit
    "2025-12-01": 166,  # the campaign and the Meeting of the States Parties
    "2025-12-26": 166,
    "2025-12-27": 163,
    "2026-01-09": 163,
    "2026-01-10": 162,
    "2026-02-19": 162,
    "2026-02-20": 161,
}

#: Deposits in a year as the Landmine Monitor of 2007 counts them.
DEPOSITS = {1997: 3, 1998: 55, 1999: 32, 2000: 19, 2001: 13, 2002: 8, 2003: 11, 2004: 3, 2005: 4,
            2006: 4}  # fmt: skip

#: Words that would rank, mark or judge a State.
JUDGING = re.compile(
    r"\b(rank\w*|score\w*|late|fail\w*|default|breach\w*|violat\w*|miss\w*)\b", re.I
)


def asked(day: str) -> Asked:
    return ask(KNOWN, date.fromisoformat(day), Filters())


@pytest.mark.parametrize(("day", "number"), PARTIES.items())
def test_the_parties_of_a_day_are_as_many_as_was_published(day: str, number: int) -> None:
    assert len(asked(day).parties) == number


def test_lebanon_has_joined_and_its_day_is_said_to_be_unknown() -> None:
    statuses = {x.state.code: x.standing.status for x in asked("2026-11-25").lines}
    assert [code for code, status in statuses.items() if status == "day-unknown"] == ["LBN"]


def test_the_deposits_of_each_year_are_as_many_as_the_monitor_counts() -> None:
    days = [fact.day for fact in FILES.facts if fact.fact == "deposit" and fact.day]
    years = Counter(day.first.year for day in days)
    assert {year: years[year] for year in DEPOSITS} == DEPOSITS


def test_the_list_of_the_treaty_collection_has_so_many_signatures() -> None:
    assert sum(fact.fact == "signature" for fact in FILES.facts) == 133


@pytest.mark.parametrize(
    ("code", "day"),
    [("SSD", "2011-07-09"), ("OMN", "2015-02-01"), ("PSE", "2018-06-01"), ("KHM", "2000-01-01"),
     ("PLW", "2008-05-01"), ("TON", "2025-12-01"), ("VCT", "2002-02-01")],
)  # fmt: skip
def test_a_day_of_entry_into_force_is_the_published_one(code: str, day: str) -> None:
    entry = entry_of(KNOWN.register.states[code], KNOWN.rules)
    assert str(entry) == day


def test_withdrawals_took_effect_six_months_after_they_were_received() -> None:
    for state in KNOWN.register.states.values():
        notice, effect = state.the("withdrawal-notified"), state.the("withdrawal-effective")
        if notice is not None:
            assert notice.day is not None
            assert effect is not None
            assert effect.day is not None
            assert KNOWN.rules.withdrawal(notice.day.first) == effect.day.day


def test_each_count_opens_into_its_rows_and_each_row_into_its_sources() -> None:
    for day in ("1999-03-01", "2011-12-31", "2025-12-01", "2026-11-25"):
        told = as_data(asked(day))
        lines = {line.code: line for line in told.states}
        sources = {source.key: source for source in told.sources}
        assert sum(c.number for c in told.counts if c.of == "status") == len(lines)
        for count in told.counts:
            assert count.number == len(count.states) == len(set(count.states)), count.key
            for code in count.states:
                keys = [key for fact in lines[code].facts for key in fact.sources]
                assert keys, f"{code} of {count.key!r} has no source"
                assert all(sources[key].title and sources[key].read for key in keys)


def rests_on(line: Line) -> list[str]:
    """The sources of what a line says."""
    return [key for fact in line.facts for key in fact.sources]


def test_what_a_line_says_rests_on_a_source_whatever_the_day() -> None:
    for day in ("1997-01-01", "2005-06-15", "2026-11-25"):
        assert [line.state.code for line in asked(day).lines if not rests_on(line)] == []


def test_a_class_under_article_9_rests_on_a_source_that_says_it() -> None:
    classes: Counter[str] = Counter()
    for line in asked("2025-12-01").lines:
        if line.measures is None:
            continue
        classes[line.measures.class_] += 1
        told = [fact for fact in line.measures.facts if fact.name == "article-9"]
        assert bool(told) == (line.measures.class_ != "no-source")
        assert all(fact.sources and fact.day for fact in told)
    assert sum(classes.values()) == 166


def test_the_statement_stands_beside_what_can_be_placed_and_is_not_merged() -> None:
    found = as_data(asked("2025-12-01")).statement
    assert found is not None
    assert found.number == 124
    assert found.placed == len(found.states) < found.number
    assert found.difference == found.number - found.placed


def test_nothing_recalled_ships_and_what_was_left_out_is_counted() -> None:
    text = "".join(path.read_text(encoding="utf-8") for path in sorted(FOLDER.glob("*.csv")))
    assert not re.search(r"\bOWN\b|recalled|own knowledge", text)
    assert sum(FILES.sources.left_out.values()) > len(FILES.facts) / 2  # a great deal, and said


def test_every_figure_of_a_year_has_a_source_and_a_confidence() -> None:
    assert all(row.source and row.confidence for row in FILES.figures)
    assert by_figure(FILES.figures)["casualties"]


def test_published_numbers_of_parties_are_those_that_are_counted() -> None:
    for row in by_figure(FILES.figures)["parties"]:
        day = row.day.first
        joined = [s for s in KNOWN.register.states.values() if (d := s.the("deposit"))
                  and d.day and d.day.last <= day]  # fmt: skip
        assert row.value == len(joined), row.day


def test_a_name_that_is_said_to_come_from_cldr_does() -> None:
    two = {state.code: state.iso2 for state in FILES.states}
    locales = {language: Locale(language) for language in LANGUAGES}
    for row in FILES.names:
        if row.from_ == "cldr":
            assert locales[row.language].territories[two[row.state]] == row.name


@pytest.mark.parametrize(
    ("code", "language", "name"),
    [
        ("VAT", "fr", "Saint-Siège"),
        ("PSE", "es", "Estado de Palestina"),
        ("LAO", "ru", "Лаосская Народно-Демократическая Республика"),
        ("CIV", "ar", "كوت ديفوار"),
        ("TUR", "pt", "Türkiye"),
        ("PRK", "zh", "朝鲜民主主义人民共和国"),
        ("MMR", "en", "Myanmar"),
    ],
)
def test_a_state_is_called_as_the_united_nations_call_it(
    code: str, language: str, name: str
) -> None:
    assert KNOWN.register.states[code].names[language] == name


def test_no_note_judges_a_state() -> None:
    notes = [*(row.note or "" for row in FILES.facts), *(row.note or "" for row in FILES.figures)]
    assert [note for note in notes if JUDGING.search(note)] == []


def test_a_withdrawal_and_a_claim_of_suspension_are_told_with_several_sources() -> None:
    told = [fact for fact in FILES.facts if fact.fact.startswith(("withdrawal", "suspension"))]
    assert [fact.state for fact in told if len(fact.source) == 1] == []
