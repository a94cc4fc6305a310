"""The areas of the self-assessment that the pages on inclusion and enforcement rest on."""

from __future__ import annotations

from article9.catalogue.questions import QuestionSet

#: Their keys in the sets of questions; a set that has no such area has nothing to say of it.
INCLUSION = "inclusion"
READINESS = "enforcement"


def questions_of(area: str, questions: QuestionSet) -> tuple[str, ...]:
    """The keys of an area's questions, in their order."""
    return tuple(questions.in_area(area))


def requirements_of(area: str, questions: QuestionSet) -> tuple[str, ...]:
    """What laws are read for because of an area's questions, each once, in their order."""
    every = (id_ for one in questions.in_area(area).values() for id_ in one.requirements)
    return tuple(dict.fromkeys(every))
