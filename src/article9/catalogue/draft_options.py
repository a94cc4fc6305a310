"""What whoever drafts a law can choose, and what they must say: `knowledge/options.yml`."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import resources
from pathlib import Path
from typing import Literal, Self

from pydantic import Field, model_validator

from article9.catalogue.loader import read
from article9.catalogue.shape import Strict, Thing


class Value(Strict):
    """One way to choose."""

    says: str = Field(description="What the law then does.")
    provides: tuple[str, ...] = Field(
        default=(), description="The requirements that it provides for."
    )
    raises: tuple[str, ...] = Field(
        default=(), description="The points of concern that it brings with it."
    )
    narrows: Literal["yes", "no"] = Field(
        default="no", description="Whether fewer persons are reached than Article 9 asks for."
    )


class Option(Strict):
    """Something that can be chosen."""

    title: str = Field(description="The option in a few words.")
    asks: str = Field(description="The question.")
    values: dict[str, Value] = Field(description="What can be chosen.")
    default: str = Field(description="What is chosen where nothing is said: the safe choice.")
    short: str | None = Field(default=None, description="The same for a short law.")
    by_profile: dict[str, dict[str, str]] = Field(
        default={}, description="What is chosen by the State's answer to a question: key, answer."
    )
    why: str = Field(description="Why the default is the default.")
    seen_in: tuple[str, ...] = Field(
        default=(), description="What other Acts chose, as facts that were read."
    )

    @model_validator(mode="after")
    def _chooses_what_can_be_chosen(self) -> Self:
        by_profile = (one for answers in self.by_profile.values() for one in answers.values())
        for value in (self.default, self.short or self.default, *by_profile):
            if value not in self.values:
                raise ValueError(f"{value!r} is none of the values")
        return self


class Parameter(Strict):
    """Something that must be said: a name, an amount, a number."""

    asks: str = Field(description="The question.")
    kind: Literal["words", "number"] = Field(default="words", description="What it is.")
    longest: int = Field(default=300, description="The most letters.")
    least: int = Field(default=1, description="The least number.")
    most: int = Field(default=1_000_000_000, description="The largest number.")
    seen_in: tuple[str, ...] = Field(
        default=(), description="What other Acts say, as facts that were read."
    )


class Contradiction(Strict):
    """Choices that do not go together."""

    when: dict[str, tuple[str, ...]] = Field(description="The choices, by option.")
    says: str = Field(description="Why they do not go together, and what to do.")


class AtMost(Strict):
    """A number that may not be greater than another."""

    smaller: str = Field(description="The parameter that may not be greater.")
    greater: str = Field(description="The parameter that it is held against.")


class DraftOptions(Thing):
    """Everything that can be chosen or must be said, in the order in which it is asked."""

    options: dict[str, Option] = Field(description="Each option by its name.")
    parameters: dict[str, Parameter] = Field(description="Each thing to be said by its name.")
    conflicts: tuple[Contradiction, ...] = Field(
        default=(), description="Choices that do not go together."
    )
    at_most: tuple[AtMost, ...] = Field(default=(), description="Numbers in their order.")

    @model_validator(mode="after")
    def _names_exist(self) -> Self:
        if double := sorted(set(self.options) & set(self.parameters)):
            raise ValueError(f"{double[0]!r} is both an option and a parameter")
        for conflict in self.conflicts:
            for name, values in conflict.when.items():
                if name not in self.options:
                    raise ValueError(f"there is no option {name!r}")
                for value in values:
                    if value not in self.options[name].values:
                        raise ValueError(f"{value!r} is no value of {name!r}")
        for pair in self.at_most:
            for name in (pair.smaller, pair.greater):
                if name not in self.parameters:
                    raise ValueError(f"there is no parameter {name!r}")
        return self


def draft_options(folder: Path | None = None) -> DraftOptions:
    """The options of a knowledge folder, the package's own if none is given.

    Raises:
        KnowledgeError: with every fault in the file.
    """
    place = folder or Path(str(resources.files("article9"))) / "knowledge"
    return read(place / "options.yml", DraftOptions)


def sentences_of_options(known: DraftOptions) -> Iterator[tuple[str, str]]:
    """The sentences of the options that a reader is shown, with where they stand."""
    for option in known.options.values():
        says = (value.says for value in option.values.values())
        for text in (option.title, option.asks, *says, option.why, *option.seen_in):
            yield text, "options.yml"
    for parameter in known.parameters.values():
        for text in (parameter.asks, *parameter.seen_in):
            yield text, "options.yml"
