"""What is so in a State, as far as it decides what is asked of its law."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from pydantic import BaseModel, ConfigDict, Field

#: The answer of somebody who does not know. Everything is then asked of the law.
NOT_KNOWN = "not-known"


class Profile(BaseModel):
    """A State's answers to the questions of `knowledge/profile.yml`."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)

    state: str = Field(pattern=r"^[A-Z]{3}$", description="The State's code of three letters.")
    as_of: date = Field(alias="as-of", description="The day on which this was so.")
    answers: Mapping[str, str] = Field(
        default_factory=dict, description="By the question's key; what is left out is not known."
    )

    def answer(self, key: str) -> str:
        """The answer to a question."""
        return self.answers.get(key, NOT_KNOWN)
