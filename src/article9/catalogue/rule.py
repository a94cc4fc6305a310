"""The shape of a rule: a closed set of operators over norms. No expressions, no code, no words."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import Field, model_validator

from article9.catalogue.shape import Strict, kebab

Verdict = Literal["met", "partial", "absent", "unclear"]
Because = Literal[
    "under-licence",
    "some-conduct",
    "some-persons",
    "narrower",
    "one-of-two",
    "weak-form",
    "left-to-other-law",
    "another-word",
    "by-reference",
]
Names = tuple[str, ...]


class Selector(Strict):
    """Which norms are meant. Each key that is given must hold; in a key, one name is enough."""

    kind: Names = Field(default=(), description="Kinds of norm: prohibition, offence, duty ...")
    acts: Names = Field(default=(), description="Conduct: concepts or groups of concepts.")
    object: Names = Field(default=(), description="What the conduct is about: concepts.")
    about: tuple[Names, ...] = Field(
        default=(), description="What the sentence must also speak of: each line, one of its names."
    )
    silent_on: Names = Field(default=(), description="What the sentence must not speak of.")
    term: Names = Field(default=(), description="What a definition defines.")
    elements: tuple[Names, ...] = Field(
        default=(), description="What a definition must hold: each line, one of its names."
    )
    weakens: Names = Field(
        default=(), description="What narrows the definition or the conduct: it must hold one."
    )
    limits: Names = Field(
        default=(),
        description="Limits on the norm, concepts of the group limit: it must have one; "
        "`none`: it must have none.",
    )
    penalty: Names = Field(default=(), description="Kinds of penalty: criminal, fine ...")
    reaches: Literal["it"] | None = Field(
        default=None, description="`it`: the norm must reach what for-each has selected."
    )
    by: Literal["other-instrument"] | None = Field(
        default=None, description="The norm leaves the matter to another law, which it names."
    )


class Condition(Strict):
    """One test. Exactly one operator."""

    for_each: Literal["empty"] | None = Field(
        default=None, description="Nothing was selected by for-each."
    )
    covered: Literal["all", "some"] | None = Field(
        default=None, description="How many of the acts selected by for-each `with` reaches."
    )
    where: Selector | None = Field(
        default=None, description="Of what for-each selected, one at least is like this."
    )
    find: Selector | None = Field(default=None, description="The text holds such a norm.")
    empty: Selector | None = Field(default=None, description="The text holds no such norm.")
    any_of: tuple[Condition, ...] = Field(default=(), description="One of these holds.")
    all_of: tuple[Condition, ...] = Field(default=(), description="All of these hold.")

    @model_validator(mode="after")
    def _one_operator(self) -> Self:
        given = sorted(self.model_fields_set)
        if len(given) != 1:
            names = ", ".join(map(kebab, given))
            raise ValueError(f"a test has one operator, this one has {len(given)}: {names}")
        return self


class Outcome(Strict):
    """An assessment with its reason."""

    verdict: Verdict
    because: Because | None = Field(default=None, description="Why partial (only with partial).")
    reason: str = Field(description="The id of a reason.")
    values: dict[str, Literal["uncovered", "covered", "found"]] = Field(
        default={}, description="What fills the slots of the reason's sentence."
    )

    @model_validator(mode="after")
    def _partial_says_why(self) -> Self:
        if (self.verdict == "partial") != (self.because is not None):
            raise ValueError("`because` goes with the verdict partial, and partial needs it")
        return self


class Rung(Outcome):
    """One step of a ladder: the first whose test holds gives the assessment."""

    asks: str = Field(description="The test as a question a lawyer would put.")
    when: Condition


class Reading(Strict):
    """A value to be read out."""

    of: Literal["penalty.years"] = Field(description="What is read.")
    over: Literal["with", "for-each"] = Field(description="From which norms.")
    form: Literal["basic"] | None = Field(
        default=None, description="`basic`: aggravated and lesser forms are left out."
    )
    offence: Literal["main"] | None = Field(
        default=None, description="`main`: only offences that consist in the Convention's acts."
    )


class Rule(Strict):
    """How a requirement is assessed. The ladder is climbed from the top; `otherwise` ends it."""

    for_each: Selector | None = None
    with_: Selector | None = Field(default=None, alias="with")
    ladder: tuple[Rung, ...]
    otherwise: tuple[Outcome, ...] = Field(min_length=1, max_length=1)
    read: dict[str, Reading] = Field(default={}, description="What is read out, by value id.")

    @model_validator(mode="after")
    def _operators_have_their_ground(self) -> Self:
        for condition in _conditions(rung.when for rung in self.ladder):
            on_selected = condition.for_each or condition.where or condition.covered
            if on_selected and self.for_each is None:
                raise ValueError("for-each, where and covered need a `for-each` in the rule")
            if condition.covered and self.with_ is None:
                raise ValueError("covered needs a `with` in the rule")
        return self


def _conditions(conditions: object) -> list[Condition]:
    """Every condition, those inside any-of and all-of too."""
    found: list[Condition] = []
    for condition in conditions:  # type: ignore[attr-defined]  # an iterable of conditions
        found += [condition, *_conditions(condition.any_of), *_conditions(condition.all_of)]
    return found
