"""Names of the places of a document that are safe in any format, and never given twice."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from article9.documents.clause import Clause
from article9.documents.document import Document, Heading, Link, Piece, Reproduction

_UNSAFE = re.compile(r"[^A-Za-z0-9]+")

#: Longer names are cut: anchors are data, and may be of any length.
_LONGEST = 60

#: Where a piece stands: the block, the verse in it and the piece in that, each from 0.
PlaceOfPiece = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Places:
    """The places of a document by their names.

    `ids` leads from an anchor to its name; an anchor that nothing bears is not in it, and one that
    several bear belongs to the first. `headings` and `texts` name each heading and each
    reproduction by its number among the blocks. `pieces` holds the names that a piece bears.
    `clauses` names each clause that has an anchor, by its number among the blocks.
    `numbers` numbers what reproduced text leads back to, headings first, in reading order.
    """

    ids: Mapping[str, str]
    headings: Mapping[int, str]
    texts: Mapping[int, str]
    pieces: Mapping[PlaceOfPiece, tuple[str, ...]]
    numbers: Mapping[str, int]
    clauses: Mapping[int, str] = field(default_factory=dict)

    def of(self, link: Link) -> str | None:
        """The name of the place a link leads to, or None where there is no such place."""
        return self.ids.get(link.to)


def places(document: Document, *, reserved: frozenset[str] = frozenset()) -> Places:
    """The places of a document. `reserved` are names that the writer gives itself."""
    used = dict.fromkeys(reserved, 1)
    ids: dict[str, str] = {}
    headings: dict[int, str] = {}
    texts: dict[int, str] = {}
    pieces: dict[PlaceOfPiece, tuple[str, ...]] = {}
    for at, block in enumerate(document.blocks):
        if isinstance(block, Heading) and block.anchor and block.anchor not in ids:
            ids[block.anchor] = headings[at] = _fresh(block.anchor, used)
    clauses: dict[int, str] = {}
    for at, block in enumerate(document.blocks):
        if isinstance(block, Clause) and block.anchor and block.anchor not in ids:
            ids[block.anchor] = clauses[at] = _fresh(block.anchor, used)
    for place, piece in _pieces(document):
        new = [anchor for anchor in dict.fromkeys(piece.anchors) if anchor and anchor not in ids]
        ids.update({anchor: _fresh(anchor, used) for anchor in new})
        pieces[place] = tuple(ids[anchor] for anchor in new)
    for at, block in enumerate(document.blocks):
        if isinstance(block, Heading) and at not in headings:
            headings[at] = _fresh("section", used)
        elif isinstance(block, Reproduction):
            texts[at] = _fresh("text", used)
    numbers = _numbers(document, ids, headings)
    return Places(ids, headings, texts, pieces, numbers, clauses)


def _pieces(document: Document) -> Iterator[tuple[PlaceOfPiece, Piece]]:
    for at, block in enumerate(document.blocks):
        if isinstance(block, Reproduction):
            for line, verse in enumerate(block.verses):
                for number, piece in enumerate(verse.pieces):
                    yield (at, line, number), piece


def _numbers(
    document: Document, ids: Mapping[str, str], headings: Mapping[int, str]
) -> dict[str, int]:
    links = (link for _, piece in _pieces(document) for link in piece.cited_by)
    cited = dict.fromkeys(ids[link.to] for link in links if link.to in ids)
    in_order = [name for _, name in sorted(headings.items()) if name in cited]
    return {name: at for at, name in enumerate(dict.fromkeys([*in_order, *cited]), 1)}


def _fresh(wish: str, used: dict[str, int]) -> str:
    """A name of plain letters, digits and hyphens that begins with a letter and is not in use.

    `used` holds each name with the last number that was hung on it.
    """
    plain = _UNSAFE.sub("-", wish).strip("-")[:_LONGEST].rstrip("-") or "place"
    stem = plain if plain[0].isalpha() else f"at-{plain}"
    name = stem
    while name in used:
        used[stem] += 1
        name = f"{stem}-{used[stem]}"
    used[name] = 1
    return name
