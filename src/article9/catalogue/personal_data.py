"""By which headings a column with data on single persons is known: `personal-data.yml`."""

from __future__ import annotations

import re
from importlib import resources
from pathlib import Path

from pydantic import Field

from article9.catalogue.loader import read
from article9.catalogue.shape import Strict, Thing

#: What parts the words of a heading: signs, spaces, and the low line of a form's names.
_BETWEEN = re.compile(r"[\W_]+")


class PersonalKind(Strict):
    """One kind of data on single persons."""

    says: str = Field(description="What the column seems to hold.")
    alone: tuple[str, ...] = Field(
        default=(), description="Headings of which this is the whole, in small letters."
    )
    within: tuple[str, ...] = Field(
        description="Words that stand in the heading, one after the other, in small letters."
    )


class PersonalData(Thing):
    """Every kind of them."""

    kinds: dict[str, PersonalKind] = Field(description="Each by its key.")

    def kind_of(self, heading: str) -> tuple[str, PersonalKind] | None:
        """The key and the kind of data that a heading promises, or None."""
        words = words_of(heading)
        for key, kind in self.kinds.items():
            if words in {words_of(text) for text in kind.alone}:
                return key, kind
            if any(f" {words_of(text)} " in f" {words} " for text in kind.within):
                return key, kind
        return None


def words_of(heading: str) -> str:
    """The words of a heading in small letters, a space between each two."""
    return _BETWEEN.sub(" ", heading.casefold().replace("'s", "")).strip()


def personal_data(folder: Path | None = None) -> PersonalData:
    """The list of a knowledge folder, the package's own if none is given.

    Raises:
        KnowledgeError: with every fault in the file.
    """
    place = folder or Path(str(resources.files("article9"))) / "knowledge"
    return read(place / "personal-data.yml", PersonalData)
