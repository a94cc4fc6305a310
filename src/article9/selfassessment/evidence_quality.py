"""What is to be said of evidence: its days against those of what it is to show."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from article9.record.dossier.doing import Evidence, Measure

#: What fills the slots of a sentence, and the records it names.
Found = tuple[Mapping[str, object], tuple[str, ...]]


def older(evidence: Sequence[Evidence], measures: Sequence[Measure]) -> Iterator[Found]:
    """Evidence that held, or came in, before what it is to show was adopted.

    What a measure names is to show that measure; what only the answer names is to show one of its
    measures, so that it must be older than all of them.
    """
    of_measures = {id_ for measure in measures for id_ in measure.evidence}
    for one in evidence:
        mine = [m for m in measures if one.id in m.evidence or one.id not in of_measures]
        dated = [(day, m) for m in mine if (day := _adopted(m)) is not None]
        first = min(dated, key=lambda pair: pair[0], default=None)
        day = one.effective or one.received
        if first is not None and day < first[0]:
            adopted, measure = first
            slots = {"title": one.title, "day": day, "measure": measure.title, "adopted": adopted}
            yield slots, (one.id, measure.id)


def expired(evidence: Iterable[Evidence], today: date) -> Iterator[Found]:
    """Evidence that shows nothing any more."""
    for one in evidence:
        if one.expires is not None and one.expires < today:
            yield {"title": one.title, "day": one.expires}, (one.id,)


def to_come(evidence: Iterable[Evidence], today: date) -> Iterator[Found]:
    """Evidence that shows nothing yet."""
    for one in evidence:
        if one.effective is not None and one.effective > today:
            yield {"title": one.title, "day": one.effective}, (one.id,)


def revised(evidence: Sequence[Evidence], every: Iterable[Evidence]) -> Iterator[Found]:
    """Evidence of which there is a revision that is not named beside it."""
    named = {one.id for one in evidence}
    revisions = {one.replaces: one for one in every if one.replaces is not None}
    for one in evidence:
        revision = revisions.get(one.id)
        if revision is not None and revision.id not in named:
            day = revision.effective or revision.received
            yield {"title": one.title, "day": day}, (one.id, revision.id)


def _adopted(measure: Measure) -> date | None:
    """The day from which there is something to show: its adoption."""
    return next((step.on for step in measure.steps if step.status in ("adopted", "in-force")), None)
