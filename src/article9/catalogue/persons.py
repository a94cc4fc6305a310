"""How numbers of persons are broken down by sex, age group and disability: `persons.yml`."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import resources
from pathlib import Path
from typing import Self

from pydantic import Field, model_validator

from article9.catalogue.loader import read
from article9.catalogue.shape import Strict, Thing


class PersonGroup(Strict):
    """One group of persons."""

    title: str = Field(description="What it is called.")
    hxl: str = Field(description="What is added to a hashtag for it: +f+children.")


class Breakdown(Strict):
    """Groups that leave nobody out and count nobody twice."""

    title: str = Field(description="What it is called.")
    not_recorded: str = Field(description="The group of those of whom it was not recorded.")
    groups: dict[str, PersonGroup] = Field(description="The groups by key, in order.")

    @model_validator(mode="after")
    def _says_who_was_not_recorded(self) -> Self:
        if self.not_recorded not in self.groups:
            raise ValueError(f"there is no group {self.not_recorded!r}")
        return self


class Persons(Thing):
    """Every breakdown."""

    method: str = Field(description="How it is asked whether a person has a disability.")
    breakdowns: dict[str, Breakdown] = Field(description="Each by its key.")

    @model_validator(mode="after")
    def _a_group_is_of_one_breakdown(self) -> Self:
        seen: set[str] = set()
        for one in self.breakdowns.values():
            for key in one.groups:
                if key in seen:
                    raise ValueError(f"two breakdowns have a group {key!r}")
                seen.add(key)
        return self


def persons(folder: Path | None = None) -> Persons:
    """The breakdowns of a knowledge folder, the package's own if none is given.

    Raises:
        KnowledgeError: with every fault in the file.
    """
    place = folder or Path(str(resources.files("article9"))) / "knowledge"
    return read(place / "persons.yml", Persons)


def sentences_of_persons(known: Persons) -> Iterator[tuple[str, str]]:
    """The sentences that a reader is shown, with the file they stand in."""
    texts = [known.method]
    for one in known.breakdowns.values():
        texts += [one.title, *(group.title for group in one.groups.values())]
    return ((text, "persons.yml") for text in texts)
