"""The paper for the Cabinet: what is asked, lacking, what it costs, and what is to be decided."""

from __future__ import annotations

from article9.documents.document import Document
from article9.record.dossier.dossier import Dossier
from article9.record.ids import NewId
from article9.usecases.report import Asked
from article9.usecases.reporting.data import ReportData, report_data
from article9.usecases.reporting.prose import paper
from article9.usecases.reporting.sending import kept
from article9.usecases.reporting.sheets import workbook
from article9.usecases.reporting.told import Told, told_up_to

_KIND = "cabinet-paper"


def document(asked: Asked) -> Document:
    """The paper for readers."""
    return paper(_told(asked))


def sheets(asked: Asked) -> Document:
    """Its rows as tables."""
    return workbook(_told(asked))


def data(asked: Asked) -> ReportData:
    """The same for programs."""
    return report_data(_told(asked))


def sent(asked: Asked, *, new_id: NewId) -> Dossier:
    """The dossier with a copy of what was sent.

    Raises:
        Usage: nobody answers for it.
    """
    return kept(_told(asked), new_id=new_id)


def _told(asked: Asked) -> Told:
    return told_up_to(_KIND, asked)
