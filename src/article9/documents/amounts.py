"""Draws amounts as bars in parts, line by line, readable on a telephone and in print."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from article9.documents.direction import Direction, direction
from article9.documents.hatching import Fill, Hatching
from article9.documents.lettering import FACE, escaped, text, wrapped

_WIDTH, _EDGE = 400, 8
_SIZE, _LINE = 13, 17
_BAR, _GAP = 16, 12
_SAMPLE = 30


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a bar: how it is filled, and how much it is."""

    fill: Fill
    amount: Decimal


@dataclass(frozen=True, slots=True)
class Stack:
    """A line: what it is called, and its parts from the beginning of the line on."""

    label: str
    parts: tuple[Part, ...]

    @property
    def whole(self) -> Decimal:
        """All parts together."""
        return sum((part.amount for part in self.parts), Decimal(0))


@dataclass(frozen=True, slots=True)
class Amounts:
    """What is drawn, in the language of the document, all in one unit.

    `name` tells the drawing from others on the same page: a word of small letters.
    """

    language: str
    name: str
    title: str
    told: str  # what is seen, for those who do not see it
    stacks: tuple[Stack, ...]
    legend: tuple[tuple[Fill, str], ...]


def drawn(amounts: Amounts, *, written: Callable[[Decimal], str]) -> str:
    """The bars as an element of SVG that needs nothing else. Its words are text with a language.

    `written` is how the language writes an amount. Each part's amount is written under its bar.

    Raises:
        ValueError: a part has a fill for which the legend has no words.
    """
    named = {fill for fill, _ in amounts.legend}
    unnamed = {part.fill for one in amounts.stacks for part in one.parts} - named
    if unnamed:
        raise ValueError(f"the legend has no words for {', '.join(sorted(unnamed))}")
    side = direction(amounts.language)
    page = _Page(amounts, written, side)
    inside = [*page.title(), *page.stacks(), *page.legend()]
    name = escaped(amounts.name)
    return "".join(
        [
            '<svg xmlns="http://www.w3.org/2000/svg" class="narrow" ',
            f'viewBox="0 0 {_WIDTH} {round(page.y + 6, 1)}" role="img" ',
            f'aria-labelledby="{name}-title" aria-describedby="{name}-told" ',
            f'lang="{escaped(amounts.language)}" direction="{side}" {FACE} ',
            f'font-size="{_SIZE}" width="100%">',
            f'<title id="{name}-title">{escaped(amounts.title)}</title>',
            f'<desc id="{name}-told">{escaped(amounts.told)}</desc>',
            page.hatching.patterns(),
            *inside,
            "</svg>",
        ]
    )


class _Page:
    """The drawing from above to below; `y` is how far it has come."""

    def __init__(
        self, amounts: Amounts, written: Callable[[Decimal], str], side: Direction
    ) -> None:
        self._amounts, self._written, self._side = amounts, written, side
        self._words = dict(amounts.legend)
        self._most = max((one.whole for one in amounts.stacks), default=Decimal(0)) or Decimal(1)
        self.hatching = Hatching(escaped(amounts.name))
        self.y = 0.0

    def title(self) -> Iterator[str]:
        yield from self._lines(self._amounts.title, at=_EDGE, weight="bold")
        self.y += 4

    def stacks(self) -> Iterator[str]:
        for one in self._amounts.stacks:
            yield from self._lines(one.label, at=_EDGE)
            self.y += 5
            yield from self._bar(one.parts)
            self.y += _BAR
            said = [f"{self._words[part.fill]}: {self._written(part.amount)}" for part in one.parts]
            yield from self._lines(" · ".join(said), at=_EDGE)
            self.y += _GAP

    def legend(self) -> Iterator[str]:
        for fill, words in self._amounts.legend:
            yield self._rect(_EDGE, _SAMPLE, fill, y=self.y + 3, high=12)
            yield from self._lines(words, at=_EDGE + _SAMPLE + 8, up=3)
            self.y += 4

    def _bar(self, parts: Sequence[Part]) -> Iterator[str]:
        start = float(_EDGE)
        for part in parts:
            wide = float((_WIDTH - 2 * _EDGE) * part.amount / self._most)
            if wide:
                yield self._rect(start, wide, part.fill, y=self.y, high=_BAR)
            start += wide

    def _rect(self, start: float, wide: float, fill: Fill, *, y: float, high: float) -> str:
        left = _WIDTH - start - wide if self._side == "rtl" else start
        return (
            f'<rect x="{round(left, 1)}" y="{round(y, 1)}" width="{round(wide, 1)}" '
            f'height="{high}" fill="{self.hatching.paint(fill)}" stroke="#000"/>'
        )

    def _lines(
        self, words: str, *, at: float, up: float = 0, weight: str = "normal"
    ) -> Iterator[str]:
        size = _SIZE * 1.1 if weight == "bold" else _SIZE
        for line in wrapped(words, room=_WIDTH - at - _EDGE, size=size):
            self.y += _LINE
            x = _WIDTH - at if self._side == "rtl" else at
            yield text(x, self.y - up, line, side=self._side, weight=weight)
