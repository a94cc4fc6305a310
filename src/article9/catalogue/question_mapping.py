"""Where the questions of one edition went in the next, so that years can be compared."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Self

from pydantic import Field, model_validator

from article9.catalogue.markup import Place
from article9.catalogue.shape import Strict


@dataclass(frozen=True, slots=True)
class Step:
    """One change between two editions: where it is named, the keys before and the keys now."""

    place: Place
    before: tuple[str, ...]
    now: tuple[str, ...]


class Follows(Strict):
    """The edition before, and each question that did not stay as it was.

    A question that has its key in both editions and is named nowhere stayed the same.
    """

    set: str = Field(description="The question set before: an id.")
    reworded: tuple[str, ...] = Field(
        default=(), description="Questions that mean the same and are asked in other words: keys."
    )
    renamed: dict[str, str] = Field(
        default={}, description="Questions that have another key: the old key and the new one."
    )
    split: dict[str, tuple[str, ...]] = Field(
        default={}, description="Questions that became several: the old key and the new ones."
    )
    merged: dict[str, tuple[str, ...]] = Field(
        default={}, description="Questions that were several: the new key and the old ones."
    )
    dropped: dict[str, str] = Field(
        default={}, description="Questions that are asked no more: the old key, and why."
    )
    added: tuple[str, ...] = Field(default=(), description="Questions that are new: keys.")

    @model_validator(mode="after")
    def _several_are_several(self) -> Self:
        for name, several in (("split", self.split), ("merged", self.merged)):
            for key, keys in several.items():
                if len(set(keys)) < 2:
                    raise ValueError(f"{name}: {key!r} needs two different questions at least")
        return self

    @model_validator(mode="after")
    def _each_goes_one_way(self) -> Self:
        before = [key for step in self.steps() for key in step.before]
        now = [key for step in self.steps() for key in step.now]
        for key in before:
            if before.count(key) > 1:
                raise ValueError(f"the question {key!r} of the edition before goes two ways")
        for key in now:
            if now.count(key) > 1:
                raise ValueError(f"the question {key!r} comes from two places")
        return self

    def steps(self) -> Iterator[Step]:
        """Each change that is named, with its place in the file."""
        yield from (Step(("reworded", n), (key,), (key,)) for n, key in enumerate(self.reworded))
        yield from (Step(("renamed", old), (old,), (new,)) for old, new in self.renamed.items())
        yield from (Step(("split", old), (old,), new) for old, new in self.split.items())
        yield from (Step(("merged", new), old, (new,)) for new, old in self.merged.items())
        yield from (Step(("dropped", old), (old,), ()) for old in self.dropped)
        yield from (Step(("added", n), (), (key,)) for n, key in enumerate(self.added))


def stayed(follows: Follows, before: Iterable[str], now: Iterable[str]) -> tuple[str, ...]:
    """The keys that both editions have and that no change names, in the order of now."""
    named_before = {key for step in follows.steps() for key in step.before}
    named_now = {key for step in follows.steps() for key in step.now}
    there = set(before) - named_before
    return tuple(key for key in now if key in there and key not in named_now)
