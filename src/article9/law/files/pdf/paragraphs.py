"""Puts lines together into paragraphs, by their indents, their distance and how full they are."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from article9.law.files.pdf.flow import Piece, Usual, rounded
from article9.law.files.pdf.printed import LARGE

#: Lines further apart than so many usual distances are of two paragraphs.
_APART = 1.3
#: White space of so many usual distances before a paragraph is to be seen as an empty line.
_EMPTY = 1.45
#: Edges that differ by less than this share of the type size are the same.
_SAME = 0.4
#: Lines that end within so many points of each other, and fill this share of their column, are
#: set to one edge.
_FLUSH, _FILLED = 0.8, 0.6
#: The first so many lines of a paragraph tell how it is set.
_TELLING = 8
#: Sizes that differ by more than this share are two.
_SIZE = 0.08
#: So many paragraphs with an indented first line show that the text is set so.
_INDENTED = 3
#: A distance wider than the usual one by this parts paragraphs if so many of a hundred lines before
#: it can be their last.
_WIDER, _NEARLY_ALL = 0.5, 85
#: A dash alone on a line belongs to the line before.
_DASH = re.compile("[—–-]")
_LONGEST_HEADING, _HEADING_LINES = 200, 3
_NO_HEADING_END = (";", ",", ":", ".", "—", "–")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines that are one paragraph."""

    pieces: tuple[Piece, ...]
    gap: bool = False  # white space stands before it
    heading: bool = False


@dataclass(frozen=True, slots=True)
class _Style:
    """How the paragraphs of a text show where they begin."""

    hanging: frozenset[tuple[str, int]]  # the places at which numbers stand left of their text
    indents: bool  # the first line of a paragraph begins further in than the others
    parting: frozenset[tuple[float, float]]  # type sizes, with distances that part paragraphs

    def hangs(self, first: Piece) -> bool:
        """Whether a line begins with a number that stands left of its text."""
        return first.is_item and _place(first) in self.hanging

    def parts(self, last: Piece, after: Piece) -> bool:
        """Whether the distance between two lines is one that stands between paragraphs."""
        return _distance(last, after) in self.parting


def paragraphs(pieces: Sequence[Piece], usual: Usual) -> list[Paragraph]:
    """The paragraphs that lines make."""
    style = _style(pieces, usual)
    found: list[list[Piece]] = []
    for piece in pieces:
        if found and _goes_on(found[-1], piece, usual, style):
            found[-1].append(piece)
        else:
            found.append([piece])
    made: list[Paragraph] = []
    for group in found:
        gap = bool(made) and _has_gap(made[-1].pieces[-1], group[0], usual)
        made.append(Paragraph(tuple(group), gap, _is_heading(group, usual)))
    return made


def _style(pieces: Sequence[Piece], usual: Usual) -> _Style:
    indented = level = 0
    hanging: Counter[tuple[str, int]] = Counter()
    for first, second in pairwise(pieces):
        if not (_is_below(first, second, usual) and first.is_full(second)):
            continue
        step = second.indent - first.indent
        tolerance = _SAME * first.line.size
        if first.is_item and not second.is_item:
            hanging[_place(first)] += (step > tolerance) - (step < -tolerance)
        indented += step < -tolerance
        level += abs(step) <= tolerance < first.indent
    return _Style(
        hanging=frozenset(at for at in hanging if hanging[at] > 0),
        indents=indented >= _INDENTED and indented > level,
        parting=_parting(pieces, usual),
    )


def _parting(pieces: Sequence[Piece], usual: Usual) -> frozenset[tuple[float, float]]:
    """The distances a little wider than usual before which nearly all lines end a paragraph."""
    counts: Counter[tuple[float, float]] = Counter()
    ended: Counter[tuple[float, float]] = Counter()
    for first, second in pairwise(pieces):
        if not _is_below(first, second, usual):
            continue
        distance = _distance(first, second)
        if distance[1] > usual.pitch(first.line.size) + _WIDER:
            counts[distance] += 1
            ended[distance] += first.is_ended or not first.is_full(second)
    return frozenset(
        one
        for one in counts
        if counts[one] >= _INDENTED and ended[one] * 100 >= _NEARLY_ALL * counts[one]
    )


def _distance(last: Piece, after: Piece) -> tuple[float, float]:
    return rounded(last.line.size), rounded(after.line.base - last.line.base)


def _place(piece: Piece) -> tuple[str, int]:
    """What kind of number a line begins with, and roughly how far it is from the edge."""
    first = next(filter(str.isalnum, piece.line.text), "")
    kind = "digit" if first.isdigit() else "letter"
    return kind, round(2 * piece.indent / max(piece.line.size, 1.0))


