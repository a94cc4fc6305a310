"""A document as blocks. Use cases build it from values; writers know nothing of the law."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 is the document's title."""

    text: str
    level: int = 2


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph. `lead` is set off before it, as a label or a term."""

    text: str
    lead: str = ""


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words of a text, verbatim, with the place at which they stand."""

    text: str
    place: str


@dataclass(frozen=True, slots=True)
class Points:
    """A list without order."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a header row."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


Block = Heading | Paragraph | Quotation | Points | Table


@dataclass(frozen=True, slots=True)
class Document:
    """Blocks in reading order."""

    language: str
    blocks: tuple[Block, ...]
