"""A reading of texts against the requirements: the contract of `article9 check --format json`."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from article9.record.knowledge import Knowledge


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
    parts: tuple[tuple[int, int], ...] = Field(
        default=(),
        description="The stretches of the text within it that make the sentence: the words before "
        "a list, one item, the words after. Other items in between are left out.",
    )

    def sentence(self) -> str:
        """The words of the sentence, with a sign of omission where items of others are left out."""
        words, last = "", self.start
        for start, end in self.parts or ((self.start, self.end),):
            between = self.quote[last - self.start : start - self.start]
            skipped = any(c.isalpha() for c in between) and len(between.split()) > _A_NUMBER
            words += f" […]{_mark(between)}" if skipped else between
            words += self.quote[start - self.start : end - self.start]
            last = end
        return " ".join(words.split())


#: What stands between the words before a list and an item, if nothing is left out: `(a)`.
_A_NUMBER = 1


def _mark(skipped: str) -> str:
    """The item's own number, which ends what is skipped: ` (c) `."""
    last = skipped.split()[-1] if skipped.split() else ""
    return f" {last} " if last.startswith("(") or last.endswith((")", ".")) else " "


class Reason(_Value):
    """Why an assessment came out as it did."""

    code: str = Field(description="The reason's id; it does not change with the language.")
    values: dict[str, str | int | list[str]] = Field(description="What fills the sentence.")
    text: str = Field(description="The sentence.")


class Finding(_Value):
    """What the texts say on one requirement."""

    requirement: str = Field(description="The requirement's id.")
    verdict: Literal["met", "partial", "absent", "unclear", "not-applicable"] = Field(
        description="The assessment. `met` and `partial` never stand without a passage."
    )
    because: str | None = Field(description="Why partial; null otherwise.")
    reason: Reason = Field(description="Why the assessment came out as it did.")
    confidence: Literal["high", "medium", "low"] | None = Field(
        default=None, description="Null until it is measured."
    )
    values: dict[str, str | int | list[str]] = Field(description="What was read out.")
    passages: tuple[Passage, ...] = Field(description="The words it rests on.")
    look_also: tuple[str, ...] = Field(description="Other laws that often hold it.")

    @model_validator(mode="after")
    def _proved(self) -> Self:
        if self.verdict in ("met", "partial") and not self.passages:
            raise ValueError(f"{self.requirement}: {self.verdict} without a passage that proves it")
        return self


class Concern(_Value):
    """What a reader must be told even when every requirement is met."""

    concern: str = Field(description="The concern's id.")
    reason: Reason = Field(description="Why it is raised.")
    values: dict[str, str | int | list[str]] = Field(description="What was read out.")
    passages: tuple[Passage, ...] = Field(description="The words that raise it.")


class Cell(_Value):
    """One cell of the table of acts."""

    verdict: Literal["met", "partial", "absent", "unclear"] = Field(description="The assessment.")
    passages: tuple[Passage, ...] = Field(description="The words it rests on.")


class Act(_Value):
    """An act of Article 1: whether the texts prohibit it, punish it, and reach it abroad."""

    prohibited: Cell = Field(description="Whether it is prohibited.")
    punished: Cell = Field(description="Whether a criminal penalty reaches it.")
    abroad: Cell = Field(description="Whether that holds for what is done abroad.")


class Text(_Value):
    """A text that was read."""

    title: str = Field(description="As it stands in the text; empty where none was found.")
    language: str = Field(description="The code of the language: en.")
    jurisdiction: str | None = Field(description="The State's code; null where it was not given.")
    status: Literal["bill", "adopted", "in-force", "repealed", "unknown"] = Field(
        description="As the user gave it; `unknown` where he did not."
    )
    as_of: str | None = Field(description="The date of the text; null where it was not given.")
    file: str = Field(description="The name of the file, without its folder.")
    sha256: str = Field(description="Of the file's bytes.")
    characters: int = Field(description="The length of the text as read.")
    provisions: int = Field(description="How many numbered provisions were found.")
    read_by: Literal["layer", "ocr", "markup"] = Field(
        description="Where the words came from: the file's own text, a picture of it, or markup."
    )
    unreadable: tuple[str, ...] = Field(description="What could not be read, in sentences.")
    notes: tuple[str, ...] = Field(
        default=(), description="How the text was read, in sentences, where that limits the result."
    )


class Summary(_Value):
    """Counts of findings. They measure the work that is left, never a State."""

    to_consider: int = Field(
        description="Partial or absent, permissions and defaults left out, and the concerns."
    )
    a_lawyer_must_read: int = Field(description="Unclear.")
    provided_for: int = Field(description="Met.")
    not_applicable: int = Field(description="Does not apply to this State.")


class Reading(_Value):
    """Texts read against the requirements."""

    article9: str = Field(description="The version of the program.")
    read_as: Literal["law", "doctrine"] = Field(
        default="law", description="Whether the texts were read as laws, or as orders and manuals."
    )
    knowledge: Knowledge = Field(description="What it was read by.")
    texts: tuple[Text, ...] = Field(description="What was read, in the order given.")
    findings: tuple[Finding, ...] = Field(description="One for each requirement read for.")
    would_be: tuple[Finding, ...] = Field(
        default=(),
        description="What bills among the texts would bring, where that is more than `findings`, "
        "which then say what the law is without them.",
    )
    concerns: tuple[Concern, ...] = Field(description="Those that the texts raise.")
    acts: dict[str, Act] = Field(description="The acts of Article 1, by the concept's id.")
    summary: Summary = Field(description="Counts of the above.")
