"""A text laid out in provisions: the contract of `article9 structure --format json`."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from article9.record.knowledge import Knowledge


class _Value(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Words(_Value):
    """Words of a provision's own, where they stand among the provisions inside it."""

    start: int = Field(description="The first character, from 0, in the text as read.")
    end: int = Field(description="The character after the last.")
    text: str = Field(description="The words themselves, line ends and all.")


class Provision(_Value):
    """A numbered unit, an unnumbered paragraph of one, or a part that enacts nothing."""

    id: str = Field(description="Unique in the text; in Akoma Ntoso the same is its `eId`.")
    kind: str = Field(description="part, section, paragraph ...; title, preamble, note ...")
    number: str = Field(description="As printed, without brackets; empty where there is none.")
    heading: str = Field(description="Empty where there is none.")
    pinpoint: str = Field(description="How a lawyer cites it: s 2(1)(a).")
    force: Literal["in-force", "repealed", "future", "quoted", "annexed", "amends-other"] = Field(
        description="Whether its words are law now, and whose law."
    )
    start: int = Field(description="Its first character, from 0; most often of its number.")
    end: int = Field(description="The character after its last.")
    page: int | None = Field(
        description="The page on which it begins, from 1; null where the file has no pages."
    )
    parts: tuple[Words | Provision, ...] = Field(
        description="Its own words and the provisions inside it, in reading order."
    )


class InLanguage(_Value):
    """What of a text is in one language, laid out as the laws of that language are."""

    language: str = Field(description="The code of the language: en.")
    title: str = Field(description="As it stands in the text; empty where none was found.")
    parts: tuple[Words | Provision, ...] = Field(
        description="Words in no provision, and provisions, in reading order."
    )


class LaidOut(_Value):
    """A text in provisions."""

    article9: str = Field(description="The version of the program.")
    knowledge: Knowledge = Field(description="What it was laid out by.")
    file: str = Field(description="The name of the file, without its folder.")
    sha256: str = Field(description="Of the file's bytes.")
    characters: int = Field(description="The length of the text as read.")
    read_by: Literal["layer", "ocr", "markup"] = Field(
        description="Where the words came from: the file's own text, a picture of it, or markup."
    )
    pages: int | None = Field(description="How many there are; null where the file has none.")
    unreadable: tuple[str, ...] = Field(description="What could not be read, in sentences.")
    notes: tuple[str, ...] = Field(
        description="How the text was read, in sentences, where a choice was made."
    )
    texts: tuple[InLanguage, ...] = Field(
        description="The text in each of its languages, the longest first; most often one."
    )
