"""A document as blocks. Use cases build it from values; writers know nothing of the law."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from article9.documents.clause import Clause, Level
from article9.documents.form import Form


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead to another place of the document: the anchor of a heading or a mark."""

    text: str
    to: str


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words of a text, verbatim, with the place at which they stand."""

    text: str
    place: str
    language: str = ""  # of the words, where it is not the document's
    to: str = ""  # the anchor at which they stand in the reproduction, if there is one


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 is the document's title."""

    text: str
    level: int = 2
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph. `lead` is set off before it, as a label or a term.

    `proof` is what it rests on: quotations below it, or footnotes where a format has them.
    """

    text: str
    lead: str = ""
    proof: tuple[Quotation, ...] = ()


@dataclass(frozen=True, slots=True)
class Points:
    """A list without order."""

    items: tuple[str, ...]


#: What stands in a cell of a table: words, or words that lead somewhere.
Cell = str | Link


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a header row; the first cell of each row names it."""

    header: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Figure:
    """A drawing with the table of what it shows: formats that hold no drawing have the table."""

    svg: str  # made by `documents.chart` or `documents.world`, and whole by itself
    caption: str
    table: Table
    note: str = ""  # what must be said with the drawing, and only with it


@dataclass(frozen=True, slots=True)
class NewPage:
    """What follows begins a page of its own where there are pages."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a text that is reproduced.

    `anchors` name it, so that quotations can lead here; `cited_by` leads to what quotes it.
    """

    text: str
    anchors: tuple[str, ...] = ()
    cited_by: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class Verse:
    """A line of a text that is reproduced, in pieces; `depth` is how far it is set in, from 0."""

    pieces: tuple[Piece, ...]
    depth: int = 0
    kind: Literal["text", "heading", "note"] = "text"
    page: int | None = None  # the page that begins with it


@dataclass(frozen=True, slots=True)
class Reproduction:
    """A text as it was read, beside what is said of it or after it, with what is quoted marked."""

    title: str
    language: str
    verses: tuple[Verse, ...]


Block = (
    Heading | Paragraph | Quotation | Points | Table | Figure | Form | Clause | NewPage
    | Reproduction
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Document:
    """Blocks in reading order.

    `footer` stands on each page, or once at the end where there are no pages; `contents` asks for
    a table of contents where a format has one. `properties` are names and values that office files
    carry with them unseen. `header` stands on each page too, at its head, or once at the beginning;
    `levels` say how the clauses of a law among the blocks are numbered.
    """

    language: str
    blocks: tuple[Block, ...]
    footer: str = ""
    contents: bool = False
    properties: tuple[tuple[str, str], ...] = ()
    header: str = ""
    levels: tuple[Level, ...] = ()

    @property
    def title(self) -> str:
        """The heading of level 1, or nothing."""
        return next((b.text for b in self.headings() if b.level == 1), "")

    def headings(self) -> Iterator[Heading]:
        """The headings in their order."""
        return (block for block in self.blocks if isinstance(block, Heading))
