"""The yearly report has one cut-off, tells of years that can be told of, and when it is due."""

from __future__ import annotations

import pytest

from article9.errors import Usage
from tests.record.dossiers import SIGNED, an_id
from tests.reporting.a_state import a_state
from tests.usecases.reporting.making import ON, data, shown

KIND = "article-7"


def test_the_day_it_is_due_is_told_neutrally() -> None:
    assert "The report for 2025 is due on 30 April 2026." in shown(KIND)
    said = shown(KIND, on=ON.replace(month=6))
    assert "The report for 2025 was due on 30 April 2026; no report for 2025 is kept" in said
    assert not {"late", "failed", "default", "overdue"} & {*said.lower().split()}


def test_what_was_decided_after_the_year_is_left_out_and_counted() -> None:
    signed = SIGNED.model_copy(update={"on": ON.replace(month=2)})
    later = tuple(d.model_copy(update={"signed": signed}) for d in a_state().decisions)
    said = shown(KIND, a_state().model_copy(update={"decisions": later}))
    assert "Decisions made after 31 December 2025 that are left out" in said
    assert "on that day: 3." in said
    assert "Words of the text" not in said


def test_a_decision_that_was_changed_after_the_year_is_told_as_it_stood() -> None:
    state = a_state()
    first = state.decisions[0]
    signed = SIGNED.model_copy(update={"on": ON.replace(month=2)})
    again = first.model_copy(update={"id": an_id(48), "holds": "partial", "signed": signed})
    changed = state.model_copy(update={"decisions": (*state.decisions, again)})
    told = [r.sources for s in data(KIND, changed).sections for p in s.parts for r in p.rows]
    assert (first.id,) in told
    assert (an_id(48),) not in told


def test_readings_of_later_than_the_report_do_not_wait_in_it() -> None:
    state = a_state(decisions=[])
    later = tuple(one.model_copy(update={"on": ON.replace(month=5)}) for one in state.readings)
    assert data(KIND, state.model_copy(update={"readings": later})).waiting == 0
    assert data(KIND, state).waiting > 0


def test_what_waits_stands_in_the_notes_alone() -> None:
    assert shown(KIND).count("wait for a lawyer") == 1
    assert shown("article-9-note").count("wait for a lawyer") == 1


@pytest.mark.parametrize("kind", [KIND, "statement", "cabinet-paper"])
def test_a_year_that_has_not_begun_is_refused(kind: str) -> None:
    with pytest.raises(Usage, match="The year 2027 begins after 2026-04-20"):
        data(kind, year=2027)


@pytest.mark.parametrize(
    ("year", "words"),
    [(2011, "entered into force for the State on 2012-05-01"), (0, "No report is kept"),
     (-5, "No report is kept")],
)  # fmt: skip
def test_a_year_in_which_the_state_was_no_party_is_refused(year: int, words: str) -> None:
    with pytest.raises(Usage, match=words):
        data(KIND, year=year)


def test_the_first_year_can_be_told_and_one_that_is_not_over_is_said_to_be_so() -> None:
    assert data(KIND, year=2012).year == 2012
    assert "The year 2026 is not over" in shown(KIND, year=2026)
    assert "is not over" not in shown(KIND)
