"""The page of one obligation: what is asked, of whom, by when, and whose word it is."""

from __future__ import annotations

from typing import get_args

import pytest

from article9.catalogue.catalogue import Catalogue, load_shipped
from article9.catalogue.obligation import Obligation
from article9.documents.writers.text import write
from article9.usecases.attribution import ATTRIBUTION
from article9.usecases.obligation_page import APPLIES, BINDS, WHOSE, obligation_page

SHIPPED = load_shipped()


def page(id_: str, catalogue: Catalogue) -> str:
    """The page in one line."""
    return " ".join(write(obligation_page(catalogue.obligations[id_], catalogue)).split())


def choices(field: str) -> set[str]:
    """The words that a key of an obligation may hold."""
    return set(get_args(Obligation.model_fields[field].annotation))


def test_the_page_of_a_duty_has_its_deadline_and_what_hangs_on_it(catalogue: Catalogue) -> None:
    told = page("art-04-stocks", catalogue)
    assert told.startswith("Destroy every stockpiled anti-personnel mine =")
    assert "Deadline: 4 years after entry into force for the State. Forms" in told
    assert "Whom it addresses: each State Party" in told
    assert "Duty: It stands in the Convention." in told
    assert f"- duty-stocks: {catalogue.requirements['duty-stocks'].asks}" in told


@pytest.mark.parametrize(
    ("id_", "said"),
    [
        ("art-05-clear", "for the State. It can be extended by up to 10 years at a time."),
        ("art-07-first-report", "Deadline: 180 days after entry into force for the State."),
        ("art-07-yearly-report", "Deadline: Each year by day 30 of month 4."),
        (
            "art-08-answer",
            "28 days after the day on which the request for clarification was received.",
        ),
        ("art-08-mission-arrival", "Deadline: 72 hours after the day on which the mission was"),
        ("art-04-later-finds", "was found, if that is after the deadline."),
        ("art-05-later-finds", "Deadline: Without delay after the day on which a mined area"),
        (
            "art-05-request-filing",
            "Deadline: 9 months before the meeting that decides begins.",
        ),
        ("art-17-entry-of-the-first", "1999-03-01, for those who had deposited by 1998-09-16."),
        ("art-17-entry-after-deposit", "month number 6 after the month of the deposit."),
    ],
)
def test_a_rule_is_told_in_words(catalogue: Catalogue, id_: str, said: str) -> None:
    assert said in page(id_, catalogue)


@pytest.mark.parametrize(
    "id_", sorted(o.id for o in SHIPPED.obligations.values() if o.deadline is None)
)
def test_where_nothing_is_due_by_a_day_no_deadline_is_shown(catalogue: Catalogue, id_: str) -> None:
    assert "Deadline:" not in page(id_, catalogue)


def test_only_article_5_can_be_extended(catalogue: Catalogue) -> None:
    told = [id_ for id_ in catalogue.obligations if "can be extended" in page(id_, catalogue)]
    assert told == ["art-05-clear"]


def test_what_is_practice_is_not_said_to_stand_in_the_convention(catalogue: Catalogue) -> None:
    for one in catalogue.obligations.values():
        said = "It stands in the Convention." in page(one.id, catalogue)
        assert said is (one.basis == "convention")


def test_who_answers_is_said_to_be_a_suggestion(catalogue: Catalogue) -> None:
    for one in catalogue.obligations.values():
        told = page(one.id, catalogue)
        assert ("This is a suggestion of article9" in told) is bool(one.answers)


def test_an_action_of_a_plan_is_shown_only_where_it_was_read(catalogue: Catalogue) -> None:
    told = [id_ for id_ in catalogue.obligations if "Action Plan, Action" in page(id_, catalogue)]
    named = {
        id_
        for plan in catalogue.action_plans.values()
        for actions in plan.actions
        for id_ in actions.obligations
    }
    assert {id_ for id_ in told if catalogue.obligations[id_].basis == "convention"} == named
    assert "Siem Reap-Angkor Action Plan, Actions 30 to 39: Assistance to victims" in page(
        "art-06-victims", catalogue
    )
    assert "Action 48: National measures" in page("art-09-penal-sanctions", catalogue)


def test_every_word_of_the_files_has_its_words_for_readers() -> None:
    assert set(WHOSE) == choices("basis")
    assert set(BINDS) == choices("binds")
    assert set(APPLIES) == choices("applies") - {"always"}


def test_every_page_says_whose_product_it_is_not(catalogue: Catalogue) -> None:
    assert all(page(id_, catalogue).endswith(ATTRIBUTION) for id_ in catalogue.obligations)
