"""Sample provisions: what a new law may say, in one tradition and one language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib import resources
from pathlib import Path
from typing import Literal, Self

from pydantic import Field, model_validator

from article9.catalogue.checked import Checked
from article9.catalogue.loader import read_all
from article9.catalogue.shape import Strict, Thing

#: `{name}` is a word to be filled in, `{@name.label}` leads to another provision.
SLOT = re.compile(r"\{(@?)([a-z0-9-]*)(?:\.([a-z0-9-]+))?\}")
_BRACE = re.compile(r"[{}]")
_NAME = re.compile(r"[a-z0-9-]+\.[a-z-]+\.[a-z]{2,3}")


class Item(Strict):
    """A sentence, or part of one, with the items of its list."""

    say: str = Field(description="The words, up to the list where there is one.")
    items: tuple[Item, ...] = Field(
        default=(), description="The items of the list; they bear no closing sign, the style does."
    )
    then: str | None = Field(default=None, description="The words after the list.")
    join: Literal["and", "or", "none"] = Field(
        default="none", description="The word between the last two items."
    )
    implements: tuple[str, ...] = Field(
        default=(), description="The requirements that these words alone carry out."
    )
    shares: tuple[str, ...] = Field(
        default=(), description="The requirements that they carry out only together with others."
    )
    when: dict[str, tuple[str, ...]] = Field(
        default={}, description="Only where each option named has one of the values given."
    )
    with_: tuple[str, ...] = Field(
        default=(), alias="with", description="Only where all these provisions are in the law."
    )
    without: tuple[str, ...] = Field(
        default=(), description="Only where none of these provisions is in the law."
    )
    label: str | None = Field(
        default=None, description="A name by which other words refer to these."
    )
    term: str | None = Field(default=None, description="The term, if the words define one.")
    note: str | None = Field(default=None, description="A note to whoever drafts the law.")

    def walk(self) -> Iterator[Item]:
        """This item and all below it, in reading order."""
        yield self
        for item in self.items:
            yield from item.walk()

    @model_validator(mode="after")
    def _reads_as_a_list(self) -> Self:
        if self.then is not None and not self.items:
            raise ValueError("words after a list need the list: give `items`")
        for text in (self.say, self.then or ""):
            if _BRACE.search(SLOT.sub("", text)):
                raise ValueError("a brace is not part of a slot: write {name} or {@provision}")
        return self


class Provision(Thing):
    """A sample provision. Its id is its name, the tradition and the language."""

    title: str = Field(description="Its heading in the law.")
    part: str = Field(description="The part or chapter of the law it stands in, by its key.")
    place: int = Field(description="Its place within that part: smaller numbers come first.")
    always: Literal["yes", "no"] = Field(
        default="no", description="Whether every law needs it: the title, the definitions."
    )
    implements: tuple[str, ...] = Field(
        default=(), description="The requirements that it carries out as a whole."
    )
    when: dict[str, tuple[str, ...]] = Field(
        default={}, description="Only where each option named has one of the values given."
    )
    needs: tuple[str, ...] = Field(
        default=(), description="Other provisions without which it cannot stand, by name."
    )
    seen_in: tuple[str, ...] = Field(
        default=(), description="Acts that have the like, as facts that were read."
    )
    decide: tuple[str, ...] = Field(
        default=(), description="What whoever drafts the law must decide."
    )
    commentary: str = Field(description="Why it says what it says, in short.")
    checked: Checked = Field(description="With which source it was compared, and when.")
    holds: Literal["provisions", "definitions"] = Field(
        default="provisions",
        description="`definitions`: its last item is given the definitions of all provisions.",
    )
    text: tuple[Item, ...] = Field(description="Its words; several are numbered, one is not.")
    defines: tuple[Item, ...] = Field(
        default=(), description="Definitions that stand with the others where it is in the law."
    )

    @property
    def name(self) -> str:
        """What it is called in every tradition and language."""
        return self.id.partition(".")[0]

    @property
    def style(self) -> str:
        """Its tradition and language, as `common-law.en`."""
        return self.id.partition(".")[2]

    def items(self) -> Iterator[Item]:
        """Every sentence and item of it, with its definitions."""
        for top in (*self.text, *self.defines):
            yield from top.walk()

    def requirements(self) -> frozenset[str]:
        """Every requirement that it or a part of it implements."""
        parts = (one for item in self.items() for one in (*item.implements, *item.shares))
        return frozenset((*self.implements, *parts))

    @model_validator(mode="after")
    def _is_whole(self) -> Self:
        if not _NAME.fullmatch(self.id):
            raise ValueError("the name of the file is name.tradition.language.yml")
        if not self.text:
            raise ValueError("a provision needs words: give `text`")
        if any(item.term is None for item in self.defines):
            raise ValueError("each of `defines` needs the `term` that it defines")
        labels = [item.label for item in self.items() if item.label]
        if len(labels) != len(set(labels)):
            raise ValueError("two parts of it have the same label")
        return self


def provisions(style: str | None = None, folder: Path | None = None) -> dict[str, Provision]:
    """The sample provisions of a style as `common-law.en`, or all of them, by id.

    Raises:
        KnowledgeError: with every fault in the files.
    """
    place = (folder or Path(str(resources.files("article9"))) / "knowledge") / "provisions"
    return read_all(place, Provision, ending=f".{style}" if style else "")
