"""What every value of a dossier has in common, and the kinds of words, days and ids in it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
)
from pydantic_core import PydanticCustomError

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")

#: What no file of words can carry: control characters other than a tab and a line's end.
_PLAIN = r"^[^\x00-\x08\x0b\x0c\x0e-\x1f]*$"


def _as_written(value: object) -> object:
    if isinstance(value, str) and not _DAY.fullmatch(value):
        # Left to itself pydantic takes 86400 for the second of January 1970.
        raise PydanticCustomError("date_parsing", "is not a date")
    return value


Day = Annotated[date, BeforeValidator(_as_written)]

#: A title or a name: one line.
Line = Annotated[
    str,
    StringConstraints(
        strip_whitespace=True, min_length=1, max_length=500, pattern=r"^[^\x00-\x1f\x7f]*$"
    ),
]

#: As many words as somebody types.
Words = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=20_000, pattern=_PLAIN),
]

_ID = re.compile("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")


def _an_id(value: str) -> str:
    if not _ID.fullmatch(value):
        raise ValueError(f"{value!r} is no id, and none of the records named here is called so")
    return value


Id = Annotated[str, AfterValidator(_an_id), Field(json_schema_extra={"format": "uuid"})]

#: A short name a person gives a record, to speak of it without its id: `circular-7`.
Key = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=80)]

#: SHA-256 over the bytes of a file.
Sha256 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]

#: How many; never below nothing.
Count = Annotated[int, Field(ge=0, le=10**12)]

#: Whether it may be shown to others. What is secret never leaves the dossier in a report.
Confidence = Literal["open", "internal", "secret"]


@dataclass(frozen=True, slots=True)
class Refers:
    """That a value is the id of a record of the dossier: `to` is where such records stand."""

    to: str


@dataclass(frozen=True, slots=True)
class Knows:
    """That a value is the name of something in the knowledge files: an obligation, a question."""

    kind: str


class Value(BaseModel):
    """A value that never changes and accepts nothing it does not name."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Record(Value):
    """Something that others can refer to."""

    id: Id = Field(description="Given once, never used again: a UUID of version 7.")
    key: Key | None = Field(
        default=None, description="A short name of its own, if somebody gave it one."
    )


class Person(Value):
    """Who says something, by name and function."""

    name: Line = Field(description="The person's name.")
    function: Line = Field(description="What the person is: legal adviser, Ministry of Justice.")


class Signed(Value):
    """Who did something, and when."""

    by: Person = Field(description="The person.")
    on: Day = Field(description="The day.")


Obligation = Annotated[str, Knows("obligation")]
Requirement = Annotated[str, Knows("requirement")]
Concern = Annotated[str, Knows("concern")]
QuestionKey = Annotated[str, Knows("question")]

InstitutionId = Annotated[Id, Refers("institutions")]
TextId = Annotated[Id, Refers("texts")]
ReadingId = Annotated[Id, Refers("readings")]
EvidenceId = Annotated[Id, Refers("evidence")]
MeasureId = Annotated[Id, Refers("measures")]
RequestId = Annotated[Id, Refers("requests")]
AnswerId = Annotated[Id, Refers("answers")]
