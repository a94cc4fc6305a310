"""What a record is called in one line, and what its kind is called."""

from __future__ import annotations

from article9.catalogue.translations import Translations, later
from article9.record.value import Record
from article9.usecases.review.words import ASSESSMENTS

#: What each kind of record is called, by the field of the dossier in which it stands.
KINDS = {
    "institutions": later("Institutions"),
    "texts": later("Texts"),
    "readings": later("Readings by article9"),
    "decisions": later("Decisions"),
    "evidence": later("Evidence"),
    "measures": later("Measures"),
    "trainings": later("Training"),
    "requests": later("Requests received"),
    "cycles": later("Self-assessments"),
    "answers": later("Answers"),
    "contributions": later("What was said of its own work"),
    "sent": later("Questionnaires"),
    "filed": later("Reports that were sent"),
    "lines": later("Lines of reports"),
    "checklists": later("Checklists used beside the questions"),
    "objectives": later("Objectives"),
    "actions": later("Actions"),
    "commitments": later("Commitments"),
    "consultations": later("Consultations"),
    "delegations": later("Delegations"),
    "enforcement": later("Enforcement"),
    "judgments": later("Published judgments"),
    "figures": later("Yearly figures"),
}

#: What an assessment is called, and what a person holds.
HOLDS = {**ASSESSMENTS, "advice": later("needs advice"), "raised": later("raised")}

#: By what a record is called: the first of these sets of which it has anything.
_NAMES = (
    ("title",),
    ("name",),
    ("asks",),
    ("says",),
    ("citation",),
    ("meeting",),
    ("question", "standing"),
    ("requirement",),
    ("concern",),
    ("kind", "stage", "clause", "year", "where"),
    ("on",),
)

#: Letters of a line.
_LONGEST = 120


def kind_called(kind: str, say: Translations) -> str:
    """What the records that stand in this field of the dossier are called."""
    return say(KINDS[kind]) if kind in KINDS else kind


def called(record: Record) -> str:
    """The record in a line: its title or name, or what it is about."""
    for names in _NAMES:
        values = [getattr(record, name, None) for name in names]
        words = " · ".join(" ".join(str(value).split()) for value in values if value is not None)
        if words:
            return words if len(words) <= _LONGEST else f"{words[:_LONGEST]} …"
    return record.id
