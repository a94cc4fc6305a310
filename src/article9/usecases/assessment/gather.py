"""Gathers for a year what its questions are asked and answered by."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from article9.catalogue.questions import QuestionSet
from article9.catalogue.translations import AS_WRITTEN, Translations
from article9.record.dossier.bodies import Profile
from article9.record.dossier.cycles import Cycle
from article9.record.dossier.dossier import Dossier
from article9.record.dossier.texts import KeptReading
from article9.record.profile import NOT_KNOWN
from article9.record.reading import Finding, Passage
from article9.selfassessment.asked import Selection, asked
from article9.selfassessment.editions import ways
from article9.selfassessment.sources import LastYear, Sources, View
from article9.usecases.assessment.known import Known, Sets
from article9.usecases.assessment.state import days_of, told_of
from article9.usecases.record.standing import Standing, standings

#: The statuses of a text by which something is in force; of an unknown one its words are taken.
_IN_FORCE = frozenset({"in-force", "unknown"})


@dataclass(frozen=True, slots=True)
class Gathered:
    """A year's self-assessment with its questions and what is asked of the State."""

    cycle: Cycle
    questions: QuestionSet
    selection: Selection
    profile: Profile | None

    @property
    def asked(self) -> frozenset[str]:
        """The keys of what is asked."""
        return frozenset(self.selection.asked)


def gathered(dossier: Dossier, cycle: Cycle, known: Sets) -> Gathered:
    """The year with what is asked in it, by the profile as it stood that year.

    Raises:
        NotFound: this article9 does not have its question set.
    """
    questions, profile = known.questions(cycle.edition), profile_in(dossier, cycle.year)
    answers = profile.answers if profile is not None else {}
    return Gathered(cycle, questions, asked(questions, known.profile, answers), profile)


def profile_in(dossier: Dossier, year: int) -> Profile | None:
    """The latest profile that is not of a later year; where there is none, the first."""
    by_day = sorted(dossier.profiles, key=lambda one: one.as_of)
    until = [one for one in by_day if one.as_of.year <= year]
    return until[-1] if until else next(iter(by_day), None)


def before(dossier: Dossier, year: int) -> Cycle | None:
    """The self-assessment before that of this year."""
    earlier = [one for one in dossier.cycles if one.year < year]
    return max(earlier, key=lambda one: one.year, default=None)


def sources_of(
    dossier: Dossier, year: int, edition: str, *, known: Known, today: date,
    say: Translations = AS_WRITTEN,
) -> Sources:  # fmt: skip
    """Everything from which the questions of a year can be answered.

    Raises:
        NotFound: the set of the year before does not lead to this edition.
        Usage: the facts of the dossier cannot be true together.
    """
    last, profile = before(dossier, year), profile_in(dossier, year)
    answers = profile.answers if profile is not None else {}
    spared = known.profile.spared(answers)
    return Sources(
        dossier=_as_of(dossier, min(today, date(year, 12, 31))),
        today=today,
        there=frozenset(k for k, a in answers.items() if a != NOT_KNOWN and k not in spared),
        views=dict(_views(dossier, known, say)),
        facts=told_of(dossier, known, today=today, say=say),
        deadlines=days_of(dossier, known, today=today),
        last_year=None if last is None else LastYear(last, ways(known.sets, last.edition, edition)),
    )


def _as_of(dossier: Dossier, day: date) -> Dossier:
    """The dossier with the measures as they stood on a day: a year is not answered by a later."""
    measures = tuple(
        one.model_copy(update={"steps": steps})
        for one in dossier.measures
        if (steps := tuple(step for step in one.steps if step.on <= day))
    )
    return dossier.model_copy(update={"measures": measures})


def _views(dossier: Dossier, known: Known, say: Translations) -> Iterator[tuple[str, View]]:
    for id_, held in standings(dossier).items():
        requirement = known.catalogue.requirements.get(id_)
        if requirement is None or not isinstance(held.finding, Finding):
            continue
        yield id_, _view(id_, say(requirement.asks), held, held.finding, dossier)


def _view(id_: str, title: str, held: Standing, finding: Finding, dossier: Dossier) -> View:
    decision = held.decision
    if decision is not None and not held.read_again:
        kept = next(one for one in dossier.readings if one.id == decision.reading)
        return View(
            requirement=id_,
            title=title,
            holds="unclear" if decision.holds == "advice" else decision.holds,
            kind="decision",
            record=decision.id,
            on=decision.signed.on,
            by=decision.signed.by,
            in_force=_is_in_force(kept, decision.passages, dossier),
        )
    return View(
        requirement=id_,
        title=title,
        holds="unclear" if finding.verdict == "not-applicable" else finding.verdict,
        kind="reading",
        record=held.kept.id,
        on=held.kept.on,
        in_force=_is_in_force(held.kept, finding.passages, dossier),
    )


def _is_in_force(kept: KeptReading, passages: tuple[Passage, ...], dossier: Dossier) -> bool:
    """Whether one of the texts that it rests on is in force, or of a status nobody gave."""
    places = {passage.text for passage in passages} or set(range(len(kept.texts)))
    named = {kept.texts[at] for at in places}
    return any(text.status in _IN_FORCE for text in dossier.texts if text.id in named)
