"""Find what was asked for by its id, or say what there is instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from article9.catalogue.catalogue import Catalogue
from article9.catalogue.concern import Concern
from article9.catalogue.fault import suggestion
from article9.catalogue.obligation import Obligation
from article9.catalogue.questions import Question, QuestionSet
from article9.catalogue.requirement import Requirement
from article9.errors import NotFound

T = TypeVar("T")

_OBLIGATIONS = "`article9 obligations` lists them."
_REQUIREMENTS = "`article9 requirements` lists them."
_CONCERNS = "`article9 concerns` lists them."
_QUESTIONS = "`article9 questions` lists them."
_BOTH = "`article9 requirements` and `article9 concerns` list them."


def obligation_of(catalogue: Catalogue, id_: str) -> Obligation:
    """The obligation with this id.

    Raises:
        NotFound: no obligation has it.
    """
    return _found(catalogue.obligations, id_, "obligation", _OBLIGATIONS)


def requirement_of(catalogue: Catalogue, id_: str) -> Requirement:
    """The requirement with this id.

    Raises:
        NotFound: no requirement has it.
    """
    return _found(catalogue.requirements, id_, "requirement", _REQUIREMENTS)


def concern_of(catalogue: Catalogue, id_: str) -> Concern:
    """The point of concern with this id.

    Raises:
        NotFound: no point of concern has it.
    """
    return _found(catalogue.concerns, id_, "point of concern", _CONCERNS)


def asked_of(catalogue: Catalogue, id_: str) -> Requirement | Concern:
    """The requirement or point of concern with this id.

    Raises:
        NotFound: neither has it.
    """
    both: dict[str, Requirement | Concern] = {**catalogue.requirements, **catalogue.concerns}
    return _found(both, id_, "requirement or point of concern", _BOTH)


def question_of(questions: QuestionSet, key: str) -> Question:
    """The question of a self-assessment with this key.

    Raises:
        NotFound: no question has it.
    """
    return _found(questions.questions, key, "question", _QUESTIONS)


def _found(things: Mapping[str, T], id_: str, kind: str, list_: str) -> T:
    if id_ not in things:
        near = suggestion(id_, things)
        raise NotFound(f"There is no {kind} {id_!r}.", remedy=f"{near} {list_}".lstrip())
    return things[id_]
