"""With what a knowledge file was compared, and when."""

from __future__ import annotations

from datetime import date

from pydantic import Field

from article9.catalogue.shape import Strict


class Checked(Strict):
    """Who or what was compared with which source, and when. It claims no review by a lawyer."""

    source: str = Field(description="The key of the source.")
    on: date = Field(description="The day of the comparison.")
