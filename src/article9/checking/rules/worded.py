"""Which questions of a rule could not be put to a text, as its language has no words for them.

What nobody could ask is not known to be absent. An assessment that would be worse if such a
question had been answered with yes is no better known. Both become unclear: a lawyer must read.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from article9.catalogue.catalogue import Catalogue
from article9.catalogue.groups import Group
from article9.catalogue.read_as import LAW, ReadAs
from article9.catalogue.rule import Condition, Names, Outcome, Rule, Selector, conditions_in
from article9.catalogue.wordings import lexicon_for
from article9.checking.rules.climbing import Climb

#: From the poorest to the best. What could have come out worse is as telling as what better.
_ORDER = ("absent", "unclear", "partial", "met")

#: Kinds of norm that a line has without words that make it so.
_WITHOUT_CUE = frozenset({"statement", "note"})

_NO_LIMITS = ("none",)


@dataclass(frozen=True, slots=True)
class Worded:
    """What all the lexicons have words for by which texts are read together."""

    catalogue: Catalogue
    concepts: frozenset[str]
    cues: frozenset[str]

    @classmethod
    def of(cls, catalogue: Catalogue, languages: Iterable[str], read_as: ReadAs = LAW) -> Worded:
        """What the lexicons of these languages word for laws, or for orders."""
        concepts, cues = frozenset(catalogue.concepts), None
        for language in sorted(set(languages)):
            lexicon = lexicon_for(catalogue.lexicons[language], read_as)
            concepts &= lexicon.concepts.keys() | lexicon.nouns.keys()
            cues = frozenset(lexicon.cues) if cues is None else cues & lexicon.cues.keys()
        return cls(catalogue, concepts, (cues or frozenset()) | _WITHOUT_CUE)

    def as_far_as_worded(self, rule: Rule, climbed: Climb) -> Climb:
        """The way to an outcome, which is unclear where words are missing that it depends on."""
        missing = tuple(sorted(self._missing(rule, climbed)))
        if not missing or climbed.ended.verdict == "unclear":
            return climbed
        unclear = Outcome(verdict="unclear", reason=self.catalogue.usual.no_words)
        return replace(climbed, outcome=unclear, slots={"words": missing})

    def lacks(self, selector: Selector) -> bool:
        """Whether no text could be found to hold what a selector means, for want of words."""
        return any(True for _ in self._lacked(selector))

    def _missing(self, rule: Rule, climbed: Climb) -> set[str]:
        """The names without words on which it depends that the ladder was climbed so far."""
        ended = len(climbed.steps) - 1 if climbed.steps and climbed.steps[-1].held else None
        above = rule.ladder if ended is None else rule.ladder[:ended]
        verdict = climbed.ended.verdict
        rank = _ORDER.index(verdict)
        passed = [rung for rung in above if _could_change(rung.verdict, rank)]
        asked = [one for rung in passed for one in _selectors(rung.when)]
        if verdict == "absent" and ended is None:
            asked += [one for one in (rule.for_each, rule.with_) if one is not None]
        missing = {name for one in asked for name in self._lacked(one)}
        if ended is not None:
            missing |= set(self._unheard(rule.ladder[ended].when))
        return missing

    def _lacked(self, selector: Selector) -> Iterator[str]:
        """What a norm must hold to be meant, and no lexicon has a word for."""
        each: list[Names] = [
            selector.bearer, selector.acts, selector.object, selector.term, selector.weakens,
            selector.penalty, *selector.about, *selector.nearby, *selector.elements,
        ]  # fmt: skip
        if selector.limits != _NO_LIMITS:
            each.append(selector.limits)
        for names in each:
            if names and not any(map(self._is_worded, names)):
                yield from names
        if selector.kind and not self.cues.intersection(selector.kind):
            yield from selector.kind

    def _unheard(self, held: Condition) -> Iterator[str]:
        """What the condition that held says is not there, and no lexicon has a word for."""
        for condition in conditions_in((held,)):
            if condition.empty is not None:
                yield from self._lacked(condition.empty)
            for selector in (condition.where, condition.find):
                if selector is None:
                    continue
                yield from (n for n in selector.silent_on if not self._is_worded(n))
                if selector.limits == _NO_LIMITS:
                    limits = self.catalogue.groups.get(Group.LIMIT, ())
                    yield from (n for n in limits if not self._is_worded(n))

    def _is_worded(self, name: str) -> bool:
        return not self.concepts.isdisjoint(self.catalogue.concept_names(name))


def _could_change(verdict: str, rank: int) -> bool:
    """Whether a step would have led to something else that matters: worse, or more than nothing."""
    return _ORDER.index(verdict) < rank or rank == 0


def _selectors(condition: Condition) -> Iterator[Selector]:
    for one in conditions_in((condition,)):
        yield from (s for s in (one.where, one.find) if s is not None)
