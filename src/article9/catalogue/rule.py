"""The shape of a rule: a closed set of operators over norms. No expressions, no code, no words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal, Self

from pydantic import Field, model_validator

from article9.catalogue.shape import Strict, kebab

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

#: What is claimed of a text with these is shown in its words.
_PROVED = frozenset({"met", "partial"})


class Selector(Strict):
    """Which norms are meant. Every key given must hold; within a key, one name is enough."""

    kind: Names = Field(default=(), description="Kinds of norm: prohibition, offence, duty ...")
    bearer: Names = Field(default=(), description="Who must, may or must not: concepts.")
    acts: Names = Field(default=(), description="Conduct: concepts or groups of concepts.")
    object: Names = Field(default=(), description="What the conduct is about: concepts.")
    about: tuple[Names, ...] = Field(
        default=(), description="What the sentence must also speak of: each line, one of its names."
    )
    nearby: tuple[Names, ...] = Field(
        default=(),
        description="What its section, or one that it cites, must speak of: each line, one name.",
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
    years_below: int | None = Field(
        default=None, description="The sentence gives a term of fewer years than this."
    )
    reaches: Literal["it"] | None = Field(
        default=None,
        description="`it`: the norm must attach to something that for-each has selected.",
    )
    against: Literal["it"] | None = Field(
        default=None,
        description="`it`: the norm must stand in another text than something that for-each has "
        "selected, and speak of an act that this prohibits, or define a term that it defines.",
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
    two_of: tuple[Condition, ...] = Field(default=(), description="Two or more of these hold.")
    all_of: tuple[Condition, ...] = Field(default=(), description="All of these hold.")

    @model_validator(mode="after")
    def _one_operator(self) -> Self:
        given = sorted(kebab(name) for name in self.model_fields_set)
        if len(given) != 1:
            raise ValueError(
                f"a test has one operator, this one has {len(given)}: {', '.join(given) or 'none'}"
            )
        return self

    @property
    def proves(self) -> bool:
        """Whether words of the text are found wherever the test holds."""
        proofs = [test.proves for test in (*self.any_of, *self.two_of, *self.all_of)]
        if self.all_of:
            return any(proofs)
        if self.two_of:
            return proofs.count(False) < 2
        return all(proofs) if proofs else bool(self.where or self.find or self.covered)


class Outcome(Strict):
    """What a rule comes to: an assessment, or a concern that is raised, with its reason."""

    verdict: Literal["met", "partial", "absent", "unclear", "raised"] = Field(
        description="The assessment; `raised` for a concern."
    )
    because: Because | None = Field(default=None, description="Why partial (only with partial).")
    reason: str = Field(description="The id of a reason.")
    values: dict[str, Literal["uncovered", "covered"]] = Field(
        default={}, description="What fills the slots of the reason's sentence."
    )

    @model_validator(mode="after")
    def _partial_says_why(self) -> Self:
        if (self.verdict == "partial") != (self.because is not None):
            raise ValueError("`because` goes with the verdict partial, and partial needs it")
        return self


class Rung(Outcome):
    """One step of a ladder: the first whose test holds gives the outcome."""

    asks: str = Field(description="The test as a question a lawyer would put.")
    when: Condition = Field(description="The test.")

    @model_validator(mode="after")
    def _is_proved(self) -> Self:
        if self.verdict in _PROVED and not self.when.proves:
            raise ValueError(
                "met and partial rest on words of the text: test with where, find or covered"
            )
        return self


class Reading(Strict):
    """A value to be read out: from the norms of the rule, or yes and no from what can be found."""

    of: Literal["penalty.years", "penalty.amount", "penalty.currency", "place", "bearer"] | None = (
        Field(default=None, description="What is read from the norms of `over`.")
    )
    over: Literal["with", "for-each", "found"] = Field(
        default="found", description="From which norms: `found` are those that gave the outcome."
    )
    form: Literal["basic"] | None = Field(
        default=None, description="`basic`: aggravated and lesser forms are left out."
    )
    offence: Literal["main"] | None = Field(
        default=None, description="`main`: only offences that consist in the Convention's acts."
    )
    find: Selector | None = Field(
        default=None, description="yes where the text holds such a norm, no where not."
    )
    says: dict[Literal["yes", "no"], str] = Field(
        default={}, description="With `find`: the words to say instead of yes and no."
    )

    @model_validator(mode="after")
    def _one_source(self) -> Self:
        if (self.of is None) == (self.find is None):
            raise ValueError("a value is read either with `of` or with `find`")
        if self.says and self.find is None:
            raise ValueError("`says` goes with `find`")
        return self


class Rule(Strict):
    """How a requirement or concern is assessed. The ladder is climbed from the top.

    `otherwise` ends it. A concern has no `otherwise`: where no step holds, it is not raised.
    """

    for_each: Selector | None = Field(default=None, description="The norms it is about.")
    with_: Selector | None = Field(
        default=None, alias="with", description="The norms that must reach them."
    )
    ladder: tuple[Rung, ...] = Field(description="The steps, from the top.")
    otherwise: tuple[Outcome, ...] = Field(
        default=(), max_length=1, description="The outcome where no step holds."
    )
    read: dict[str, Reading] = Field(default={}, description="What is read out, by value id.")

    @property
    def outcomes(self) -> tuple[Outcome, ...]:
        """Everything that the rule can come to."""
        return (*self.ladder, *self.otherwise)

    @model_validator(mode="after")
    def _ends_without_a_claim(self) -> Self:
        if any(outcome.verdict in _PROVED for outcome in self.otherwise):
            raise ValueError("`otherwise` rests on no words of the text: never met or partial")
        return self

    @model_validator(mode="after")
    def _operators_have_their_ground(self) -> Self:
        for condition in conditions_in(rung.when for rung in self.ladder):
            on_selected = condition.for_each or condition.where or condition.covered
            if on_selected and self.for_each is None:
                raise ValueError("for-each, where and covered need a `for-each` in the rule")
            if condition.covered and self.with_ is None:
                raise ValueError("covered needs a `with` in the rule")
        return self


def conditions_in(conditions: Iterable[Condition]) -> Iterator[Condition]:
    """Every condition, those inside any-of, two-of and all-of too."""
    for condition in conditions:
        yield condition
        yield from conditions_in((*condition.any_of, *condition.two_of, *condition.all_of))
