"""A reading of texts against the requirements: the contract of `article9 check --format json`."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator


class _Value(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Passage(_Value):
    """A quotation: a stretch of the text that was read, with its place."""

    text: int = Field(description="The text it stands in: its place in `texts`, from 0.")
    pinpoint: str = Field(description="How a lawyer cites it: s 2(1)(a).")
    provision: str = Field(description="The provision's id in the text's structure.")
    page: int | None = Field(description="The page, from 1; null where the file has no pages.")
    start: int = Field(description="The first character, from 0, in the text as read.")
    end: int = Field(description="The character after the last.")
    quote: str = Field(description="The words themselves.")


class Reason(_Value):
    """Why an assessment came out as it did."""

    code: str = Field(description="The reason's id; it does not change with the language.")
    values: dict[str, str | int | list[str]] = Field(description="What fills the sentence.")
    text: str = Field(description="The sentence.")


class Finding(_Value):
    """What the texts say on one requirement."""

    requirement: str
    verdict: Literal["met", "partial", "absent", "unclear", "not-applicable"]
    because: str | None = Field(description="Why partial; null otherwise.")
    reason: Reason
    confidence: Literal["high", "medium", "low"] | None = Field(
        default=None, description="Null until it is measured."
    )
    values: dict[str, str | int | list[str]] = Field(description="What was read out.")
    passages: tuple[Passage, ...]
    look_also: tuple[str, ...] = Field(description="Other laws that often hold it.")

    @model_validator(mode="after")
    def _proved(self) -> Self:
        if self.verdict in ("met", "partial") and not self.passages:
            raise ValueError(f"{self.requirement}: {self.verdict} without a passage that proves it")
        return self


class Concern(_Value):
    """What a reader must be told even when every requirement is met."""

    concern: str
    reason: Reason
    values: dict[str, str | int | list[str]]
    passages: tuple[Passage, ...]


class Cell(_Value):
    """One cell of the table of acts."""

    verdict: Literal["met", "partial", "absent", "unclear"]
    passages: tuple[Passage, ...]


class Act(_Value):
    """An act of Article 1: whether the texts prohibit it, punish it, and reach it abroad."""

    prohibited: Cell
    punished: Cell
    abroad: Cell


class Text(_Value):
    """A text that was read."""

    title: str
    language: str
    jurisdiction: str | None = Field(description="The State's code; null where it was not given.")
    status: Literal["bill", "adopted", "in-force", "repealed", "unknown"]
    as_of: str | None = Field(description="The date of the text; null where it was not given.")
    file: str
    sha256: str = Field(description="Of the file's bytes.")
    characters: int
    provisions: int
    read_by: Literal["layer", "ocr", "markup"]
    unreadable: tuple[str, ...] = Field(description="What could not be read, in sentences.")


class Knowledge(_Value):
    """The edition of the knowledge files by which a reading was made."""

    date: str
    hash: str


class Summary(_Value):
    """Counts of findings. They measure the work that is left, never a State."""

    to_consider: int
    a_lawyer_must_read: int
    provided_for: int
    not_applicable: int


class Reading(_Value):
    """Texts read against the requirements."""

    article9: str = Field(description="The version of the program.")
    knowledge: Knowledge
    texts: tuple[Text, ...]
    findings: tuple[Finding, ...]
    concerns: tuple[Concern, ...]
    acts: dict[str, Act]
    summary: Summary
