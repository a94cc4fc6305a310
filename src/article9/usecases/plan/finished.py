"""A finished action with evidence proposes the new answer to the questions it came from."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from article9.errors import Conflict
from article9.planning.seen import of_the_state
from article9.record.dossier.cycles import Answer, Cycle, Origin
from article9.record.dossier.dossier import Dossier
from article9.record.dossier.plan import Action
from article9.record.ids import NewId
from article9.selfassessment.cycles import with_answers


def with_proposals(
    dossier: Dossier, asked: Collection[str], *, new_id: NewId, today: date
) -> Dossier:
    """The dossier with what finished actions propose to the year that is open, if one is.

    `asked` are the questions of that year that the profile does not spare the State.
    """
    cycle = dossier.cycle()
    if cycle is None or cycle.sign_offs:
        return dossier
    found = proposed_answers(dossier, cycle, new_id=new_id, today=today)
    return with_answers(dossier, cycle, [one for one in found if one.question in asked])


def proposed_answers(
    dossier: Dossier, cycle: Cycle, *, new_id: NewId, today: date
) -> tuple[Answer, ...]:
    """A proposal for each question of a cycle that a finished action with evidence answers.

    Nothing is proposed where a person answered `in-place` already, where the last proposal comes
    from the same action, or where the action is a National Society's: its work is its own. A
    person confirms each.

    Raises:
        Conflict: the cycle was signed.
    """
    if cycle.sign_offs:
        raise Conflict(
            f"The self-assessment of {cycle.year} was signed.",
            remedy="Propose the answer in the next one.",
        )
    current = cycle.current()
    last = {answer.question: answer for answer in cycle.answers}
    found = []
    for action in of_the_state(dossier):
        if action.status != "finished" or not action.evidence:
            continue
        for question in action.questions:
            before, latest = current.get(question), last.get(question)
            settled = before is not None and (
                before.state != "proposed" and before.standing == "in-place"
            )
            if settled or _came_from(latest, action):
                continue
            answer = _proposal(action, question, before, new_id=new_id, today=today)
            last[question] = answer
            found.append(answer)
    return tuple(found)


def _proposal(
    action: Action, question: str, before: Answer | None, *, new_id: NewId, today: date
) -> Answer:
    done = action.steps[-1]
    return Answer(
        id=new_id(),
        question=question,
        standing="in-place",
        institution=action.owner,
        evidence=action.evidence,
        measures=action.measures,
        state="proposed",
        origin=Origin(
            kind="action",
            record=action.id,
            says=f"The action “{action.title}” was finished on {done.on}, with evidence.",
        ),
        replaces=before.id if before else None,
        on=today,
    )


def _came_from(answer: Answer | None, action: Action) -> bool:
    return (
        answer is not None
        and answer.state == "proposed"
        and answer.origin is not None
        and answer.origin.record == action.id
    )
