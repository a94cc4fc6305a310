"""Proves that no question is lost, and none comes from nowhere, between two editions."""

from __future__ import annotations

from collections.abc import Iterator

from article9.catalogue.fault import Fault, suggestion
from article9.catalogue.loader import Loaded
from article9.catalogue.question_mapping import Follows, stayed
from article9.catalogue.questions import QuestionSet


def mapping_faults(
    loaded: Loaded[QuestionSet], before: QuestionSet, follows: Follows
) -> Iterator[Fault]:
    """What is wrong with how a set says that it follows the one before."""
    yield from _unknown(loaded, before, follows)
    yield from _lost(loaded, before, follows)
    yield from _reworded(loaded, before, follows)


def _unknown(loaded: Loaded[QuestionSet], before: QuestionSet, follows: Follows) -> Iterator[Fault]:
    """Keys in the mapping that an edition does not have."""
    now = loaded.thing
    for step in follows.steps():
        for one, keys in ((before, step.before), (now, step.now)):
            for key in keys:
                if key not in one.questions:
                    message = f"{one.id!r} has no question {key!r}"
                    near = suggestion(key, one.questions)
                    yield loaded.fault(("follows", *step.place), message, near)


def _lost(loaded: Loaded[QuestionSet], before: QuestionSet, follows: Follows) -> Iterator[Fault]:
    """Questions before that go nowhere, and questions now that come from nowhere."""
    now = loaded.thing
    steps = tuple(follows.steps())
    same = set(stayed(follows, before.questions, now.questions))
    gone = same | {key for step in steps for key in step.before}
    come = same | {key for step in steps for key in step.now}
    for key in before.questions:
        if key not in gone:
            message = f"the question {key!r} of {before.id!r} goes nowhere"
            remedy = "Name it under `renamed`, `split`, `merged` or `dropped`."
            yield loaded.fault(("follows",), message, remedy)
    for key in now.questions:
        if key not in come:
            message = f"the question {key!r} comes from nowhere"
            remedy = "Name it under `follows`: `added`, if it is new."
            yield loaded.fault(("questions", key), message, remedy)


def _reworded(
    loaded: Loaded[QuestionSet], before: QuestionSet, follows: Follows
) -> Iterator[Fault]:
    """Questions that stayed and are asked in other words without saying so, and the reverse."""
    now = loaded.thing
    for key in stayed(follows, before.questions, now.questions):
        if now.questions[key].asks != before.questions[key].asks:
            message = f"the question {key!r} was asked in other words in {before.id!r}"
            remedy = "Name it under `reworded` if it means the same; else give it another key."
            yield loaded.fault(("questions", key, "asks"), message, remedy)
    for number, key in enumerate(follows.reworded):
        there = key in now.questions and key in before.questions
        if there and now.questions[key].asks == before.questions[key].asks:
            message = f"the question {key!r} is asked in the same words"
            yield loaded.fault(("follows", "reworded", number), message, "Take it out of the list.")
