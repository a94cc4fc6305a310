"""What the State's measures offer to a question. A National Society's are never the State's."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from article9.catalogue.questions import AnswerKey, Question
from article9.catalogue.translations import Translations
from article9.record.dossier.doing import Evidence, Measure
from article9.record.dossier.dossier import Dossier
from article9.selfassessment.offer import Offer, title_of
from article9.selfassessment.sources import Sources


def from_measures(
    key: str, question: Question, sources: Sources, say: Translations
) -> Iterator[Offer]:
    """What measures in force offer, what those to come offer, and what of others is only told.

    A measure is about a question if it names it or provides for one of its requirements. That it
    carries out the same obligation is not enough: a law in force does not say that the laws were
    ever compared. In force, and shown by evidence, measures of the kinds that the question names
    answer that it is in place if one names the question, or if together they provide for all its
    requirements. Otherwise it is partly so: an order does not answer what is asked of the law.
    """
    about = [m for m in sources.dossier.measures if _is_about(m, key, question)]
    society = _of_society(sources.dossier)
    states = [m for m in about if m.institution not in society and m.steps[0].on <= sources.today]
    in_force = [m for m in states if m.status == "in-force"]
    to_come = [m for m in states if m.status in ("planned", "drafted", "adopted")]
    if in_force:
        yield _in_force(in_force, key, question, sources, say)
    if to_come:
        yield _to_come(to_come, say)
    for one in about:
        if society.get(one.institution):
            yield Offer("measure-to-come", _of_its_own(one, sources.dossier, say), record=one.id)


def _is_about(measure: Measure, key: str, question: Question) -> bool:
    provides = bool(set(measure.requirements) & set(question.requirements))
    return key in measure.questions or provides


def _of_society(dossier: Dossier) -> dict[str | None, bool]:
    """The National Societies, each with whether its work may be quoted."""
    return {one.id: one.consent is not None for one in dossier.institutions if one.auxiliary}


def _in_force(
    measures: Sequence[Measure], key: str, question: Question, sources: Sources, say: Translations
) -> Offer:
    shown = tuple(dict.fromkeys(_evidence(measures, sources)))
    fitting = [m for m in measures if not question.measures or m.kind in question.measures]
    provided = {r for measure in fitting for r in measure.requirements}
    named = any(key in measure.questions for measure in fitting)
    whole = bool(fitting) and (named or set(question.requirements) <= provided)
    proving = bool(list(_evidence(fitting, sources)))
    standing: AnswerKey = "in-place" if proving and whole else "partly"
    says = [
        say("“{title}” is in force since {day}.", title=title_of(m, say), day=m.steps[-1].on)
        for m in measures
    ]
    if not shown:
        says.append(say("Nothing is named that shows it today."))
    if not whole:
        says.append(say("Whether it answers the whole question has to be seen."))
    first = measures[0]
    return Offer(
        "measure",
        " ".join(says),
        standing,
        record=first.id,
        evidence=shown,
        measures=tuple(m.id for m in measures),
        institution=first.institution,
    )


def _to_come(measures: Sequence[Measure], say: Translations) -> Offer:
    words = {
        "planned": say("planned"),
        "drafted": say("drafted"),
        "adopted": say("adopted and not yet in force"),
    }
    says = [
        say(
            "“{title}”: {status} since {day}.",
            title=title_of(m, say),
            status=words[m.status],
            day=m.steps[-1].on,
        )
        for m in measures
    ]
    first = measures[0]
    return Offer(
        "measure-to-come",
        " ".join(says),
        "planned",
        record=first.id,
        measures=tuple(m.id for m in measures),
        institution=first.institution,
    )


def _evidence(measures: Sequence[Measure], sources: Sources) -> Iterator[str]:
    """The evidence of these measures that shows something today."""
    by_id = {one.id: one for one in sources.dossier.evidence}
    for measure in measures:
        yield from (id_ for id_ in measure.evidence if _shows(by_id[id_], sources))


def _shows(evidence: Evidence, sources: Sources) -> bool:
    has_begun = evidence.effective is None or evidence.effective <= sources.today
    return has_begun and (evidence.expires is None or evidence.expires >= sources.today)


def _of_its_own(measure: Measure, dossier: Dossier, say: Translations) -> str:
    name = next(one.name for one in dossier.institutions if one.id == measure.institution)
    return say(
        "{name} has a measure of its own, “{title}”, of {day}. It is not counted as the State's.",
        name=name,
        title=title_of(measure, say),
        day=measure.steps[-1].on,
    )
