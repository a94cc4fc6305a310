"""What is known of a text besides its words: its title, its status and day, whose it is."""

from __future__ import annotations

from datetime import date
from typing import Literal

from pydantic import Field

from article9.catalogue.shape import Strict

Status = Literal["bill", "adopted", "in-force", "repealed", "unknown"]


class About(Strict):
    """What a user says of a text. Nothing of it is told from the words."""

    title: str | None = Field(default=None, description="Its title, if not the one in the text.")
    status: Status = Field(
        default="unknown", description="bill, adopted, in-force, repealed or unknown."
    )
    as_of: date | None = Field(default=None, description="The day on which the text read so.")
    state: str | None = Field(
        default=None, pattern=r"^[A-Z]{3}$", description="The State's code of three letters."
    )
    names: tuple[str, ...] = Field(
        default=(), description="Other names under which other laws of the State cite it."
    )


class Abouts(Strict):
    """What a user says of the texts that are read together."""

    texts: dict[str, About] = Field(description="Each text by the name of its file.")
