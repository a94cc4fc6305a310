"""What last year's answers offer to a question, also where the question was another then."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from article9.catalogue.questions import AnswerKey, Question, QuestionSet
from article9.catalogue.translations import Translations, later
from article9.record.dossier.cycles import Answer, Cycle
from article9.record.dossier.doing import Measure
from article9.selfassessment.editions import Way
from article9.selfassessment.offer import Offer, is_there, title_of
from article9.selfassessment.sources import LastYear, Sources

#: What became of a question since, as it is told with the answer that is carried forward.
_SINCE = {
    "reworded": later("The question is asked in other words now."),
    "renamed": later("The question had another key then."),
    "split": later("The question was one of which several were made: see what each asks."),
    "merged": later("The question was made of several."),
    "regrouped": later("The questions were put together in another way."),
}

#: An answer's words joined with others' still fit into a remark.
_ROOM = 20_000


def from_last_year(
    key: str, question: Question, sources: Sources, *, words: QuestionSet, say: Translations
) -> Offer | None:
    """The answers that persons gave to the question's forerunners; None where there are none.

    Nothing is carried forward as in place that rests on a measure which has ended, or as not
    applying where the profile says that it does.
    """
    last = sources.last_year
    if last is None:
        return None
    way = next((way for way in last.ways if key in way.now), None)
    answers = answered_by_persons(last.cycle)
    mine = [answers[old] for old in way.before if old in answers] if way is not None else []
    if way is None or not mine:
        return None
    whole = len(mine) == len(way.before)
    standing = _together([one.standing for one in mine], whole=whole)
    says = [_told(one, last, words, say) for one in mine]
    if way.kind in _SINCE:
        says.append(say(_SINCE[way.kind]))
    ended = [m for m in _measures(mine, sources) if m.status == "ended"]
    says += [
        say(
            "“{title}”, on which it rested, ended on {day}.",
            title=title_of(m, say),
            day=m.steps[-1].on,
        )
        for m in ended
    ]
    if standing in ("in-place", "partly") and ended:
        standing = None
    if standing == "not-applicable" and is_there(question, sources.there):
        says.append(say("The profile now says that it applies."))
        standing = None
    return _offer(mine, standing, " ".join(says), way)


def answered_by_persons(cycle: Cycle) -> dict[str, Answer]:
    """The answers of a cycle that persons gave and nobody has sent back, by question."""
    return {
        key: answer
        for key, answer in cycle.current().items()
        if answer.state in ("given", "accepted")
    }


def _together(standings: Iterable[AnswerKey], *, whole: bool) -> AnswerKey | None:
    """One answer for several: what does not apply counts only where nothing else is answered."""
    given = set(standings)
    told = given - {"not-applicable"}
    if "not-known" in told or not whole:
        return "partly" if told & {"in-place", "partly"} else None
    if not told:
        return "not-applicable"
    if len(told) == 1:
        return told.pop()
    return "partly" if told & {"in-place", "partly"} else "planned"


def _offer(answers: Sequence[Answer], standing: AnswerKey | None, says: str, way: Way) -> Offer:
    remarks = "\n".join(one.remark for one in answers if one.remark)
    reasons = "\n".join(one.reason for one in answers if one.reason)
    who = {one.institution for one in answers}
    return Offer(
        "last-year",
        says,
        standing,
        record=answers[0].id if len(way.before) == 1 else None,
        evidence=tuple(dict.fromkeys(e for one in answers for e in one.evidence)),
        measures=tuple(dict.fromkeys(m for one in answers for m in one.measures)),
        institution=who.pop() if len(who) == 1 else None,
        reason=reasons[:_ROOM] or None if standing == "not-applicable" else None,
        remark=remarks[:_ROOM] or None,
    )


def _measures(answers: Sequence[Answer], sources: Sources) -> list[Measure]:
    named = {id_ for one in answers for id_ in one.measures}
    return [measure for measure in sources.dossier.measures if measure.id in named]


def _told(answer: Answer, last: LastYear, words: QuestionSet, say: Translations) -> str:
    title = words.answers[answer.standing].title
    return say(
        "In {year} the answer to “{key}” was: {answer} ({day}).",
        year=last.cycle.year,
        key=answer.question,
        answer=say(title),
        day=answer.on,
    )
