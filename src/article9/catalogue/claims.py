"""What a State must be able to show before it can claim that its law suffices."""

from __future__ import annotations

from importlib import resources
from pathlib import Path

from pydantic import Field

from article9.catalogue.loader import read
from article9.catalogue.rule import Condition, Selector
from article9.catalogue.shape import Strict, Thing


class Column(Strict):
    """One thing that must be shown of every act."""

    title: str = Field(description="Its name over the column.")
    asks: str = Field(description="The question that it puts to the law.")
    unless: Selector | None = Field(
        default=None,
        description="Never shown where a prohibition or offence that names the act is like this.",
    )
    when: tuple[Condition, ...] = Field(
        description="When it is shown of what prohibits an act; the first that holds shows it."
    )


class Claim(Strict):
    """A claim and what must be shown for it."""

    title: str = Field(description="What is claimed.")
    needs: tuple[str, ...] = Field(
        default=(), description="Requirements without which nothing shown is of such mines."
    )
    columns: dict[str, Column] = Field(description="What must be shown, in the order of columns.")


class Claims(Thing):
    """The claims that can be tested."""

    claims: dict[str, Claim] = Field(description="Each claim by its name.")


def claims(folder: Path | None = None) -> Claims:
    """The claims of a knowledge folder, the package's own if none is given.

    Raises:
        KnowledgeError: with every fault in the file.
    """
    place = folder or Path(str(resources.files("article9"))) / "knowledge"
    return read(place / "claims.yml", Claims)
