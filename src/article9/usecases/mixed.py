"""Tells the parts of a text that are in different languages, as official gazettes print them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from article9.catalogue.lexicon import Language, Lexicon
from article9.law.source import Source, Span

#: Tells the language of words that are of no lexicon, by its code.
Guess = Callable[[str], str]

#: Of a hundred words of a line, so many small ones of one language show it, if no other language
#: comes near.
_SHOWN = 20
#: A shorter line shows nothing by itself: a heading, a name, an item of a list.
_LINE = 6
#: So many words of lines that follow each other are looked at together first.
_TOGETHER = 40
#: What has fewer words is a quotation or a title in another language, and belongs to what is
#: around it.
_PART = 60
#: So long a word tells what a text speaks of; of a hundred of a list so many stand elsewhere too.
_LONG, _SHARED = 5, 20
#: Where words are not set apart, so many letters are counted as one.
_LETTERS = 4
_INK = re.compile(r"\S")


@dataclass(frozen=True, slots=True)
class Stretch:
    """Lines that follow each other and are in one language."""

    span: Span
    lines: tuple[int, int]  # the first and the last, from 1
    language: str


@dataclass(slots=True)
class _Line:
    text: str
    start: int
    number: int
    words: int
    language: str | None

    @property
    def is_latin(self) -> bool:
        """Whether its first letter is one of ours."""
        letter = next((mark for mark in self.text if mark.isalpha()), "a")
        return letter < "\u0250"


def stretches(
    text: str, languages: Iterable[Language | Lexicon], *, guess: Guess
) -> tuple[Stretch, ...]:
    """The parts of a text by language, in order; none where no part shows another language."""
    small = {one.id: frozenset(one.common) for one in languages if one.common}
    lines = list(_lines(text, small))
    if not lines:
        return ()
    spoken = _vocabulary(line for line in lines if line.language is not None)
    for run in map(_without_headings, _runs(lines, by_script=True)):
        if not run or run[0].language is not None or _words(run) < _PART:
            continue
        if not _is_list(run, spoken):
            _say(run, guess("".join(line.text for line in run)))
    _lead_on(lines)
    _settle(lines)
    if len(_runs(lines)) > 1:
        # Languages that are near each other share small words: a model that knows both decides.
        for run in _runs(lines):
            _say(run, guess("".join(line.text for line in run)))
    found = tuple(_stretch(run) for run in _runs(lines))
    return found if len(found) > 1 else ()


def only(source: Source, kept: Sequence[Span]) -> Source:
    """The text with everything blanked but these parts, so that each letter keeps its place."""
    pieces, last = [], 0
    for span in kept:
        pieces.append(_INK.sub(" ", source.text[last : span.start]))
        pieces.append(source.text[span.start : span.end])
        last = span.end
    pieces.append(_INK.sub(" ", source.text[last:]))
    return replace(source, text="".join(pieces))


def _lines(text: str, small: dict[str, frozenset[str]]) -> Iterator[_Line]:
    at, held, words_held = 0, list[_Line](), list[str]()
    for number, raw in enumerate(text.splitlines(keepends=True), start=1):
        # Rough words do: a code of a million of them is gone through before anything is read.
        words = raw.casefold().split()
        held.append(_Line(raw, at, number, _count(words), _shown(words, small)))
        words_held += words
        at += len(raw)
        if len(words_held) >= _TOGETHER:
            yield from _together(held, _shown(words_held, small))
            held, words_held = [], []
    yield from _together(held, _shown(words_held, small))


def _together(lines: list[_Line], language: str | None) -> list[_Line]:
    """Lines that show a language only together; one that shows another by itself keeps it."""
    for line in lines:
        line.language = line.language or language
    return lines


def _count(words: list[str]) -> int:
    """The number of words, also in a script that does not set them apart."""
    letters = sum(map(len, words))
    return max(len(words), letters // _LETTERS if letters > len(words) * 3 * _LETTERS else 0)


def _shown(words: list[str], small: dict[str, frozenset[str]]) -> str | None:
    """The language that the small words among these plainly show, if they show one."""
    if len(words) < _LINE:
        return None
    shares = sorted(
        (sum(map(own.__contains__, words)) * 100 // len(words), id_) for id_, own in small.items()
    )
    second = shares[-2][0] if len(shares) > 1 else 0
    is_plain = bool(shares) and shares[-1][0] >= _SHOWN and second * 2 <= shares[-1][0]
    return shares[-1][1] if is_plain else None


def _vocabulary(lines: Iterable[_Line]) -> frozenset[str]:
    """The longer words of lines."""
    words = (word for line in lines for word in line.text.casefold().split())
    return frozenset(word for word in words if len(word) >= _LONG)


def _is_list(run: list[_Line], spoken: frozenset[str]) -> bool:
    """Whether lines without small words are a list in the language of the text around them.

    A list of weapons shows no language by its small words, but speaks of what the text speaks of.
    """
    words = [w for line in run for w in line.text.casefold().split() if len(w) >= _LONG]
    known = sum(word in spoken for word in words)
    return known * 100 >= len(words) * _SHARED


def _without_headings(run: list[_Line]) -> list[_Line]:
    """Lines without the short ones at their end: they head what follows."""
    last = max((at for at, line in enumerate(run) if line.words >= _LINE), default=-1)
    return run[: last + 1]


def _lead_on(lines: list[_Line]) -> None:
    """Gives short lines that show no language that of the line they stand above."""
    after: str | None = None
    for line in reversed(lines):
        if line.language is None and line.words < _LINE:
            line.language = after
        else:
            after = line.language


def _settle(lines: list[_Line]) -> None:
    """Gives lines that show no language, and parts that are too short, that of a part beside them.

    It is the part before, unless that is in another script and the one after is not.
    """
    runs = _runs(lines, by_script=True)
    strong = [run[0].language is not None and _words(run) >= _PART for run in runs]
    follows: list[_Line | None] = []
    after: _Line | None = None
    for run, is_strong in zip(reversed(runs), reversed(strong), strict=True):
        follows.append(after)
        after = run[0] if is_strong else after
    before: _Line | None = None
    for run, is_strong, after in zip(runs, strong, reversed(follows), strict=True):
        if is_strong:
            before = run[0]
            continue
        beside = before or after
        if before and after and before.is_latin != run[0].is_latin == after.is_latin:
            beside = after
        _say(run, beside.language if beside else None)


def _runs(lines: list[_Line], *, by_script: bool = False) -> list[list[_Line]]:
    """Lines that follow each other and show the same language, or none in the same script."""

    def shown(line: _Line) -> tuple[str | None, bool]:
        return line.language, by_script and line.is_latin

    return [list(found) for _, found in groupby(lines, key=shown)]


def _words(run: list[_Line]) -> int:
    return sum(line.words for line in run)


def _say(run: list[_Line], language: str | None) -> None:
    for line in run:
        line.language = language


def _stretch(run: list[_Line]) -> Stretch:
    span = Span(run[0].start, run[-1].start + len(run[-1].text))
    return Stretch(span, (run[0].number, run[-1].number), run[0].language or "")
