"""What sources say of a State's measures under Article 9, by class."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal, get_args

from article9.states.register import Fact, State

Class = Literal["law", "existing-law", "in-preparation", "nothing-reported", "no-source"]

CLASSES: tuple[Class, ...] = get_args(Class)

#: The classes that the joint statement of 2025 counts together.
PLACED: frozenset[Class] = frozenset({"law", "existing-law"})


@dataclass(frozen=True, slots=True)
class Measures:
    """The class, and the facts that say so."""

    class_: Class
    facts: tuple[Fact, ...] = ()


def measures(state: State, on: date) -> Measures:
    """What the youngest source says that speaks of a time not after this day.

    That no source was read is a class of its own: it says nothing of the State.
    """
    told = [fact for fact in state.of("article-9") if fact.first <= on]
    if not told:
        return Measures("no-source")
    newest = told[-1]
    class_: Class = next((c for c in CLASSES if c == newest.value), "no-source")
    return Measures(class_, (newest, *state.of("article-9-law", "article-9-beside")))
