"""The report on a year's self-assessment: answers, changes and what a reader will ask about."""

from __future__ import annotations

from article9.documents.document import Document
from article9.usecases.assessment.areas import areas, not_asked, of_society
from article9.usecases.assessment.comparison import changes
from article9.usecases.assessment.data import AssessmentData, assessment_data
from article9.usecases.assessment.front import front
from article9.usecases.assessment.sheets import sheets as sheets_of
from article9.usecases.assessment.tell import told_year
from article9.usecases.assessment.told import Told
from article9.usecases.attribution import ATTRIBUTION
from article9.usecases.report import Asked


def document(asked: Asked) -> Document:
    """The report for readers: who signed and what waits, what changed, then answer by answer."""
    told = _told(asked)
    blocks = (*front(told), *changes(told), *areas(told), *of_society(told), *not_asked(told))
    return Document(asked.say.language, blocks, footer=asked.say(ATTRIBUTION), contents=True)


def sheets(asked: Asked) -> Document:
    """The same as tables, a row a question."""
    blocks = tuple(sheets_of(_told(asked)))
    return Document(asked.say.language, blocks, footer=asked.say(ATTRIBUTION))


def data(asked: Asked) -> AssessmentData:
    """The same for programs."""
    return assessment_data(_told(asked))


def _told(asked: Asked) -> Told:
    return told_year(
        asked.dossier,
        asked.year,
        catalogue=asked.catalogue,
        on=asked.on,
        say=asked.say,
        by=asked.by,
    )
