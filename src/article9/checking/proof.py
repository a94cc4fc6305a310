"""Every quotation is a stretch of the text that was read. What cannot be quoted proves nothing."""

from __future__ import annotations

from collections.abc import Iterable

from article9.checking.norms.norm import Norm
from article9.checking.world import World, Worlds
from article9.law.source import Span
from article9.record.reading import Passage

#: A quotation is at most this long, in characters; a longer stretch is quoted by its own words.
QUOTED = 600

#: Shorter words alone do not let a reader find the place.
_TOO_SHORT = 12


def passages(norms: Iterable[Norm], worlds: Worlds) -> tuple[Passage, ...]:
    """The words of each norm, in reading order, no stretch twice."""
    quoted = (passage(norm, worlds.home(norm)) for norm in norms)
    found = {(p.text, p.start, p.end): p for p in quoted}
    return tuple(found[place] for place in sorted(found))


def passage(norm: Norm, world: World) -> Passage:
    """The words of a norm as a quotation with its pinpoint and page."""
    span = _quoted(norm)
    return Passage(
        text=world.text,
        pinpoint=norm.provision.pinpoint,
        provision=norm.provision.id,
        page=world.source.page(span.start),
        start=span.start,
        end=span.end,
        quote=world.source.text[span.start : span.end],
        parts=tuple(
            (max(p.start, span.start), min(p.end, span.end))
            for p in sorted(norm.pieces, key=lambda piece: piece.start)
            if p.start < span.end and span.start < p.end
        ),
    )


def _quoted(norm: Norm) -> Span:
    """From the first word of the sentence to its last, or its own item where that is too long."""
    pieces = norm.pieces
    whole = Span(min(p.start for p in pieces), max(p.end for p in pieces))
    if whole.end - whole.start <= QUOTED:
        return whole
    own = [p for p in pieces if _inside(p, norm.provision.span)] or list(pieces)
    start, end = min(p.start for p in own), max(p.end for p in own)
    if end - start < _TOO_SHORT:
        start, end = whole.start, whole.end
    return Span(start, min(end, start + QUOTED))


def _inside(piece: Span, span: Span) -> bool:
    return span.start <= piece.start and piece.end <= span.end
