"""What waits is shown with where it comes from; what is decided is not shown again."""

from __future__ import annotations

from typing import Any

from article9.catalogue.catalogue import load_shipped
from article9.catalogue.translations import AS_WRITTEN
from article9.documents.writers import text
from article9.selfassessment.remark import Remark
from article9.usecases.assessment.gather import gathered
from article9.usecases.assessment.known import known
from article9.usecases.assessment.waiting import opened_page, waiting_page
from tests.usecases.assessment.two_years import EDITION, two_years

KNOWN = known(load_shipped())


def waiting(**fields: Any) -> str:
    dossier = two_years(**fields)
    found = gathered(dossier, dossier.cycles[-1], KNOWN)
    return " ".join(text.write(waiting_page(found, AS_WRITTEN)).split())


def opened(*beside: Remark, **fields: Any) -> str:
    dossier = two_years(**fields)
    found = gathered(dossier, dossier.cycles[-1], KNOWN)
    return " ".join(text.write(opened_page(found, beside, AS_WRITTEN)).split())


def test_a_proposal_says_from_where_and_a_given_answer_by_whom() -> None:
    told = waiting()
    assert "treaty-in-force: Is the Convention in force for the State? In place: A law." in told
    assert "law-penalty: Does a criminal penalty attach to every prohibited act?" in told
    assert "L. Lawson, director, Ministry of Justice, 2026-03-01" in told


def test_what_was_accepted_does_not_wait() -> None:
    assert "law-use:" not in waiting()


def test_what_is_asked_of_a_returned_answer_is_told() -> None:
    assert "Which laws were read?" in waiting()


def test_where_nothing_waits_it_is_said() -> None:
    cycle = {**two_years().cycles[-1].model_dump(), "answers": [], "edition": EDITION}
    assert waiting(cycles=[cycle]).endswith("Nothing waits.")


def test_the_page_of_a_new_year_says_what_sources_tell_beside() -> None:
    told = opened(Remark("{says}", {"says": "A fact {x}."}, "law-use"))
    assert "law-use: A fact {x}." in told
    assert "questions are asked by the profile of 2025-01-10, " in told


def test_without_a_profile_it_says_that_one_can_be_given() -> None:
    told = opened(profiles=[])
    assert "questions are asked. Give it a profile first" in told
    assert "What sources say beside" not in told
