"""A form as rows of a sheet: the code of each field, its words, and cells that take an answer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, assert_never

from article9.documents.document import Block
from article9.documents.form import Blank, Blanks, Boxes, Field, Form, Kind, Printed
from article9.documents.plain import plain

#: How a cell looks that takes no answer; `heading` and `title` begin a part.
Look = Literal["title", "heading", "text", "small"]

#: Letters that each column is wide: the code, the words, and three columns for answers.
WIDTHS = (8, 34, 50, 16, 34)

#: Points that a row for an answer is high.
_HEIGHTS: dict[Kind, float] = {"line": 22, "date": 22, "text": 48}


@dataclass(frozen=True, slots=True)
class Place:
    """A cell: words, or room for an answer of a kind."""

    text: str = ""
    look: Look = "text"
    takes: Kind | Literal["list"] | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the sheet. With `across` its second cell goes on to the end of the row."""

    places: tuple[Place, ...]
    across: bool = False
    high: float = 0
    choices: tuple[str, ...] = ()  # what its list offers


def rows(blocks: Sequence[Block], lines: Sequence[Sequence[tuple[Look, str]]]) -> Iterator[Row]:
    """The rows of these blocks; `lines` are the words of each block that is no form."""
    for block, said in zip(blocks, lines, strict=True):
        if isinstance(block, Form):
            for field in block.fields:
                yield from _field(field)
        else:
            yield from (Row((Place(), Place(text, look)), across=True) for look, text in said)


def _field(field: Field) -> Iterator[Row]:
    match field:
        case Boxes(code, label, choices):
            offered = tuple(plain(one.label).strip() for one in choices)
            yield Row((*_named(code, label), Place(takes="list")), high=22, choices=offered)
        case Blank(code, label, kind):
            yield Row((*_named(code, label), Place(takes=kind)), high=_HEIGHTS[kind])
        case Blanks(columns, kinds, codes):
            yield Row((Place(), Place(), *(Place(plain(one)) for one in columns)))
            for code in codes:
                fields = (Place(takes=kind) for kind in kinds)
                yield Row((*_named(code, ""), *fields), high=max(_HEIGHTS[k] for k in kinds))
        case Printed(code, label, text):
            yield Row((*_named(code, label, look="small"), Place(plain(text), "small")))
        case _:
            assert_never(field)


def _named(code: str, label: str, *, look: Look = "text") -> tuple[Place, Place]:
    return Place(code, "small"), Place(plain(label), look)
