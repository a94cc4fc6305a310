"""Lines one after another through all columns and pages, with what tells where they belong."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from article9.law.files.pdf.printed import WIDEST_PITCH, Column, Line, Page

#: A column of so many lines shows where the edges of columns are.
_LINES = 6
#: Edges within so many points of each other are one; a column that begins so much further in than
#: another can be the same one with nothing but indented lines.
_EDGE, _INDENT = 4.0, 48.0
#: A line that reaches further than all others by more points than this stands out of its column, if
#: so many others keep to one edge.
_ALONE, _KEPT = 8.0, 3
#: Edges of fewer lines than this share are none that the text keeps to.
_SHARE = 0.05
#: White space of this share of the column on both sides shows a line to be centred, if the two do
#: not differ by more than this share of the type size.
_CENTERED, _ASKEW = 0.08, 0.3
#: The space before a word, in type sizes.
_SPACE = 0.3
#: The distance that so many of a hundred lines of one size keep is a usual one.
_USUAL = 15
#: Without lines to measure, lines are so many type sizes apart.
_PITCH = 1.2

#: What begins an item of a list, or a section, by its looks.
_ITEM = re.compile(
    r"[\[“\"«]?(?:\(\s?\w{1,5}\s?\)|\d{1,4}[A-Za-z]{0,2}\s?[.)°º](?!\d)|[A-Za-z]{1,4}\)|"
    r"[ivxlc]{1,6}\.\s|[a-z]\.\s|[•·●▪◦‣–—-]\s|§)|\d{1,3}[A-Z]?\s+[^\W\d_a-z]"
)
#: What stands at the end of an item: a stop, or a stop with and or or behind it.
_STOPPED = re.compile(r"[.;:!?—–][)\]”\"»’]*$|[;,]\s\w{1,5}$")
#: A line that is the number of a unit, and nothing else: Article 5, Section 12a, Chapter IV.
_UNIT = re.compile(
    r"[^\W\d_]{2,}\.?\s(?:[A-Z]{1,2}\.?\s?)?(?:\d{1,4}(?:[-‑–.]\d{1,4})*|[IVXLC]{1,7})"
    r"(?:\s?[a-zA-Zº°]{1,6})?"
)
_ENDED = re.compile(r"[.;:!?。！？؛؟][)\]”\"»’]*$")
_CLOSED = re.compile(r"[.!?。！？؟][)\]”\"»’]*$")
_QUOTE = re.compile(r"[“\"«„]")
_QUOTE_BEFORE = re.compile(r"[.;][)\]”\"»’]*$")
_WIDE = re.compile("[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]")


@dataclass(frozen=True, slots=True)
class Piece:
    """A line with its page and the edges of its column."""

    line: Line
    page: int
    column: int
    left: float
    right: float

    @property
    def indent(self) -> float:
        """How far it begins from the edge of its column."""
        return self.line.left - self.left

    @property
    def is_centered(self) -> bool:
        """Whether it stands in the middle of its column, with white space on both sides."""
        before, after = self.indent, self.right - self.line.right
        wide = _CENTERED * (self.right - self.left)
        is_even = abs(before - after) < _ASKEW * self.line.size
        return min(before, after) > wide and is_even and not self.is_item

    @property
    def is_item(self) -> bool:
        """Whether it begins with a number or mark of its own."""
        return self.line.raised or _ITEM.match(self.line.text) is not None

    @property
    def is_ended(self) -> bool:
        """Whether a sentence ends with it."""
        return _ENDED.search(self.line.text) is not None

    @property
    def is_closed(self) -> bool:
        """Whether the last sentence of it is over, and no list goes on behind it."""
        return _CLOSED.search(self.line.text) is not None

    def opens_after(self, last: Piece) -> bool:
        """Whether it begins an item or a definition, to judge by what stands before it."""
        if self.is_item and _STOPPED.search(last.line.text):
            return True
        if self.line.text[:1].isupper() and _UNIT.fullmatch(self.line.text):
            return True
        is_quote = _QUOTE.match(self.line.text) is not None
        return is_quote and _QUOTE_BEFORE.search(last.line.text) is not None

    def is_full(self, after: Piece) -> bool:
        """Whether the first word of the next line would not have fitted into it."""
        if self.line.text[-1:] in "-\u2010\u00ad":
            return True
        room = self.right - self.line.right
        if self.is_centered and after.is_centered:
            room += self.indent
        word = after.line.lead
        if _WIDE.match(after.line.text):
            word = min(word, after.line.size)
        return room < word + _SPACE * self.line.size


@dataclass(frozen=True, slots=True)
class Usual:
    """What is usual in a text: its type size, and how far its lines stand apart, by size."""

    size: float
    pitches: dict[float, float]
    is_bold: bool

    def pitch(self, size: float) -> float:
        """How far lines of a type size stand apart."""
        known = self.pitches.get(rounded(size))
        if known is not None:
            return known
        base = self.pitches.get(rounded(self.size), _PITCH * self.size)
        return base / self.size * size if self.size else _PITCH * size


def usual(pages: Sequence[Page]) -> Usual:
    """What is usual in a text."""
    sizes: Counter[float] = Counter()
    bold = 0
    for page in pages:
        for line in page.lines:
            sizes[rounded(line.size)] += len(line.text)
            bold += len(line.text) if line.bold else 0
    size = max(sorted(sizes), key=lambda one: sizes[one]) if sizes else 0.0
    return Usual(size, _pitches(pages), bold * 2 > sizes.total())


def flow(pages: Sequence[Page]) -> list[Piece]:
    """All lines in the order in which they are read."""
    pages = [
        replace(page, columns=tuple(_by_its_text(column) for column in page.columns))
        for page in pages
    ]
    columns = [column for page in pages for column in page.columns]
    edges, reach = _edges(columns), _reach(columns)
    pieces: list[Piece] = []
    number = 0
    for at, page in enumerate(pages):
        for column in page.columns:
            left, right = _settled(column, edges.get(column.shared, ()), reach)
            pieces.extend(Piece(line, at, number, left, right) for line in column.lines)
            number += 1
    return pieces


def rounded(size: float) -> float:
    """A size or distance to half a point."""
    return round(size * 2) / 2


def _pitches(pages: Sequence[Page]) -> dict[float, float]:
    """The smallest distance that many lines of a size keep: paragraphs may be set apart."""
    gaps: dict[float, Counter[float]] = defaultdict(Counter)
    for page in pages:
        for column in page.columns:
            for line, after in pairwise(column.lines):
                gap, size = after.base - line.base, rounded(line.size)
                if size == rounded(after.size) and 0 < gap < WIDEST_PITCH * size:
                    gaps[size][rounded(gap)] += 1
    found: dict[float, float] = {}
    for size, counts in gaps.items():
        least = counts.total() * _USUAL
        usual_ones = [gap for gap in counts if (counts[gap] + counts[gap + 0.5]) * 100 >= least]
        found[size] = min(usual_ones) + 0.25 if usual_ones else min(counts)
    return found


def _edges(columns: Sequence[Column]) -> dict[bool, list[tuple[float, float]]]:
    """The left and right edges that columns keep to, alone or beside others."""
    counts: dict[bool, Counter[tuple[float, float]]] = defaultdict(Counter)
    for column in columns:
        if len(column.lines) >= _LINES:
            near = next(
                (
                    edge
                    for edge in counts[column.shared]
                    if abs(edge[0] - column.left) <= _EDGE and abs(edge[1] - column.right) <= _EDGE
                ),
                (column.left, column.right),
            )
            counts[column.shared][near] += len(column.lines)
    return {
        shared: [edge for edge in sorted(found) if found[edge] >= _SHARE * found.total()]
        for shared, found in counts.items()
    }


def _by_its_text(column: Column) -> Column:
    """A column with the edges of the lines in its usual type size; others may stand further out."""
    sizes: Counter[float] = Counter()
    for line in column.lines:
        sizes[rounded(line.size)] += len(line.text)
    size = max(sorted(sizes), key=lambda one: sizes[one])
    lines = [line for line in column.lines if rounded(line.size) == size]
    left = -_outermost([-line.left for line in lines])
    return replace(column, left=left, right=_outermost([line.right for line in lines]))


def _outermost(edges: Sequence[float]) -> float:
    """The furthest edge, unless one line alone reaches further than an edge that others keep to."""
    furthest, *others = sorted(edges, reverse=True)
    if not others or furthest - others[0] <= _ALONE:
        return furthest
    kept = sum(1 for edge in others if others[0] - edge <= _ALONE)
    return others[0] if kept >= _KEPT else furthest


def _settled(
    column: Column, edges: Sequence[tuple[float, float]], reach: dict[tuple[bool, int], float]
) -> tuple[float, float]:
    """The edges of a column: its own lines may all be short or indented."""
    fitting = [
        edge
        for edge in edges
        if edge[0] - _EDGE <= column.left <= edge[0] + _INDENT and column.right <= edge[1] + _EDGE
    ]
    if fitting:
        right = min(edge[1] for edge in fitting)
        left = min(edge[0] for edge in fitting if edge[1] <= right + _EDGE)
        return min(left, column.left), max(right, column.right)
    if len(column.lines) < _LINES:
        return column.left, reach[_kind(column)]
    return column.left, column.right


def _reach(columns: Sequence[Column]) -> dict[tuple[bool, int], float]:
    """How far the furthest of the columns that begin at about one place reaches."""
    found: dict[tuple[bool, int], float] = {}
    for column in columns:
        kind = _kind(column)
        found[kind] = max(column.right, found.get(kind, column.right))
    return found


def _kind(column: Column) -> tuple[bool, int]:
    return column.shared, int(column.left // _INDENT)
