"""Enforcement in numbers: innocence is presumed, none is not unknown, and nobody is named."""

from __future__ import annotations

from typing import Any

from article9.documents.document import Table
from article9.usecases.plan.areas import READINESS, questions_of
from article9.usecases.plan.enforcement_page import enforcement_page
from tests.planning.made import dossier
from tests.usecases.imports.plan_files import KNOWN
from tests.usecases.plan.asking import NEXT, SAY, asked, cycle, words


def count(stage: str, cases: int, **fields: Any) -> dict[str, Any]:
    return {"id": NEXT(), "year": 2025, "clause": "s 5", "stage": stage, "cases": cases} | fields


def test_innocence_is_presumed_on_every_page_even_without_cases() -> None:
    told = words(enforcement_page(asked(dossier()), SAY))
    assert "presumed innocent until convicted" in told
    assert "No cases are written down. That is not the same as none." in told


def test_a_dash_is_what_nobody_counted_and_nought_is_none() -> None:
    whole = dossier(enforcement=(count("reported", 0), count("tried", 1, year=2024)))
    document = enforcement_page(asked(whole), SAY)
    (table,) = [one for one in document.blocks if isinstance(one, Table)]
    assert table.header == ("Year", "Clause", "Reported", "Tried")
    assert table.rows == (("2025", "s 5", "0", "–"), ("2024", "s 5", "–", "1"))


def test_a_secret_count_is_left_out() -> None:
    whole = dossier(enforcement=(count("reported", 7, confidentiality="secret"),))
    told = words(enforcement_page(asked(whole), SAY))
    assert "What is secret is not shown here." in told
    assert "No cases are written down" not in told
    assert "7" not in told.split("Cases", 1)[1]


def test_in_what_is_shared_internal_counts_are_left_out_and_not_denied() -> None:
    internal = count("prosecuted", 1)
    whole = dossier(enforcement=(internal, count("tried", 2, confidentiality="open")))
    told = words(enforcement_page(asked(whole, up_to="open"), SAY))
    assert "What is internal or secret is not shown here." in told
    assert "No cases are written down" not in told
    assert "Prosecuted" not in told
    assert "was not counted or is not shown here" in told


def test_numbers_are_not_doubted_where_what_is_not_shown_may_explain_them() -> None:
    open_ = [count(s, n, confidentiality="open") for s, n in (("tried", 1), ("convicted", 2))]
    told = words(enforcement_page(asked(dossier(enforcement=(*open_, count("tried", 1))),
                                        up_to="open"), SAY))  # fmt: skip
    assert "more ended" not in told
    alone = words(enforcement_page(asked(dossier(enforcement=open_), up_to="open"), SAY))
    assert "more ended" in alone
    assert "not shown here" not in alone


def test_numbers_that_do_not_fit_are_asked_about() -> None:
    whole = dossier(enforcement=(count("tried", 1), count("convicted", 2)))
    told = words(enforcement_page(asked(whole), SAY))
    assert "s 5, 2025: more ended in a judgment than were tried." in told
    fine = dossier(enforcement=(count("tried", 2), count("convicted", 2)))
    assert "more ended" not in words(enforcement_page(asked(fine), SAY))


def test_readiness_is_what_a_person_answered_and_no_proposal() -> None:
    key, other = questions_of(READINESS, KNOWN.questions)[:2]
    origin = {"kind": "last-year", "says": "So."}
    answers = ({"question": key, "standing": "in-place", "remark": "By order 9."},
               {"question": other, "standing": "in-place", "state": "proposed", "origin": origin,
                "by": None})  # fmt: skip
    document = enforcement_page(
        asked(dossier(cycles=(cycle(*answers),))), SAY, are_asked={key, other}
    )
    (table,) = [one for one in document.blocks if isinstance(one, Table)]
    assert table.caption == "Self-assessment of 2026"
    assert [row[1:] for row in table.rows] == [
        (KNOWN.questions.answers["in-place"].title, "By order 9."), ("Not answered yet.", "")
    ]  # fmt: skip


def test_a_judgment_is_cited_with_how_final_it_is() -> None:
    judgment = {"id": NEXT(), "court": "High Court", "citation": "[2024] XXHC 7",
                "on": "2024-10-11", "clause": "s 3", "outcome": "convicted",
                "published": "Reports"}  # fmt: skip
    for final, said in ((True, "convicted, final"), (False, "can still be appealed")):
        told = words(
            enforcement_page(asked(dossier(judgments=(judgment | {"final": final},))), SAY)
        )
        assert said in told
    told = words(enforcement_page(asked(dossier(judgments=(judgment,))), SAY))
    assert "final" not in told
    assert "[2024] XXHC 7" in told
