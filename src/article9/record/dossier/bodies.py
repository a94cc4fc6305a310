"""Who answers for what: ministries, committees, authorities, the National Society."""

from __future__ import annotations

from typing import Annotated, Self

from pydantic import Field, model_validator

from article9.record.dossier.people import Lenses, People
from article9.record.value import Day, Knows, Line, Person, Record, Signed, Value, Words

#: The kind whose work is its own, beside the State's and never counted as the State's.
AUXILIARY = "national-society"


class Profile(Value):
    """What was so in the State on a day, as far as it decides what is asked of it."""

    as_of: Day = Field(description="The day on which this was so.")
    answers: dict[str, str] = Field(
        description="By the key of the profile's question; what is left out is not known."
    )
    by: Person | None = Field(default=None, description="Who says so.")


class Institution(Record):
    """A body that answers questions, takes measures or owns actions."""

    kind: Annotated[str, Knows("institution")] = Field(
        description="The kind, as the self-assessment names it: defence, justice."
    )
    name: Line = Field(description="Its name.")
    address: Words | None = Field(default=None, description="Where letters to it go.")
    contact: Person | None = Field(default=None, description="Who answers for it.")
    consent: Signed | None = Field(
        default=None,
        description="Who agreed, for a National Society, that its work be quoted in what the "
        "State files. Without it nothing of its work is quoted.",
    )
    members: People | None = Field(
        default=None, description="How many sit in it, where it is a committee or an authority."
    )
    lenses: Lenses = Field(
        default=Lenses(), description="How it deals with gender, age and disability, or why not."
    )

    @property
    def auxiliary(self) -> bool:
        """Whether its work is its own, and not the State's."""
        return self.kind == AUXILIARY

    @model_validator(mode="after")
    def _consent_is_the_society_s(self) -> Self:
        if self.consent is not None and not self.auxiliary:
            raise ValueError("only a National Society is asked whether its work may be quoted")
        return self
