"""Papers that are made of one layout alone: for readers, as tables, for programs, and as sent."""

from __future__ import annotations

from dataclasses import dataclass

from article9.documents.document import Document
from article9.record.dossier.dossier import Dossier
from article9.record.ids import NewId
from article9.usecases.report import Asked
from article9.usecases.reporting.data import ReportData, report_data
from article9.usecases.reporting.prose import paper
from article9.usecases.reporting.sending import kept
from article9.usecases.reporting.sheets import workbook
from article9.usecases.reporting.told import told_up_to


@dataclass(frozen=True, slots=True)
class Paper:
    """A kind of paper, by the name of its layout in `knowledge/forms`."""

    kind: str

    def document(self, asked: Asked) -> Document:
        """The paper for readers."""
        return paper(told_up_to(self.kind, asked))

    def sheets(self, asked: Asked) -> Document:
        """Its rows as tables."""
        return workbook(told_up_to(self.kind, asked))

    def data(self, asked: Asked) -> ReportData:
        """The same for programs."""
        return report_data(told_up_to(self.kind, asked))

    def sent(self, asked: Asked, *, new_id: NewId) -> Dossier:
        """The dossier with a copy of what was sent.

        Raises:
            Usage: nobody answers for it.
        """
        return kept(told_up_to(self.kind, asked), new_id=new_id)
