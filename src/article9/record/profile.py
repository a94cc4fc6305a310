"""What is so in a State, as far as it decides what is asked of its law."""

from __future__ import annotations

from datetime import date

from pydantic import Field

from article9.catalogue.shape import Strict

#: The answer of somebody who does not know. Everything is then asked of the law.
NOT_KNOWN = "not-known"


class Profile(Strict):
    """A State's answers to the questions of `knowledge/profile.yml`."""

    state: str = Field(pattern=r"^[A-Z]{3}$", description="The State's code of three letters.")
    as_of: date = Field(description="The day on which this was so.")
    answers: dict[str, str] = Field(
        default={}, description="By the question's key; what is left out is not known."
    )
