"""One State: how its status came about, its days, its measures, its sources."""

from __future__ import annotations

import re
from datetime import date

import pytest

from article9.catalogue.catalogue import Catalogue
from article9.catalogue.translations import AS_WRITTEN
from article9.documents.document import Heading, Paragraph
from article9.documents.writers.text import write
from article9.usecases.states.known import Overlay, known
from article9.usecases.states.one import One, look_up, one_as_data, one_page
from tests.usecases.states.given import TODAY, Marked
from tests.usecases.states.test_page import JUDGING

KNOWN = known()


def one(code: str, catalogue: Catalogue, on: date = TODAY) -> One:
    return look_up(KNOWN.register.states[code], KNOWN, on, catalogue=catalogue)


def page(code: str, catalogue: Catalogue, on: date = TODAY) -> str:
    """The page in one line."""
    return " ".join(write(one_page(one(code, catalogue, on), AS_WRITTEN)).split())


def test_the_page_tells_status_timeline_measures_days_and_sources(catalogue: Catalogue) -> None:
    told = page("KHM", catalogue)
    for words in (
        "Cambodia ========",
        "2026-11-25: State Party.",
        "1999-07-28: It deposited its instrument of ratification. [UNTC-2014]",
        "Article 9: law found (a source of 2001).",
        "2000-06-29",
        "[UNTC-2014] United Nations Treaty Collection",
    ):
        assert words in told


def test_the_day_of_south_sudan_is_the_one_that_was_read(catalogue: Catalogue) -> None:
    told = page("SSD", catalogue)
    assert "2011-07-09: The Convention entered into force for it." in told
    assert "2012-05-01" not in told  # what the rule alone would give


def test_lebanons_day_is_said_to_be_unknown(catalogue: Catalogue) -> None:
    told = page("LBN", catalogue)
    assert "has joined; the day of entry into force is not known here" in told
    assert "The year only was read." in told


def test_a_withdrawal_is_told_with_article_and_sources_and_ends_the_days(
    catalogue: Catalogue,
) -> None:
    told = page("FIN", catalogue)
    assert "no longer a State Party since 2026-01-10 (Art. 20)." in told
    assert "later days are left out" in told
    assert "2027-04-30" not in told
    before = page("FIN", catalogue, date(2025, 12, 1))
    assert "State Party; its withdrawal takes effect on 2026-01-10." in before


def test_a_claim_of_suspension_is_told_and_changes_nothing(catalogue: Catalogue) -> None:
    told = page("UKR", catalogue)
    assert "2026-11-25: State Party." in told
    assert "It has declared that it suspends the Convention." in told
    assert "[NEWS-AZ; LIEBER; ARTICLEFEED; UN25]" in told


def test_no_day_is_counted_for_a_state_that_has_not_joined(catalogue: Catalogue) -> None:
    assert one("LAO", catalogue).days is None
    told = page("LAO", catalogue)
    assert "It has not joined, so that no day is counted for it." in told
    assert "Article 9" not in told.partition("Sources -")[0]
    assert one_as_data(one("LAO", catalogue), AS_WRITTEN).dates is None


def test_a_passed_deadline_is_not_called_missed(catalogue: Catalogue) -> None:
    for code in ("GRC", "UKR", "AFG", "ERI"):
        assert JUDGING.findall(page(code, catalogue)) == []


@pytest.mark.slow
def test_every_state_has_a_page_whose_sources_are_all_listed(catalogue: Catalogue) -> None:
    for code in KNOWN.register.states:
        found = one(code, catalogue)
        data = one_as_data(found, AS_WRITTEN)
        assert {s.key for s in data.sources} == found.keys
        text = write(one_page(found, AS_WRITTEN))
        for key in re.findall(r"^- \[([^\]]+)\]", text, re.MULTILINE):
            assert key in found.keys


def test_what_a_user_adds_stands_on_the_page_beside_what_it_contradicts(
    catalogue: Catalogue,
) -> None:
    rows = (
        "state,fact,value,day,source,added-by,added-on\n"
        "KHM,article-9,existing-law,2000,A letter,A. R.,2026-11-20\n"
    )
    over = known(Overlay(rows.encode(), "mine.csv"))
    found = look_up(over.register.states["KHM"], over, TODAY, catalogue=catalogue)
    told = " ".join(write(one_page(found, AS_WRITTEN)).split())
    assert "The register's is newer." in told
    assert "(added by A. R. on 2026-11-20)" in told
    assert "[mine.csv 1] A letter (read 2026-11-20)" in told
    assert len(one_as_data(found, AS_WRITTEN).differences) == 1


def test_every_sentence_of_the_page_is_said(catalogue: Catalogue) -> None:
    for block in one_page(one("FIN", catalogue), Marked()).blocks[1:]:
        if isinstance(block, Heading):
            assert "«" in block.text
        if isinstance(block, Paragraph):
            assert "«" in block.lead + block.text
