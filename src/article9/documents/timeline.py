"""Draws what is done when as bars along the years, readable on a telephone and in print."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from article9.documents.direction import Direction, direction
from article9.documents.hatching import Fill, Hatching
from article9.documents.lettering import FACE, escaped, room_of, text, wrapped

#: The drawing is narrow, so that its letters stay large where the screen is.
_WIDTH, _EDGE = 400, 8
_SIZE, _LINE = 13, 17
_BAR, _GAP = 12, 12
_SAMPLE = 30

#: A bar of one day must still be seen.
_LEAST = 3

#: Room that the label of a year takes.
_YEAR = 46

_FILLS = Hatching("timeline")


@dataclass(frozen=True, slots=True)
class Bar:
    """Something from a day to a day. Where one of the two is not known the bar has no edge there.

    `after` is said where no bar can be drawn, because neither is known.
    """

    label: str
    begins: date | None
    ends: date | None
    fill: Fill
    after: str = ""


@dataclass(frozen=True, slots=True)
class Timeline:
    """What is drawn, in the language of the document."""

    language: str
    title: str
    told: str  # what is seen, for those who do not see it
    bars: tuple[Bar, ...]
    legend: tuple[tuple[Fill, str], ...]
    today: date
    today_is: str  # what the line of today is called


def drawn(timeline: Timeline) -> str:
    """The bars as an element of SVG that needs nothing else. Its words are text with a language.

    It runs from right to left where the language does. Words stand above their bar and are broken
    into lines: none is cut off.

    Raises:
        ValueError: a bar has a fill for which the legend has no words.
    """
    unnamed = {bar.fill for bar in timeline.bars} - {fill for fill, _ in timeline.legend}
    if unnamed:
        raise ValueError(f"the legend has no words for {', '.join(sorted(unnamed))}")
    side = direction(timeline.language)
    place = _Place(timeline, side)
    head, top = _head(timeline, place)
    bars, foot = _bars(timeline.bars, place, top)
    legend, high = _legend(timeline.legend, place, foot + _GAP)
    return "".join(
        [
            '<svg xmlns="http://www.w3.org/2000/svg" class="narrow" ',
            f'viewBox="0 0 {_WIDTH} {round(high, 1)}" role="img" ',
            'aria-labelledby="timeline-title" aria-describedby="timeline-told" ',
            f'lang="{escaped(timeline.language)}" direction="{side}" {FACE} ',
            f'font-size="{_SIZE}" width="100%">',
            f'<title id="timeline-title">{escaped(timeline.title)}</title>',
            f'<desc id="timeline-told">{escaped(timeline.told)}</desc>',
            _FILLS.patterns(),
            *head,
            *_grid(timeline, place, top, foot),
            *bars,
            *legend,
            "</svg>",
        ]
    )


class _Place:
    """Where a day stands: from right to left where the language runs so."""

    def __init__(self, timeline: Timeline, side: Direction) -> None:
        days = [day for bar in timeline.bars for day in (bar.begins, bar.ends) if day]
        days.append(timeline.today)
        self.first = min(days).year
        self.last = max(days).year
        self._start = date(self.first, 1, 1).toordinal()
        self._days = date(self.last, 12, 31).toordinal() + 1 - self._start
        self.side = side

    def x(self, at: float) -> float:
        """A place across, counted from where a line begins."""
        return round(_WIDTH - at if self.side == "rtl" else at, 1)

    def day(self, day: date, *, evening: bool = False) -> float:
        """How far from the beginning of the line a day's morning or evening is."""
        passed = day.toordinal() - self._start + evening
        return _EDGE + (_WIDTH - 2 * _EDGE) * passed / self._days


