"""The note, the paper, the letters, the review and the outline of a request."""

from __future__ import annotations

import re

import pytest

from article9.catalogue.catalogue import load_shipped
from article9.documents.document import Paragraph, Table
from article9.errors import NotFound, Usage
from article9.figures.suppression import WHY_HIDDEN
from article9.usecases.report import data_of, sent, sheets_of
from tests.record.dossiers import a_dossier, an_id, ids
from tests.reporting.a_state import (
    DEFENCE,
    HIDDEN,
    JUSTICE,
    SILENT,
    SOCIETY,
    a_decision,
    a_finding,
    a_measure,
    a_reading,
    a_state,
    an_action,
    casualties,
    institutions,
)
from tests.selfassessment.years import a_cycle, an_answer
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
    assert "Nothing on this is told in this note." in said
    assert "Amend the Act (under way), to be finished by 31 December 2026." in said


def test_the_paper_says_what_waits_in_its_notes_alone() -> None:
    body, _, notes = shown("cabinet-paper").partition("For whoever prepares it")
    words = "Readings that wait for a lawyer: 3. Nothing of them is in this report."
    assert words in notes
    assert words not in body


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


@pytest.mark.parametrize("name", ["defense", ""])
def test_a_letter_to_nobody_is_refused(name: str) -> None:
    with pytest.raises(NotFound, match="There is no institution"):
        document("letter", institution=name)


@pytest.mark.parametrize("name", ["Silent Society", "national-society", SILENT])
def test_a_national_society_gets_no_letter_and_is_told_why(name: str) -> None:
    with pytest.raises(Usage, match="it is no organ of the State, and owes it no answer"):
        document("letter", institution=name)


def test_where_nobody_owes_anything_that_is_said() -> None:
    there = a_dossier(institutions=institutions())
    assert "No institution owes anything." in shown("letter", there)
    assert "There are no institutions in the record." in shown("letter", a_dossier())


def test_an_empty_record_gives_no_comfort() -> None:
    said = shown("cabinet-paper", a_dossier())
    assert "No self-assessment was opened." in said
    assert "No decision is in the record." in said
    assert "No answer of the self-assessment is told here." not in said
    assert "No decision is in the record." in shown("legal-review", a_dossier())
    assert "No decision is in the record." not in shown("legal-review")


def test_what_the_convention_requires_comes_first_and_is_never_cut() -> None:
    keys = [k for k, one in load_shipped().requirements.items() if one.basis == "convention"]
    others = [k for k, one in load_shipped().requirements.items() if one.basis != "convention"]
    assert len(keys) > 7
    asks = [*others[:3], *keys[:9]]
    decisions = [a_decision(400 + n, one, holds="absent") for n, one in enumerate(asks)]
    whole = a_state(readings=[a_reading(*(a_finding(one) for one in asks))], decisions=decisions)
    points = shown("cabinet-paper", whole).partition("Points to consider")[2]
    points = points.partition("A lawyer must read it")[0]
    assert points.count("The Convention requires: ") == 9
    assert "recommend: " not in points
    assert "Further ones in the record: 3." in points


def test_a_number_beside_a_hidden_one_is_not_taken_for_all() -> None:
    said = shown("article-5-extension", a_state(figures=[
        casualties(53, "North", 0, 2), casualties(54, "South", 0, 0),
    ]))  # fmt: skip
    assert "North, Anti-personnel mine: hidden. " in said
    assert said.index("North, Anti") < said.index("0 persons were killed") < said.index(WHY_HIDDEN)


def test_the_outline_says_first_that_clearance_was_completed() -> None:
    done = a_state(facts=["art-05-clear=2020-03-01"])
    said = shown("article-5-extension", done)
    words = "clearance was completed on 1 March 2020 (Art. 5(1)): a request for an extension is not"
    assert said.index(words) < said.index("When it is to be filed")
    of_year = shown("article-5-extension", a_state(facts=["art-05-clear=2020"]))
    assert "clearance was completed in 2020" in of_year
    assert "clearance was completed" not in shown("article-5-extension")


def test_the_review_quotes_what_each_decision_rests_on() -> None:
    said = shown("legal-review", trace=True)
    assert "No person shall lay a mine." in said
    assert an_id(41) in said
    assert "Decided by N. Testova, legal adviser, Ministry of Justice on 1 July 2025." in said


def test_a_review_without_decisions_holds_none() -> None:
    said = shown("legal-review", a_state(decisions=[]))
    assert "Decided by" not in said
    assert "Readings that wait for a lawyer: 6." in said


