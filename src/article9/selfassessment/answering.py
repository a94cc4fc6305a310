"""Adds answers that somebody gave to a year's self-assessment, and never over somebody else's."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from article9.record.dossier.cycles import Answer, Contribution, Cycle, Standing
from article9.record.dossier.doing import Evidence
from article9.record.dossier.dossier import Dossier
from article9.record.dossier.links import prove
from article9.record.ids import NewId
from article9.record.value import Person

#: What giving an answer would do: answer what nobody has answered, change an answer, nothing; or
#: change what was changed here as well since it was asked.
Effect = Literal["new", "changed", "same", "changed-here-too"]


@dataclass(frozen=True, slots=True)
class Shown:
    """A piece of evidence as somebody names it."""

    title: str
    effective: date | None = None
    kept: str | None = None


@dataclass(frozen=True, slots=True)
class Given:
    """An answer as somebody gives it. `standing` is None for what is no answer of the State."""

    question: str
    standing: Standing | None
    reason: str | None = None
    remark: str | None = None
    evidence: tuple[Shown, ...] = ()


@dataclass(frozen=True, slots=True)
class Giver:
    """Who answers, for which institution, and on which day it is written down."""

    by: Person
    institution: str
    on: date


@dataclass(frozen=True, slots=True)
class Compared:
    """An answer beside the one that stands in the dossier."""

    given: Given
    now: Answer | None
    effect: Effect


def compared(
    dossier: Dossier, cycle: Cycle, given: Iterable[Given], *, stood: Mapping[str, str]
) -> tuple[Compared, ...]:
    """Each given answer beside what stands in the cycle now.

    `stood` holds the ids of the answers that stood when it was asked, by question. A proposal of
    the program is nobody's change. What was given is no change where it says what stood then.
    """
    current = cycle.current()
    by_id = {answer.id: answer for answer in cycle.answers}
    found = []
    for one in given:
        now = current.get(one.question)
        before = by_id.get(stood.get(one.question, ""))
        found.append(Compared(one, now, _effect(dossier, one, now, before)))
    return tuple(found)


def _effect(dossier: Dossier, given: Given, now: Answer | None, before: Answer | None) -> Effect:
    if now is None or now.state == "proposed":
        return "new"
    if _says(dossier, now, given):
        return "same"
    if before is not None and now.id == before.id:
        return "changed"
    if before is not None and before.state != "proposed" and _says(dossier, before, given):
        return "same"
    return "changed-here-too"


def _says(dossier: Dossier, answer: Answer, given: Given) -> bool:
    """Whether an answer says what is given, and shows the same evidence or more."""
    there = (answer.standing, answer.reason, answer.remark)
    if there != (given.standing, given.reason, given.remark):
        return False
    ids = (_there(dossier, one) for one in given.evidence)
    return all(found is not None and found.id in answer.evidence for found in ids)


def with_answers(
    dossier: Dossier, cycle: Cycle, given: Sequence[Given], *, giver: Giver, new_id: NewId
) -> Dossier:
    """The dossier with these answers in force in the cycle.

    Evidence of the same title and day is one record. What an earlier answer of the same standing
    rested on stays with the new one.

    Raises:
        ValueError: an answer cannot be one: nothing stands in it, or a reason is missing.
    """
    current = cycle.current()
    answers = []
    for one in given:
        dossier, ids = with_evidence(dossier, one.evidence, giver=giver, new_id=new_id)
        now = current.get(one.question)
        kept = now if now is not None and now.standing == one.standing else None
        answer = Answer.model_validate(
            {
                "id": new_id(),
                "question": one.question,
                "standing": one.standing,
                "reason": one.reason,
                "remark": one.remark,
                "institution": giver.institution,
                "evidence": tuple(dict.fromkeys((*(kept.evidence if kept else ()), *ids))),
                "measures": kept.measures if kept else (),
                "state": "given",
                "replaces": now.id if now else None,
                "by": giver.by,
                "on": giver.on,
            }
        )
        answers.append(answer)
    return _changed(dossier, cycle, {"answers": (*cycle.answers, *answers)})


def with_contributions(
    dossier: Dossier, cycle: Cycle, given: Sequence[Given], *, giver: Giver, new_id: NewId
) -> Dossier:
    """The dossier with what a body that only helps the State says of its own work.

    It changes no answer. What it has said in the same words before is not added again.
    """
    there = {
        (one.question, one.says, one.evidence)
        for one in cycle.contributions
        if one.institution == giver.institution
    }
    added = []
    for one in given:
        dossier, ids = with_evidence(dossier, one.evidence, giver=giver, new_id=new_id)
        if (one.question, one.remark, ids) in there:
            continue
        contribution = Contribution.model_validate(
            {
                "id": new_id(),
                "question": one.question,
                "institution": giver.institution,
                "says": one.remark,
                "evidence": ids,
                "by": giver.by,
                "on": giver.on,
            }
        )
        added.append(contribution)
    return _changed(dossier, cycle, {"contributions": (*cycle.contributions, *added)})


def with_evidence(
    dossier: Dossier, shown: Iterable[Shown], *, giver: Giver, new_id: NewId
) -> tuple[Dossier, tuple[str, ...]]:
    """The dossier with these pieces of evidence, and their ids in order."""
    ids = []
    for one in shown:
        found = _there(dossier, one)
        if found is None:
            found = Evidence(
                id=new_id(),
                title=one.title,
                institution=giver.institution,
                effective=one.effective,
                received=giver.on,
                kept=one.kept,
            )
            dossier = dossier.model_copy(update={"evidence": (*dossier.evidence, found)})
        elif found.kept is None and one.kept is not None:
            placed = found.model_copy(update={"kept": one.kept})
            every = tuple(placed if old.id == found.id else old for old in dossier.evidence)
            dossier = dossier.model_copy(update={"evidence": every})
        ids.append(found.id)
    return dossier, tuple(dict.fromkeys(ids))


def _there(dossier: Dossier, shown: Shown) -> Evidence | None:
    """The record of a piece of evidence: of the same title and the same day."""
    wanted = (_plain(shown.title), shown.effective)
    same = (one for one in dossier.evidence if (_plain(one.title), one.effective) == wanted)
    return next(same, None)


def _plain(title: str) -> str:
    return " ".join(title.casefold().split())


def _changed(dossier: Dossier, cycle: Cycle, update: Mapping[str, object]) -> Dossier:
    changed = cycle.model_copy(update=update)
    cycles = tuple(changed if one.id == cycle.id else one for one in dossier.cycles)
    result = dossier.model_copy(update={"cycles": cycles})
    prove(result)
    return result
