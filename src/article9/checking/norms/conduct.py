"""Which acts a line speaks of, and what they are done to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from article9.catalogue.groups import Group
from article9.checking.line import Line, Mention, Word
from article9.checking.norms.norm import Conduct
from article9.checking.norms.things import Things
from article9.checking.terms import interruption
from article9.checking.vocabulary import Vocabulary

#: Words that may stand between an act and its object, or between two acts of one list.
_REACH = 8

#: Words from those that lead away from conduct up to the act as a noun: *reports on the* use.
_TO_THE_NOUN = 4

#: A list of acts is no longer than this, in words and marks, up to the thing that they share.
_FARTHEST = 150

#: Words that may stand between an act and the verb that is done to it: the making of it *is* paid.
_TO_THE_VERB = 5


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
    Where nothing is named after it, the thing may stand before: "mines shall not be used". In
    languages whose things stand before verbs, a verb takes the nearest thing before it.
    """
    things = Things(line, vocabulary, classes)
    found: list[Conduct] = []
    for mention in _own_acts(line, region, vocabulary):
        thing = things.inside(mention) or _thing_of(line, mention, region, things, vocabulary)
        named = things.listed(thing) if thing else ()
        objects = frozenset().union(*(things.meant(m) for m in named))
        found.append(Conduct(mention.concept, objects))
    return tuple(found)


def _thing_of(
    line: Line, act: Mention, region: Region, things: Things, vocabulary: Vocabulary
) -> Mention | None:
    """The thing that an act is done to, if it is not named within the words of the act."""
    acts = vocabulary.in_group(Group.ACT)
    if vocabulary.things_first and not act.as_noun:
        return things.at_verb(act, region.first)
    if act.as_noun:
        return _of_noun(line, act, region, things, vocabulary)
    return _after(line, act, region, things, acts) or things.before(act, region.first)


class _Said(Enum):
    """What stands last behind an act as a noun."""

    NOUN = "the making"
    LEAD = "the making of the"
    ANOTHER = "the making of the prohibited"


def _of_noun(
    line: Line, act: Mention, region: Region, things: Things, vocabulary: Vocabulary
) -> Mention | None:
    """The thing of an act as a noun: behind it and the nouns that share it, or else before it.

    Between stand articles, words such as *of*, and what such a word leads up to. "The making of
    soap hinders or mines keeps" has a verb between, so that its mines are another act's.
    """
    lexicon, acts = vocabulary.lexicon, vocabulary.in_group(Group.ACT)
    leads = {*lexicon.references.of, *lexicon.articles}
    at, said = act.last, _Said.NOUN
    while at < min(len(line.words), region.last) and at not in region.stops:
        if at in things.at:
            return things.at[at]
        other = next((m for m in line.starting.get(at, []) if m.concept in acts), None)
        if other is not None and not other.as_noun:
            return None
        if other is not None:
            at, said = max(other.last, at + 1), _Said.NOUN
            continue
        word = line.words[at]
        if word.folded in leads or (word.folded in vocabulary.joins and said is _Said.ANOTHER):
            said = _Said.LEAD
        elif not word.soft and word.folded not in vocabulary.joins:
            if said is not _Said.LEAD:
                break
            said = _Said.ANOTHER
        at += 1
    # "The making of soap": what is made is named, and is no known thing.
    names_another = line.next_word(act.last) in lexicon.references.of
    return None if names_another else things.before(act, region.first)


def _own_acts(line: Line, region: Region, vocabulary: Vocabulary) -> list[Mention]:
    """The acts of a region, without those that only another act is done to: who finances making."""
    acts, governing = vocabulary.in_group(Group.ACT), vocabulary.in_group(Group.GOVERNING)
    own: list[Mention] = []
    above: Mention | None = None
    for mention in line.between(region.first, region.last):
        is_verb = vocabulary.things_first and not mention.as_noun
        if mention.concept in governing:
            if is_verb:
                own = _without_governed(line, own, mention, vocabulary)
            above = None if is_verb else mention
            own.append(mention)
        elif mention.as_noun and _is_spoken_of(line, mention, region):
            continue
        elif mention.concept in acts and (
            above is None or _side_by_side(line, above, mention, vocabulary)
        ):
            above = None
            own.append(mention)
    return own


def _is_spoken_of(line: Line, act: Mention, region: Region) -> bool:
    """Whether an act as a noun is what a report, a register ... is about: reports on its use."""
    near = _TO_THE_NOUN * line.pace
    return any(act.first - near <= stop < act.first for stop in region.stops)


def _without_governed(
    line: Line, own: list[Mention], verb: Mention, vocabulary: Vocabulary
) -> list[Mention]:
    """The acts before a verb, without the nouns at their end that it is done to."""
    objects, kept, following = vocabulary.in_group(Group.OBJECT), list(own), verb
    while kept and _is_nominal(line, kept[-1], vocabulary):
        last = kept[-1]
        named = {
            n
            for m in line.between(last.last, following.first)
            if m.concept in objects
            for n in range(m.first, m.last)
        }
        between = range(last.last, following.first)
        passed = sum(not line.words[n].soft and n not in named for n in between)
        if passed > _TO_THE_VERB * line.pace:
            break
        following = kept.pop()
    return kept


def _is_nominal(line: Line, act: Mention, vocabulary: Vocabulary) -> bool:
    """Whether an act stands as a noun, so that a verb after it can be done to it."""
    return act.as_noun or line.next_word(act.last) in vocabulary.object_marks


def _side_by_side(line: Line, one: Mention, other: Mention, vocabulary: Vocabulary) -> bool:
    """Whether two acts stand in one list: nothing but commas and joining words between them.

    Where each noun of a list has its article, one of these comes too: "the aid, the use".
    """
    between = line.words[one.last : other.first]
    joined = [word for word in between if word.soft or word.folded in vocabulary.joins]
    others = [word for word in between if word not in joined]
    apart = one.last <= other.first
    return apart and (not others or bool(joined and _are_articles(others, vocabulary)))


def _are_articles(words: list[Word], vocabulary: Vocabulary) -> bool:
    return all(word.folded in vocabulary.lexicon.articles for word in words)


def _behind_an_aside(line: Line, at: int, region: Region, things: Things) -> int:
    """The end of what two commas set apart, if it begins at `at` and leads away from the act."""
    closed = interruption(line, at)
    if closed is None:
        return at
    stop = next((place for place in range(at + 1, closed) if place in region.stops), None)
    if stop is None or any(place in things.at for place in range(at + 1, stop)):
        return at
    return closed


def _after(
    line: Line, act: Mention, region: Region, things: Things, acts: frozenset[str]
) -> Mention | None:
    """The thing that follows, if nothing but a list of acts and few words stand between."""
    at, passed, end = act.last, 0, min(len(line.words), act.last + _FARTHEST * line.pace)
    while at < end and passed <= _REACH * line.pace and at not in region.stops:
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
