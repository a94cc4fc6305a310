"""Small sets of questions and years of answers, for the tests of the self-assessment."""

from __future__ import annotations

from datetime import date
from typing import Any

from article9.catalogue.questions import ANSWER_KEYS, QuestionSet
from article9.record.dossier.cycles import Cycle
from article9.record.dossier.dossier import Dossier
from article9.record.value import Person
from article9.selfassessment.sources import Sources, View
from tests.record.dossiers import SIGNED, TODAY, a_dossier, an_id

LAWYER = Person(name="L. Lawson", function="director, Ministry of Justice")


def a_question(**fields: Any) -> dict[str, Any]:
    """A question of the Convention's on use, if nothing else is said."""
    whole = {
        "area": "law",
        "asks": "Is it so?",
        "guidance": "Look.",
        "evidence": "A paper.",
        "basis": "convention",
        "obligation": "art-01-use",
        "institution": "defence",
    }
    return {**whole, **fields}


def a_set(id_: str = "set-2026", *, follows: Any = None, **questions: Any) -> QuestionSet:
    """A set of these questions, by key with `_` for `-`."""
    keyed = {key.replace("_", "-"): one for key, one in questions.items()}
    areas = {one["area"]: {"title": one["area"].title()} for one in keyed.values()}
    return QuestionSet.model_validate(
        {
            "id": id_,
            "edition": "2026-01-01",
            "title": "Taking stock",
            "answers": {
                key: {"title": key.replace("-", " ").capitalize(), "means": "So."}
                for key in ANSWER_KEYS
            },
            "areas": areas,
            "institutions": {"defence": {"name": "Defence"}, "justice": {"name": "Justice"}},
            "never-affected": "It never had the weapon.",
            "questions": keyed,
            **({"follows": follows} if follows else {}),
        }
    )


def an_answer(number: int, question: str, standing: str = "in-place", **fields: Any) -> Any:
    """An answer that a person gave."""
    whole = {
        "id": an_id(number),
        "question": question,
        "standing": standing,
        "state": "given",
        "by": LAWYER,
        "on": "2026-03-01",
        **({"reason": "No object."} if standing == "not-applicable" else {}),
    }
    return {**whole, **fields}


def a_proposal(number: int, question: str, standing: str = "in-place", **fields: Any) -> Any:
    """An answer that nobody has given."""
    origin = {"kind": "measure", "says": "A law."}
    return an_answer(number, question, standing, state="proposed", by=None, origin=origin, **fields)


def a_cycle(*answers: Any, number: int = 500, year: int = 2026, **fields: Any) -> dict[str, Any]:
    """A year with these answers."""
    whole = {"id": an_id(number), "year": year, "edition": "set-2026", "opened": SIGNED}
    return {**whole, "answers": answers, **fields}


def with_year(*answers: Any, **fields: Any) -> tuple[Dossier, Cycle]:
    """A dossier with one year, and that year."""
    dossier = a_dossier(**{"cycles": [a_cycle(*answers)], **fields})
    return dossier, dossier.cycles[-1]


def sources(dossier: Dossier, **fields: Any) -> Sources:
    """What the dossier alone can answer from, on the day of the tests."""
    return Sources(**{"dossier": dossier, "today": TODAY, **fields})


def a_view(requirement: str = "prohibit-use", holds: Any = "met", **fields: Any) -> View:
    """What a person decided on a requirement; the machine's if `by` is None."""
    by = fields.get("by", LAWYER)
    whole = {
        "requirement": requirement,
        "title": "Is it prohibited?",
        "holds": holds,
        "kind": "reading" if by is None else "decision",
        "record": an_id(900),
        "on": date(2026, 2, 1),
        "by": by,
    }
    return View(**{**whole, **fields})
