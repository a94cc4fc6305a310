"""A questionnaire is read only into the record, the year and the institution it was sent for."""

from __future__ import annotations

import re

import pytest

from article9.errors import Conflict, Unreadable
from article9.record.dossier.dossier import Dossier
from article9.usecases.questionnaire.identity import sending_of
from tests.usecases.questionnaire.samples import ids, member, read, replaced, sent, sheet, word

ASKED = sent()


def refused(data: bytes, dossier: Dossier, year: int | None = None) -> str:
    with pytest.raises((Conflict, Unreadable)) as error:
        sending_of(read(data), dossier, name="q.docx", year=year)
    return str(error.value)


@pytest.mark.parametrize("data", [word(ASKED), sheet(ASKED)], ids=["word", "excel"])
def test_the_sending_is_found(data: bytes) -> None:
    found = sending_of(read(data), ASKED.dossier, name="q")
    assert (found.sent, found.institution) == (ASKED.sent, ASKED.institution)
    assert found.cycle.year == 2030


def test_it_is_found_by_what_is_printed_where_nothing_is_carried_unseen() -> None:
    data = replaced(word(ASKED), {"docProps/custom.xml": None})
    assert sending_of(read(data), ASKED.dossier, name="q").sent == ASKED.sent


def test_it_is_found_by_what_is_carried_unseen_where_the_page_is_cut() -> None:
    page = re.sub(rb">R\d<", b">-<", member(word(ASKED), "word/document.xml"))
    data = replaced(word(ASKED), {"word/document.xml": page})
    assert sending_of(read(data), ASKED.dossier, name="q").sent == ASKED.sent


def test_one_of_another_state_is_refused() -> None:
    other = sent(start=5000)
    assert "This questionnaire is of another dossier: of another State" in refused(
        word(other), ASKED.dossier
    )


def test_one_of_last_year_is_refused_and_read_into_its_own_year_when_asked() -> None:
    next_year = ASKED.cycle.model_copy(
        update={"id": ids(9000)(), "year": 2031, "answers": (), "sent": ()}
    )
    later = ASKED.dossier.model_copy(update={"cycles": (*ASKED.dossier.cycles, next_year)})
    said = refused(word(ASKED), later)
    assert "This questionnaire is of the year 2030, not of 2031." in said
    assert "--year 2030" in said
    assert sending_of(read(word(ASKED)), later, name="q", year=2030).sent == ASKED.sent


def test_one_of_a_year_that_was_never_opened_is_refused() -> None:
    assert "is of the year 2030, not of 1999" in refused(word(ASKED), ASKED.dossier, year=1999)
    without = ASKED.dossier.model_copy(update={"cycles": ()})
    assert "no self-assessment to which this questionnaire belongs" in refused(word(ASKED), without)


def test_one_that_the_dossier_never_sent_is_refused() -> None:
    cycles = tuple(cycle.model_copy(update={"sent": ()}) for cycle in ASKED.dossier.cycles)
    before = ASKED.dossier.model_copy(update={"cycles": cycles})
    assert "does not know that this questionnaire was sent" in refused(word(ASKED), before)


def test_one_that_names_another_institution_is_refused() -> None:
    other = ASKED.dossier.institutions[1].id.encode()
    own = ASKED.institution.id.encode()
    parts = {
        name: member(word(ASKED), name).replace(own, other)
        for name in ("word/document.xml", "docProps/custom.xml")
    }
    said = refused(replaced(word(ASKED), dict(parts)), ASKED.dossier)
    assert "it names another institution or question set" in said


def test_one_that_was_put_together_from_two_is_refused() -> None:
    other = ASKED.dossier.institutions[1].id.encode()
    page = member(word(ASKED), "word/document.xml").replace(ASKED.institution.id.encode(), other)
    said = refused(replaced(word(ASKED), {"word/document.xml": page}), ASKED.dossier)
    assert "The file contradicts itself: its references name two of one thing" in said


def test_a_file_that_is_no_questionnaire_is_refused() -> None:
    page = re.sub(rb">R\d<", b">-<", member(word(ASKED), "word/document.xml"))
    data = replaced(word(ASKED), {"word/document.xml": page, "docProps/custom.xml": None})
    assert "This is no questionnaire of article9" in refused(data, ASKED.dossier)
