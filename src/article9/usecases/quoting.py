"""Passages as a reader sees them: the sentence, its place, and not too many at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from article9.documents.document import Block, Paragraph, Quotation
from article9.record.reading import Passage

#: More would hide the first ones; the JSON output holds them all.
SHOWN = 4


def quoted(passages: Sequence[Passage]) -> Iterator[Block]:
    """The first passages as quotations, and how many more there are."""
    for passage in passages[:SHOWN]:
        yield Quotation(passage.sentence(), unbroken(passage.pinpoint))
    if len(passages) > SHOWN:
        more = dict.fromkeys(unbroken(p.pinpoint) for p in passages[SHOWN:])
        yield Paragraph(f"Also: {', '.join(more)}")


def unbroken(pinpoint: str) -> str:
    """A pinpoint that no line break can cut in two."""
    return pinpoint.replace(" ", "\u00a0")
