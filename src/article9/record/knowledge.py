"""Which knowledge a result rests on, as data."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field


class Knowledge(BaseModel):
    """The edition of the knowledge files by which a reading was made."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    date: str = Field(description="The day of its last change that matters.")
    hash: str = Field(description="SHA-256 over all knowledge files that were read.")
