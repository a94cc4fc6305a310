"""Which parts of a whole code to read: those that speak of the subject, and what they touch.

A code of a million words speaks of mines in a few sections. Those sections are read, with the
sections around them in the same chapter, those that they cite, those that cite them, and those that
use the terms which they define. The rest is not read, and the reading says so.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Iterable, Sequence

from article9.catalogue.scripts import UNSPACED, whole
from article9.checking.line import Line, Words
from article9.checking.norms.definitions import definition_in
from article9.checking.references import citations
from article9.checking.vocabulary import Vocabulary
from article9.law.outline import Outline
from article9.law.provision import Force, Provision, Sentence
from article9.law.source import Source

#: A text of up to so many characters is read whole. Laws on one subject are shorter.
WHOLE = 300_000

#: A chapter of up to so many sections is read whole if one of them speaks of the subject.
_CHAPTER = 40


def units_within_reach(
    root: Provision, source: Source, outline: Outline, vocabulary: Vocabulary
) -> tuple[Provision, ...] | None:
    """The sections to be read, in reading order; None where the whole text is to be read."""
    if len(source.text) <= WHOLE:
        return None
    units = [p for p in root.walk() if outline.basic(p) is p]
    if not units:
        return None
    return _Search(source, outline, vocabulary, units).reach()


class _Search:
    """One search through one text."""

    def __init__(
        self,
        source: Source,
        outline: Outline,
        vocabulary: Vocabulary,
        units: Sequence[Provision],
    ) -> None:
        self.source, self.outline, self.vocabulary = source, outline, vocabulary
        self.units = units
        self.starts = [unit.span.start for unit in units]
        self.words = Words(source.text)

    def reach(self) -> tuple[Provision, ...]:
        """The sections that speak of the subject, and what they touch."""
        anchored = [u for u in self._holding(self.vocabulary.anchor_words()) if self._speaks(u)]
        # "No person shall use a prohibited object": the prohibition may not name the subject.
        anchored += self._holding(self._terms(anchored))
        found = {u.id for u in anchored}
        found |= {u.id for u in self._around(anchored)}
        found |= {u.id for u in self._cited(anchored)}
        found |= {u.id for u in self._citing(anchored)}
        return tuple(u for u in self.units if u.id in found)

    def _holding(self, words: Iterable[str]) -> list[Provision]:
        """The sections in which one of these words or wordings stands."""
        # Whatever is between the words of a wording; characters may stand side by side.
        wanted = whole(words, marks=rf"(?:\W+|(?<=[{UNSPACED}])(?=[{UNSPACED}]))")
        places = re.finditer(wanted, self.source.text, re.IGNORECASE)
        at = {bisect_right(self.starts, place.start()) - 1 for place in places}
        return [self.units[i] for i in sorted(at) if i >= 0]

    def _line(self, unit: Provision) -> Line:
        sentence = Sentence(unit, (unit.span,), Force.IN_FORCE, operative=True, whole=True)
        return self.words.line(sentence)

    def _speaks(self, unit: Provision) -> bool:
        return bool(self.vocabulary.anchors.find(self._line(unit)))

    def _around(self, anchored: Sequence[Provision]) -> list[Provision]:
        """The other sections of the same chapter, where it is not too long."""
        around: list[Provision] = []
        for chapter in {p.id: p for u in anchored if (p := self.outline.parent(u))}.values():
            inside = [p for p in chapter.children if self.outline.basic(p) is p]
            if len(inside) <= _CHAPTER:
                around += inside
        return around

    def _cited(self, anchored: Sequence[Provision]) -> list[Provision]:
        cited = (
            self.outline.basic(provision)
            for unit in anchored
            for citation in citations(self._line(unit), self.vocabulary, self.outline)
            for provision in citation.to
        )
        return [unit for unit in cited if unit is not None]

    def _citing(self, anchored: Sequence[Provision]) -> list[Provision]:
        wanted = {unit.id for unit in anchored}
        candidates = self._holding(unit.number for unit in anchored if unit.number)
        # "The preceding section" has no number in it.
        candidates += [self.units[at] for at in sorted(self._beside(wanted))]
        return [
            unit
            for unit in candidates
            if any(
                (basic := self.outline.basic(provision)) is not None and basic.id in wanted
                for citation in citations(self._line(unit), self.vocabulary, self.outline)
                for provision in citation.to
            )
        ]

    def _beside(self, wanted: Collection[str]) -> set[int]:
        """The places of the sections right before and behind these."""
        places = [at for at, unit in enumerate(self.units) if unit.id in wanted]
        return {near for at in places for near in (at - 1, at + 1) if 0 <= near < len(self.units)}

    def _terms(self, anchored: Sequence[Provision]) -> list[str]:
        """The terms that these sections define as holding things."""
        terms = []
        for unit in anchored:
            line = self._line(unit)
            self.vocabulary.tag(line)
            definition = definition_in(line, self.vocabulary.cues(line), (), self.vocabulary)
            if definition is not None and definition.is_a_name and definition.holds:
                terms.append(" ".join(definition.words))
        return terms
