"""Puts together what is told of a year: its answers, its comparison, what readers will ask."""

from __future__ import annotations

from datetime import date

from article9.catalogue.catalogue import Catalogue
from article9.catalogue.translations import Translations
from article9.documents.document import Document
from article9.record.dossier.dossier import Dossier
from article9.selfassessment.cycles import cycle_of
from article9.selfassessment.quality import remarks
from article9.selfassessment.signing import verify
from article9.usecases.assessment.comparison import comparison_page
from article9.usecases.assessment.gather import before, gathered, sources_of
from article9.usecases.assessment.known import known
from article9.usecases.assessment.state import name_of
from article9.usecases.assessment.told import Told
from article9.usecases.attribution import ATTRIBUTION
from article9.usecases.compare_years import compare_years


def told_year(
    dossier: Dossier, year: int | None, *, catalogue: Catalogue, on: date, say: Translations,
    by: str | None = None,
) -> Told:  # fmt: skip
    """A year of the dossier, the latest where none is named, compared with the one before it.

    Raises:
        NotFound: there is no such year.
        Usage: the facts of the dossier cannot be true together.
    """
    knowledge, cycle = known(catalogue), cycle_of(dossier, year)
    has_one_before = before(dossier, cycle.year) is not None
    found = gathered(dossier, cycle, knowledge)
    sources = sources_of(dossier, cycle.year, cycle.edition, known=knowledge, today=on, say=say)
    return Told(
        dossier=dossier,
        gathered=found,
        known=knowledge,
        on=on,
        say=say,
        name=name_of(dossier, knowledge, say.language),
        by=by,
        comparison=compare_years(dossier, year=cycle.year, known=knowledge)
        if has_one_before
        else None,
        remarks=remarks(cycle, found.questions, sources, knowledge.quality),
        signed=tuple(verify(cycle, one) for one in cycle.sign_offs),
    )


def compared_page(
    dossier: Dossier, year: int | None, *, earlier: int | None, catalogue: Catalogue, on: date,
    say: Translations,
) -> Document:  # fmt: skip
    """Two years side by side, for a reader.

    Raises:
        NotFound: there is no such year, or none before it.
        Usage: the earlier year is not earlier.
    """
    knowledge = known(catalogue)
    comparison = compare_years(dossier, year=year, earlier=earlier, known=knowledge)
    told = Told(
        dossier=dossier,
        gathered=gathered(dossier, comparison.now.cycle, knowledge),
        known=knowledge,
        on=on,
        say=say,
        name=name_of(dossier, knowledge, say.language),
        by=None,
        comparison=comparison,
        remarks=(),
        signed=(),
    )
    return Document(say.language, tuple(comparison_page(told)), footer=say(ATTRIBUTION))
