"""What a person signs of a year's self-assessment, and whether it still stands so."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256

from article9.catalogue.questions import QuestionSet
from article9.catalogue.translations import later
from article9.errors import NotAllowed, Usage
from article9.record.dossier.cycles import Answer, Cycle, SignOff
from article9.record.dossier.dossier import Dossier
from article9.record.value import Signed
from article9.selfassessment.cycles import CONVENTION, with_changed
from article9.selfassessment.from_last_year import answered_by_persons
from article9.selfassessment.remark import Remark


@dataclass(frozen=True, slots=True)
class Signing:
    """The dossier with what was signed, and what of the questions was not."""

    dossier: Dossier
    sign_off: SignOff
    unsigned: tuple[str, ...]  # keys of questions that were asked and that no person answered


def sign(
    dossier: Dossier, asked: Collection[str], *, cycle: Cycle, questions: QuestionSet,
    signed: Signed,
) -> Signing:  # fmt: skip
    """The dossier with a sign-off over the answers that persons gave to what is asked.

    What is not known or not answered stays out of it, and so do proposals that nobody confirmed.

    Raises:
        NotAllowed: answers that the Convention requires are only proposed, or answers were
            returned and not given again; all of them are named.
        Usage: no person has answered anything.
    """
    current = cycle.current()
    waiting = [
        key for key in asked
        if key in current and current[key].state == "proposed"
        and questions.questions[key].basis == CONVENTION
    ]  # fmt: skip
    returned = [key for key in asked if key in current and current[key].state == "returned"]
    _prove_nothing_waits(waiting, returned)
    answers = [answer for key, answer in answered_by_persons(cycle).items() if key in asked]
    if not answers:
        raise Usage(
            f"Nobody has answered anything for {cycle.year}, so there is nothing to sign.",
            remedy="Confirm proposals with `article9 cycle accept`, or ask with `article9 ask`.",
        )
    in_order = sorted(answers, key=lambda one: list(questions.questions).index(one.question))
    sign_off = SignOff(
        signed=signed, answers=tuple(one.id for one in in_order), sha256=digest(in_order)
    )
    after = cycle.model_copy(update={"sign_offs": (*cycle.sign_offs, sign_off)})
    covered = {one.question for one in in_order}
    unsigned = tuple(key for key in questions.questions if key in asked and key not in covered)
    return Signing(with_changed(dossier, after), sign_off, unsigned)


def digest(answers: Sequence[Answer]) -> str:
    """SHA-256 over the answers' JSON, each on a line, their keys sorted and defaults left out."""
    lines = (
        json.dumps(
            one.model_dump(mode="json", exclude_defaults=True),
            ensure_ascii=False, sort_keys=True, separators=(",", ":"),
        )
        for one in answers
    )  # fmt: skip
    return sha256("\n".join(lines).encode()).hexdigest()


def verify(cycle: Cycle, sign_off: SignOff) -> tuple[Remark, ...]:
    """What is not as it was when it was signed; nothing where all stands as signed."""
    return tuple(_verified(cycle, sign_off))


def _verified(cycle: Cycle, sign_off: SignOff) -> Iterator[Remark]:
    by_id = {answer.id: answer for answer in cycle.answers}
    there = [by_id[id_] for id_ in sign_off.answers if id_ in by_id]
    who = {"name": sign_off.signed.by.name, "day": sign_off.signed.on}
    if len(there) < len(sign_off.answers):
        missing = len(sign_off.answers) - len(there)
        yield Remark(
            later("{count} of the answers that {name} signed on {day} are no longer there."),
            {"count": missing, **who},
        )
    elif digest(there) != sign_off.sha256:
        yield Remark(
            later(
                "The answers that {name} signed on {day} were altered in the file since: they no "
                "longer agree with what was signed."
            ),
            who,
        )
    current, signed = cycle.current(), {answer.question: answer for answer in there}
    for key, answer in signed.items():
        if current[key].id != answer.id:
            yield Remark(
                later("It was changed on {on}, after {name} had signed on {day}."),
                {"on": current[key].on, **who},
                key,
            )
    for key, answer in answered_by_persons(cycle).items():
        if key not in signed:
            yield Remark(
                later("It was answered on {on}, and is not among what {name} signed on {day}."),
                {"on": answer.on, **who},
                key,
            )


def _prove_nothing_waits(waiting: Sequence[str], returned: Sequence[str]) -> None:
    if not waiting and not returned:
        return
    told = []
    if waiting:
        told.append(f"What the Convention requires is only proposed for: {', '.join(waiting)}.")
    if returned:
        told.append(f"Answers were returned and not given again: {', '.join(returned)}.")
    raise NotAllowed(
        " ".join(told),
        remedy="Accept each with `article9 cycle accept --question KEY`, or take in new answers.",
    )
