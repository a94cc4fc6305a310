"""Wordings that name one provision together: subsection (1) of section 2, § 5 Abs. 1 Nr. 2."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from article9.catalogue.patterns import words_of
from article9.checking.line import Line
from article9.checking.matching import Match, without_contained
from article9.checking.vocabulary import Vocabulary
from article9.law.marks import INNER


class By(Enum):
    """How a wording names a unit."""

    NUMBER = "section 2"
    PLACE = "this section"
    BEFORE = "the preceding section"
    AFTER = "the following section"


@dataclass(frozen=True, slots=True)
class Named:
    """A wording that names a unit."""

    match: Match
    by: By

    @property
    def kind(self) -> str:
        """The kind of the unit."""
        return self.match.name


@dataclass(frozen=True, slots=True)
class Chain:
    """The wordings of one citation, from the largest unit to the smallest."""

    path: tuple[Named, ...]
    first: int
    last: int


def chains(line: Line, vocabulary: Vocabulary) -> list[Chain]:
    """The citations of a line in order, each with all its units."""
    named, found = _named(line, vocabulary), list[Chain]()
    gaps = _Gaps(line, vocabulary)
    at = 0
    while at < len(named):
        path, end = gaps.path(named, at)
        before = found[-1] if found else None
        if before is not None and gaps.is_listed(before.last, path[0].match.first):
            path = (*_shared(before.path, path[0]), *path)
        found.append(Chain(path, named[at].match.first, named[end - 1].match.last))
        at = end
    return found


def _named(line: Line, vocabulary: Vocabulary) -> list[Named]:
    here = vocabulary.here.find(line)
    of_this_text = without_contained([*vocabulary.units.find(line), *here])
    named = [Named(m, By.PLACE if m in here else By.NUMBER) for m in of_this_text]
    named += [Named(m, By.BEFORE) for m in vocabulary.before.find(line)]
    named += [Named(m, By.AFTER) for m in vocabulary.after.find(line)]
    return sorted(named, key=lambda one: one.match.first)


def _shared(before: Sequence[Named], first: Named) -> tuple[Named, ...]:
    """The larger units that the citation before has above a unit of the same kind: § 5 Abs. 1, 2.

    "Section 3 or subsection (2)" shares nothing: no subsection of section 3 was named.
    """
    alike = [n for n, one in enumerate(before) if one.kind == first.kind and one.kind in INNER]
    return tuple(before[: alike[0]]) if alike else ()


class _Gaps:
    """What stands between the wordings of one line."""

    def __init__(self, line: Line, vocabulary: Vocabulary) -> None:
        self.line = line
        references = vocabulary.lexicon.references
        self._of = frozenset(" ".join(w for w, _, _ in words_of(of)) for of in references.of)
        self._joins = vocabulary.joins
        self._ranks = list(vocabulary.lexicon.structure.units)

    def path(self, named: Sequence[Named], at: int) -> tuple[tuple[Named, ...], int]:
        """The wordings from a place on that name one provision together, and the place behind.

        Smaller units follow a larger one, and words such as *of* lead back to a larger one still.
        """
        path: tuple[Named, ...] = ()
        while True:
            end = at + 1
            while end < len(named) and self._goes_on(named[end - 1], named[end]):
                end += 1
            path = (*named[at:end], *path)
            if end == len(named) or not self._is_of(named[end - 1], named[end]):
                return path, end
            at = end

    def is_listed(self, last: int, first: int) -> bool:
        """Whether nothing but a comma, or a word that joins, stands between two citations."""
        return first > last and all(word in self._joins for word in self._between(last, first))

    def _is_of(self, smaller: Named, larger: Named) -> bool:
        """Whether words lead from a unit to the larger one: subsection (1) *of* section 2."""
        return " ".join(self._between(smaller.match.last, larger.match.first)) in self._of

    def _goes_on(self, larger: Named, smaller: Named) -> bool:
        """Whether a smaller unit follows with no word between: § 5 Abs. 1."""
        if self._between(larger.match.last, smaller.match.first) or smaller.kind not in INNER:
            return False
        return larger.kind not in INNER or self._rank(larger) < self._rank(smaller)

    def _rank(self, one: Named) -> int:
        return self._ranks.index(one.kind) if one.kind in self._ranks else 0

    def _between(self, last: int, first: int) -> list[str]:
        return [word.folded for word in self.line.words[last:first] if not word.soft]
