"""Effective sentences: chapeau, item and tail joined, each word keeping its place in the text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from article9.catalogue.lexicon import Structure
from article9.catalogue.scripts import whole
from article9.law.marks import BULLETS, INNER
from article9.law.provision import NOT_OPERATIVE, Force, Provision, Sentence
from article9.law.source import Source, Span
from article9.law.splitting import Splitter
from article9.law.units import Ending, ending

Pieces = tuple[Span, ...]

_NO_LAW = frozenset({Force.ANNEXED, Force.REPEALED, Force.QUOTED})
#: Forces of a part that is no longer, or never was, said by the provision in which it stands.
_UNSAID = frozenset({Force.REPEALED, Force.QUOTED})


@dataclass(frozen=True, slots=True)
class _Around:
    """What the provisions around one say before and after it in the same sentence."""

    before: Pieces = ()
    after: Pieces = ()


@dataclass(slots=True)
class _Step:
    """Some words of a provision, and the items of one sort that follow them.

    Among the items stand the words that do nothing but join two of them.
    """

    words: list[Span] = field(default_factory=list)
    items: list[Provision | Span] = field(default_factory=list)

    @property
    def provisions(self) -> list[Provision]:
        """The items without the words between them."""
        return [item for item in self.items if isinstance(item, Provision)]

    @property
    def last(self) -> Provision | None:
        """The last item, if there is one. It stands at the end, as words are put before an item."""
        item = self.items[-1] if self.items else None
        return item if isinstance(item, Provision) else None


@dataclass(slots=True)
class _Said:
    """The sentence that is being said: as far as its words go, and with the lists in it."""

    begun: Pieces
    whole: Pieces
    own: bool = False  # whether words of the provision itself are in it
    is_tail: bool = False  # whether what comes next was said already, as the tail of a list

    def end(self) -> None:
        """Begins anew after a full stop."""
        self.begun = self.whole = ()
        self.own = self.is_tail = False


def sentences(root: Provision, source: Source, layout: Structure) -> tuple[Sentence, ...]:
    """Every effective sentence of a text, in reading order.

    The words before a list go with each of its items unless they end a sentence themselves; so do
    the words after it. Each numbered list is also given in one, with all its items: `whole`.
    """
    return tuple(_Reader(source.text, layout).of(root, _Around()))


class _Reader:
    """Reads the sentences of one text."""

    def __init__(self, text: str, layout: Structure) -> None:
        self.text = text
        self.layout = layout
        self.splitter = Splitter(text, layout)
        self._announced = re.compile(whole(layout.announces), re.IGNORECASE)
        outer = [kind for kind in layout.units if kind not in INNER]
        self.apart = frozenset({*outer, "schedule", "group", *NOT_OPERATIVE})

    def of(self, provision: Provision, around: _Around) -> Iterator[Sentence]:
        """The sentences of a provision and of those inside it."""
        said = _Said(around.before, around.before)
        steps = self._steps(provision)
        for at, step in enumerate(steps):
            yield from self._words(provision, step, said)
            if step.items:
                goes_on = not self._is_closed(step.provisions[-1])
                tail = self._tail(steps, at, around.after) if goes_on else ()
                yield from self._items(provision, step, said, tail)
        if said.own and said.begun:
            yield self._sentence(provision, said.begun + around.after)
        for aside in provision.children:
            if self._is_aside(aside):
                yield from self.of(aside, _Around())

    def _words(self, provision: Provision, step: _Step, said: _Said) -> Iterator[Sentence]:
        """The sentences that end in some words; the last may stay unfinished."""
        found = self.splitter.split(step.words)
        for words in found:
            said.begun, said.whole = said.begun + words, said.whole + words
            said.own = said.own or not said.is_tail
            if not self.splitter.is_closed(words):
                said.is_tail = False
                continue
            if words is found[-1] and self._announces(said.begun, step):
                return
            if not said.is_tail:
                yield self._sentence(provision, said.begun)
            said.end()

    def _announces(self, words: Pieces, step: _Step) -> bool:
        """Whether a sentence that is closed takes in the list behind it all the same."""
        if not step.items or not self._is_listed(step.provisions[0]):
            return False
        return any(self._announced.search(self.text, one.start, one.end) for one in words)

    def _items(
        self, provision: Provision, step: _Step, said: _Said, tail: Pieces
    ) -> Iterator[Sentence]:
        """The sentences of the items of a list, and the list in one."""
        listed = self._all_words(step.items)  # none where only numbers are left of the items
        joins = listed and self._joins(said.begun, step.provisions[0])
        lead = said.begun if joins else ()
        if said.own and not lead:
            yield self._sentence(provision, said.begun)
        for item in step.provisions:
            yield from self.of(item, self._inside(item, lead, tail))
        whole = (said.whole if lead else ()) + listed
        if lead and self._is_listed(step.provisions[0]):
            yield self._sentence(provision, whole + tail, whole=True)
        said.end()
        if tail:
            said.begun, said.whole, said.is_tail = lead, whole, True

    def _sentence(self, provision: Provision, pieces: Pieces, *, whole: bool = False) -> Sentence:
        operative = provision.kind not in NOT_OPERATIVE and provision.force not in _NO_LAW
        return Sentence(provision, pieces, provision.force, operative, whole)

    def _steps(self, provision: Provision) -> list[_Step]:
        steps = [_Step()]
        held: list[Span] = []  # words after an item: they join it to the next, or end the list
        for part in provision.parts:
            if isinstance(part, Span):
                if steps[-1].items:
                    held.append(part)
                else:
                    steps[-1].words.append(part)
            elif not self._is_aside(part):
                if held and self._only_join(held) and self._is_alike(steps[-1], part):
                    steps[-1].items.extend(held)
                elif held or not self._is_alike(steps[-1], part):
                    steps.append(_Step(held))
                held = []
                steps[-1].items.append(part)
        if held:
            steps.append(_Step(held))
        return steps

    def _only_join(self, words: list[Span]) -> bool:
        text = " ".join(self.text[span.start : span.end] for span in words)
        return text.strip(" ,;").casefold() in self.layout.joins

    def _is_alike(self, step: _Step, item: Provision) -> bool:
        return step.last is None or self._is_listed(step.last) == self._is_listed(item)

    def _is_aside(self, item: Provision) -> bool:
        """Whether a part stands in the words without being of their sentence."""
        return item.kind in NOT_OPERATIVE or item.force in _UNSAID

    def _is_listed(self, item: Provision) -> bool:
        """Whether a provision is one of a list: it has a number, or stands behind a bullet."""
        return bool(item.number) or self.text[item.span.start] in BULLETS

    def _joins(self, begun: Pieces, first: Provision) -> bool:
        """Whether a list, or paragraphs without numbers, go on with the words before them."""
        if not begun or first.kind in self.apart:
            return False
        if self._is_listed(first):
            # A closed sentence is still being said only if it announces the list.
            return True
        how = ending(self.text[begun[-1].start : begun[-1].end])
        return how in (Ending.OPENS, Ending.COMMA)

    def _inside(self, item: Provision, lead: Pieces, tail: Pieces) -> _Around:
        return _Around() if item.kind in self.apart else _Around(lead, tail)

    def _tail(self, steps: list[_Step], at: int, after: Pieces) -> Pieces:
        """The words behind a list that go on with its last item."""
        if at + 1 == len(steps):
            return after
        following = self.splitter.split(steps[at + 1].words)
        if not following:
            return ()
        is_last = len(following) == 1 and at + 2 == len(steps) and not steps[at + 1].items
        open_end = is_last and not self.splitter.is_closed(following[0])
        return following[0] + after if open_end else following[0]

    def _is_closed(self, item: Provision) -> bool:
        last = self._all_words([item])[-1:]
        return self.splitter.is_closed(last)

    def _all_words(self, items: list[Provision | Span]) -> Pieces:
        pieces: list[Span] = []
        for item in items:
            if isinstance(item, Span):
                pieces.append(item)
            elif not self._is_aside(item):
                pieces.extend(self._all_words(list(item.parts)))
        return tuple(pieces)
