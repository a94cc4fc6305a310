"""Numbers in a line: amounts and terms in words or digits, and the numbers of provisions."""

from __future__ import annotations

import re
from collections.abc import Sequence

from article9.catalogue.lexicon import Lexicon
from article9.catalogue.patterns import folded, words_of
from article9.checking.line import Line
from article9.law.numbers import IROHA, KANJI, kanji_value

#: 2 · 13A · 2bis · L2343 · 367A, the number of a basic unit as printed; 20th is a day
_UNIT = re.compile(r"[a-z]?\d+(?!(?:st|nd|rd|th)$)(?:[a-z]{1,2}|bis|ter|quater)?")
#: 1er, as French prints the first of a series
_FIRST = re.compile(r"(\d+)er")
#: II in titre II, Part II: the number of a large unit
_ROMAN = re.compile(r"(?=[ivx])x{0,3}(?:ix|iv|v?i{0,3})")
#: The sign of an ordinal, which is no part of the number: 2º, 2°.
_SIGNS = "ºª°"
_ITEM = re.compile(r"\d+[a-z]?|[a-z]{1,4}")
_SEPARATORS = frozenset(",.")
#: Digits, in groups of three where an apostrophe, which does not end a word, separates them.
_DIGITS = re.compile(r"\d+(?:'\d{3})*")


