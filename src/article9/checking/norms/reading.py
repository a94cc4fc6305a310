"""From a tagged line to its norms: the cues say which kind, the region says which acts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from article9.catalogue.groups import Group
from article9.catalogue.norm_kinds import NORM_KINDS
from article9.checking.line import Line
from article9.checking.matching import Match
from article9.checking.norms.conduct import Region, conducts_in
from article9.checking.norms.norm import Norm
from article9.checking.norms.sanctions import penalties_in, years_in
from article9.checking.references import Citation
from article9.checking.vocabulary import Vocabulary

#: Cues that make a norm of a line by themselves. Definitions are read apart.
_WITH_CONDUCT = NORM_KINDS - {"definition"}

#: Cues that may end the clause in which somebody may, must or must not do something, where verbs
#: come last.
_AT_THE_END = frozenset({"duty", "permission", "power", "prohibition", "right", "task"})

#: Cues that cut an act off from a thing that is named after them.
_STOPS = frozenset({"boundary", "aside"})

Classes = Mapping[str, frozenset[str]]


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads norms with one vocabulary and the classes that the text has defined."""

    vocabulary: Vocabulary
    classes: Classes

    def norms(
        self, line: Line, cues: Sequence[Match], citations: tuple[Citation, ...]
    ) -> tuple[Norm, ...]:
        """The norms of a tagged line, without its definitions. Same kind and region: one norm.

        A line without a cue is a statement, so that what it speaks of can still be found.
        """
        regions: dict[tuple[str, int], tuple[Match, Region]] = {}
        stops = frozenset(c.first for c in cues if c.name in _STOPS)
        for cue in cues:
            region = self._region(line, cue, cues)
            if region is not None:
                regions.setdefault((cue.name, region.first), (cue, replace(region, stops=stops)))
        if not regions:
            whole = Match("statement", 0, len(line.words))
            regions["statement", 0] = (whole, Region(0, len(line.words), stops))
        return tuple(self._norm(line, cue, region, citations) for cue, region in regions.values())

    def _norm(
        self, line: Line, cue: Match, region: Region, citations: tuple[Citation, ...]
    ) -> Norm:
        limits = self.vocabulary.in_group(Group.LIMIT)
        return Norm(
            cue.name,
            line,
            conducts=conducts_in(line, region, self.vocabulary, self.classes),
            bearer=self._bearer(line, cue, region),
            about=self._about(line),
            limits=frozenset(m.concept for m in line.mentions if m.concept in limits),
            citations=citations,
            penalties=(
                penalties_in(line, cue.first, self.vocabulary) if cue.name == "sanction" else ()
            ),
            years=years_in(line, self.vocabulary),
        )

    def _about(self, line: Line) -> frozenset[str]:
        """What the line speaks of; a class that the text has defined speaks of all it holds."""
        said = line.concepts()
        return said.union(*(self.classes.get(name, frozenset()) for name in said))

    def _bearer(self, line: Line, cue: Match, region: Region) -> frozenset[str]:
        """The persons named in the line before what it says of them."""
        persons = self.vocabulary.in_group(Group.PERSON)
        end = max(cue.last, region.first)
        return frozenset(m.concept for m in line.between(0, end) if m.concept in persons)

    def _region(self, line: Line, cue: Match, cues: Sequence[Match]) -> Region | None:
        """The words in which the acts of a cue stand, or None where the cue alone makes no norm."""
        if cue.name not in _WITH_CONDUCT:
            return None
        act = cue.slot("act")
        if act is None and cue.name == "offence":
            opener = next((c for c in cues if c.name == "conduct"), None)
            if opener is None:
                return Region(cue.last, cue.last)
            act, cue = opener.slot("act"), opener
        if act is None:
            return self._without_slot(line, cue, cues)
        if act[0] == cue.first:
            return Region(self._opening(cues, act[0]), cue.last)
        if self.vocabulary.things_first:
            return Region(cue.first, self._boundary(cues, act[1], len(line.words)))
        thing = cue.slot("object")
        first = thing[0] if thing and thing[0] < act[0] else act[0]
        return Region(first, self._boundary(cues, act[1], len(line.words)))

    def _without_slot(self, line: Line, cue: Match, cues: Sequence[Match]) -> Region:
        """The words behind a cue that names no act; where verbs come last, perhaps those before."""
        own = self._is_an_act(line, cue) or self.vocabulary.things_first
        first = cue.first if own else cue.last
        behind = Region(first, self._boundary(cues, cue.last, len(line.words)))
        if not self.vocabulary.things_first or cue.name not in _AT_THE_END:
            return behind
        acts = self.vocabulary.in_group(Group.ACT)
        if any(m.concept in acts for m in line.between(behind.first, behind.last)):
            return behind
        return Region(self._opening(cues, cue.first), cue.last)

    def _is_an_act(self, line: Line, cue: Match) -> bool:
        """Whether the cue says itself what is to be done: "the Minister destroys", a duty."""
        acts = self.vocabulary.in_group(Group.ACT)
        return any(m.concept in acts for m in line.starting.get(cue.first, []))

    def _boundary(self, cues: Sequence[Match], start: int, end: int) -> int:
        """Where the clause that begins before `start` ends."""
        return min(
            (c.first for c in cues if c.name == "boundary" and c.first >= start), default=end
        )

    def _opening(self, cues: Sequence[Match], end: int) -> int:
        """Where the clause that reaches up to `end` begins."""
        return max((c.last for c in cues if c.name == "boundary" and c.last <= end), default=0)
