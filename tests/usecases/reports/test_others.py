"""The note, the paper, the letters, the review and the outline of a request."""

from __future__ import annotations

import pytest

from article9.documents.document import Paragraph
from article9.errors import NotFound, Usage
from article9.usecases.report import data_of, sent, sheets_of
from tests.record.dossiers import a_dossier, an_id, ids
from tests.reporting.a_state import HIDDEN, a_state, an_action, institutions
from tests.usecases.reporting.making import asked, data, document, shown

PUBLIC = ["article-7", "article-9-note", "statement", "article-5-extension"]
OWN_USE = ["cabinet-paper", "letter", "legal-review"]


@pytest.mark.parametrize("kind", PUBLIC)
@pytest.mark.parametrize("words", HIDDEN)
def test_what_others_read_holds_nothing_confidential(kind: str, words: str) -> None:
    assert words not in shown(kind)


@pytest.mark.parametrize("kind", [*PUBLIC, *OWN_USE])
@pytest.mark.parametrize("words", ["Secret circular", "Depot 4"])
def test_what_is_secret_is_in_no_report(kind: str, words: str) -> None:
    assert words not in shown(kind)


@pytest.mark.parametrize("kind", OWN_USE)
def test_no_reading_of_the_machine_is_told_for_own_use_either(kind: str) -> None:
    assert "Somebody answers" not in shown(kind)
    assert "A criminal penalty attaches" not in shown(kind)


def test_the_note_tells_measures_sanctions_abroad_and_what_is_under_way() -> None:
    said = shown("article-9-note")
    assert "Mine Act (in force, 1 May 2012): It bans mines." in said
    assert "No decision of a lawyer on sanctions is in the record." in said
    assert "Amend the Act (under way), to be finished by 31 December 2026." in said


def test_the_paper_says_what_waits_where_it_says_what_is_lacking() -> None:
    report = document("cabinet-paper")
    texts = [block.text for block in report.blocks if isinstance(block, Paragraph)]
    assert "Readings that wait for a lawyer: 3. Nothing of them is in this report." in texts


def test_the_paper_tells_cost_without_adding_currencies() -> None:
    two = [{"amount": "100", "currency": "USD"}, {"amount": "5.50", "currency": "EUR"}]
    actions = [an_action(70, "Train", cost=two)]
    said = shown("cabinet-paper", a_dossier(institutions=institutions(), actions=actions))
    assert "cost 5.50 EUR; 100 USD" in said.replace("\u00a0", " ")


def test_a_cost_that_is_not_known_is_said_so() -> None:
    dossier = a_dossier(institutions=institutions(), actions=[an_action(70, "Train", cost=[])])
    assert "Train: the cost is not known." in shown("cabinet-paper", dossier)


def test_letters_go_to_those_who_owe_something_and_to_no_society() -> None:
    said = shown("letter")
    assert "Ministry of Justice" in said
    assert "E. Example, legal adviser" in said
    assert "National Society of Exemplaria" not in said
    assert "Course for judges" not in said


def test_a_letter_holds_only_what_is_the_institution_s() -> None:
    said = shown("letter", institution="defence")
    assert "Order 7" in said
    assert "Amend the Act" not in said


@pytest.mark.parametrize("name", ["defense", "", "Silent Society"])
def test_a_letter_to_nobody_is_refused(name: str) -> None:
    with pytest.raises(NotFound, match="There is no institution"):
        document("letter", institution=name)


def test_where_nobody_owes_anything_that_is_said() -> None:
    assert "No institution owes anything." in shown("letter", a_dossier())


def test_the_review_quotes_what_each_decision_rests_on() -> None:
    said = shown("legal-review", trace=True)
    assert "No person shall lay a mine." in said
    assert an_id(41) in said
    assert "Decided by N. Testova, legal adviser, Ministry of Justice on 1 July 2025." in said


def test_a_review_without_decisions_holds_none() -> None:
    said = shown("legal-review", a_state(decisions=[]))
    assert "Decided by" not in said
    assert "Readings that wait for a lawyer: 6." in said


def test_the_outline_says_nine_months_and_what_the_record_lacks() -> None:
    said = shown("article-5-extension", a_dossier())
    assert "nine months before the Meeting" in said
    assert "The record does not tell yet until when" in said


@pytest.mark.parametrize("kind", ["letter", "legal-review", "self-assessment"])
def test_what_goes_to_nobody_is_not_kept_as_sent(kind: str) -> None:
    with pytest.raises(Usage, match="is not sent to anybody"):
        sent(kind, asked(), new_id=ids())


def test_a_letter_is_no_workbook_and_no_data() -> None:
    with pytest.raises(Usage, match="has no workbook"):
        sheets_of("letter", asked())
    with pytest.raises(Usage, match="for readers only"):
        data_of("letter", asked())


@pytest.mark.parametrize("kind", ["article-9-note", "cabinet-paper", "legal-review", *PUBLIC])
def test_data_says_how_much_waits(kind: str) -> None:
    assert data(kind).waiting == 3
