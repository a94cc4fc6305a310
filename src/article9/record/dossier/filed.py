"""What the State has sent: a copy of each report, line by line, that is never changed."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from article9.record.value import (
    Day,
    Id,
    Knows,
    Line,
    Person,
    Record,
    Refers,
    Sha256,
    Value,
    Words,
)

#: How a section of a report stands to the year before.
FormStatus = Literal["changed", "unchanged", "not-applicable", "not-told"]

FiledId = Annotated[Id, Refers("filed")]

#: The id of a record as it was when a report was sent. What was sent stays, though the record go.
SourceId = Annotated[str, Knows("source")]


class FiledCell(Value):
    """One cell as it was sent."""

    says: Words = Field(description="The words that were sent.")
    plain: Words = Field(description="The same without a language, to be compared by.")


class FiledLine(Record):
    """One line as it was sent, with the records that it came from."""

    title: Words = Field(description="What the line says, whole.")
    section: Line = Field(description="The letter or number of the section it stood in.")
    part: Words = Field(description="The part of the section.")
    row: Words = Field(description="What the line is about, the same from year to year.")
    cells: dict[Line, FiledCell] = Field(description="By column.")
    sources: tuple[SourceId, ...] = Field(default=(), description="Where it came from.")


class Filed(Record):
    """A report that was sent: by whom, when, and every line of it."""

    title: Line = Field(description="The report's title.")
    report: Line = Field(description="Its kind: article-7.")
    year: int = Field(ge=1990, le=2999, description="The year it is about.")
    layout: Line = Field(description="How it was laid out.")
    languages: tuple[Line, ...] = Field(description="The codes of its languages.", min_length=1)
    on: Day = Field(description="The day on which it was sent.")
    by: Person = Field(description="Who sent it.")
    reference: Line | None = Field(default=None, description="The number of the note or mail.")
    sha256: Sha256 = Field(description="Over the lines and the standings of the sections.")
    sections: dict[Line, FormStatus] = Field(
        default={}, description="How each section stood to the year before."
    )
    lines: tuple[FiledLine, ...] = Field(default=(), description="What was sent, line by line.")
    amends: FiledId | None = Field(default=None, description="The report that it amends.")

    @model_validator(mode="after")
    def _does_not_amend_itself(self) -> Self:
        if self.amends == self.id:
            raise ValueError("a report does not amend itself")
        return self
