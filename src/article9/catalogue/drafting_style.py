"""How laws are laid out and worded in one tradition and language: numbers, lists, references."""

from __future__ import annotations

from importlib import resources
from pathlib import Path
from typing import Literal, Self

from pydantic import ConfigDict, Field, model_validator

from article9.catalogue.loader import read_all
from article9.catalogue.shape import Strict, Thing

#: The units of a law from the outside in.
Rank = Literal["part", "chapter", "section", "subsection", "paragraph", "subparagraph"]
RANKS: tuple[Rank, ...] = (
    "part", "chapter", "section", "subsection", "paragraph", "subparagraph",
)  # fmt: skip


class Unit(Strict):
    """How a unit of the law is numbered."""

    number: str = Field(description="The number as printed; `{n}` is the count.")
    count: Literal["arabic", "letters", "roman", "roman-capitals"] = Field(
        description="How it is counted."
    )
    first: str | None = Field(
        default=None, description="The count of the first one, where it is written otherwise."
    )
    heading: Literal["beside", "below", "none"] = Field(
        default="none", description="Where its heading stands: beside its number or below it."
    )
    kind: str = Field(description="What Akoma Ntoso calls the unit: part, section, article ...")


class Join(Strict):
    """The signs and words between the items of a list."""

    # French puts a space before a semicolon.
    model_config = ConfigDict(str_strip_whitespace=False)

    between: str = Field(description="After each item but the last two.")
    last: str = Field(description="After the last item but one.")


class Part(Strict):
    """A part of the law, or a chapter of a part."""

    heading: str = Field(description="Its heading.")
    under: str | None = Field(default=None, description="The part that a chapter stands in.")


class Blank(Strict):
    """A word to be filled in by whoever drafts."""

    what: str = Field(description="What stands in the mark where it is not decided.")
    usual: str | None = Field(
        default=None, description="What is written where nothing is said; no mark then."
    )


class DraftingStyle(Thing):
    """One tradition in one language. Its id is both, as `common-law.en`."""

    title: str = Field(description="What it is called.")
    units: dict[Rank, Unit] = Field(description="Each unit of the law, from the outside in.")
    cites: dict[str, str] = Field(
        description="How a unit is referred to, by the unit; with `-here` from within the same "
        "section, and `-alone` where its subsection bears no number. Slots are units."
    )
    joins: dict[Literal["and", "or", "none"], Join] = Field(
        description="What stands between the items of a list."
    )
    ends: str = Field(description="The sign at the end of the last item.")
    goes_on: str = Field(description="The sign at the end of it where words follow the list.")
    term: str = Field(description="How a term that is defined is set; `{term}` is the term.")
    after_one: dict[str, str] = Field(
        default={}, description="How words are written behind the number 1: as given, as written."
    )
    opening: tuple[str, ...] = Field(description="Lines between the title and the first part.")
    name: str = Field(description="The title of the law; it may hold slots.")
    mark: str = Field(description="What stands where something is not decided; `{what}` says what.")
    draft: str = Field(description="What stands on each page of a draft; `{date}` is the day.")
    day: str = Field(description="How a day is written, in the letters of CLDR: d MMMM y.")
    parts: dict[str, Part] = Field(description="The parts of a law by their keys, in order.")
    blanks: dict[str, Blank] = Field(description="The words to be filled in, by their names.")

    @property
    def tradition(self) -> str:
        """The tradition, as `common-law`."""
        return self.id.partition(".")[0]

    @property
    def language(self) -> str:
        """The code of the language."""
        return self.id.partition(".")[2]

    @model_validator(mode="after")
    def _parts_stand_in_parts(self) -> Self:
        for key, part in self.parts.items():
            if part.under is not None and part.under not in self.parts:
                raise ValueError(f"{key!r} stands under {part.under!r}, which is no part")
        for rank in ("section", "paragraph"):
            if rank not in self.units:
                raise ValueError(f"the law needs a unit {rank!r}")
        for key in ("section", "paragraph-alone"):
            if key not in self.cites:
                raise ValueError(f"it does not say how to refer to {key!r}")
        return self


def drafting_styles(folder: Path | None = None) -> dict[str, DraftingStyle]:
    """Every style by its id.

    Raises:
        KnowledgeError: with every fault in the files.
    """
    place = (folder or Path(str(resources.files("article9"))) / "knowledge") / "drafting"
    return read_all(place, DraftingStyle)
