"""How the pages of a Word file lie: upright, and across for tables with many columns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from copy import deepcopy

from article9.documents.document import Block, Heading, Paragraph, Points, Table
from article9.documents.word.elements import Element, tag, w
from article9.documents.word.tables import stands_across

#: Paragraphs and lists between a heading and its table that lie across with them.
_BETWEEN = 2


def laid_out(
    blocks: Sequence[Block], written: Sequence[list[Element]], layout: Element
) -> Iterator[Element]:
    """What the blocks are, one after the other, and how the pages of each stretch lie.

    Args:
        blocks: the blocks of a document.
        written: the elements of each of them.
        layout: the layout of an upright page, which says last how the last pages lie.
    """
    across = _across(blocks)
    last: Element | None = None
    lies = False
    for at, elements in enumerate(written):
        if elements and last is not None and (at in across) != lies:
            _end(last, layout, across=lies)
        for element in elements:
            yield element
            last = element
            lies = at in across
    if lies:
        _turn(layout)


def _across(blocks: Sequence[Block]) -> frozenset[int]:
    """The numbers of the blocks that lie across: tables, with the headings that lead to them."""
    found: set[int] = set()
    for at, block in enumerate(blocks):
        if isinstance(block, Table) and stands_across(block):
            found |= {at, *_leading_to(blocks, at)}
    return frozenset(found)


def _leading_to(blocks: Sequence[Block], at: int) -> range:
    first = at
    while first and at - first < _BETWEEN and isinstance(blocks[first - 1], Paragraph | Points):
        first -= 1
    start = first
    while start and isinstance(blocks[start - 1], Heading) and blocks[start - 1] is not blocks[0]:
        start -= 1
    return range(start, at) if start < first else range(at, at)


def _end(last: Element, layout: Element, *, across: bool) -> None:
    """The pages up to the element `last` lie so; after it they lie otherwise."""
    ends = deepcopy(layout)
    if across:
        _turn(ends)
    properties = last.find(tag("pPr"))
    if properties is None:
        last.addnext(w("p", w("pPr", ends)))
    else:
        properties.append(ends)


def _turn(layout: Element) -> None:
    size = layout.find(tag("pgSz"))
    if size is not None:
        width, height = size.get(tag("w"), ""), size.get(tag("h"), "")
        size.set(tag("w"), height)
        size.set(tag("h"), width)
        size.set(tag("orient"), "landscape")
