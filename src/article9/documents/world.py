"""Draws a map of the world as SVG, filled so that it can be read in black and white."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from typing import Literal

from article9.documents.cleaning import clean
from article9.documents.direction import direction

#: How an area is filled. None of the fills is a colour, and none looks better than another.
Fill = Literal["solid", "hatched", "dotted", "empty", "outside"]

#: The part of the drawing of 1000 by 500 in which there is land, Antarctica being left out.
_LEFT, _TOP, _WIDTH, _HEIGHT = -8, 0, 1016, 436

#: A line of the legend, a sample of a fill, and the room between the sample and its words.
_LINE, _SAMPLE, _GAP = 26, 34, 12
_DOT = 3.5

_PAINT: dict[Fill, str] = {
    "solid": "#777",
    "hatched": "url(#map-hatched)",
    "dotted": "url(#map-dotted)",
    "empty": "#fff",
    "outside": "#e4e4e4",
}

_PATTERNS = (
    '<defs><pattern id="map-hatched" width="5" height="5" patternUnits="userSpaceOnUse">'
    '<path d="M0 0H5V5H0Z" fill="#fff"/>'
    '<path d="M-1 1L1-1M0 5L5 0M4 6L6 4" stroke="#000" stroke-width="1"/></pattern>'
    '<pattern id="map-dotted" width="5" height="5" patternUnits="userSpaceOnUse">'
    '<path d="M0 0H5V5H0Z" fill="#fff"/><circle cx="2.5" cy="2.5" r="1.1"/></pattern></defs>'
)

_FACE = 'font-family="Noto Sans, Noto Sans Arabic, Arial, sans-serif" font-size="17"'


@dataclass(frozen=True, slots=True)
class Area:
    """An outline or a dot, as SVG writes a path, and how it is filled."""

    path: str
    fill: Fill
    is_dot: bool = False


@dataclass(frozen=True, slots=True)
class World:
    """What is drawn, in the language of the document."""

    language: str
    title: str
    told: str  # what is seen, for those who do not see it
    areas: tuple[Area, ...]
    legend: tuple[tuple[Fill, str], ...]  # what each fill stands for, in words


def drawn(world: World) -> str:
    """The map as an element of SVG that needs nothing else. Its words are text with a language.

    The legend begins where the language does; the map is never mirrored.

    Raises:
        ValueError: an area has a fill for which the legend has no words.
    """
    unnamed = {area.fill for area in world.areas} - {fill for fill, _ in world.legend}
    if unnamed:
        raise ValueError(f"the legend has no words for {', '.join(sorted(unnamed))}")
    side = direction(world.language)
    high = _HEIGHT + _LINE * (len(world.legend) + 1)
    return "".join(
        [
            '<svg xmlns="http://www.w3.org/2000/svg" ',
            f'viewBox="{_LEFT} {_TOP} {_WIDTH} {high}" role="img" ',
            'aria-labelledby="map-title" aria-describedby="map-told" ',
            f'lang="{_escaped(world.language)}" direction="{side}" {_FACE} width="100%">',
            f'<title id="map-title">{_escaped(world.title)}</title>',
            f'<desc id="map-told">{_escaped(world.told)}</desc>',
            _PATTERNS,
            *_areas(world),
            *_legend(world, mirrored=side == "rtl"),
            "</svg>",
        ]
    )


def _areas(world: World) -> Iterator[str]:
    # Dots come last: what is small is never covered.
    for are_dots in (False, True):
        for fill, _ in world.legend:
            inside = [
                _dot(area.path) if are_dots else f'<path d="{_escaped(area.path)}"/>'
                for area in world.areas
                if area.fill == fill and area.is_dot == are_dots
            ]
            if inside:
                width = 1 if are_dots else 0.5
                yield f'<g fill="{_PAINT[fill]}" stroke="#000" stroke-width="{width}">'
                yield from inside
                yield "</g>"


def _dot(path: str) -> str:
    x, y = path.removeprefix("M").split(" ")
    return f'<circle cx="{_escaped(x)}" cy="{_escaped(y)}" r="{_DOT}"/>'


def _legend(world: World, *, mirrored: bool) -> Iterator[str]:
    def across(at: float) -> float:
        return _LEFT + _WIDTH - at if mirrored else _LEFT + at

    start = across(_GAP)
    words_at = across(_GAP + _SAMPLE + _GAP)
    y = _TOP + _HEIGHT + _LINE / 2
    yield _text(start, y, world.title, weight="bold")
    for fill, words in world.legend:
        y += _LINE
        left = start - _SAMPLE if mirrored else start
        yield (
            f'<rect x="{left}" y="{y - 14}" width="{_SAMPLE}" height="18" '
            f'fill="{_PAINT[fill]}" stroke="#000" stroke-width="0.8"/>'
        )
        yield _text(words_at, y, words)


def _text(x: float, y: float, words: str, *, weight: str = "normal") -> str:
    return f'<text x="{x}" y="{y}" font-weight="{weight}">{_escaped(words)}</text>'


def _escaped(words: str) -> str:
    return escape(clean(words))