class Numerals:
    """Reads the numbers that one language writes."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._words = {
            tuple(w for w, _, _ in words_of(text)): value
            for text, value in lexicon.quantities.numbers.items()
        }
        self._longest = max((len(words) for words in self._words), default=0)
        self._ordinals = {
            tuple(w for w, _, _ in words_of(text)): number
            for text, number in lexicon.structure.ordinals.items()
        }
        self._multipliers = lexicon.quantities.multipliers
        references = lexicon.references
        self._joins = frozenset(map(folded, references.joins)) | {","}
        self._ranges = frozenset(map(folded, references.ranges)) | {"-", "–"}

    def ends(self, line: Line, at: int) -> Sequence[int]:
        """Where a number that starts at `at` ends: one place, or none."""
        read = self._read(line, at)
        return [read[1]] if read else []

    def value(self, line: Line, first: int) -> int | None:
        """The number that starts at `first`."""
        read = self._read(line, first)
        return read[0] if read else None

    def _read(self, line: Line, at: int) -> tuple[int, int] | None:
        read = self._read_plain(line, at)
        if read is None:
            return None
        value, end = read
        while line.folded[end : end + 1] and line.folded[end] in self._multipliers:
            value, end = value * self._multipliers[line.folded[end]], end + 1
        return value, end

    def _read_plain(self, line: Line, at: int) -> tuple[int, int] | None:
        if line.words[at].folded in KANJI:
            is_first = at == 0 or line.folded[at - 1] not in KANJI
            end = _kanji_end(line, at)
            return (kanji_value("".join(line.folded[at:end])), end) if is_first else None
        for length in range(self._longest, 0, -1):
            words = line.folded[at : at + length]
            if len(words) == length and words in self._words:
                return self._words[words], at + length
        if not _DIGITS.fullmatch(line.words[at].folded) or self._goes_on(line, at):
            return None
        digits, end = line.words[at].folded.replace("'", ""), at + 1
        while end < len(line.words):
            if self._continues(line, end, digits):
                digits, end = digits + line.words[end + 1].folded, end + 2
            elif _spaced_out(line, end, digits):
                digits, end = digits + line.words[end].folded, end + 1
            else:
                break
        return int(digits), end

    def _goes_on(self, line: Line, at: int) -> bool:
        """Whether the digits at a place are the end of a number: 000 in 150 000."""
        words = line.words
        if at > 0 and words[at - 1].folded.isdecimal():
            return _spaced_out(line, at, words[at - 1].folded)
        before = words[at - 2].folded if at > 1 else ""
        return before.isdecimal() and self._continues(line, at - 1, before)

    def _continues(self, line: Line, at: int, digits: str) -> bool:
        """Whether a separator and three more digits follow without a space, as in 1,000."""
        if at + 1 >= len(line.words) or len(digits) > 12:
            return False
        mark, group = line.words[at], line.words[at + 1]
        touching = line.words[at - 1].end == mark.start and mark.end == group.start
        return (
            touching
            and mark.folded in _SEPARATORS
            and group.folded.isdecimal()
            and len(group.folded) == 3
        )

    def letter_ends(self, line: Line, at: int) -> Sequence[int]:
        """Where a list of letters that starts at `at` ends: one place, or none."""
        letters, end = self.letters(line, at)
        return [end] if letters else []

    def letters(self, line: Line, at: int) -> tuple[tuple[str, ...], int]:
        """The items that `a, b und c` names by letters, and where the list ends."""
        letters: list[str] = []
        end = good = at
        while end < len(line.words) and _is_letter(line.folded[end]):
            # Items are printed in small letters or in katakana; words are compared folded.
            letters.append(line.folded[end])
            good = end + 1
            end = self._join(line, good)
            if end == good:
                break
        return tuple(letters), good

    def citation_ends(self, line: Line, at: int) -> Sequence[int]:
        """Where a list of provision numbers that starts at `at` ends: one place, or none."""
        paths, end = self.citation(line, at)
        return [end] if paths else []

    def citation(self, line: Line, at: int) -> tuple[tuple[tuple[str, ...], ...], int]:
        """The provisions that `6, 8(1) and (2) or 10 to 12` names, and where the list ends.

        A path without a section of its own, as `(2)` above, takes the one before it.
        """
        paths: list[tuple[str, ...]] = []
        end = good = at
        while True:
            path, after = self._path(line, end, paths[-1] if paths else ())
            if not path:
                return tuple(paths), good
            ranged = bool(paths) and self._is_range(line, end)
            paths += _between(paths[-1], path) if ranged else [path]
            good = after
            end = self._join(line, after)
            if end == after:
                return tuple(paths), good

    def _is_range(self, line: Line, at: int) -> bool:
        return at > 0 and line.words[at - 1].folded in self._ranges

    def _join(self, line: Line, at: int) -> int:
        """The place after the words that join one number to the next."""
        end = at
        while end < len(line.words) and (
            line.words[end].folded in self._joins or line.words[end].folded in self._ranges
        ):
            end += 1
        return end

    def _number_of_a_unit(self, line: Line, at: int) -> tuple[str, int]:
        """The number of a basic unit, as printed or in words, and the place behind it."""
        for length in (2, 1):
            words = line.folded[at : at + length]
            if words in self._ordinals:
                return self._ordinals[words], at + length
        if at < len(line.words) and line.folded[at] in KANJI:
            end = _kanji_end(line, at)
            return "".join(line.folded[at:end]), end
        printed = line.words[at].folded.rstrip(_SIGNS) if at < len(line.words) else ""
        if not _UNIT.fullmatch(printed):
            return "", at
        end = at + 1
        after = [word.folded for word in line.words[end : end + 2]]
        if after[:1] and after[0] in _SIGNS:
            end += 1
        elif len(after) == 2 and after[0] == "." and after[1] in _SIGNS:
            end += 2
        return _FIRST.sub(r"\1", printed), end

    def _path(self, line: Line, at: int, before: Sequence[str]) -> tuple[tuple[str, ...], int]:
        path: list[str] = []
        words, end = line.words, at
        letter = _code_letter(line, end)
        end += 2 if letter else 0
        number, after = self._number_of_a_unit(line, end)
        if not number and not letter and (not before or _ROMAN.fullmatch(before[0])):
            # Behind 5 in "article 5, i)" it would be an item, and no unit of its own.
            number, after = _roman(line, end)
        if number:
            path.append(letter + number)
            end = after
            while _hyphened(line, end):
                path[0] += "-" + words[end + 1].folded
                end += 2
        while (
            end + 2 < len(words)
            and words[end].folded == "("
            and words[end + 2].folded == ")"
            and _ITEM.fullmatch(words[end + 1].folded)
        ):
            path.append("(" + words[end + 1].folded)
            end += 3
        if path and path[0].startswith("(") and before:
            kept = [p for p in before if p.startswith("(")]
            depth = _depth_like(kept, path[0])
            stem = [p for p in before if not p.startswith("(")]
            path = [*stem, *kept[:depth], *path]
        return tuple(path), end


def _kanji_end(line: Line, at: int) -> int:
    """Where a Chinese numeral ends."""
    while at < len(line.folded) and line.folded[at] in KANJI:
        at += 1
    return at


def _is_letter(word: str) -> bool:
    return len(word) == 1 and (word in IROHA or (word.isascii() and word.isalpha()))


def _spaced_out(line: Line, at: int, digits: str) -> bool:
    """Whether three more digits follow behind one space, as in 5 000."""
    before, group = line.words[at - 1], line.words[at]
    return (
        len(digits) <= 12
        and len(before.folded) <= 3
        and group.start - before.end == 1
        and len(group.folded) == 3
        and group.folded.isdecimal()
    )


def _roman(line: Line, at: int) -> tuple[str, int]:
    """A number in Roman signs, and the place behind it."""
    sign = line.folded[at] if at < len(line.folded) else ""
    return (sign, at + 1) if _ROMAN.fullmatch(sign) else ("", at)


def _code_letter(line: Line, at: int) -> str:
    """The letter with a stop before the number of an article of a code: L. 2343-2."""
    words = line.words
    if at + 2 >= len(words) or words[at + 1].folded != "." or not words[at + 2].folded.isdecimal():
        return ""
    letter = words[at].folded
    return letter if len(letter) == 1 and letter.isalpha() else ""


def _hyphened(line: Line, at: int) -> bool:
    """Whether `-1` follows without a space, as in L2343-1."""
    words = line.words
    return (
        0 < at < len(words) - 1
        and words[at].folded == "-"
        and words[at - 1].end == words[at].start
        and words[at].end == words[at + 1].start
        and (words[at + 1].folded.isdecimal() or len(words[at + 1].folded) == 1)
    )


def _depth_like(before: Sequence[str], item: str) -> int:
    """How many items of the path before stay: those above the one of the same kind of mark."""
    kind = item[1:].isdecimal()
    for depth in range(len(before) - 1, -1, -1):
        if before[depth][1:].isdecimal() is kind:
            return depth
    return len(before)


def _between(low: tuple[str, ...], high: tuple[str, ...]) -> list[tuple[str, ...]]:
    """The numbers after `low` up to `high`, where both are plain; otherwise `high` alone."""
    first, last = low[-1].lstrip("("), high[-1].lstrip("(")
    if low[:-1] == high[:-1] and first.isdecimal() and last.isdecimal():
        mark = "(" if low[-1].startswith("(") else ""
        if int(first) < int(last) <= int(first) + 60:
            return [(*low[:-1], f"{mark}{n}") for n in range(int(first) + 1, int(last) + 1)]
    return [high]
