"""Makes reports of the fictional State for tests."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from article9.catalogue.catalogue import load_shipped
from article9.documents.document import Document
from article9.documents.writers import text
from article9.record.dossier.dossier import Dossier
from article9.usecases.labels import labels_in
from article9.usecases.report import Asked, data_of, document_of
from article9.usecases.reporting.data import ReportData
from tests.reporting.a_state import a_state

ON = date(2026, 4, 20)
CATALOGUE = load_shipped()


def asked(dossier: Dossier | None = None, **fields: Any) -> Asked:
    """What is asked of a dossier, the fictional State's if none is given."""
    whole = a_state() if dossier is None else dossier
    return replace(Asked(dossier=whole, catalogue=CATALOGUE, on=ON), **fields)


def document(kind: str, dossier: Dossier | None = None, **fields: Any) -> Document:
    return document_of(kind, asked(dossier, **fields))


def shown(kind: str, dossier: Dossier | None = None, **fields: Any) -> str:
    """A report as text, with every run of spaces as one."""
    return " ".join(written(kind, dossier, **fields).split())


def written(kind: str, dossier: Dossier | None = None, **fields: Any) -> str:
    """A report as text."""
    one = asked(dossier, **fields)
    return text.write(document_of(kind, one), labels=labels_in(one.say))


def data(kind: str, dossier: Dossier | None = None, **fields: Any) -> ReportData:
    found = data_of(kind, asked(dossier, **fields))
    assert isinstance(found, ReportData)
    return found


def statuses(kind: str, dossier: Dossier | None = None, **fields: Any) -> dict[str, str]:
    """How each section stands, by its letter."""
    return {one.letter: one.status for one in data(kind, dossier, **fields).sections}
