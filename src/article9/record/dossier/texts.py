"""The State's texts, how they were read, and what a named person decided on each reading."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import Field, model_validator

from article9.record.reading import Passage, Reading
from article9.record.value import (
    Concern,
    Confidence,
    Day,
    Line,
    ReadingId,
    Record,
    Requirement,
    Sha256,
    Signed,
    TextId,
    Words,
)


class Text(Record):
    """A law, a bill, an order or a manual of the State. Its words stay in the file."""

    title: Line = Field(description="Its title.")
    number: Line | None = Field(default=None, description="Its number, as it is cited.")
    kind: Literal["law", "doctrine"] = Field(
        default="law", description="Whether it is read as a law, or as an order or a manual."
    )
    status: Literal["bill", "adopted", "in-force", "repealed", "unknown"] = Field(
        default="unknown", description="As somebody gave it; nothing of it is told from the words."
    )
    as_of: Day | None = Field(default=None, description="The day on which it read so.")
    language: str | None = Field(default=None, description="The code of its language: en.")
    file: Line | None = Field(default=None, description="The name of its file.")
    sha256: Sha256 | None = Field(default=None, description="Of the file's bytes.")
    source: Line | None = Field(default=None, description="Where it was found.")


class KeptReading(Record):
    """What article9 read in texts on a day. It is the machine's, and stays so."""

    on: Day = Field(description="The day.")
    texts: tuple[TextId, ...] = Field(description="The texts, in the order of the reading.")
    reading: Reading = Field(description="The reading, whole.")

    @model_validator(mode="after")
    def _each_text_is_kept(self) -> Self:
        if len(self.texts) != len(self.reading.texts):
            raise ValueError("a reading names each text that was read, in its order")
        return self


class Decision(Record):
    """What a named person holds, having seen the passages. Only this is the State's reading."""

    reading: ReadingId = Field(description="The reading that lay before the person.")
    requirement: Requirement | None = Field(default=None, description="What was decided on ...")
    concern: Concern | None = Field(default=None, description="... or the point of concern.")
    holds: Literal["met", "partial", "absent", "advice"] = Field(
        description="Provided for, partly, not found; or it needs advice. Of a point of concern: "
        "absent where it does not arise, or advice."
    )
    reason: Words = Field(description="Why, in the person's words.")
    passages: tuple[Passage, ...] = Field(default=(), description="What the person rests on.")
    signed: Signed = Field(description="Who, and when.")
    confidentiality: Confidence = Field(default="internal", description="Who may see the reason.")

    @model_validator(mode="after")
    def _on_one_thing(self) -> Self:
        if (self.requirement is None) == (self.concern is None):
            raise ValueError("a decision is on one requirement or on one point of concern")
        if self.concern is not None and self.holds not in ("absent", "advice"):
            raise ValueError("a point of concern does not arise (absent), or it needs advice")
        return self

    @property
    def on(self) -> str:
        """The id of what was decided on."""
        return self.requirement or self.concern or ""
