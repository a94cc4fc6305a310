"""What is known of a text besides its words: its title, its status and day, whose it is."""

from __future__ import annotations

from datetime import date
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

Status = Literal["bill", "adopted", "in-force", "repealed", "unknown"]


class About(BaseModel):
    """What a user says of a text. Nothing of it is told from the words."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)

    title: str = Field(default="", description="Its title, where the text's own is not meant.")
    status: Status = Field(
        default="unknown", description="bill, adopted, in-force, repealed or unknown."
    )
    as_of: date | None = Field(
        default=None, alias="as-of", description="The day on which the text read so."
    )
    state: str | None = Field(
        default=None, pattern=r"^[A-Z]{3}$", description="The State's code of three letters."
    )
    names: tuple[str, ...] = Field(
        default=(), description="Other names under which other laws of the State cite it."
    )