def _head(timeline: Timeline, place: _Place) -> tuple[list[str], float]:
    """The title and the years; and where the bars begin."""
    y = 0.0
    made = []
    for line in wrapped(timeline.title, room=_WIDTH - 2 * _EDGE, size=_SIZE * 1.1):
        y += _LINE
        made.append(text(place.x(_EDGE), y, line, side=place.side, weight="bold"))
    y += _LINE
    made.append(text(place.x(_EDGE), y, _today(timeline), side=place.side))
    y += _LINE + 4
    years = place.last - place.first + 1
    every = -(-years * _YEAR // (_WIDTH - 2 * _EDGE))
    for year in range(place.first, place.last + 1, every):
        made.append(text(place.x(place.day(date(year, 1, 1)) + 3), y, str(year), side=place.side))
    return made, y + 6


def _today(timeline: Timeline) -> str:
    return f"┊ {timeline.today_is}"


def _grid(timeline: Timeline, place: _Place, top: float, foot: float) -> Iterator[str]:
    for year in range(place.first, place.last + 1):
        x = place.x(place.day(date(year, 1, 1)))
        yield f'<path d="M{x} {top - 18}V{foot}" stroke="#999" stroke-width="0.5"/>'
    yield f'<path d="M{place.x(_EDGE)} {top}H{place.x(_WIDTH - _EDGE)}" stroke="#000"/>'
    x = place.x(place.day(timeline.today))
    yield f'<path d="M{x} {top}V{foot}" stroke="#000" stroke-width="1.5" stroke-dasharray="2 3"/>'


def _bars(bars: Sequence[Bar], place: _Place, top: float) -> tuple[list[str], float]:
    """The bars with their labels above them; and where they end."""
    made: list[str] = []
    y = top + 2
    for bar in bars:
        label = f"{bar.label} {bar.after}" if bar.after else bar.label
        for line in wrapped(label, room=_WIDTH - 2 * _EDGE, size=_SIZE):
            y += _LINE
            made += _on_white(line, place, y)
        y += 5
        if bar.begins or bar.ends:
            made.append(_bar(bar, place, y))
            y += _BAR
        y += _GAP - 5
    return made, y


def _on_white(line: str, place: _Place, y: float) -> Iterator[str]:
    """Words with paper under them: the lines of years and of today do not run through them."""
    wide = min(room_of(line, _SIZE), _WIDTH - 2 * _EDGE)
    left = place.x(_EDGE + wide) if place.side == "rtl" else _EDGE
    yield (
        f'<rect x="{round(left, 1)}" y="{round(y - _SIZE, 1)}" width="{round(wide, 1)}" '
        f'height="{_LINE}" fill="#fff"/>'
    )
    yield text(place.x(_EDGE), y, line, side=place.side)


def _bar(bar: Bar, place: _Place, y: float) -> str:
    start = place.day(bar.begins) if bar.begins else float(_EDGE)
    end = place.day(bar.ends, evening=True) if bar.ends else float(_WIDTH - _EDGE)
    wide = max(end - start, _LEAST)
    left = place.x(start + wide) if place.side == "rtl" else start
    open_ = "" if bar.begins and bar.ends else ' stroke-dasharray="4 3"'
    return (
        f'<rect x="{round(left, 1)}" y="{round(y, 1)}" width="{round(wide, 1)}" height="{_BAR}" '
        f'fill="{_FILLS.paint(bar.fill)}" stroke="#000"{open_}/>'
    )


def _legend(
    legend: Sequence[tuple[Fill, str]], place: _Place, top: float
) -> tuple[list[str], float]:
    made = []
    y = top
    words_at = _EDGE + _SAMPLE + 8
    for fill, words in legend:
        left = place.x(_EDGE + _SAMPLE) if place.side == "rtl" else float(_EDGE)
        made.append(
            f'<rect x="{left}" y="{round(y + 4, 1)}" width="{_SAMPLE}" height="{_BAR}" '
            f'fill="{_FILLS.paint(fill)}" stroke="#000"/>'
        )
        for line in wrapped(words, room=_WIDTH - words_at - _EDGE, size=_SIZE):
            y += _LINE
            made.append(text(place.x(words_at), y - 3, line, side=place.side))
        y += 4
    return made, y + 6
