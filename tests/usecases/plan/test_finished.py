"""A finished action with evidence proposes an answer; a person decides, and nothing is repeated."""

from __future__ import annotations

from typing import Any

import pytest

from article9.errors import Conflict
from article9.record.dossier.cycles import Answer
from article9.record.dossier.dossier import Dossier
from article9.record.dossier.plan import Action
from article9.usecases.plan.finished import proposed_answers
from tests.planning.made import TODAY, action, dossier, stands
from tests.usecases.plan.asking import NEXT, PERSON, SOCIETY, cycle, evidence

SHOWN = evidence()
DONE: dict[str, Any] = {
    "questions": ("q",), "steps": stands("finished"), "evidence": (SHOWN["id"],)
}  # fmt: skip


def whole(*actions: Action, answers: tuple[dict[str, Any], ...] = ()) -> Dossier:
    return dossier(*actions, evidence=(SHOWN,), institutions=(SOCIETY,), cycles=(cycle(*answers),))


def proposed(record: Dossier) -> tuple[Answer, ...]:
    return proposed_answers(record, record.cycles[-1], new_id=NEXT, today=TODAY)


def test_a_proposal_says_where_it_comes_from_and_is_nobodys_answer_yet() -> None:
    done = action("Amend it", **DONE)
    (answer,) = proposed(whole(done))
    assert (answer.state, answer.standing, answer.by) == ("proposed", "in-place", None)
    assert (answer.evidence, answer.on) == ((SHOWN["id"],), TODAY)
    assert answer.origin is not None
    assert (answer.origin.kind, answer.origin.record) == ("action", done.id)
    assert answer.origin.says == "The action “Amend it” was finished on 2026-02-01, with evidence."


@pytest.mark.parametrize(
    "fields",
    [{"evidence": ()}, {"steps": stands("under-way")}, {"steps": stands("stopped")},
     {"questions": ()}, {"owner": SOCIETY.id}],
)  # fmt: skip
def test_nothing_is_proposed_without_an_end_evidence_or_a_question_nor_for_a_society(
    fields: dict[str, Any],
) -> None:
    assert proposed(whole(action(**(DONE | fields)))) == ()


def test_what_a_person_answered_is_replaced_by_a_proposal_only_if_it_was_less() -> None:
    less = {"id": NEXT(), "question": "q", "standing": "planned"}
    (answer,) = proposed(whole(action(**DONE), answers=(less,)))
    assert answer.replaces == less["id"]
    assert proposed(whole(action(**DONE), answers=(less | {"standing": "in-place"},))) == ()


def test_the_same_is_not_proposed_twice() -> None:
    record = whole(action(**DONE))
    (answer,) = proposed(record)
    current = record.cycles[-1]
    after = current.model_copy(update={"answers": (*current.answers, answer)})
    assert proposed_answers(record, after, new_id=NEXT, today=TODAY) == ()


def test_a_signed_year_is_closed() -> None:
    signed = {"signed": {"by": PERSON, "on": "2026-06-01"}, "answers": (), "sha256": "0" * 64}
    record = dossier(action(**DONE), evidence=(SHOWN,), cycles=(cycle(sign_offs=(signed,)),))
    with pytest.raises(Conflict, match="2026 was signed"):
        proposed(record)
