"""Answers that a person wrote down: taken in by name, and never over another person's answer."""

from __future__ import annotations

from datetime import date

import pytest

from article9.catalogue.catalogue import Catalogue, load_shipped
from article9.errors import NotFound, Usage
from article9.record.dossier.dossier import Dossier
from article9.usecases.assessment.known import Known, known
from article9.usecases.imports.answers import imported
from article9.usecases.imports.imported import Imported
from article9.usecases.open_cycle import open_cycle
from tests.record.dossiers import PERSON, SIGNED, a_dossier, a_piece_of_evidence, an_id, ids

ON = date(2026, 3, 10)
KINDS = ("justice", "customs")


@pytest.fixture(scope="module")
def knowledge() -> Known:
    catalogue: Catalogue = load_shipped()
    return known(catalogue)


@pytest.fixture(scope="module")
def opened(knowledge: Known) -> Dossier:
    institutions = [{"id": an_id(n), "kind": kind, "name": kind} for n, kind in enumerate(KINDS, 1)]
    dossier = a_dossier(
        institutions=institutions,
        evidence=[a_piece_of_evidence(key="copy")],
        profiles=[{"as_of": "2026-01-01", "answers": {"retains": "no"}}],
    )
    made = open_cycle(dossier, 2026, known=knowledge, signed=SIGNED, new_id=ids(500))
    return made.dossier


def take(dossier: Dossier, text: str, knowledge: Known, year: int | None = None) -> Imported:
    return imported(
        dossier,
        f"answers:\n  {text}\n".encode(),
        name="a.yml",
        known=knowledge,
        by=PERSON,
        year=year,
        today=ON,
        new_id=ids(9_000),
    )


def test_an_answer_is_the_person_s_and_the_institution_s(opened: Dossier, knowledge: Known) -> None:
    found = take(opened, "law-use: {is: in-place, says: Section 3., shows: copy}", knowledge)
    answer = found.dossier.cycles[0].current()["law-use"]
    assert (answer.standing, answer.remark, answer.state) == ("in-place", "Section 3.", "given")
    assert (answer.by, answer.institution, answer.on) == (PERSON, an_id(1), ON)
    assert answer.evidence == (an_id(20),)


def test_each_answer_goes_to_the_institution_that_usually_gives_it(
    opened: Dossier, knowledge: Known
) -> None:
    text = "law-use: {is: partly}\n  admin-customs: {is: planned}"
    current = take(opened, text, knowledge).dossier.cycles[0].current()
    assert current["law-use"].institution == an_id(1)
    assert current["admin-customs"].institution == an_id(2)


def test_the_same_again_changes_nothing(opened: Dossier, knowledge: Known) -> None:
    once = take(opened, "law-use: {is: partly}", knowledge).dossier
    twice = take(once, "law-use: {is: partly}", knowledge)
    assert twice.dossier == once
    assert "1 say what stood there" in twice.done[0]


def test_another_person_s_answer_is_left_and_both_are_told(
    opened: Dossier, knowledge: Known
) -> None:
    once = take(opened, "law-use: {is: partly}", knowledge).dossier
    again = take(once, "law-use: {is: in-place}", knowledge)
    assert again.dossier == once
    assert "“Partly in place”" in again.left[0]
    assert "“In place”" in again.left[0]


FAULTS = {
    "There is no such question": "law-us: {is: partly}",
    "Did you mean 'law-use'": "law-us: {is: partly}",
    "spares the State": "retained-purpose: {is: partly}",
    "needs a reason": "law-use: {is: not-applicable}",
    "no evidence 'cpy'": "law-use: {is: partly, shows: cpy}",
    "no institution of the kind 'defence'": "forces-orders: {is: partly}",
}


@pytest.mark.parametrize("sentence", FAULTS)
def test_a_fault_is_told_and_nothing_is_taken(
    sentence: str, opened: Dossier, knowledge: Known
) -> None:
    found = take(opened, f"law-transfer: {{is: partly}}\n  {FAULTS[sentence]}", knowledge)
    assert found.dossier == opened
    assert sentence in "\n".join(map(str, found.faults))


@pytest.mark.parametrize(
    "text", ["law-use: {is: fine}", "law-use: in-place", "law-use: {score: 3}", "law-use: {}"]
)
def test_a_file_that_is_none_of_answers_is_refused(
    text: str, opened: Dossier, knowledge: Known
) -> None:
    with pytest.raises(Usage):
        take(opened, text, knowledge)


def test_a_year_that_was_not_opened_has_no_answers(opened: Dossier, knowledge: Known) -> None:
    with pytest.raises(NotFound):
        take(opened, "law-use: {is: partly}", knowledge, year=2020)
