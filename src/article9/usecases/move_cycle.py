"""Moves a year's self-assessment on: answers are accepted, returned and signed by persons."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from article9.errors import Usage
from article9.record.dossier.dossier import Dossier
from article9.record.ids import NewId
from article9.record.value import Signed
from article9.selfassessment import cycles, signing
from article9.selfassessment.signing import Signing
from article9.usecases.assessment.gather import gathered
from article9.usecases.assessment.known import Sets
from article9.usecases.find import question_of


@dataclass(frozen=True, slots=True)
class Step:
    """Who takes a step in a year's self-assessment; without a year it is the latest."""

    signed: Signed
    year: int | None
    new_id: NewId


def accept(dossier: Dossier, keys: Sequence[str], *, step: Step, known: Sets) -> Dossier:
    """The dossier in which the person takes these answers of the year as theirs.

    Raises:
        Usage: no question is named.
        NotFound: there is no such year or question, or it has no answer.
        NotAllowed, Conflict: as `selfassessment.cycles.accept` says.
    """
    cycle = cycles.cycle_of(dossier, step.year)
    questions = known.questions(cycle.edition)
    if not keys:
        raise Usage("No question is named.", remedy="Give --question KEY.")
    for key in keys:
        question_of(questions, key)
    return cycles.accept(
        dossier,
        keys,
        cycle=cycle,
        questions=questions,
        signed=step.signed,
        new_id=step.new_id,
    )


def give_back(dossier: Dossier, key: str, review: str, *, step: Step, known: Sets) -> Dossier:
    """The dossier in which an answer waits for whoever gave it to do what is asked.

    Raises:
        NotFound: there is no such year or question, or it has no answer.
        Usage, Conflict: as `selfassessment.cycles.give_back` says.
    """
    cycle = cycles.cycle_of(dossier, step.year)
    question_of(known.questions(cycle.edition), key)
    return cycles.give_back(
        dossier, key, cycle=cycle, review=review, signed=step.signed, new_id=step.new_id
    )


def sign(dossier: Dossier, *, step: Step, known: Sets) -> Signing:
    """The dossier with a sign-off over what persons answered in the year.

    Raises:
        NotFound: there is no such year.
        NotAllowed, Usage: as `selfassessment.signing.sign` says.
    """
    found = gathered(dossier, cycles.cycle_of(dossier, step.year), known)
    return signing.sign(
        dossier,
        found.asked,
        cycle=found.cycle,
        questions=found.questions,
        signed=step.signed,
    )
