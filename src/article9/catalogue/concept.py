"""What a notion of the law means, whatever the language: conduct, things, persons, limits."""

from __future__ import annotations

from pydantic import Field

from article9.catalogue.read_as import LAW, ReadAs
from article9.catalogue.shape import Strict, Thing


class Concept(Thing):
    """A notion that lexicons find words for and rules ask for."""

    title: str = Field(description="Its name in English.")
    groups: tuple[str, ...] = Field(
        description="The groups it belongs to: act, object, person, limit ... Slots and rules may "
        "ask for a group."
    )
    means: str = Field(description="What it covers, in our own words.")
    cite: str | None = Field(default=None, description="Where the Convention speaks of it.")
    read_in: ReadAs = Field(
        default=LAW,
        description="`doctrine`: its words are looked for only in orders, manuals and lessons, and "
        "change nothing in how a law is read.",
    )
    narrower: tuple[str, ...] = Field(
        default=(), description="Concepts that count as this one wherever this one is asked for."
    )
    given: tuple[str, ...] = Field(
        default=(),
        description="For words with another everyday meaning: they count as this concept only in "
        "a text that also speaks of one of these.",
    )
    boundary: dict[str, str] = Field(
        default={}, description="Neighbouring concepts, and what tells them apart."
    )


class Reason(Thing):
    """Why an assessment came out as it did: a sentence with slots."""

    text: str = Field(description="The sentence; {slots} are filled with values.")


class Value(Strict):
    """Something that can be read out of a text."""

    type: str = Field(description="number, text, yes-no or list.")
    unit: str | None = Field(default=None, description="What a number counts: years, mines.")
    title: str = Field(description="Its name in English.")


class Values(Thing):
    """Everything that can be read out of a text."""

    values: dict[str, Value] = Field(description="Each value by its id.")
