"""The facts from which days are computed: what was read and has happened, and nothing guessed."""

from __future__ import annotations

from datetime import date

from article9.catalogue.catalogue import Catalogue
from article9.deadlines.facts import Done, Event, Facts
from article9.states.register import State
from article9.usecases.states.facts import facts_of
from tests.states.given import fact, joined, state

TODAY = date(2026, 11, 25)


def facts(one: State, catalogue: Catalogue, today: date = TODAY) -> Facts:
    return facts_of(one, catalogue.obligations.values(), today=today)


def test_what_moves_a_day_is_taken_over(catalogue: Catalogue) -> None:
    one = joined(
        "2000-01-05", fact("entry-into-force", "2000-03-01"),
        fact("article-5-extended", "2020-01-01"), fact("withdrawal-notified", "2026-10-01"),
    )  # fmt: skip
    assert facts(one, catalogue) == Facts(
        deposit=date(2000, 1, 5),
        entry_into_force=date(2000, 3, 1),
        extensions=(date(2020, 1, 1),),
        events=(Event("withdrawal-received", date(2026, 10, 1)),),
    )


def test_what_was_completed_in_a_year_is_done_in_that_year(catalogue: Catalogue) -> None:
    one = joined(
        "2000-01-05", fact("article-4-completed", "2003"), fact("article-5-completed", "2009-05-04")
    )
    assert facts(one, catalogue).done == (
        Done("art-04-stocks", 2003), Done("art-05-clear", date(2009, 5, 4)),
    )  # fmt: skip


def test_a_day_of_deposit_of_which_only_the_year_is_known_is_left_out(
    catalogue: Catalogue,
) -> None:
    assert facts(joined("2026"), catalogue) == Facts()


def test_what_lies_after_today_has_not_happened(catalogue: Catalogue) -> None:
    one = joined(
        "2000-01-05", fact("withdrawal-notified", "2026-11-26"),
        fact("article-4-completed", "2027"),
    )  # fmt: skip
    found = facts(one, catalogue)
    assert (found.events, found.done) == ((), ())


def test_what_is_said_beside_moves_no_day(catalogue: Catalogue) -> None:
    one = state(fact("article-4-none", "2011"), fact("article-5-asked", "2025"))
    assert facts(one, catalogue) == Facts()