def test_the_outline_says_nine_months_and_of_what_it_tells_nothing() -> None:
    said = shown("article-5-extension", a_dossier())
    assert "nine months before the Meeting" in said
    assert "Nothing on this is told in this outline. - An extension of up to ten years" in said


@pytest.mark.parametrize("kind", PUBLIC)
def test_a_paper_that_leaves_records_out_does_not_say_that_there_are_none(kind: str) -> None:
    secret = a_state(
        measures=[a_measure(12, "Secret circular", confidentiality="secret")],
        actions=[an_action(71, "Internal minute", confidentiality="internal")],
    )
    said = shown(kind, secret)
    assert not re.search(r"\b(is|are|is written down) in the (record|plan)\.", said)


def test_nothing_is_told_is_said_only_where_the_section_tells_nothing() -> None:
    planned = [a_measure(16, "Mine Bill", steps=[{"status": "planned", "on": "2026-01-01"}])]
    said = shown("article-9-note", a_state(measures=planned, actions=[]))
    under_way = said.partition("5 What is under way")[2].partition("6 Help")[0]
    assert "Mine Bill (planned" in under_way
    assert "Nothing on this is told" not in under_way
    assert "Nothing on this is told" in said.partition("6 Help needed or offered")[2]


@pytest.mark.parametrize("kind", ["article-9-note", "article-5-extension"])
def test_a_society_s_work_stands_apart_from_the_state_s(kind: str) -> None:
    action = an_action(72, "Clear the North", field="clearance", owner=SOCIETY, risk="Floods.")
    said = shown(kind, a_state(actions=[action]))
    states, _, society = said.partition("What the National Society does, as its own work")
    assert "National Society of Exemplaria" not in states
    if kind == "article-5-extension":
        assert "National Society of Exemplaria, its own work: Clear the North: Floods." in society
    else:
        assert "National Society of Exemplaria, its own work: Course for judges" in society


def test_without_a_society_s_consent_no_part_is_there_for_it() -> None:
    measures = [a_measure(15, "Silent course", kind="course", institution=SILENT)]
    assert "as its own work" not in shown("article-9-note", a_state(measures=measures))


def test_a_society_s_work_takes_no_place_from_the_state_s() -> None:
    ours = [a_measure(200 + n, f"Order {n}", institution=DEFENCE) for n in range(8)]
    theirs = [
        a_measure(100 + n, f"Course {n}", kind="course", institution=SOCIETY) for n in range(3)
    ]
    said = shown("article-9-note", a_state(measures=[*theirs, *ours]))
    assert all(f"Order {n} (in force" in said for n in range(8))


def test_a_society_s_rows_are_a_table_of_their_own_in_the_workbook() -> None:
    blocks = sheets_of("article-9-note", asked()).blocks
    at = next(
        n
        for n, block in enumerate(blocks)
        if isinstance(block, Paragraph) and "its own work, quoted" in block.text
    )
    before, after = blocks[at - 1], blocks[at + 1]
    assert isinstance(before, Table)
    assert isinstance(after, Table)
    assert "Course for judges" not in str(before.rows)
    assert "Course for judges" in str(after.rows)
    assert "Order 7" not in str(after.rows)


def the_points_of_the_paper(*decisions: dict[str, object], **fields: object) -> str:
    said = shown("cabinet-paper", a_state(decisions=list(decisions), **fields))
    return said.partition("Points to consider")[2].partition("What it costs")[0]


def test_each_point_of_the_paper_opens_with_its_voice() -> None:
    said = the_points_of_the_paper(
        a_decision(44, "prohibit-assist", holds="absent", text=1),
        a_decision(45, "body-authority", holds="absent", passages=[]),
        cycles=[a_cycle(an_answer(301, "victims-plan", "partly", institution=JUSTICE), number=300,
                        edition="self-assessment-2026")],
    )  # fmt: skip
    assert "- The Convention requires: " in said
    assert "- The ICRC, States or others recommend: " in said
    assert "- States Parties have committed themselves to: Is there a plan of assistance" in said
    points = [one for one in said.split(" - ")[1:] if "Readings" not in one]
    assert all(one.startswith(("The Convention", "The ICRC", "States Parties")) for one in points)


def test_what_a_lawyer_must_read_is_not_among_what_is_not_found() -> None:
    said = the_points_of_the_paper(a_decision(44, "prohibit-use", holds="advice"))
    points, _, advice = said.partition("A lawyer must read it")
    assert "Nobody may use" not in points
    assert "The Convention requires: Nobody may use" in advice


def test_the_paper_does_not_say_that_nobody_has_answered() -> None:
    said = the_points_of_the_paper(cycles=[a_cycle(number=300, edition="self-assessment-2026")])
    assert "No answer of the self-assessment is told here." in said


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
