"""Draws a chart of bars as SVG that can be read in black and white and from either side."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from html import escape

from article9.documents.cleaning import clean
from article9.documents.direction import direction

#: The drawing's size, and the room around the bars, in the units of its own view box.
_WIDTH, _HEIGHT = 720, 350
_TOP, _FOOT, _BEFORE, _AFTER = 66, 52, 74, 18

#: More labels than this would run into each other.
_LABELS, _VALUES = 10, 12
_TICKS = 5

_FACE = 'font-family="Noto Sans, Noto Sans Arabic, Arial, sans-serif" font-size="13"'


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar: what it is called, and its number, or None where none is known."""

    label: str
    number: int | None


@dataclass(frozen=True, slots=True)
class Chart:
    """What is drawn, in the language of the document."""

    language: str
    title: str
    across: str  # what the bars stand for
    up: str  # what their height counts
    bars: tuple[Bar, ...]


def drawn(chart: Chart, *, written: Callable[[int], str]) -> str:
    """The chart as an element of SVG that needs nothing else. Its words are text with a language.

    `written` is how the language writes a number.
    A bar without a number is a dash at the foot: that nothing is known is not nought.
    """
    side = direction(chart.language)
    greatest = max((bar.number for bar in chart.bars if bar.number is not None), default=1)
    step = _step(greatest)
    place = _Place(len(chart.bars), top=-(-greatest // step) * step or step, mirrored=side == "rtl")
    words = _escaped(chart.title)
    return "".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img" ',
            f'aria-label="{words}" lang="{_escaped(chart.language)}" direction="{side}" {_FACE} ',
            f'width="100%"><title>{words}</title>',
            *_axes(chart, place, step, written),
            *_bars(chart.bars, place, written),
            "</svg>",
        ]
    )


class _Place:
    """Where things stand: from right to left where the language runs so."""

    def __init__(self, bars: int, *, top: int, mirrored: bool) -> None:
        self._mirrored = mirrored
        self.top = top
        self.step = (_WIDTH - _BEFORE - _AFTER) / max(bars, 1)

    def x(self, at: float) -> float:
        """A place across, counted from where the line begins."""
        return round(_WIDTH - at if self._mirrored else at, 1)

    def y(self, number: int) -> float:
        """The height of a number."""
        room = _HEIGHT - _TOP - _FOOT
        return round(_HEIGHT - _FOOT - room * number / self.top, 1)

    def middle(self, at: int) -> float:
        """The middle of a bar."""
        return self.x(_BEFORE + (at + 0.5) * self.step)


def _step(greatest: int) -> int:
    """The round distance of ticks of which few enough reach the greatest number."""
    size = 1
    while True:
        for times in (1, 2, 5):
            if times * size * _TICKS >= greatest:
                return times * size
        size *= 10


def _axes(chart: Chart, place: _Place, step: int, written: Callable[[int], str]) -> Iterator[str]:
    yield _text(place.x(_BEFORE - 60), 20, chart.title, anchor="start", weight="bold")
    yield _text(place.x(_BEFORE - 60), 38, chart.up, anchor="start")
    start, end = place.x(_BEFORE), place.x(_WIDTH - _AFTER)
    for number in range(0, place.top + 1, step):
        y = place.y(number)
        yield f'<path d="M{start} {y}H{end}" stroke="#000" stroke-width="{0.3 if number else 1}"/>'
        yield _text(place.x(_BEFORE - 8), y + 4, written(number), anchor="end")
    every = -(-len(chart.bars) // _LABELS)
    last = len(chart.bars) - 1
    for at, bar in enumerate(chart.bars):
        if (last - at) % every == 0:
            yield _text(place.middle(at), _HEIGHT - _FOOT + 18, bar.label, anchor="middle")
    middle = place.x((_BEFORE + _WIDTH - _AFTER) / 2)
    yield _text(middle, _HEIGHT - 10, chart.across, anchor="middle")


def _bars(bars: Sequence[Bar], place: _Place, written: Callable[[int], str]) -> Iterator[str]:
    width = round(place.step * 0.7, 1)
    foot = place.y(0)
    for at, bar in enumerate(bars):
        middle = place.middle(at)
        if bar.number is None:
            yield _text(middle, foot - 3, "–", anchor="middle")
            continue
        y = place.y(bar.number)
        left, height = round(middle - width / 2, 1), round(foot - y, 1)
        yield f'<rect x="{left}" y="{y}" width="{width}" height="{height}" fill="#555"/>'
        if len(bars) <= _VALUES or at == len(bars) - 1:
            yield _text(middle, y - 4, written(bar.number), anchor="middle")


def _text(x: float, y: float, words: str, *, anchor: str, weight: str = "normal") -> str:
    return (
        f'<text x="{x}" y="{round(y, 1)}" text-anchor="{anchor}" font-weight="{weight}">'
        f"{_escaped(words)}</text>"
    )


def _escaped(words: str) -> str:
    return escape(clean(words))
