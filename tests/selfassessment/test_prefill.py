"""One proposal a question, by a fixed order of sources, and the rest told beside it."""

from __future__ import annotations

from typing import Any

import pytest

from article9.record.dossier.dossier import Dossier
from article9.selfassessment.editions import Way
from article9.selfassessment.prefill import ORDER, Prefill, prefill
from article9.selfassessment.sources import LastYear, Told
from tests.record.dossiers import (
    a_dossier,
    a_measure,
    a_piece_of_evidence,
    an_id,
    an_institution,
    ids,
)
from tests.selfassessment.years import (
    a_question,
    a_set,
    a_view,
    an_answer,
    sources,
    with_year,
)

QUESTION = a_question(
    requirements=["prohibit-use"], facts=["deposit"], measures=["order"], obligation="art-01-use"
)
FACT = Told("deposit", "It deposited.", "in-place")


def filled(dossier: Dossier, *, asked: Any = ("q",), **fields: Any) -> Prefill:
    questions = a_set(q=QUESTION, other=a_question())
    return prefill(questions, asked, sources(dossier, **fields), new_id=ids())


def with_measure(**fields: Any) -> Dossier:
    measure = a_measure(
        requirements=["prohibit-use"], evidence=[an_id(20)], obligations=["art-01-use"], **fields
    )
    return a_dossier(measures=[measure], evidence=[a_piece_of_evidence()])


def test_a_decision_goes_before_all_others_which_are_told_beside() -> None:
    views = {"prohibit-use": a_view(holds="absent")}
    found = filled(with_measure(), views=views, facts=(FACT,))
    (answer,) = found.proposals
    assert answer.origin is not None
    assert (answer.standing, answer.origin.kind) == ("not-in-place", "decision")
    said = [one.slots["says"] for one in found.beside]
    assert said == [
        "The register of States: It deposited.",
        "“Circular 7” is in force since 2026-02-01.",
    ]


def test_the_machine_comes_after_measures_to_come() -> None:
    steps = [{"status": "planned", "on": "2026-02-01"}]
    views = {"prohibit-use": a_view(holds="absent", by=None)}
    (answer,) = filled(with_measure(steps=steps), views=views).proposals
    assert answer.origin is not None
    assert (answer.standing, answer.origin.kind) == ("planned", "measure")
    assert ORDER[-1] == "reading"


def test_what_the_machine_read_as_met_is_told_and_proposes_nothing() -> None:
    found = filled(a_dossier(), views={"prohibit-use": a_view(by=None)})
    assert found.proposals == ()
    (remark,) = found.beside
    assert "waits for a lawyer" in str(remark.slots["says"])


def test_only_what_is_asked_is_proposed() -> None:
    assert filled(a_dossier(), asked=("other",), facts=(FACT,)).proposals == ()
    assert filled(a_dossier(), asked=(), facts=(FACT,)).proposals == ()


def test_a_proposal_is_nobody_s_answer_and_says_where_it_comes_from() -> None:
    (answer,) = filled(a_dossier(), facts=(FACT,)).proposals
    assert (answer.state, answer.by, answer.id) == ("proposed", None, an_id(1000))
    assert answer.origin is not None
    assert answer.origin.says == "The register of States: It deposited."


def test_who_usually_answers_is_named_if_there_is_one_of_them() -> None:
    one = a_dossier(institutions=[an_institution()])
    (answer,) = filled(one, facts=(FACT,)).proposals
    assert answer.institution == an_id(1)
    two = a_dossier(institutions=[an_institution(), an_institution(2)])
    (answer,) = filled(two, facts=(FACT,)).proposals
    assert answer.institution is None


def test_braces_in_a_title_are_words() -> None:
    measure = with_measure(title="Circular {7}")
    found = filled(measure, facts=(FACT,))
    assert any("Circular {7}" in one.said(lambda s, **k: s.format(**k)) for one in found.beside)  # type: ignore[arg-type]  # a reader's language is not needed here


@pytest.mark.parametrize(("standing", "kept"), [("in-place", True), ("partly", False)])
def test_what_belonged_to_the_same_answer_last_year_comes_along(standing: str, kept: bool) -> None:
    answer = an_answer(
        50, "q", standing, remark="Seen.", institution=an_id(1), evidence=[an_id(20)]
    )
    dossier, cycle = with_year(
        answer, institutions=[an_institution()], evidence=[a_piece_of_evidence()]
    )
    last = LastYear(cycle, (Way("same", ("q",), ("q",)),))
    (proposal,) = filled(dossier, facts=(FACT,), last_year=last).proposals
    assert proposal.origin is not None
    assert proposal.origin.kind == "register"
    assert (proposal.evidence == (an_id(20),), proposal.remark == "Seen.") == (kept, kept)


@pytest.mark.parametrize(
    ("standing", "begun", "proposed"),
    [
        ("partly", "2025-06-01", "partly"),  # whoever answered knew of the measure
        ("not-in-place", "2025-06-01", "not-in-place"),
        ("partly", "2026-02-01", "in-place"),  # the measure came later
        ("in-place", "2025-06-01", "in-place"),
    ],
)
def test_a_measure_that_was_known_does_not_raise_last_years_answer(
    standing: str, begun: str, proposed: str
) -> None:
    steps = [{"status": "in-force", "on": begun}]
    measure = with_measure(steps=steps).measures[0].model_dump()
    dossier, cycle = with_year(
        an_answer(60, "q", standing), measures=[measure], evidence=[a_piece_of_evidence()]
    )
    earlier = cycle.model_copy(update={"year": 2025})
    last = LastYear(earlier, (Way("same", ("q",), ("q",)),))
    (answer,) = filled(dossier, last_year=last).proposals
    assert answer.standing == proposed
