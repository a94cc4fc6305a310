"""One answer that a source offers to a question, or what it only tells beside it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal

from article9.catalogue.questions import AnswerKey, Question
from article9.catalogue.translations import Translations
from article9.record.dossier.doing import Measure

#: Where an offer comes from, each with its place in the order of `prefill.ORDER`.
Source = Literal[
    "decision", "deadline", "register", "measure", "last-year", "measure-to-come", "reading"
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Offer:
    """What a source says of a question. Without a standing it proposes nothing."""

    source: Source
    says: str
    standing: AnswerKey | None = None
    record: str | None = None
    evidence: tuple[str, ...] = ()
    measures: tuple[str, ...] = ()
    institution: str | None = None
    reason: str | None = None
    remark: str | None = None


def title_of(measure: Measure, say: Translations) -> str:
    """What a measure is called where it is told: proposals go out in questionnaires."""
    return say("not shown") if measure.confidentiality == "secret" else measure.title


def is_there(question: Question, there: Collection[str]) -> bool:
    """Whether the profile says outright that the State has something the question is about."""
    return any(key in there for key in question.applies)
