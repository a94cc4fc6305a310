"""Opens a year's self-assessment: the current questions, with what can be proposed."""

from __future__ import annotations

from dataclasses import dataclass

from article9.catalogue.questions import current_set
from article9.catalogue.translations import AS_WRITTEN, Translations
from article9.record.dossier.cycles import Cycle
from article9.record.dossier.dossier import Dossier
from article9.record.ids import NewId
from article9.record.value import Signed
from article9.selfassessment.cycles import cycle_of, prove_year, with_cycle
from article9.selfassessment.prefill import prefill
from article9.selfassessment.remark import Remark
from article9.usecases.assessment.gather import Gathered, gathered, sources_of
from article9.usecases.assessment.known import Known
from article9.usecases.plan.finished import with_proposals


@dataclass(frozen=True, slots=True)
class Opened:
    """The dossier with the new cycle, what is asked in it, and what sources say beside it."""

    dossier: Dossier
    gathered: Gathered
    beside: tuple[Remark, ...]

    @property
    def cycle(self) -> Cycle:
        """The cycle as it was opened."""
        return self.gathered.cycle


def open_cycle(
    dossier: Dossier, year: int, *, known: Known, signed: Signed, new_id: NewId,
    say: Translations = AS_WRITTEN,
) -> Opened:  # fmt: skip
    """The dossier with the year's self-assessment open; proposals are written in the language.

    Without a profile every question is asked.

    Raises:
        Conflict: the year is open already.
        Usage: the year is too early or too far off, or the dossier's facts contradict each other.
        NotFound: the last year's question set is not known here.
    """
    prove_year(dossier, year, today=signed.on)
    questions = current_set(known.sets)
    empty = Cycle(id=new_id(), year=year, edition=questions.id, opened=signed)
    found = gathered(dossier, empty, known)
    sources = sources_of(dossier, year, questions.id, known=known, today=signed.on, say=say)
    filled = prefill(questions, found.selection.asked, sources, new_id=new_id, say=say)
    after = with_cycle(
        dossier,
        filled.proposals,
        year=year,
        edition=questions.id,
        opened=signed,
        id_=empty.id,
    )
    after = with_proposals(after, found.selection.asked, new_id=new_id, today=signed.on)
    return Opened(after, gathered(after, cycle_of(after, year), known), filled.beside)
