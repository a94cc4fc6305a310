"""What fills the parts of a report gives the columns it promises, and tells nobody's secrets."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from article9.catalogue.form_columns import CHOICES, COLUMNS, FILLS, Fills
from article9.catalogue.forms import Part
from article9.record.dossier.dossier import Dossier
from article9.reporting.filling import rows_of
from article9.reporting.pieces import plain
from article9.reporting.rows import Context, Row, year_up_to
from article9.usecases.reporting.told import known_for
from tests.record.dossiers import SIGNED, a_dossier, an_id
from tests.reporting.a_state import (
    DEFENCE,
    READING,
    SILENT,
    SOCIETY,
    a_passage,
    a_state,
    institutions,
)
from tests.selfassessment.years import a_cycle, a_proposal, an_answer
from tests.usecases.reporting.making import ON, asked

EDITION = "self-assessment-2026"


def a_contribution(number: int, institution: str, says: str) -> dict[str, Any]:
    return {
        "id": an_id(number), "question": "law-use", "institution": institution, "says": says,
        "by": SIGNED.by, "on": "2026-03-01",
    }  # fmt: skip


def a_whole_state() -> Dossier:
    """The fictional State with a self-assessment, a point of concern and everything opened."""
    sent = {
        "id": an_id(310), "institution": DEFENCE, "on": "2026-02-01", "due": "2026-05-01",
        "language": "en", "questions": ["law-use", "law-penalty"],
    }  # fmt: skip
    cycle = a_cycle(
        an_answer(301, "law-use", "partly", institution=an_id(2), remark="Customs is missing."),
        a_proposal(302, "law-penalty"),
        number=300,
        edition=EDITION,
        sent=[sent],
        contributions=[
            a_contribution(303, SOCIETY, "It taught judges."),
            a_contribution(304, SILENT, "It did something."),
        ],
    )
    concern = {
        "id": an_id(305), "reading": READING, "concern": "concern-consent", "holds": "advice",
        "reason": "Look.", "passages": [a_passage()], "signed": SIGNED,
    }  # fmt: skip
    facts = ["art-05-clear=2024-03-01"]
    state = a_state(
        cycles=[cycle], facts=facts, profiles=[{"as_of": "2025-01-01", "answers": {"stocks": "no"}}]
    )
    opened = tuple(one.model_copy(update={"confidentiality": "open"}) for one in state.requests)
    whole = a_state(decisions=[concern])
    return state.model_copy(
        update={"requests": opened, "decisions": (*state.decisions, *whole.decisions)}
    )


STATE = a_whole_state()
BESIDE = known_for(asked(STATE), until=ON)
KNOWN = replace(BESIDE, held=STATE.decisions)


def rows(fills: Fills, *, public: bool = False, dossier: Dossier = STATE, **more: Any) -> list[Row]:
    columns = {"columns": list(COLUMNS[fills]), **more}
    part = Part.model_validate({"fills": fills, **columns})
    return list(rows_of(part, Context(dossier, KNOWN, year_up_to(ON), public)))


def told(fills: Fills, *, public: bool = False, **more: Any) -> str:
    found = rows(fills, public=public, **more)
    return " | ".join(plain(piece) for row in found for piece in row.cells.values())


@pytest.mark.parametrize("fills", [one for one in FILLS if one != "figures"])
def test_rows_have_the_columns_choices_and_sources_that_are_promised(fills: Fills) -> None:
    found = rows(fills)
    assert found
    for row in found:
        assert set(row.cells) <= set(COLUMNS[fills])
        assert set(row.choices) == set(CHOICES[fills])
        assert row.sources


@pytest.mark.parametrize("fills", [one for one in FILLS if one != "figures"])
def test_every_column_is_filled_by_some_row(fills: Fills) -> None:
    filled = {name for row in rows(fills) for name in row.cells}
    never = {"measures": set(), "requests": {"due", "answered", "answer"},
             "texts": {"as-of", "language"}, "enforcement": {"institution"},
             "consultations": {"answered"}, "actions": {"summary", "begins", "secured", "risk"},
             "commitments": {"due"}}  # fmt: skip
    assert set(COLUMNS[fills]) - filled == never.get(fills, set())


@pytest.mark.parametrize("fills", [one for one in FILLS if one != "figures"])
def test_rows_have_keys_of_their_own(fills: Fills) -> None:
    keys = [row.key for row in rows(fills)]
    assert len(set(keys)) == len(keys)


@pytest.mark.parametrize("fills", ["answers", "open-questions"])
def test_answers_are_for_the_state_s_own_use(fills: Fills) -> None:
    assert rows(fills)
    assert rows(fills, public=True) == []


def test_a_proposal_of_the_machine_is_no_answer_and_leaves_the_question_open() -> None:
    assert [row.key for row in rows("answers")] == ["law-use"]
    assert [row.key for row in rows("open-questions")] == [f"{DEFENCE}:law-penalty"]


def test_a_society_is_told_in_its_own_words_and_only_with_its_consent() -> None:
    (row,) = rows("contributions", public=True)
    assert row.society == "National Society of Exemplaria"
    assert "It did something." not in told("contributions")


@pytest.mark.parametrize("fills", ["institutions", "decisions", "concerns"])
def test_no_person_is_named_to_others(fills: Fills) -> None:
    assert "E. Example" not in told(fills, public=True)
    assert "N. Testova" not in told(fills, public=True)


def test_persons_are_named_for_own_use() -> None:
    assert "E. Example" in told("institutions")
    assert "N. Testova" in told("decisions")


def test_where_a_talk_was_held_is_not_told() -> None:
    assert "Depot 4" not in told("consultations")


@pytest.mark.parametrize(
    ("fills", "only", "number"),
    [
        ("measures", {"kind": ["law"]}, 1),
        ("measures", {"kind": ["law"], "status": ["planned"]}, 0),
        ("decisions", {"holds": ["partial"]}, 0),
        ("actions", {"field": ["law"]}, 2),
        ("profile", {"question": ["stocks"]}, 1),
        ("profile", {"question": ["retains"]}, 0),
        ("answers", {"standing": ["in-place"]}, 0),
    ],
)
def test_only_rows_that_are_chosen_come(fills: Fills, only: Any, number: int) -> None:
    assert len(rows(fills, only=only)) == number


def test_rows_of_one_institution_are_its_own() -> None:
    part = Part.model_validate({"fills": "measures", "columns": ["title"], "own": "yes"})
    context = Context(STATE, KNOWN, year_up_to(ON), False)
    assert [row.cells["title"] for row in rows_of(part, context, DEFENCE)] == ["Order 7"]


@pytest.mark.parametrize("fills", [one for one in FILLS if one not in ("figures", "obligations")])
def test_an_empty_record_fills_nothing(fills: Fills) -> None:
    empty = a_dossier(institutions=institutions()[2:])
    nothing = replace(BESIDE, held=(), deadlines=())
    part = Part.model_validate({"fills": fills, "columns": list(COLUMNS[fills])})
    assert list(rows_of(part, Context(empty, nothing, year_up_to(ON), False))) == []
