"""A wording as steps to be read one after the other, each knowing how it can begin."""

from __future__ import annotations

from dataclasses import dataclass

from article9.catalogue.patterns import Gap, Pattern, Slot
from article9.catalogue.patterns import Word as Form


@dataclass(slots=True)
class Step:
    """One step of a wording, with the steps that may follow and how they can begin."""

    words: frozenset[str]  # the words with which the way from here can begin
    slots: frozenset[str]  # the slots with which it can begin
    ends: bool  # the wording may end here
    only: frozenset[str] | None = None  # the words, if it can begin with nothing else
    form: frozenset[str] | None = None
    slot: str | None = None
    gap: int = 0
    ways: tuple[Step, ...] = ()
    rest: Step | None = None


END = Step(frozenset(), frozenset(), ends=True)


def steps_of(pattern: Pattern, after: Step = END) -> Step:
    """The steps of a pattern, followed by those of `after`."""
    step = after
    for element in reversed(pattern):
        if isinstance(element, Form):
            forms = element.forms
            step = Step(forms, frozenset(), ends=False, only=forms, form=forms, rest=step)
        elif isinstance(element, Slot):
            slots = frozenset({element.name})
            step = Step(frozenset(), slots, ends=False, slot=element.name, rest=step)
        elif isinstance(element, Gap):
            # Two gaps side by side are one that reaches twice as far.
            beyond, behind = (step.gap, step.rest or END) if step.gap else (0, step)
            words = element.words + beyond
            step = Step(behind.words, behind.slots, behind.ends, gap=words, rest=behind)
        else:
            step = _fork(tuple(steps_of(way, step) for way in element.ways))
    return step


def _fork(ways: tuple[Step, ...]) -> Step:
    words = frozenset().union(*(way.words for way in ways))
    return Step(
        words,
        frozenset().union(*(way.slots for way in ways)),
        any(way.ends for way in ways),
        only=None if any(way.only is None for way in ways) else words,
        ways=ways,
    )


def second_words(start: Step, word: str) -> frozenset[str] | None:
    """The words that alone can follow the first word of a wording; None where others can."""
    if start.form is not None:
        return start.rest.only if start.rest else None
    if start.only is None:
        return None
    # It begins with words only, as "{found,set up}" and "(the )?mine" do.
    following = [second_words(way, word) for way in start.ways if word in way.words]
    return frozenset().union(*(f for f in following if f)) if None not in following else None
