"""Which acts a line speaks of, and what they are done to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from article9.catalogue.groups import Group
from article9.checking.line import Line, Mention
from article9.checking.norms.norm import Conduct
from article9.checking.terms import interruption
from article9.checking.vocabulary import Vocabulary

#: Words that may stand between an act and its object, or between two acts of one list.
_REACH = 8

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
    things = [m for m in line.mentions if _things(m, vocabulary, classes)]
    found: list[Conduct] = []
    for mention in line.between(region.first, region.last):
        if mention.concept not in acts:
            continue
        thing = (
            _inside(mention, things)
            or _after(line, mention, region, things, acts)
            or _before(region, mention, things)
        )
        named = _listed(line, thing, things) if thing else ()
        objects = frozenset().union(*(_things(m, vocabulary, classes) for m in named))
        found.append(Conduct(mention.concept, objects))
    return tuple(found)


def _things(
    mention: Mention, vocabulary: Vocabulary, classes: Mapping[str, frozenset[str]]
) -> frozenset[str]:
    if mention.concept in vocabulary.in_group(Group.OBJECT):
        return frozenset({mention.concept})
    return classes.get(mention.concept, frozenset())


def _listed(line: Line, first: Mention, things: list[Mention]) -> tuple[Mention, ...]:
    """The thing and those listed with it: `a bomblet or a mine`."""
    listed = [first]
    for thing in things:
        between = [w for w in line.words[listed[-1].last : thing.first] if not w.soft]
        if thing.first >= listed[-1].last and len(between) <= _IN_A_LIST:
            listed.append(thing)
    return tuple(listed)


def _inside(act: Mention, things: list[Mention]) -> Mention | None:
    return next((t for t in things if act.first <= t.first and t.last <= act.last), None)


def _after(
    line: Line, act: Mention, region: Region, things: list[Mention], acts: frozenset[str]
) -> Mention | None:
    """The thing that follows, if nothing but a list of acts and few words stand between."""
    at, passed = act.last, 0
    while at < len(line.words) and passed <= _REACH and at not in region.stops:
        thing = next((t for t in things if t.first == at), None)
        if thing:
            return thing
        other = next((m for m in line.starting.get(at, []) if m.concept in acts), None)
        if other:
            at, passed = max(other.last if not other.gapped else at + 1, at + 1), 0
            continue
        if at + 1 in region.stops:
            at = interruption(line, at) or at
        passed += not line.words[at].soft
        at += 1
    return None


def _before(region: Region, act: Mention, things: list[Mention]) -> Mention | None:
    before = [t for t in things if region.first <= t.first and t.last <= act.first]
    return before[-1] if before else None
