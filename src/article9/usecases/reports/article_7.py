"""The report under Article 7: forms filled from the record, or the cover alone."""

from __future__ import annotations

from article9.documents.document import Document
from article9.record.dossier.dossier import Dossier
from article9.record.ids import NewId
from article9.reporting.rows import calendar_year
from article9.usecases.report import Asked
from article9.usecases.reporting.data import ReportData, report_data
from article9.usecases.reporting.sending import kept
from article9.usecases.reporting.sheets import workbook
from article9.usecases.reporting.tables import forms
from article9.usecases.reporting.told import Told, told, year_of

_KIND = "article-7"


def document(asked: Asked) -> Document:
    """The report for readers."""
    return forms(_told(asked))


def sheets(asked: Asked) -> Document:
    """Its tables."""
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
    """The calendar year that has ended, if no other is asked for (Art. 7(2))."""
    return told(_KIND, asked, calendar_year(year_of(asked), on=asked.on))
