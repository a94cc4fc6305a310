"""Joins the words of two lines, and mends a word that the end of a line parted."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

_HYPHENS = "-\u2010\u00ad"
_WORD = re.compile(r"[^\W\d_]+(?:[-\u2010'’][^\W\d_]+)*")
_BEFORE = re.compile(rf"([^\W\d_]+(?:[-\u2010'’][^\W\d_]+)*)[{_HYPHENS}]$")
_AFTER = re.compile(r"[^\W\d_]+(?:[-\u2010'’][^\W\d_]+)*")
#: Scripts that put no space between words, so that none stands for the end of a line.
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]"
)
#: A hyphen right behind a letter or digit: the number 2343-4, or Anti-Personnel.
_CUT = re.compile(rf"\w[{_HYPHENS}]$")
#: Behind these a line ends without white space.
_CLOSE = ("—", "/", "\u200b")
#: No word is longer.
_LONGEST = 80
#: So many words that were surely parted show that a text is hyphenated.
_SURE = 2


class Hyphens:
    """Knows from the words within the lines of a text how those at line ends are written."""

    def __init__(self, lines: Iterable[str]) -> None:
        """Takes the lines of the text in the order in which they are read."""
        self._words: Counter[str] = Counter()
        self._firsts: set[str] = set()
        self._has_printed = False  # a hyphen of the other kind stands within its lines
        self._closed = self._open = 0  # dashes right behind a word, and behind white space
        self._has_soft = False  # ... or at the ends of its lines
        parted: list[tuple[str, str]] = []
        before = ""
        for text in lines:
            parts = _parts(before, text)
            if parts is not None:
                parted.append(parts)
            self._learn(text[len(parts[1]) :] if parts else text)
            self._has_soft = self._has_soft or text.endswith("\u2010")
            before = text
        self._is_hyphenated = self._surely_parted(parted) >= _SURE

    def _learn(self, text: str) -> None:
        end = _BEFORE.search(text[-_LONGEST:])
        within = text[: len(text) - len(end.group())] if end else text
        self._has_printed = self._has_printed or "\u2010" in within
        self._open += text.count(" —")
        self._closed += text.count("—") - text.count(" —") - text.startswith("—")
        for match in _WORD.finditer(within):
            word = _plain(match.group())
            self._words[word] += 1
            first, hyphen, _ = word.partition("-")
            if hyphen:
                self._firsts.add(first)

    def _surely_parted(self, parted: Iterable[tuple[str, str]]) -> int:
        return sum(
            1
            for before, after in parted
            if self._words[before + after] and not self._words[f"{before}-{after}"]
        )

    def join(self, before: str, after: str) -> tuple[int, str]:
        """How many letters are cut off the first of two lines, and what is put between them."""
        if before.endswith("\u00ad"):
            return 1, ""
        parts = _parts(before, after)
        if parts is not None:
            return (0 if self._keeps(before[-1], *parts) else 1), ""
        if before.endswith(_CLOSE) or _CUT.search(before[-2:]):
            return 0, ""
        if after.startswith("—") and self._closed >= self._open:
            return 0, ""
        if _UNSPACED.match(before[-1:]) and _UNSPACED.match(after[:1]):
            return 0, ""
        return 0, " "

    def joined(self, lines: Sequence[str]) -> tuple[str, tuple[int, ...]]:
        """Lines as one text, and where in it each of them begins."""
        pieces: list[str] = []
        starts: list[int] = []
        length = 0
        for line in lines:
            if pieces:
                cut, between = self.join(pieces[-1], line)
                pieces[-1] = pieces[-1][: len(pieces[-1]) - cut] + between
                length += len(between) - cut
            starts.append(length)
            pieces.append(line)
            length += len(line)
        return "".join(pieces), tuple(starts)

    def _keeps(self, hyphen: str, before: str, after: str) -> bool:
        """Whether a hyphen at a line end belongs to the word.

        The word as it stands elsewhere in the text tells. Where it stands nowhere else, a hyphen
        goes only if the text is seen to part words at line ends and the second part is no word of
        its own: a compound without its hyphen could be taken for another word.
        """
        whole, compound = self._words[before + after], self._words[f"{before}-{after}"]
        if whole or compound:
            return compound >= whole
        if self._has_soft and not self._has_printed:
            # A program parted words with hyphens of the other kind.
            return hyphen != "\u2010"
        first, second = before.rpartition("-")[2], after.partition("-")[0]
        return first in self._firsts or bool(self._words[second]) or not self._is_hyphenated


def _parts(before: str, after: str) -> tuple[str, str] | None:
    """The two parts of a word that the end of a line parts at a hyphen, in small letters."""
    first = _BEFORE.search(before[-_LONGEST:])
    second = _AFTER.match(after)
    if first is None or second is None:
        return None
    if second.group()[0].isupper() and not first.group(1).isupper():
        # Anti- and Personnel: what goes on with a capital was never one word.
        return None
    return _plain(first.group(1)), _plain(second.group())


def _plain(word: str) -> str:
    return word.replace("\u2010", "-").casefold()
