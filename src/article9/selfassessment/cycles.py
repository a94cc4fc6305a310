"""One year's self-assessment as persons move it on: opened, accepted, returned."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from article9.catalogue.questions import QuestionSet
from article9.errors import Conflict, NotAllowed, NotFound, Usage
from article9.record.dossier.cycles import Answer, Cycle
from article9.record.dossier.dossier import Dossier
from article9.record.ids import NewId
from article9.record.value import Signed

#: A year is opened in it, or in the year before when it is prepared.
_AHEAD = 1

#: Of this basis nothing is confirmed in bulk.
CONVENTION = "convention"


def cycle_of(dossier: Dossier, year: int | None) -> Cycle:
    """The cycle of a year; without one, the latest.

    Raises:
        NotFound: there is none.
    """
    cycle = dossier.cycle(year)
    if cycle is None:
        there = ", ".join(str(one.year) for one in dossier.cycles)
        which = "no self-assessment" if year is None else f"no self-assessment for {year}"
        remedy = f"There are: {there}." if there else "Open one with `article9 cycle open`."
        raise NotFound(f"This dossier has {which}.", remedy=remedy)
    return cycle


def prove_year(dossier: Dossier, year: int, *, today: date) -> None:
    """That a self-assessment of this year can be opened.

    Raises:
        Conflict: there is one already.
        Usage: the year is too early or too far off.
    """
    if any(cycle.year == year for cycle in dossier.cycles):
        raise Conflict(
            f"The self-assessment for {year} is open already.",
            remedy="Go on with it, or give another --year.",
        )
    first = 1999
    if not first <= year <= today.year + _AHEAD:
        raise Usage(
            f"A self-assessment for {year} cannot be opened on {today}.",
            remedy=f"Give a year from {first} to {today.year + _AHEAD}.",
        )


def with_cycle(
    dossier: Dossier, proposals: Sequence[Answer], *, year: int, edition: str, opened: Signed,
    id_: str,
) -> Dossier:  # fmt: skip
    """The dossier with a new cycle, in which the proposals wait for persons."""
    cycle = Cycle(id=id_, year=year, edition=edition, opened=opened, answers=tuple(proposals))
    cycles = sorted((*dossier.cycles, cycle), key=lambda one: one.year)
    return dossier.model_copy(update={"cycles": tuple(cycles)})


def accept(
    dossier: Dossier, keys: Sequence[str], *, cycle: Cycle, questions: QuestionSet,
    signed: Signed, new_id: NewId,
) -> Dossier:  # fmt: skip
    """The dossier in which a person takes the answers, or proposals, to these questions as theirs.

    Where something was proposed after a person's answer, it is the proposal that is taken.

    Raises:
        NotAllowed: several are accepted at once, and the Convention requires one of them.
        NotFound: one has no answer.
        Conflict: one was accepted or returned before, or one question is named twice.
    """
    _prove_single(keys, questions)
    current = {**cycle.current(), **cycle.proposed_since()}
    taken = []
    for key in keys:
        answer = _answer_to(key, current)
        if answer.state == "accepted" and answer.by is not None:
            raise Conflict(
                f"The answer to {key!r} was accepted on {answer.on} by {answer.by.name}.",
                remedy="Nothing is to be done.",
            )
        if answer.state == "returned":
            raise Conflict(
                f"The answer to {key!r} was returned on {answer.on}: {answer.review}",
                remedy="Wait for another answer, and accept that one.",
            )
        taken.append(_moved(answer, "accepted", signed=signed, review=None, new_id=new_id))
    return with_answers(dossier, cycle, taken)


def give_back(
    dossier: Dossier, key: str, *, cycle: Cycle, review: str, signed: Signed, new_id: NewId
) -> Dossier:
    """The dossier in which an answer waits for whoever gave it to change it.

    Raises:
        NotFound: the question has no answer.
        Usage: nobody has given the answer yet, or it is not said what is asked.
        Conflict: it was returned before.
    """
    answer = _answer_to(key, cycle.current())
    if not review.strip():
        raise Usage("It is not said what is asked of the answer.", remedy="Give --reason TEXT.")
    if answer.state == "proposed":
        raise Usage(
            f"Nobody has answered {key!r} yet: what stands there is a proposal.",
            remedy="Ask for an answer with `article9 ask`.",
        )
    if answer.state == "returned":
        raise Conflict(
            f"The answer to {key!r} was returned on {answer.on}: {answer.review}",
            remedy="Wait for another answer.",
        )
    moved = _moved(answer, "returned", signed=signed, review=review.strip(), new_id=new_id)
    return with_answers(dossier, cycle, [moved])


def with_answers(dossier: Dossier, cycle: Cycle, answers: Sequence[Answer]) -> Dossier:
    """The dossier with these answers after those of the cycle; earlier ones stay."""
    return with_changed(dossier, cycle.model_copy(update={"answers": (*cycle.answers, *answers)}))


def _prove_single(keys: Sequence[str], questions: QuestionSet) -> None:
    if len(set(keys)) < len(keys):
        raise Conflict("A question is named twice.", remedy="Name each once.")
    required = [key for key in keys if questions.questions[key].basis == CONVENTION]
    if len(keys) > 1 and required:
        raise NotAllowed(
            f"What the Convention requires is confirmed one by one: {', '.join(required)}.",
            remedy="Accept each of these by itself, when you have seen what it rests on.",
        )


def _answer_to(key: str, current: dict[str, Answer]) -> Answer:
    if key not in current:
        raise NotFound(
            f"The question {key!r} has no answer and no proposal.",
            remedy="Ask for an answer with `article9 ask`.",
        )
    return current[key]


def _moved(
    answer: Answer, state: str, *, signed: Signed, review: str | None, new_id: NewId
) -> Answer:
    """The answer as it stands after a person's step; the one before stays beside it."""
    return Answer.model_validate(
        {
            **answer.model_dump(exclude={"id", "key"}),
            "id": new_id(), "state": state, "by": signed.by, "on": signed.on, "review": review,
            "replaces": answer.id,
        }
    )  # fmt: skip


def with_changed(dossier: Dossier, cycle: Cycle) -> Dossier:
    """The dossier with this cycle in the place of the one it was made from."""
    cycles = tuple(cycle if one.id == cycle.id else one for one in dossier.cycles)
    return dossier.model_copy(update={"cycles": cycles})
