"""The report shows what persons answered, and nothing that is secret, proposed or a mark."""

from __future__ import annotations

import json
import re
from datetime import date
from typing import Any

import pytest

from article9.catalogue.catalogue import load_shipped
from article9.documents.document import Document, Table
from article9.documents.writers import docx, html, text, xlsx
from article9.record.dossier.dossier import Dossier
from article9.usecases.attribution import ATTRIBUTION
from article9.usecases.report import Asked
from article9.usecases.reports import self_assessment
from tests.record.dossiers import SIGNED, an_institution
from tests.usecases.assessment.two_years import HIDDEN, KEPT, now, two_years

CATALOGUE = load_shipped()
DAY = date(2026, 3, 10)


def asked(dossier: Dossier | None = None, **fields: Any) -> Asked:
    return Asked(dossier=dossier or two_years(), catalogue=CATALOGUE, on=DAY, **fields)


def page(dossier: Dossier | None = None, **fields: Any) -> str:
    """The report as text, without the breaks of its lines."""
    return " ".join(text.write(self_assessment.document(asked(dossier, **fields))).split())


def every_form(dossier: Dossier | None = None) -> str:
    """All that leaves the dossier: document, workbook, data."""
    given = asked(dossier)
    tables = self_assessment.sheets(given)
    return " ".join(
        [
            page(dossier),
            text.write(tables),
            self_assessment.data(given).model_dump_json(),
        ]
    )


def test_an_answer_stands_with_its_change_its_proof_and_its_persons() -> None:
    told = page()
    assert "In place: The Act of 2026 names customs, too." in told
    assert "Shown by: Gazette 4 of 2026 (2026-02-03), Archive, shelf 12; Minute" in told
    assert "Rests on: Mines Act, No. 2 of 2026 (in force, 2026-02-01)" in told
    assert "2026-03-01; accepted by N. Testova, legal adviser" in told
    assert "Since 2025: answered otherwise (before: Partly in place)" in told


def test_what_is_secret_leaves_in_no_form() -> None:
    everything = every_form()
    assert HIDDEN not in everything
    assert "shows nothing since" not in everything  # that it has expired is a thing about it


def test_of_internal_evidence_it_is_not_told_where_it_is_kept() -> None:
    everything = every_form()
    assert "Minute of the committee" in everything
    assert "Cabinet 3" not in everything
    assert KEPT in everything


def test_a_proposal_is_not_shown_before_a_person_confirms_it() -> None:
    data = json.loads(self_assessment.data(asked()).model_dump_json())
    waiting = next(q for q in data["questions"] if q["key"] == "treaty-in-force")
    assert waiting["answer"] is None
    assert waiting["waits"] == "A proposal waits for a person to confirm it."
    assert "A law." not in every_form()


def test_a_returned_answer_is_no_answer_and_says_what_is_asked() -> None:
    data = json.loads(self_assessment.data(asked()).model_dump_json())
    returned = next(q for q in data["questions"] if q["key"] == "law-review")
    assert (returned["answer"], returned["change"]) == (None, "not-answered-now")
    assert "What is asked: Which laws were read?" in page()


def test_no_score_percentage_or_ranking_stands_anywhere() -> None:
    words = every_form().lower()
    assert not re.search(r"\d\s*%|percent|\bscore|\branking|\branked|\bgrade|compliant", words)
    table = next(b for b in self_assessment.document(asked()).blocks if isinstance(b, Table))
    assert [h for h in table.header if "total" in str(h).lower()] == []
    assert len(table.rows) < len(CATALOGUE.requirements)  # no row sums the areas up
    assert not any(str(row[0]).lower().startswith(("all", "sum", "total")) for row in table.rows)


def test_what_was_not_asked_says_why() -> None:
    told = page()
    assert "What was not asked, and why" in told
    assert "The State has no stocks of anti-personnel mines. - Is there a full list" in told


def test_without_a_profile_everything_is_asked_and_it_is_said() -> None:
    told = page(two_years(profiles=[]))
    assert "The dossier has no profile, so all" in told
    assert "What was not asked" not in told


def test_the_society_is_quoted_only_with_its_consent() -> None:
    said = "It held a course for judges."
    assert said not in every_form()
    society = an_institution(13, kind="national-society", name="Society", consent=SIGNED)
    others = [one for one in two_years().institutions if not one.auxiliary]
    told = page(two_years(institutions=[*others, society]))
    assert f"Society: {said}" in told
    assert "This work is not the State's" in told


def test_the_first_year_has_nothing_to_be_compared_with() -> None:
    told = page(year=2025)
    assert "Since" not in told
    assert "What has changed" not in told
    assert self_assessment.data(asked(year=2025)).compared_with is None


def test_a_signature_and_what_changed_after_it_are_told() -> None:
    from article9.usecases.assessment.known import known
    from article9.usecases.move_cycle import Step, sign
    from tests.record.dossiers import ids

    answers = [a for a in now()["answers"] if a["state"] in ("given", "accepted")]
    dossier = two_years(cycles=[{**now(), "answers": answers}])
    signing = sign(dossier, step=Step(SIGNED, None, ids()), known=known(CATALOGUE))
    told = page(signing.dossier)
    assert "N. Testova, legal adviser, Ministry of Justice, 2026-03-02. Answers signed: 3." in told
    assert "What was signed stands unchanged." in told
    cycle = signing.dossier.cycles[0].model_dump()
    altered = [{**a, "remark": "Nothing."} for a in cycle["answers"]]
    assert "were altered in the file since" in page(
        two_years(cycles=[{**cycle, "answers": altered}])
    )


def documents() -> list[Document]:
    return [self_assessment.document(asked()), self_assessment.sheets(asked())]


@pytest.mark.parametrize("document", documents(), ids=["document", "sheets"])
def test_each_file_carries_whose_voice_it_is_not(document: Document) -> None:
    assert document.footer == ATTRIBUTION


def test_every_writer_takes_it_and_the_same_comes_out_again() -> None:
    first, second = documents()
    assert docx.write(first) == docx.write(first)
    assert "Self-assessment of national implementation 2026" in html.write(first)
    assert xlsx.write(second) == xlsx.write(second)


def test_the_workbook_has_a_row_for_each_question_that_is_asked() -> None:
    tables = [b for b in self_assessment.sheets(asked()).blocks if isinstance(b, Table)]
    data = self_assessment.data(asked())
    keys = [row[0] for row in tables[0].rows]
    assert keys == [one.key for one in data.questions]
    assert len(tables[1].rows) == len(data.comparison)
