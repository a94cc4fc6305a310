"""Puts the letters of scripts that are read from right to left in the order in which they are read.

A file keeps such letters in the order in which a program drew them, which may be either way and
differs within a line. Only the places on the page can be relied upon.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from article9.law.files.pdf.printed import Word, middle

#: White space within a line is wider than this share of the type size.
_SPACE = 0.15
#: Letters of one line stand within this share of the type size of its base.
_TOLERANCE = 0.35
#: So much of a text must be of such a script before its lines count as read from the right.
_SHARE = 0.5

_LAM = "\u0644"
_ALEFS = "\u0622\u0623\u0625\u0627"
_PRESENTED = (("\ufb1d", "\ufdff"), ("\ufe70", "\ufefc"))
_MIRRORS = str.maketrans("()[]{}<>«»", ")(][}{><»«")


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter at its place; letters drawn as one sign have the same place."""

    text: str
    left: float
    right: float
    base: float
    size: float
    bold: bool = False


def is_leftward(text: str) -> bool:
    """Whether most letters of a text are of a script that is read from right to left."""
    kinds = [unicodedata.bidirectional(letter) for letter in text]
    leftward = sum(1 for kind in kinds if kind in ("R", "AL"))
    return leftward > _SHARE * (leftward + kinds.count("L")) if leftward else False


def words(letters: Iterable[Letter]) -> list[Word]:
    """The words that letters make, each with its letters in the order in which they are read."""
    found = [
        _word(group)
        for row in _rows(letters)
        for group in _groups(sorted(_marks_on_letters(row), key=lambda one: one.left))
    ]
    return _with_brackets_turned(found)


def in_reading_order(row: Sequence[Word]) -> list[Word]:
    """The words of a line, given from right to left, with foreign words turned round."""
    ordered: list[Word] = []
    at = 0
    while at < len(row):
        end = _foreign_end(row, at)
        ordered.extend(reversed(row[at:end]))
        at = end
    return ordered


def _foreign_end(row: Sequence[Word], at: int) -> int:
    """Where foreign words end that begin here; numbers and signs between them are of them."""
    end = at + 1
    if not _is_rightward(row[at].text):
        return end
    for later in range(end, len(row)):
        if is_leftward(row[later].text):
            break
        if _is_rightward(row[later].text):
            end = later + 1
    return end


def _is_rightward(text: str) -> bool:
    return any(unicodedata.bidirectional(letter) == "L" for letter in text)


def _rows(letters: Iterable[Letter]) -> list[list[Letter]]:
    rows: list[list[Letter]] = []
    for letter in sorted(letters, key=lambda one: one.base):
        if rows and letter.base - rows[-1][0].base <= _TOLERANCE * letter.size:
            rows[-1].append(letter)
        else:
            rows.append([letter])
    return rows


def _marks_on_letters(row: Sequence[Letter]) -> list[Letter]:
    """The letters with the signs above and below them, which may be drawn anywhere near."""
    carriers = sorted(
        (one for one in row if unicodedata.category(one.text[0]) != "Mn"), key=lambda one: one.left
    )
    if not carriers or len(carriers) == len(row):
        return list(row)
    lefts = [one.left for one in carriers]
    signs: dict[int, str] = {}
    for one in row:
        if unicodedata.category(one.text[0]) == "Mn":
            near = max(0, bisect_right(lefts, (one.left + one.right) / 2) - 1)
            signs[near] = signs.get(near, "") + one.text
    return [replace(one, text=one.text + signs.get(at, "")) for at, one in enumerate(carriers)]


def _groups(row: Sequence[Letter]) -> list[list[Letter]]:
    """Letters from left to right, parted where white space stands between them."""
    groups: list[list[Letter]] = []
    edge = 0.0
    for letter in row:
        if groups and letter.left - edge <= _SPACE * letter.size:
            groups[-1].append(letter)
        else:
            groups.append([letter])
        edge = max(edge, letter.right) if len(groups[-1]) > 1 else letter.right
    return groups


def _word(group: Sequence[Letter]) -> Word:
    return Word(
        text=_read(_signs(group)),
        left=min(one.left for one in group),
        right=max(one.right for one in group),
        base=middle([one.base for one in group]),
        size=middle([one.size for one in group]),
        bold=all(one.bold for one in group),
    )


def _signs(group: Sequence[Letter]) -> list[str]:
    """The signs from right to left, each with the letters it stands for.

    Some programs note the sign for lam and alef as its two letters, and pdfium turns them round
    with the word. No word has an alef and a lam in one sign, so that it can be told.
    """
    signs: list[str] = []
    for _, drawn in groupby(group, key=lambda letter: letter.left):
        letters = list(drawn)
        if [one.text[0] in _ALEFS for one in letters] == [True, False] and (
            letters[1].text[0] == _LAM
        ):
            letters.reverse()
        signs.append("".join(_plain(one) for one in letters))
    return signs[::-1]


def _plain(letter: Letter) -> str:
    """A letter without the form that it has at its place in a word."""
    first = letter.text[0]
    if any(low <= first <= high for low, high in _PRESENTED):
        return unicodedata.normalize("NFKC", letter.text)
    return letter.text


def _read(signs: Sequence[str]) -> str:
    """A word given from right to left, with the numbers and foreign letters in it turned round."""
    text = "".join(signs)
    if not is_leftward(text) and _is_rightward(text):
        return "".join(reversed(signs))
    kinds = [unicodedata.bidirectional(sign[0]) for sign in signs]
    read: list[str] = []
    at = 0
    while at < len(signs):
        end = at
        while end < len(signs) and _runs_on(kinds, end, at):
            end += 1
        end = max(end, at + 1)
        read.extend(reversed(signs[at:end]))
        at = end
    return "".join(read)


def _runs_on(kinds: Sequence[str], at: int, start: int) -> bool:
    if kinds[at] in ("EN", "AN", "L"):
        return True
    inner = start < at < len(kinds) - 1
    return inner and kinds[at] == "CS" and kinds[at + 1] in ("EN", "AN", "L")


def _with_brackets_turned(found: list[Word]) -> list[Word]:
    """The words with brackets that open where they should close turned round.

    A bracket is drawn as its mirror image, and some programs note it as what it looks like.
    """
    opened = sum(1 for word in found if _turned(word.text) == 1)
    closed = sum(1 for word in found if _turned(word.text) == -1)
    if closed <= opened:
        return found
    return [
        word if _is_rightward(word.text) else replace(word, text=word.text.translate(_MIRRORS))
        for word in found
    ]


def _turned(text: str) -> int:
    """1 where a bracket opens a word or closes it, -1 where it does the reverse, 0 without one."""
    if text[:1] in "([«" or text[-1:] in ")]»":
        return 1
    return -1 if text[:1] in ")]»" or text[-1:] in "([«" else 0
