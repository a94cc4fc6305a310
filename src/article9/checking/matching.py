"""Finds the wordings of a lexicon in a line of words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

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
    as_noun: bool = False

    def slot(self, name: str) -> tuple[int, int] | None:
        """The words that fill a slot, or None where the wording has no such slot."""
        return next(((first, last) for n, first, last in self.slots if n == name), None)


@dataclass(slots=True)
class _Node:
    """One step of a wording, with the steps that may follow and how they can begin."""

    words: frozenset[str]  # the words with which the way from here can begin
    slots: frozenset[str]  # the slots with which it can begin
    ends: bool  # the wording may end here
    only: frozenset[str] | None = None  # the words, if it can begin with nothing else
    form: frozenset[str] | None = None
    slot: str | None = None
    gap: int = 0
    ways: tuple[_Node, ...] = ()
    rest: _Node | None = None


_END = _Node(frozenset(), frozenset(), ends=True)


def _node(pattern: Pattern, after: _Node) -> _Node:
    """The steps of a pattern, followed by those of `after`."""
    node = after
    for element in reversed(pattern):
        if isinstance(element, Form):
            forms = element.forms
            node = _Node(forms, frozenset(), ends=False, only=forms, form=forms, rest=node)
        elif isinstance(element, Slot):
            slots = frozenset({element.name})
            node = _Node(frozenset(), slots, ends=False, slot=element.name, rest=node)
        elif isinstance(element, Gap):
            # Two gaps side by side are one that reaches twice as far.
            beyond, behind = (node.gap, node.rest or _END) if node.gap else (0, node)
            words = element.words + beyond
            node = _Node(behind.words, behind.slots, behind.ends, gap=words, rest=behind)
        else:
            node = _fork(tuple(_node(way, node) for way in element.ways))
    return node


def _fork(ways: tuple[_Node, ...]) -> _Node:
    words = frozenset().union(*(way.words for way in ways))
    return _Node(
        words,
        frozenset().union(*(way.slots for way in ways)),
        any(way.ends for way in ways),
        only=None if any(way.only is None for way in ways) else words,
        ways=ways,
    )


@dataclass(slots=True)
class _Wording:
    name: str
    start: _Node
    gapped: bool
    needs: tuple[frozenset[str], ...]  # of each of these sets a line must hold a word

    @property
    def second(self) -> frozenset[str] | None:
        """The words that alone can follow its first word; None where anything else can."""
        return self.start.rest.only if self.start.form and self.start.rest else None

    @property
    def telling(self) -> frozenset[str]:
        """Of the words that it needs, those that are least likely to stand elsewhere too."""
        return max((self.start.words, *self.needs), key=lambda words: min(map(len, words)))


@dataclass(slots=True)
class Finder:
    """Looks for many wordings at once. Only those that can begin at a place are tried there."""

    fill: Filler
    #: By first word, each with the words that alone can follow it.
    _by_word: dict[str, list[tuple[_Wording, frozenset[str] | None]]] = field(default_factory=dict)
    _by_slot: dict[str, list[_Wording]] = field(default_factory=dict)

    @classmethod
    def of(cls, wordings: Iterable[tuple[str, Pattern]], fill: Filler) -> Finder:
        """A finder for these wordings, each with the name under which it is found."""
        finder = cls(fill)
        for name, pattern in wordings:
            start = _node(pattern, _END)
            gapped = any(isinstance(e, Gap) for e in _flat(pattern))
            needs = tuple(need for e in pattern if (need := _needed(e)) is not None)
            wording = _Wording(name, start, gapped, needs)
            for word in start.words:
                finder._by_word.setdefault(word, []).append((wording, wording.second))
            for slot in start.slots:
                finder._by_slot.setdefault(slot, []).append(wording)
        return finder

    def telling_words(self) -> frozenset[str]:
        """Words of which a text holds one where a wording without slots stands in it.

        Not the first words: "the mine ban convention" would be looked for at every "the".
        """
        telling = (wording.telling for found in self._by_word.values() for wording, _ in found)
        return frozenset().union(*telling)

    def find(self, line: Line) -> list[Match]:
        """Every wording at every place, the shortest way of reading each."""
        found: list[Match] = []
        there = frozenset(line.folded)
        by_slot = self._possible(there)
        by_word: dict[str, list[tuple[_Wording, frozenset[str] | None]]] = {}
        for place, word in enumerate(line.folded):
            wordings: list[_Wording] = []
            if word in self._by_word:
                if word not in by_word:
                    by_word[word] = [w for w in self._by_word[word] if _can_stand(w[0], there)]
                following = line.next_word(place + 1)
                wordings = [w for w, only in by_word[word] if only is None or following in only]
            if by_slot and not line.words[place].soft:
                wordings.extend(self._opened(by_slot, line, place))
            for wording in wordings:
                way = self._way(wording.start, line, place)
                if way is not None:
                    found.append(Match(wording.name, place, way[0], way[1], wording.gapped))
        return found

    def _possible(self, there: frozenset[str]) -> dict[str, list[_Wording]]:
        """The wordings that begin with a slot, without those whose words the line lacks."""
        possible = {
            slot: [w for w in wordings if _can_stand(w, there)]
            for slot, wordings in self._by_slot.items()
        }
        return {slot: wordings for slot, wordings in possible.items() if wordings}

    def _opened(
        self, by_slot: dict[str, list[_Wording]], line: Line, place: int
    ) -> Iterator[_Wording]:
        """The wordings that begin with a slot which something fills here."""
        for slot, wordings in by_slot.items():
            if any(True for _ in self.fill(slot, line, place)):
                yield from wordings

    def _way(self, node: _Node, line: Line, at: int) -> tuple[int, Slots] | None:
        """Where the wording ends and what fills its slots, if it can be read from `at` on."""
        while node.form is not None:
            after = _word(node.form, line, at)
            if after is None:
                return None
            node, at = node.rest or _END, after
        if node.slot is not None:
            return self._through_slot(node, line, at)
        if node.gap:
            return self._through_gap(node, line, at)
        for way in node.ways:
            if not _can_begin(way, line, at):
                continue
            found = self._way(way, line, at)
            if found is not None:
                return found
        return (at, ()) if node is _END else None

    def _through_slot(self, node: _Node, line: Line, at: int) -> tuple[int, Slots] | None:
        slot, rest = node.slot or "", node.rest or _END  # both are there in a node of a slot
        while at < len(line.words):
            for last in self.fill(slot, line, at):
                if not _can_begin(rest, line, last):
                    continue
                found = self._way(rest, line, last)
                if found is not None:
                    return found[0], ((slot, at, last), *found[1])
            if not line.words[at].soft:
                return None
            at += 1
        return None

    def _through_gap(self, node: _Node, line: Line, at: int) -> tuple[int, Slots] | None:
        rest, left = node.rest or _END, node.gap * line.pace
        while at < len(line.words):
            if rest.ends or line.folded[at] in rest.words or rest.slots:
                found = self._way(rest, line, at)
                if found is not None:
                    return found
            if not line.words[at].soft:
                if left == 0:
                    return None
                left -= 1
            at += 1
        return None


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


def _can_begin(node: _Node, line: Line, at: int) -> bool:
    """Whether it is worth trying to read on from `at`: a look at the next word."""
    return node.only is None or line.next_word(at) in node.only


def _word(forms: frozenset[str], line: Line, at: int) -> int | None:
    """The place after the word, if it stands at `at`; marks that separate nothing are passed."""
    return line.hard[at] + 1 if line.next_word(at) in forms else None


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