def _is_below(last: Piece, after: Piece, usual: Usual) -> bool:
    """Whether a line stands right under another one, without white space between them."""
    if last.page != after.page or not _is_same_size(last, after):
        return False
    if last.column != after.column and not _overlap(last, after):
        return False
    return 0 < after.line.base - last.line.base <= _APART * usual.pitch(last.line.size)


def _is_same_size(last: Piece, after: Piece) -> bool:
    return abs(last.line.size - after.line.size) <= _SIZE * max(last.line.size, after.line.size)


def _overlap(last: Piece, after: Piece) -> bool:
    return last.line.left < after.line.right and after.line.left < last.line.right


def _is_over(last: Piece, after: Piece) -> bool:
    """Whether a line stands in a column or page after that of the line before it."""
    if last.page != after.page:
        return True
    return last.column != after.column and not (
        after.line.base > last.line.base and _overlap(last, after)
    )


def _goes_on(paragraph: Sequence[Piece], after: Piece, usual: Usual, style: _Style) -> bool:
    last = paragraph[-1]
    if last.line.entry or not _is_same_size(last, after) or after.opens_after(last):
        return False
    if _DASH.fullmatch(after.line.text) and _is_below(last, after, usual):
        return True
    if style.parts(last, after) or not (last.is_full(after) or _is_flush(paragraph, after)):
        return False
    if _is_over(last, after):
        return _runs_over(paragraph, after, style)
    return _is_below(last, after, usual) and _is_indented_alike(paragraph, after, style)


def _is_flush(paragraph: Sequence[Piece], after: Piece) -> bool:
    """Whether lines are set to an edge of their own, further in than that of the column."""
    last = paragraph[-1]
    before = paragraph[-2] if len(paragraph) > 1 else after
    if (last.line.right - last.line.left) < _FILLED * (last.right - last.left):
        return False
    if before.page != last.page or last.is_centered:
        return False
    return abs(before.line.right - last.line.right) <= _FLUSH


def _is_indented_alike(paragraph: Sequence[Piece], after: Piece, style: _Style) -> bool:
    """Whether a line begins where one of the paragraph would."""
    first, last = paragraph[0], paragraph[-1]
    tolerance = _SAME * last.line.size
    if all(piece.is_centered for piece in paragraph[:_TELLING]):
        return after.is_centered
    if len(paragraph) > 1:
        return abs(after.indent - _body(paragraph)) <= tolerance
    step = after.indent - first.indent
    if style.indents and abs(step) <= tolerance < first.indent:
        # Both lines are the first of their paragraphs.
        return False
    if step < -tolerance:
        return not style.hangs(first)
    if step > tolerance:
        is_under_text = abs(after.line.left - first.line.second) <= tolerance
        return is_under_text or not last.is_ended
    return True


def _runs_over(paragraph: Sequence[Piece], after: Piece, style: _Style) -> bool:
    """Whether a paragraph goes on at the top of the next column or page."""
    first, last = paragraph[0], paragraph[-1]
    tolerance = _SAME * last.line.size
    if last.line.bold != after.line.bold or (after.is_centered and not last.is_centered):
        return False
    is_hanging = _body(paragraph) - first.indent > tolerance
    if is_hanging if len(paragraph) > 1 else style.hangs(first):
        return abs(after.indent - _body(paragraph)) <= tolerance
    if not last.is_ended or after.line.text[:1].islower():
        return True
    return style.indents and after.indent <= tolerance and not after.is_item


def _body(paragraph: Sequence[Piece]) -> float:
    """How far the lines of a paragraph behind its first begin from the edge of the column.

    Where there is one line only, what hangs left of its text is taken to be its first word.
    """
    if len(paragraph) > 1:
        return min(piece.indent for piece in paragraph[1:_TELLING])
    return paragraph[0].line.second - paragraph[0].left


def _has_gap(last: Piece, first: Piece, usual: Usual) -> bool:
    """Whether white space stands before a paragraph; at a page end nobody can see it."""
    if _is_over(last, first):
        return not first.line.text[:1].islower()
    pitch = usual.pitch(max(last.line.size, first.line.size))
    return first.line.base - last.line.base > _EMPTY * pitch


def _is_heading(group: Sequence[Piece], usual: Usual) -> bool:
    """Whether a paragraph is surely a heading: all in larger type, or all bold in a text that is
    not, and no sentence."""
    text = " ".join(piece.line.text for piece in group)
    if len(group) > _HEADING_LINES or len(text) > _LONGEST_HEADING:
        return False
    if text.endswith(_NO_HEADING_END) or not any(map(str.isalpha, text)) or text[0].islower():
        return False
    if all(piece.line.size >= LARGE * usual.size for piece in group):
        return True
    is_bold = all(piece.line.bold for piece in group) and not usual.is_bold
    return is_bold and all(piece.line.size >= usual.size * (1 - _SIZE) for piece in group)
