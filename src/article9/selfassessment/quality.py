"""What a reader will ask about an answer, told before he does; the sentences are data."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import assert_never

from article9.catalogue.quality import QualityRules, RuleName
from article9.catalogue.questions import Question, QuestionSet
from article9.record.dossier.cycles import Answer, Cycle, Sent
from article9.record.dossier.doing import Evidence, Measure
from article9.selfassessment import evidence_quality
from article9.selfassessment.from_last_year import answered_by_persons
from article9.selfassessment.from_views import decided_against
from article9.selfassessment.offer import is_there
from article9.selfassessment.remark import Remark
from article9.selfassessment.sources import Sources

#: What fills the slots of a sentence, and the records it names.
Found = tuple[Mapping[str, object], tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Case:
    """An answer with all that is known around it."""

    key: str
    question: Question
    answer: Answer
    evidence: tuple[Evidence, ...]  # of the answer, and of the measures it rests on
    measures: tuple[Measure, ...]
    sources: Sources


def remarks(
    cycle: Cycle, questions: QuestionSet, sources: Sources, rules: QualityRules
) -> tuple[Remark, ...]:
    """What is to be said of the answers that persons gave, and of questionnaires that are out.

    In the order of the questions, then of the rules; what is about no question comes last.
    """
    answers = answered_by_persons(cycle)
    found = [
        remark
        for key, question in questions.questions.items()
        if key in answers
        for remark in _of_answer(_case(key, question, answers[key], sources), rules)
    ]
    return (*found, *_of_questionnaires(cycle, sources, rules))


def _of_answer(case: Case, rules: QualityRules) -> Iterator[Remark]:
    for name, rule in rules.rules.items():
        if case.answer.standing in rule.answers and case.question.basis in rule.bases:
            for slots, records in _found(name, case):
                yield Remark(rule.says, slots, case.key, records)


def _found(name: RuleName, case: Case) -> Iterator[Found]:  # noqa: C901  # one line a rule
    answer = case.answer
    match name:
        case "no-evidence":
            yield from _if(not case.evidence)
        case "nobody-answers":
            yield from _if(answer.institution is None)
        case "evidence-older":
            yield from evidence_quality.older(case.evidence, case.measures)
        case "evidence-expired":
            yield from evidence_quality.expired(case.evidence, case.sources.today)
        case "evidence-to-come":
            yield from evidence_quality.to_come(case.evidence, case.sources.today)
        case "evidence-revised":
            yield from evidence_quality.revised(case.evidence, case.sources.dossier.evidence)
        case "measure-ended":
            yield from _of_status(case, ("ended",))
        case "measure-not-in-force":
            yield from _of_status(case, ("planned", "drafted", "adopted"))
        case "measure-of-society":
            yield from _of_society(case)
        case "society-answers":
            yield from _society(case)
        case "applies-by-profile":
            profile = case.sources.dossier.profile
            if profile is not None and is_there(case.question, case.sources.there):
                yield {"day": profile.as_of}, ()
        case "asked-of-every-state":
            yield from _if(not case.question.applies)
        case "partly-without-words" | "planned-without-words":
            yield from _if(answer.remark is None)
        case "decision-contradicts":
            yield from _against(case)
        case "questionnaire-out":
            return  # of no answer: `_of_questionnaires`
        case _:
            assert_never(name)


def _if(is_so: bool) -> Iterator[Found]:
    if is_so:
        yield {}, ()


def _of_status(case: Case, statuses: Sequence[str]) -> Iterator[Found]:
    for one in case.measures:
        if one.status in statuses:
            yield {"title": one.title, "day": one.steps[-1].on}, (one.id,)


def _society(case: Case) -> Iterator[Found]:
    for one in case.sources.dossier.institutions:
        if one.auxiliary and one.id == case.answer.institution:
            yield {"name": one.name}, ()


def _of_society(case: Case) -> Iterator[Found]:
    names = {one.id: one.name for one in case.sources.dossier.institutions if one.auxiliary}
    for one in case.measures:
        if one.institution in names:
            yield {"title": one.title, "name": names[one.institution]}, (one.id,)


def _against(case: Case) -> Iterator[Found]:
    for view in decided_against(case.question, case.answer.standing, case.sources):
        if view.by is not None:
            yield {"name": view.by.name, "day": view.on, "title": view.title}, ()


def _case(key: str, question: Question, answer: Answer, sources: Sources) -> Case:
    dossier = sources.dossier
    measures = tuple(one for one in dossier.measures if one.id in answer.measures)
    named = {*answer.evidence, *(id_ for measure in measures for id_ in measure.evidence)}
    evidence = tuple(one for one in dossier.evidence if one.id in named)
    return Case(key, question, answer, evidence, measures, sources)


def _of_questionnaires(cycle: Cycle, sources: Sources, rules: QualityRules) -> Iterator[Remark]:
    rule = rules.rules.get("questionnaire-out")
    if rule is None:
        return
    names = {one.id: one.name for one in sources.dossier.institutions}
    for sent in cycle.sent:
        open_ = _unanswered(sent, cycle)
        if open_ and sent.due < sources.today:
            slots = {"name": names[sent.institution], "day": sent.due, "count": len(open_)}
            yield Remark(rule.says, slots, records=(sent.id,))


def _unanswered(sent: Sent, cycle: Cycle) -> list[str]:
    """The questions of a questionnaire whose answer is still the one that stood in it, or none."""
    answers = answered_by_persons(cycle)
    return [
        key
        for key in sent.questions
        if key not in answers or answers[key].id == sent.answers.get(key)
    ]
