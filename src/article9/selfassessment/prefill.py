"""Proposes answers before anybody is asked, each with where it comes from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from article9.catalogue.questions import Question, QuestionSet
from article9.catalogue.translations import AS_WRITTEN, Translations
from article9.record.dossier.cycles import Answer, Origin
from article9.record.dossier.dossier import Dossier
from article9.record.ids import NewId
from article9.selfassessment.from_facts import from_deadlines, from_register
from article9.selfassessment.from_last_year import from_last_year
from article9.selfassessment.from_measures import from_measures
from article9.selfassessment.from_views import from_views
from article9.selfassessment.offer import Offer, Source
from article9.selfassessment.remark import Remark
from article9.selfassessment.sources import Sources

#: Which source goes before which; `prefill` says why.
ORDER: tuple[Source, ...] = (
    "decision", "deadline", "register", "measure", "last-year", "measure-to-come", "reading",
)  # fmt: skip

#: The kind under which a proposal names its source.
_KINDS: Mapping[Source, str] = {"measure-to-come": "measure"}


@dataclass(frozen=True, slots=True)
class Prefill:
    """What is proposed, and what else the sources say of the same questions."""

    proposals: tuple[Answer, ...]
    beside: tuple[Remark, ...]


def prefill(
    questions: QuestionSet,
    asked: Iterable[str],
    sources: Sources,
    *,
    new_id: NewId,
    say: Translations = AS_WRITTEN,
) -> Prefill:
    """One proposal at most for each question that is asked; a person confirms each by name.

    The first source that answers goes before the others, which are told beside it:

    1. what a named person decided on the law: only this is the State's own reading;
    2. a day of the Convention that was met, as the dossier or the register says;
    3. a fact of the register of States that answers the question;
    4. measures in force: what the State does and can show;
    5. last year's answer, which a person gave, but of a year that has passed. It goes before
       measures that were there already: whoever answered that it is less knew of them;
    6. measures to come: they only say that something is planned, so they never take the place of
       an answer that more is there;
    7. what the machine read and nobody has confirmed: it never proposes that something is in place.

    Where last year's answer is the same, its evidence, measures and words come along.
    """
    proposals: list[Answer] = []
    beside: list[Remark] = []
    for key in asked:
        question = questions.questions[key]
        offers = sorted(
            _offers(key, question, sources, words=questions, say=say),
            key=lambda offer: ORDER.index(offer.source),
        )
        offers = _without_what_was_weighed(offers, sources)
        best = next((offer for offer in offers if offer.standing is not None), None)
        if best is not None:
            whole = _with_last_year(best, offers)
            proposals.append(_answer(key, question, whole, sources, new_id=new_id))
        beside += [_remark(key, offer) for offer in offers if offer is not best]
    return Prefill(tuple(proposals), tuple(beside))


def _offers(
    key: str, question: Question, sources: Sources, *, words: QuestionSet, say: Translations
) -> Iterator[Offer]:
    single = (
        from_views(question, sources, say),
        from_deadlines(question, sources, say),
        from_register(question, sources, say),
        from_last_year(key, question, sources, words=words, say=say),
    )
    yield from (offer for offer in single if offer is not None)
    yield from from_measures(key, question, sources, say)


def _without_what_was_weighed(offers: list[Offer], sources: Sources) -> list[Offer]:
    """The offers, last year's answer before measures in force that a person knew of then."""
    last = sources.last_year
    by_source = {offer.source: offer for offer in offers}
    answer, measure = by_source.get("last-year"), by_source.get("measure")
    if last is None or answer is None or measure is None or answer.standing is None:
        return offers
    begun = [m.steps[-1].on for m in sources.dossier.measures if m.id in measure.measures]
    if answer.standing == "in-place" or max(begun).year > last.cycle.year:
        return offers
    place = offers.index(measure)
    return [*offers[:place], answer, *(one for one in offers[place:] if one is not answer)]


def _with_last_year(best: Offer, offers: Iterable[Offer]) -> Offer:
    """The offer with what belonged to last year's answer, if that was the same."""
    for one in offers:
        if one.source == "last-year" and one is not best and one.standing == best.standing:
            return replace(
                best,
                evidence=tuple(dict.fromkeys((*best.evidence, *one.evidence))),
                measures=tuple(dict.fromkeys((*best.measures, *one.measures))),
                institution=best.institution or one.institution,
                reason=best.reason or one.reason,
                remark=best.remark or one.remark,
            )
    return best


def _remark(key: str, offer: Offer) -> Remark:
    """What is told beside; its braces are words, not slots."""
    records = (*offer.measures, *((offer.record,) if offer.record else ()))
    return Remark("{says}", {"says": offer.says}, key, records)


def _answer(
    key: str, question: Question, offer: Offer, sources: Sources, *, new_id: NewId
) -> Answer:
    """The proposal as an answer that nobody has given yet."""
    return Answer.model_validate(
        {
            "id": new_id(),
            "question": key,
            "standing": offer.standing,
            "reason": offer.reason,
            "remark": offer.remark,
            "institution": offer.institution or _usual(question, sources.dossier),
            "evidence": offer.evidence,
            "measures": offer.measures,
            "state": "proposed",
            "origin": Origin.model_validate(
                {
                    "kind": _KINDS.get(offer.source, offer.source),
                    "record": offer.record,
                    "says": offer.says,
                }
            ),
            "on": sources.today,
        }
    )


def _usual(question: Question, dossier: Dossier) -> str | None:
    """The State's own body of the kind that usually answers, where it has exactly one."""
    mine = [
        one.id
        for one in dossier.institutions
        if one.kind == question.institution and not one.auxiliary
    ]
    return mine[0] if len(mine) == 1 else None
