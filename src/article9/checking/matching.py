"""Finds the wordings of a lexicon in a line of words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from article9.catalogue.patterns import Choice, Gap, Pattern, Slot
from article9.catalogue.patterns import Word as Form
from article9.checking.line import Line

#: For a slot's name, a line and a place: the places at which what fills the slot may end.
Filler = Callable[[str, Line, int], Iterable[int]]

Slots = tuple[tuple[str, int, int], ...]


@dataclass(frozen=True, slots=True)
class Match:
    """A wording found: its name, its words, what fills its slots."""

    name: str
    first: int
    last: int
    slots: Slots = ()
    gapped: bool = False

    def slot(self, name: str) -> tuple[int, int] | None:
        """The words that fill a slot, or None where the wording has no such slot."""
        return next(((first, last) for n, first, last in self.slots if n == name), None)


class Finder:
    """Looks for many wordings at once. Only those whose first word stands at a place are tried."""

    def __init__(self, wordings: Iterable[tuple[str, Pattern]], fill: Filler) -> None:
        self._fill = fill
        self._by_first: dict[str, list[tuple[str, Pattern, bool]]] = {}
        self._anywhere: list[tuple[str, Pattern, bool]] = []
        for name, pattern in wordings:
            entry = (name, pattern, any(isinstance(e, Gap) for e in _flat(pattern)))
            firsts = _first_words(pattern)
            if firsts is None:
                self._anywhere.append(entry)
            for word in firsts or ():
                self._by_first.setdefault(word, []).append(entry)

    def find(self, line: Line) -> list[Match]:
        """Every wording at every place, the shortest way of reading each."""
        found: list[Match] = []
        for place, word in enumerate(line.words):
            if word.soft and word.folded not in self._by_first:
                continue
            entries = self._by_first.get(word.folded, [])
            for name, pattern, gapped in entries + self._anywhere if self._anywhere else entries:
                for end, slots in self._ends(pattern, line, place):
                    found.append(Match(name, place, end, slots, gapped))
                    break
        return found

    def _ends(self, pattern: Pattern, line: Line, at: int) -> Iterator[tuple[int, Slots]]:
        """Where the pattern may end if it starts at `at`."""
        if not pattern:
            yield at, ()
            return
        element, rest = pattern[0], pattern[1:]
        if isinstance(element, Choice):
            for way in element.ways:
                yield from self._ends(way + rest, line, at)
        elif isinstance(element, Gap):
            yield from self._after_gap(element.words, rest, line, at)
        else:
            for last in self._one(element, line, at):
                for end, slots in self._ends(rest, line, last):
                    if isinstance(element, Slot):
                        yield end, ((element.name, _hard(line, at), last), *slots)
                    else:
                        yield end, slots

    def _one(self, element: Form | Slot, line: Line, at: int) -> Iterator[int]:
        """Where one word or slot may end; marks that separate nothing are passed over."""
        while at < len(line.words):
            if isinstance(element, Slot):
                ends = tuple(self._fill(element.name, line, at))
                if ends:
                    yield from ends
                    return
            elif line.words[at].folded in element.forms:
                yield at + 1
                return
            if not line.words[at].soft:
                return
            at += 1

    def _after_gap(
        self, words: int, rest: Pattern, line: Line, at: int
    ) -> Iterator[tuple[int, Slots]]:
        left = words
        while True:
            yield from self._ends(rest, line, at)
            while at < len(line.words) and line.words[at].soft:
                at += 1
            if at >= len(line.words) or left == 0:
                return
            at, left = at + 1, left - 1


def _hard(line: Line, at: int) -> int:
    """The first place from `at` on that is no soft mark."""
    while at < len(line.words) and line.words[at].soft:
        at += 1
    return at


def has_slots(pattern: Pattern) -> bool:
    """Whether a wording is built on concepts or numbers."""
    return any(isinstance(element, Slot) for element in _flat(pattern))


def _flat(pattern: Pattern) -> Iterator[object]:
    for element in pattern:
        yield element
        if isinstance(element, Choice):
            for way in element.ways:
                yield from _flat(way)


def _first_words(pattern: Pattern) -> frozenset[str] | None:
    """The words with which the pattern can begin, or None where a slot may begin it."""
    if not pattern or isinstance(pattern[0], Gap | Slot):
        return None
    if not isinstance(pattern[0], Choice):
        return pattern[0].forms
    words: frozenset[str] = frozenset()
    for way in pattern[0].ways:
        firsts = _first_words(way + pattern[1:])
        if firsts is None:
            return None
        words |= firsts
    return words


def without_contained(matches: Iterable[Match]) -> list[Match]:
    """The matches that no longer one holds inside it: `is not guilty` hides `guilty`."""
    kept: list[Match] = []
    widest: tuple[int, int] = (-1, -1)
    for match in sorted(matches, key=lambda m: (m.first, -m.last)):
        span = (match.first, match.last)
        if match.last > widest[1] or span == widest:
            kept.append(match)
            if not match.gapped and match.last > widest[1]:
                widest = span
    return kept


def by_name(wordings: Mapping[str, tuple[Pattern, ...]]) -> Iterator[tuple[str, Pattern]]:
    """Each wording with the name under which it stands."""
    return ((name, pattern) for name, patterns in wordings.items() for pattern in patterns)
