"""Makes a point to consider, a concern, a question or an answer an action in one step."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from article9.catalogue.catalogue import Catalogue
from article9.catalogue.fault import suggestion
from article9.catalogue.questions import Question, QuestionSet
from article9.catalogue.translations import AS_WRITTEN, Translations
from article9.errors import Conflict, NotFound
from article9.record.dossier.cycles import Answer
from article9.record.dossier.dossier import Dossier
from article9.record.dossier.plan import FIELDS, Action, ActionStep, PlanField
from article9.record.ids import NewId

#: Letters of a title; the rest stands in the summary.
_TITLE = 200

#: The field of work that the kinds of States told by `applies` point to.
_FIELDS: dict[str, PlanField] = {
    "stocks": "stocks",
    "retains": "stocks",
    "mined-areas": "clearance",
    "victims": "victim-assistance",
}


#: Kinds of measure by which a question is about what forces are told and taught.
_DOCTRINE = frozenset(
    {"order", "doctrine", "manual", "rules-of-engagement", "combined-operations-guidance", "course"}
)

#: The fields that articles of the Convention point to.
_ARTICLES: dict[str, PlanField] = {
    "Art. 6": "cooperation",
    "Art. 7": "reporting",
    "Art. 8": "cooperation",
}


@dataclass(frozen=True, slots=True)
class Known:
    """The knowledge in which a name is looked up."""

    catalogue: Catalogue
    questions: QuestionSet


@dataclass(frozen=True, slots=True)
class _Source:
    """What the action is made of."""

    title: str
    field: PlanField
    links: dict[str, tuple[str, ...]]
    kind: str | None = None  # of the institution that usually answers


def action_from(
    dossier: Dossier,
    name: str,
    *,
    known: Known,
    new_id: NewId,
    today: date,
    say: Translations = AS_WRITTEN,
) -> tuple[Dossier, Action]:
    """The dossier with a new action that answers `name`, and the action.

    `name` is the id of a requirement or a concern, the key of a question, the id or key of an
    answer. The action is planned, and nothing in it is guessed but its field and, where the State
    has one body of the kind that usually answers, its owner: a person completes it.

    Raises:
        NotFound: there is nothing of this name.
        Conflict: an action that is not over answers it already.
    """
    source = _source(dossier, name, known, say)
    _prove_new(dossier, source, name)
    words = " ".join(source.title.split())
    owners = [
        one.id for one in dossier.institutions if one.kind == source.kind and not one.auxiliary
    ]
    links: dict[str, Any] = source.links
    action = Action(
        id=new_id(),
        title=words if len(words) <= _TITLE else f"{words[:_TITLE].rsplit(' ', 1)[0]} …",
        summary=words if len(words) > _TITLE else None,
        field=source.field,
        owner=owners[0] if len(owners) == 1 else None,
        steps=(ActionStep(status="planned", on=today),),
        **links,
    )
    changed = dossier.model_copy(update={"actions": (*dossier.actions, action)})
    return changed, action


def _source(dossier: Dossier, name: str, known: Known, say: Translations) -> _Source:
    catalogue, questions = known.catalogue, known.questions.questions
    if name in catalogue.requirements:
        one = catalogue.requirements[name]
        field: PlanField = "doctrine" if one.read_in == "doctrine" else "law"
        duties = [id_ for id_, duty in catalogue.obligations.items() if name in duty.requirements]
        return _Source(
            say(one.asks), field, {"requirements": (name,), "obligations": tuple(duties)}
        )
    if name in catalogue.concerns:
        return _Source(say(catalogue.concerns[name].title), "law", {"concerns": (name,)})
    if name in questions:
        return _question(name, known, say)
    answer = _answer(dossier, name)
    if answer is not None and answer.question in questions:
        source = _question(answer.question, known, say)
        links = {**source.links, "answers": (answer.id,)}
        return _Source(source.title, source.field, links, source.kind)
    raise NotFound(
        f"There is no point, concern, question or answer {name!r} to make an action of.",
        remedy=suggestion(name, (*catalogue.requirements, *catalogue.concerns, *questions)),
    )


def _question(key: str, known: Known, say: Translations) -> _Source:
    question = known.questions.questions[key]
    links = {
        "questions": (key,),
        "obligations": (question.obligation,),
        "requirements": question.requirements,
    }
    return _Source(say(question.asks), _field(question, known), links, question.institution)


def _field(question: Question, known: Known) -> PlanField:
    """The field of work of a question: told by its area, by who is asked it, by its article."""
    named = next((field for field in FIELDS if question.area.startswith(field)), None)
    asked_of = next((_FIELDS[one] for one in question.applies if one in _FIELDS), None)
    if named or asked_of:
        return named or asked_of or "law"
    if _DOCTRINE & set(question.measures):
        return "doctrine"
    duty = known.catalogue.obligations.get(question.obligation)
    article = duty.cite.split("(")[0] if duty else ""
    return _ARTICLES.get(article, "law")


def _answer(dossier: Dossier, name: str) -> Answer | None:
    every = (answer for cycle in dossier.cycles for answer in cycle.answers)
    return next((one for one in every if name in (one.id, one.key)), None)


def _prove_new(dossier: Dossier, source: _Source, name: str) -> None:
    main = next(iter(source.links.items()))
    for action in dossier.actions:
        if not action.over and _answers_it(action, main):
            raise Conflict(
                f"The action “{action.title}” answers {name!r} already.",
                remedy="Change that action, or stop it before you make another.",
            )


def _answers_it(action: Action, main: tuple[str, Iterable[str]]) -> bool:
    kind, ids = main
    return bool(set(getattr(action, kind)) & set(ids))
