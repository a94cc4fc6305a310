"""What an institution is asked: its questions, what it said before, what the record proposes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from article9.catalogue.fault import suggestion
from article9.catalogue.profile_questions import ProfileQuestions
from article9.catalogue.questions import QuestionSet
from article9.errors import NotFound, Usage
from article9.record.dossier.bodies import Institution
from article9.record.dossier.cycles import Answer, Contribution, Cycle, Sent
from article9.record.dossier.dossier import Dossier
from article9.record.dossier.links import prove
from article9.record.ids import NewId
from article9.selfassessment.asked import asked
from article9.selfassessment.editions import before_of, ways

#: Days that an institution has, unless another day is given.
DAYS = 28


@dataclass(frozen=True, slots=True)
class Before:
    """What was answered to a question the year before, or what became of it."""

    year: int
    answer: Answer


@dataclass(frozen=True, slots=True)
class Asked:
    """A questionnaire before it is laid out."""

    dossier: Dossier  # with the sending in it
    cycle: Cycle
    institution: Institution
    sent: Sent
    questions: QuestionSet
    current: Mapping[str, Answer]
    before: Mapping[str, tuple[Before, ...]]
    said_before: Mapping[str, Contribution]  # by a body that only helps the State


@dataclass(frozen=True, slots=True)
class Knowledge:
    """What the questions are, in each edition, and what spares a State some of them."""

    sets: Mapping[str, QuestionSet]
    profile: ProfileQuestions


@dataclass(frozen=True, slots=True)
class Terms:
    """In which language it goes out, on which day, and when it is to come back."""

    language: str
    on: date
    due: date


def ask(
    dossier: Dossier,
    institution: Institution,
    cycle: Cycle,
    *,
    knowledge: Knowledge,
    terms: Terms,
    new_id: NewId,
) -> Asked:
    """The questionnaire of an institution for a year, and the dossier that knows of it.

    Raises:
        NotFound: the year's question set is not known.
        Usage: the institution has no question to answer, or is to answer before it is asked.
    """
    if terms.due < terms.on:
        raise Usage(
            f"{terms.due} is past.", where="--due", remedy="Give a day that is still to come."
        )
    questions = set_of(cycle, knowledge.sets)
    keys = tuple(_keys(dossier, institution, questions, knowledge.profile))
    if not keys:
        raise Usage(
            f"No question of this State's self-assessment is for {institution.name}.",
            where="--institution",
            remedy="`article9 questions` shows who is asked what; the profile spares the rest.",
        )
    current = {key: answer for key, answer in cycle.current().items() if key in keys}
    sent = Sent(
        id=new_id(),
        institution=institution.id,
        on=terms.on,
        due=terms.due,
        language=terms.language,
        questions=keys,
        answers={key: current[key].id for key in keys if key in current},
    )
    result = _with_sending(dossier, cycle, sent)
    before = _before(dossier, cycle, keys, knowledge.sets)
    said = _said_before(dossier, cycle, institution)
    return Asked(result, cycle, institution, sent, questions, current, before, said)


def _with_sending(dossier: Dossier, cycle: Cycle, sent: Sent) -> Dossier:
    changed = cycle.model_copy(update={"sent": (*cycle.sent, sent)})
    cycles = tuple(changed if one.id == cycle.id else one for one in dossier.cycles)
    result = dossier.model_copy(update={"cycles": cycles})
    prove(result)
    return result


def institution_of(dossier: Dossier, name: str) -> Institution:
    """The institution that is meant: by its id, its key, its exact name, or its kind.

    Raises:
        NotFound: there is none.
        Usage: several are of this kind.
    """
    every = dossier.institutions
    exact = [one for one in every if name in (one.id, one.key, one.name)]
    found = exact or [one for one in every if one.kind == name]
    if len(found) > 1:
        called = "; ".join(f"{one.name} ({one.key or one.id})" for one in found)
        raise Usage(
            f"Several institutions of the dossier are meant by {name!r}: {called}.",
            where="--institution",
            remedy="Give the short name or the id of one of them.",
        )
    if not found:
        known = [*dict.fromkeys(one.key or one.kind for one in every)]
        there = f"There are: {', '.join(known)}." if known else "It names none yet."
        raise NotFound(
            f"The dossier names no institution {name!r}.",
            where="--institution",
            remedy=f"{suggestion(name, known)} {there} `article9 record set` adds one.".lstrip(),
        )
    return found[0]


def set_of(cycle: Cycle, sets: Mapping[str, QuestionSet]) -> QuestionSet:
    """The questions of a year.

    Raises:
        NotFound: this article9 does not know them.
    """
    if cycle.edition not in sets:
        raise NotFound(
            f"The question set {cycle.edition!r} of {cycle.year} is not known.",
            remedy="Install the article9 that has it.",
        )
    return sets[cycle.edition]


def _keys(
    dossier: Dossier, institution: Institution, questions: QuestionSet, profile: ProfileQuestions
) -> Iterator[str]:
    answers = dossier.profile.answers if dossier.profile else {}
    for key in asked(questions, profile, answers).asked:
        question = questions.questions[key]
        # A body that only helps the State is asked of its own work, and answers for nothing.
        wanted = question.consults if institution.auxiliary else (question.institution,)
        if institution.kind in wanted:
            yield key


def _before(
    dossier: Dossier, cycle: Cycle, keys: tuple[str, ...], sets: Mapping[str, QuestionSet]
) -> dict[str, tuple[Before, ...]]:
    last = _last_year(dossier, cycle)
    if last is None:
        return {}
    try:
        found = ways(sets, last.edition, cycle.edition)
    except NotFound:
        return {}  # an edition that this article9 does not know: nothing can be said of its answers
    answers = {key: one for key, one in last.current().items() if one.state != "proposed"}
    return {
        key: tuple(
            Before(last.year, answers[old]) for old in before_of(found, key) if old in answers
        )
        for key in keys
    }


def _said_before(
    dossier: Dossier, cycle: Cycle, institution: Institution
) -> dict[str, Contribution]:
    last = _last_year(dossier, cycle)
    every = (*(last.contributions if last else ()), *cycle.contributions)
    return {one.question: one for one in every if one.institution == institution.id}


def _last_year(dossier: Dossier, cycle: Cycle) -> Cycle | None:
    earlier = [one for one in dossier.cycles if one.year < cycle.year]
    return max(earlier, key=lambda one: one.year, default=None)
