"""The things that a line names, and which of them an act is done to."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping

from article9.catalogue.groups import Group
from article9.checking.line import Line, Mention
from article9.checking.vocabulary import Vocabulary

#: Words that may stand between two things of one list: `or any`.
_IN_A_LIST = 2


class Things:
    """The things that a line names, by the place of their first word."""

    def __init__(
        self, line: Line, vocabulary: Vocabulary, classes: Mapping[str, frozenset[str]]
    ) -> None:
        self.line = line
        self.objects = vocabulary.in_group(Group.OBJECT)
        self._between = vocabulary.in_group(Group.MANNER) | vocabulary.in_group(Group.PERSON)
        self._first = vocabulary.things_first
        self._marks = vocabulary.object_marks
        self.classes = classes
        self.at: dict[int, Mention] = {}
        self._ending: dict[int, Mention] = {}
        for mention in line.mentions:
            if self.meant(mention):
                self.at.setdefault(mention.first, mention)
                self._ending.setdefault(mention.last, mention)
        self.places = sorted(self.at)
        acts = vocabulary.in_group(Group.ACT)
        named = [m for m in line.mentions if m.concept in acts and not m.gapped]
        self._acts = frozenset(m.first for m in named)
        self._acts_ending = {m.last: m.first for m in named}
        self._joins = vocabulary.join_wordings

    def are_between(self, mention: Mention) -> bool:
        """Whether words say how or to whom something is done, so that a thing can follow them."""
        return mention.concept in self._between and not mention.gapped

    def meant(self, mention: Mention) -> frozenset[str]:
        """The thing itself, or all that a class of the text holds."""
        if mention.concept in self.objects:
            return frozenset({mention.concept})
        return self.classes.get(mention.concept, frozenset())

    def inside(self, act: Mention) -> Mention | None:
        """The thing that is named within the words of an act."""
        named = (self.at[place] for place in range(act.first, act.last) if place in self.at)
        return next((thing for thing in named if thing.last <= act.last), None)

    def before(self, act: Mention, first: int) -> Mention | None:
        """The nearest thing that is named before an act, from the place `first` on."""
        for place in reversed(self.places[: bisect_left(self.places, act.first)]):
            if place < first:
                return None
            if self.at[place].last <= act.first:
                return self.at[place]
        return None

    def at_verb(self, act: Mention, first: int) -> Mention | None:
        """The thing before a verb. Where marks end the words for things, one of them must follow.

        What stands right before the verb with such a mark is what it is done to, thing or not.
        """
        if not self._marks:
            return self.before(act, first)
        last = self._word_before(act.first)
        while last >= first and self.line.folded[last] in self._marks:
            end = self._end_before(last)
            if end in self._ending or end not in self._acts_ending:
                return self._ending.get(end)
            # "Helps in the making of a mine": the thing is that of the making.
            last = self._word_before(self._acts_ending[end])
        thing = self.before(act, first)
        while thing is not None and not self._is_marked(thing):
            thing = self.before(thing, first)
        return thing

    def listed(self, first: Mention) -> tuple[Mention, ...]:
        """A thing and those listed with it: `a bomblet or a mine`."""
        listed, at, passed = [first], first.last, 0
        words, reach = self.line.words, _IN_A_LIST * self.line.pace
        while at < len(words) and passed <= reach:
            if at in self.at:
                listed.append(self.at[at])
                at, passed = self.at[at].last, 0
            elif at in self._acts:
                break  # "bombs or lay mines": what follows is the thing of another act
            else:
                passed += not words[at].soft
                at += 1
        return (*self._listed_before(first), *listed) if self._first else tuple(listed)

    def _listed_before(self, last: Mention) -> list[Mention]:
        listed: list[Mention] = []
        at, passed = last.first, 0
        while at > 0 and passed <= _IN_A_LIST * self.line.pace:
            if at in self._ending and self._ending[at].first < at:
                listed.insert(0, self._ending[at])
                at, passed = self._ending[at].first, 0
            else:
                at -= 1
                passed += not self.line.words[at].soft
                if at in self._acts:
                    break
        return listed

    def _is_marked(self, thing: Mention) -> bool:
        """Whether a mark of objects follows a thing, perhaps behind what brackets say of it."""
        return self.line.next_word(self.line.behind_aside(thing.last)) in self._marks

    def _end_before(self, mark: int) -> int:
        """Where the words before a mark end; what brackets say of them does not count."""
        return self._word_before(self.line.before_aside(mark)) + 1

    def _word_before(self, at: int) -> int:
        """The place of the last word before a place that does not join; -1 where there is none."""
        folded, longest = self.line.folded, max(map(len, self._joins), default=0)
        while at > 0:
            before = (folded[at - n : at] for n in range(longest, 0, -1) if n <= at)
            join = next((words for words in before if words in self._joins), ())
            if not join and not self.line.words[at - 1].soft:
                break
            at -= len(join) or 1
        return at - 1
