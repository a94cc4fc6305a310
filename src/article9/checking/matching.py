"""Finds the wordings of a lexicon in a line of words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from operator import itemgetter

from article9.catalogue.patterns import Choice, Gap, Pattern, Slot
from article9.catalogue.patterns import Word as Form
from article9.checking.line import Line
from article9.checking.steps import END, Step, second_words, steps_of

#: For a slot's name, a line and a place: the places at which what fills the slot may end.
Filler = Callable[[str, Line, int], Sequence[int]]

Slots = tuple[tuple[str, int, int], ...]


@dataclass(frozen=True, slots=True)
class Match:
    """A wording found: its name, its words, what fills its slots."""

    name: str
    first: int
    last: int
    slots: Slots = ()
    gapped: bool = False
    as_noun: bool = False

    def slot(self, name: str) -> tuple[int, int] | None:
        """The words that fill a slot, or None where the wording has no such slot."""
        return next(((first, last) for n, first, last in self.slots if n == name), None)


@dataclass(slots=True)
class _Wording:
    name: str
    start: Step
    gapped: bool
    needs: tuple[frozenset[str], ...]  # of each of these sets a line must hold a word
    number: int  # its place among the wordings of its finder

    @property
    def telling(self) -> frozenset[str]:
        """Of the words that it needs, those that are least likely to stand elsewhere too."""
        return max((self.start.words, *self.needs), key=_rarity)


@dataclass(slots=True)
class _Starts:
    """The wordings that begin with one word, by the word behind it: "the" begins hundreds."""

    #: Behind a word that some of them must have there: those, and those that can do without.
    followed: dict[str | None, list[_Wording]] = field(default_factory=dict)
    #: Behind any other word: those that can do without.
    otherwise: list[_Wording] = field(default_factory=list)

    def add(self, wording: _Wording, second: frozenset[str] | None) -> None:
        """Put in a wording; `second` are the words that can follow, None where anything can."""
        if second is None:
            self.otherwise.append(wording)
            for wordings in self.followed.values():
                wordings.append(wording)
        else:
            for word in second:
                # Not with `otherwise` itself: each list goes on by itself.
                self.followed.setdefault(word, list(self.otherwise)).append(wording)


@dataclass(slots=True)
class _Opened:
    """The wordings that begin with one slot."""

    #: By one of the words that they need besides: a line holds the words of hardly any.
    needing: dict[str, list[_Wording]] = field(default_factory=dict)
    #: Those that need no word besides.
    otherwise: list[_Wording] = field(default_factory=list)

    def add(self, wording: _Wording) -> None:
        """Put in a wording, under each of the words of which it needs one most plainly."""
        if not wording.needs:
            self.otherwise.append(wording)
        for word in wording.needs[0] if wording.needs else ():
            self.needing.setdefault(word, []).append(wording)

    def possible(self, there: frozenset[str]) -> list[_Wording]:
        """Those that a line with these words can hold, in their order."""
        needing = {
            wording.number: wording
            for word in self.needing.keys() & there
            for wording in self.needing[word]
            if _can_stand(wording, there)
        }
        needing |= {wording.number: wording for wording in self.otherwise}
        return [needing[number] for number in sorted(needing)]


@dataclass(slots=True)
class Finder:
    """Looks for many wordings at once. Only those that can begin at a place are tried there."""

    fill: Filler
    _by_word: dict[str, _Starts] = field(default_factory=dict)
    _by_slot: dict[str, _Opened] = field(default_factory=dict)

    @classmethod
    def of(cls, wordings: Iterable[tuple[str, Pattern]], fill: Filler) -> Finder:
        """A finder for these wordings, each with the name under which it is found."""
        finder = cls(fill)
        for number, (name, pattern) in enumerate(wordings):
            start = steps_of(pattern)
            gapped = any(isinstance(e, Gap) for e in _flat(pattern))
            needs = (need for e in pattern if (need := _needed(e)) is not None)
            # The rarest first: it tells soonest that a line cannot hold the wording.
            sought = tuple(sorted(needs, key=_rarity, reverse=True))
            wording = _Wording(name, start, gapped, sought, number)
            for word in start.words:
                finder._by_word.setdefault(word, _Starts()).add(wording, second_words(start, word))
            for slot in start.slots:
                finder._by_slot.setdefault(slot, _Opened()).add(wording)
        return finder

    def telling_words(self) -> frozenset[str]:
        """Words of which a text holds one where a wording without slots stands in it.

        Not the first words: "the mine ban convention" would be looked for at every "the".
        """
        starts = self._by_word.values()
        found = (w for s in starts for ws in (s.otherwise, *s.followed.values()) for w in ws)
        return frozenset().union(*(wording.telling for wording in found))

    def find(self, line: Line) -> list[Match]:
        """Every wording at every place, the shortest way of reading each."""
        found: list[Match] = []
        # At one place, those that begin with a word come first.
        starts = [*self._at_words(line), *self._at_slots(line)]
        for place, wording in sorted(starts, key=itemgetter(0)):
            way = self._way(wording.start, line, place)
            if way is not None:
                found.append(Match(wording.name, place, way[0], way[1], wording.gapped))
        return found

    def _at_words(self, line: Line) -> Iterator[tuple[int, _Wording]]:
        """The wordings that can begin with a word of the line, each with its place."""
        for word in self._by_word.keys() & line.there:
            starts = self._by_word[word]
            for place in line.places[word]:
                after = line.following[place + 1]
                for wording in starts.followed.get(after, starts.otherwise):
                    if _can_stand(wording, line.there):
                        yield place, wording

    def _at_slots(self, line: Line) -> Iterator[tuple[int, _Wording]]:
        """The wordings that begin with a slot, at each place where something fills it."""
        for slot, opened in self._by_slot.items():
            wordings = opened.possible(line.there)
            if not wordings:
                continue
            for place in range(len(line.folded)):
                if line.hard[place] == place and self.fill(slot, line, place):
                    yield from ((place, wording) for wording in wordings)

    def _way(self, step: Step, line: Line, at: int) -> tuple[int, Slots] | None:
        """Where the wording ends and what fills its slots, if it can be read from `at` on."""
        while step.form is not None:
            # Marks that separate nothing are passed.
            if line.following[at] not in step.form:
                return None
            step, at = step.rest or END, line.hard[at] + 1
        if step.slot is not None:
            return self._through_slot(step, line, at)
        if step.gap:
            return self._through_gap(step, line, at)
        for way in step.ways:
            if way.only is None or line.following[at] in way.only:
                found = self._way(way, line, at)
                if found is not None:
                    return found
        return (at, ()) if step is END else None

    def _through_slot(self, step: Step, line: Line, at: int) -> tuple[int, Slots] | None:
        slot, rest = step.slot or "", step.rest or END  # both are there in a step of a slot
        while at < len(line.words):
            for last in self.fill(slot, line, at):
                if rest.only is not None and line.following[last] not in rest.only:
                    continue
                found = self._way(rest, line, last)
                if found is not None:
                    return found[0], ((slot, at, last), *found[1])
            if line.hard[at] == at:
                return None
            at += 1
        return None

    def _through_gap(self, step: Step, line: Line, at: int) -> tuple[int, Slots] | None:
        rest, left = step.rest or END, step.gap * line.pace
        while at < len(line.words):
            if rest.ends or line.folded[at] in rest.words or rest.slots:
                found = self._way(rest, line, at)
                if found is not None:
                    return found
            if line.hard[at] == at:
                if left == 0:
                    return None
                left -= 1
            at += 1
        return None


def _rarity(words: frozenset[str]) -> int:
    """The longer the shortest of some words, the less likely it is that one of them stands."""
    return min(map(len, words))


def _can_stand(wording: _Wording, there: frozenset[str]) -> bool:
    """Whether a line with these words can hold the wording at all: most lack a word of most."""
    for need in wording.needs:  # noqa: SIM110  # asked some hundred times a sentence
        if need.isdisjoint(there):
            return False
    return True


def _needed(element: object) -> frozenset[str] | None:
    """Words of which a line must hold one for this element; None where it can do without."""
    if isinstance(element, Form):
        return element.forms
    if isinstance(element, Choice) and all(
        way and isinstance(way[0], Form) for way in element.ways
    ):
        return frozenset().union(
            *(way[0].forms for way in element.ways if isinstance(way[0], Form))
        )
    return None


def has_slots(pattern: Pattern) -> bool:
    """Whether a wording is built on concepts or numbers."""
    return any(isinstance(element, Slot) for element in _flat(pattern))


def _flat(pattern: Pattern) -> Iterator[object]:
    for element in pattern:
        yield element
        if isinstance(element, Choice):
            for way in element.ways:
                yield from _flat(way)


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
