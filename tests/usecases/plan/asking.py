"""Asks for plans in tests, and reads what comes out."""

from __future__ import annotations

from typing import Any

from article9.catalogue.translations import AS_WRITTEN
from article9.documents.document import Document, Heading
from article9.documents.writers.text import write
from article9.record.dossier.dossier import Dossier
from article9.usecases.plan.asked import Asked
from tests.planning.made import TODAY, body, ids
from tests.usecases.imports.plan_files import KNOWN

NEXT = ids(0xF000)
SAY = AS_WRITTEN
SOCIETY = body("national-society", "Society")
PERSON = {"name": "A. Example", "function": "adviser"}


def asked(dossier: Dossier, **fields: Any) -> Asked:
    return Asked(dossier, TODAY, KNOWN.catalogue, KNOWN.questions, **fields)


def words(document: Document) -> str:
    """The document as words in one line."""
    return " ".join(write(document, width=10_000).split())


def headings(document: Document) -> list[str]:
    return [block.text for block in document.blocks if isinstance(block, Heading)]


def cycle(*answers: dict[str, Any], **fields: Any) -> dict[str, Any]:
    """A self-assessment with these answers."""
    given = tuple({"id": NEXT(), "state": "given", "on": "2026-05-01", "by": PERSON} | one
                  for one in answers)  # fmt: skip
    return {
        "id": NEXT(), "year": 2026, "edition": KNOWN.questions.id, "answers": given,
        "opened": {"by": PERSON, "on": "2026-01-01"},
    } | fields  # fmt: skip


def evidence(key: str = "gazette", **fields: Any) -> dict[str, Any]:
    return {"id": NEXT(), "key": key, "title": "The gazette", "received": "2026-01-01"} | fields
