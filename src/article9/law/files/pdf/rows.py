"""Puts words side by side into rows, and the words of a row in the order in which they are read."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from article9.law.files.pdf import leftward
from article9.law.files.pdf.printed import Line, Word

#: Words of one row stand within this share of the type size of its base.
_TOLERANCE = 0.5
#: What is smaller than the row, and stands higher, by these shares is a raised sign.
_RAISED_SIZE = 0.8
_RAISED_BY = 0.12
#: Signs this near to each other stand without white space between them.
_TOUCHING = 0.1
#: A word printed twice over itself, to make it look bold, is moved by less than this share.
_TWICE = 0.25

#: No line ends behind these.
_OPENING = "«“„‚(§¿¡["
#: L. and n° are not parted from what follows; longer words with a stop end a sentence.
_SHORT = 4

#: So many single letters are a word that was set apart; the gaps differ by less than this factor.
_LETTERS, _EVEN = 3, 1.4
#: The number of a page stands so many type sizes from the words of an entry, or behind dots.
_FAR = 2.0
_ENTRY = re.compile(r"(?:[.·…_]\s?){4,}\s*\w{0,5}$")

_REFERENCE = re.compile(r"[\d*†‡§,;()\[\]\s]+")
_NUMBERS = re.compile(r"\d+|[*†‡]+")
#: Behind a unit of measure a raised number is its power.
_MEASURE = re.compile(r"(?:^|\d)[kcdm]?m$")
_POWERS = {"2": "²", "3": "³"}


@dataclass(frozen=True, slots=True)
class Row:
    """Words on one height over the width of a page or column, from left to right."""

    words: tuple[Word, ...]
    base: float
    size: float


def rows(words: Iterable[Word]) -> list[Row]:
    """The rows that words make, from the top down."""
    found: list[list[Word]] = []
    anchor: Word | None = None
    for word in sorted(words, key=lambda one: (one.base, one.left)):
        near = anchor is not None and (
            abs(word.base - anchor.base) <= _TOLERANCE * max(word.size, anchor.size)
        )
        if not near:
            found.append([])
            anchor = None
        found[-1].append(word)
        if anchor is None or word.size > anchor.size / _RAISED_SIZE:
            anchor = word
    made = [_row(words) for words in found]
    return sorted(made, key=lambda row: row.base)


def row_of(words: Iterable[Word]) -> Row:
    """The words, which stand on one height, as a row."""
    return _row(list(words))


def _row(words: list[Word]) -> Row:
    words.sort(key=lambda word: (word.left, word.glued))
    once: list[Word] = []
    for word in words:
        if not (once and _is_twice(once[-1], word)):
            once.append(word)
    once = _closed_up(once)
    # The base and size of a row are those in which most of its letters are set.
    main = _most(once)
    return Row(tuple(once), main.base, main.size)


def _closed_up(words: Sequence[Word]) -> list[Word]:
    """The words, with letters that were set apart for show (P A R T) as one word again."""
    if sum(1 for word in words if len(word.text) == 1) < _LETTERS:
        return list(words)
    closed: list[Word] = []
    at = 0
    while at < len(words):
        end = at + 1
        first = words[end].left - words[at].right if end < len(words) else 0.0
        while end < len(words) and _is_spaced(words[end - 1], words[end], first):
            end += 1
        if end - at >= _LETTERS:
            text = "".join(word.text for word in words[at:end])
            closed.append(replace(words[at], text=text, right=words[end - 1].right))
        else:
            closed.extend(words[at:end])
        at = end
    return closed


def _is_spaced(before: Word, word: Word, usual: float) -> bool:
    """Whether two single letters stand as far apart as others do."""
    is_letters = len(before.text) == 1 == len(word.text) and (before.text + word.text).isalpha()
    gap = word.left - before.right
    return is_letters and 0 < gap <= min(usual * _EVEN, word.size)


def _is_twice(before: Word, word: Word) -> bool:
    return before.text == word.text and abs(word.left - before.left) < _TWICE * word.size


def _most(words: Sequence[Word]) -> Word:
    first = words[0]
    if all(word.base == first.base and word.size == first.size for word in words):
        return first
    letters: dict[tuple[float, float], int] = {}
    for word in words:
        key = (round(word.size, 1), round(word.base, 1))
        letters[key] = letters.get(key, 0) + len(word.text)
    size, base = max(letters, key=lambda key: (letters[key], key))
    return next(
        word for word in words if (round(word.size, 1), round(word.base, 1)) == (size, base)
    )


def line(row: Row, *, from_right: bool = False) -> Line | None:
    """A row as it is read; None where nothing but references to footnotes stands in it.

    `from_right` says that the words, given from left to right, are the mirror image of a row that
    is read from right to left.
    """
    words: list[Word] = []
    citing: list[str] = []
    for at, word in enumerate(row.words):
        if at and _is_raised(word, row):
            before = words[-1].text if words else ""
            if word.text in _POWERS and _MEASURE.search(before):
                words.append(replace(word, text=_POWERS[word.text], glued=True))
                continue
            if _REFERENCE.fullmatch(word.text):
                citing.extend(_NUMBERS.findall(word.text))
                continue
            touching = word.left - row.words[at - 1].right <= _TOUCHING * row.size
            word = replace(word, glued=word.glued or touching)
        elif at and _is_raised(row.words[at - 1], row):
            # Behind a raised number that was read, or is gone: 1Whoever ..., or mine1; and.
            touching = word.left - row.words[at - 1].right <= _TOUCHING * row.size
            is_stop = not word.text[0].isalnum() and touching
            word = replace(word, glued=at > 1 and (word.glued or is_stop))
        words.append(word)
    if from_right:
        words = leftward.in_reading_order(words)
    if not words:
        return None
    return Line(
        text=_joined(words),
        left=row.words[0].left,
        right=max(word.right for word in words),
        base=row.base,
        size=row.size,
        lead=_lead(words),
        second=words[1].left if len(words) > 1 else 0.0,
        bold=_are_bold(words),
        raised=_is_raised(row.words[0], row),
        citing=tuple(citing),
        entry=_is_entry(words, row.size),
    )


def _is_entry(words: Sequence[Word], size: float) -> bool:
    """Whether a line is an entry of a table of contents, with the number of a page at its end."""
    if len(words) < 2:
        return False
    is_far = words[-1].left - words[-2].right >= _FAR * size and words[-1].text.isdecimal()
    return is_far or _ENTRY.search(" ".join(word.text for word in words[-8:])) is not None


def _lead(words: Sequence[Word]) -> float:
    """The width of what the end of a line does not part at the beginning of this one.

    French sets a space before a colon, and another between n° and its number.
    """
    end = 1
    while end < len(words) and _is_tied(words[end - 1].text, words[end].text):
        end += 1
    return max(word.right for word in words[:end]) - words[0].left


def _is_tied(word: str, after: str) -> bool:
    if not any(map(str.isalnum, after)):
        return True
    if word[-1] in _OPENING:
        return True
    return len(word) <= _SHORT and word[0].isalpha() and word[-1] in ".°º"


def _is_raised(word: Word, row: Row) -> bool:
    return word.size <= _RAISED_SIZE * row.size and row.base - word.base >= _RAISED_BY * row.size


def _are_bold(words: Sequence[Word]) -> bool:
    lettered = [word for word in words if any(map(str.isalnum, word.text))]
    return bool(lettered) and all(word.bold for word in lettered)


def _joined(words: Sequence[Word]) -> str:
    text = ""
    for word in words:
        text += word.text if word.glued or not text else " " + word.text
    return text
