"""Which acts a line speaks of, and what they are done to."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from article9.catalogue.groups import Group
from article9.checking.line import Line, Mention, Word
from article9.checking.norms.norm import Conduct
from article9.checking.terms import interruption
from article9.checking.vocabulary import Vocabulary

#: Words that may stand between an act and its object, or between two acts of one list.
_REACH = 8

#: A list of acts is no longer than this, in words and marks, up to the thing that they share.
_FARTHEST = 150

#: Words that may stand between two things of one list: `or any`.
_IN_A_LIST = 2


@dataclass(frozen=True, slots=True)
class Region:
    """The words of a line in which the acts of one norm stand."""

    first: int
    last: int
    stops: frozenset[int] = frozenset()  # where an act before can reach no thing after


def conducts_in(
    line: Line,
    region: Region,
    vocabulary: Vocabulary,
    classes: Mapping[str, frozenset[str]],
) -> tuple[Conduct, ...]:
    """The acts of a region with their objects.

    An act takes the first thing named after it; a list of acts shares the thing after its last.
    Where nothing is named after it, the thing may stand before: "mines shall not be used".
    """
    acts = vocabulary.in_group(Group.ACT)
    things = _Things(line, vocabulary, classes)
    found: list[Conduct] = []
    for mention in _own_acts(line, region, vocabulary):
        thing = (
            things.inside(mention)
            or _after(line, mention, region, things, acts)
            or things.before(mention, region)
        )
        named = things.listed(line, thing) if thing else ()
        objects = frozenset().union(*(things.meant(m) for m in named))
        found.append(Conduct(mention.concept, objects))
    return tuple(found)


def _own_acts(line: Line, region: Region, vocabulary: Vocabulary) -> Iterator[Mention]:
    """The acts of a region, without those that only another act is done to: who finances making."""
    acts, governing = vocabulary.in_group(Group.ACT), vocabulary.in_group(Group.GOVERNING)
    above: Mention | None = None
    for mention in line.between(region.first, region.last):
        if mention.concept in governing:
            above = mention
            yield mention
        elif mention.concept in acts and (
            above is None or _side_by_side(line, above, mention, vocabulary)
        ):
            above = None
            yield mention


def _side_by_side(line: Line, one: Mention, other: Mention, vocabulary: Vocabulary) -> bool:
    """Whether two acts stand in one list: nothing but commas and joining words between them.

    Where each noun of a list has its article, one of these comes too: "the aid, the use".
    """
    lexicon = vocabulary.lexicon
    between = line.words[one.last : other.first]
    joined = [word for word in between if word.soft or word.folded in lexicon.references.joins]
    others = [word for word in between if word not in joined]
    apart = one.last <= other.first
    return apart and (not others or bool(joined and _are_articles(others, vocabulary)))


def _are_articles(words: list[Word], vocabulary: Vocabulary) -> bool:
    return all(word.folded in vocabulary.lexicon.articles for word in words)


class _Things:
    """The things that a line names, by the place of their first word."""

    def __init__(
        self, line: Line, vocabulary: Vocabulary, classes: Mapping[str, frozenset[str]]
    ) -> None:
        self.objects = vocabulary.in_group(Group.OBJECT)
        self._between = vocabulary.in_group(Group.MANNER) | vocabulary.in_group(Group.PERSON)
        self.classes = classes
        self.at: dict[int, Mention] = {}
        for mention in line.mentions:
            if self.meant(mention):
                self.at.setdefault(mention.first, mention)
        self.places = sorted(self.at)

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

    def before(self, act: Mention, region: Region) -> Mention | None:
        """The nearest thing that the region names before an act."""
        for place in reversed(self.places[: bisect_left(self.places, act.first)]):
            if place < region.first:
                return None
            if self.at[place].last <= act.first:
                return self.at[place]
        return None

    def listed(self, line: Line, first: Mention) -> tuple[Mention, ...]:
        """A thing and those listed with it: `a bomblet or a mine`."""
        listed, at, passed = [first], first.last, 0
        while at < len(line.words) and passed <= _IN_A_LIST:
            if at in self.at:
                listed.append(self.at[at])
                at, passed = self.at[at].last, 0
            else:
                passed += not line.words[at].soft
                at += 1
        return tuple(listed)


def _behind_an_aside(line: Line, at: int, region: Region, things: _Things) -> int:
    """The end of what two commas set apart, if it begins at `at` and leads away from the act."""
    closed = interruption(line, at)
    if closed is None:
        return at
    stop = next((place for place in range(at + 1, closed) if place in region.stops), None)
    if stop is None or any(place in things.at for place in range(at + 1, stop)):
        return at
    return closed


def _after(
    line: Line, act: Mention, region: Region, things: _Things, acts: frozenset[str]
) -> Mention | None:
    """The thing that follows, if nothing but a list of acts and few words stand between."""
    at, passed, end = act.last, 0, min(len(line.words), act.last + _FARTHEST)
    while at < end and passed <= _REACH and at not in region.stops:
        if at in things.at:
            return things.at[at]
        other = next((m for m in line.starting.get(at, []) if m.concept in acts), None)
        if other:
            at, passed = max(other.last if not other.gapped else at + 1, at + 1), 0
            continue
        between = next((m for m in line.starting.get(at, []) if things.are_between(m)), None)
        if between:
            at = between.last
            continue
        at = _behind_an_aside(line, at, region, things)
        passed += not line.words[at].soft
        at += 1
    return None
