"""Which norms a selector of a rule means."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from article9.catalogue.catalogue import Catalogue
from article9.catalogue.groups import Group
from article9.catalogue.rule import Names, Selector
from article9.checking.norms.norm import Norm

Relation = Callable[[Norm, Norm], bool]
Test = Callable[[Norm], bool]


def _never(norm: Norm, other: Norm) -> bool:  # noqa: ARG001 (a relation that nothing is in)
    return False


@dataclass(frozen=True, slots=True)
class Pool:
    """The norms of a text, found by their kind and by what they speak of, as selectors ask."""

    norms: tuple[Norm, ...]
    by_kind: Mapping[str, tuple[int, ...]]
    by_concept: Mapping[str, tuple[int, ...]]  # places among the norms, in reading order

    @classmethod
    def of(cls, norms: Iterable[Norm]) -> Pool:
        """The pool of these norms."""
        every = tuple(norms)
        by_kind: dict[str, list[int]] = {}
        by_concept: dict[str, list[int]] = {}
        for place, norm in enumerate(every):
            by_kind.setdefault(norm.kind, []).append(place)
            for concept in norm.about:
                by_concept.setdefault(concept, []).append(place)
        return cls(every, _fixed(by_kind), _fixed(by_concept))

    def among(self, kinds: Names, concepts: frozenset[str] | None = None) -> Iterable[Norm]:
        """The norms of these kinds, in reading order within a kind; all if none is named.

        With `concepts` only those that speak of one of them: in a long law hardly any do.
        """
        places: Iterable[int] = range(len(self.norms))
        if kinds:
            places = (place for kind in kinds for place in self.by_kind.get(kind, ()))
        if concepts is not None:
            speaking = {place for concept in concepts for place in self.by_concept.get(concept, ())}
            places = filter(speaking.__contains__, places) if kinds else sorted(speaking)
        return (self.norms[place] for place in places)


def _fixed(places: Mapping[str, list[int]]) -> dict[str, tuple[int, ...]]:
    return {name: tuple(found) for name, found in places.items()}


@dataclass(frozen=True, slots=True)
class Selecting:
    """Selects norms with the concepts of one catalogue and the relations of the texts."""

    catalogue: Catalogue
    reaches: Relation
    against: Relation = _never
    _known: dict[Names, frozenset[str]] = field(default_factory=dict)
    #: By identity, which is a selector's own only as long as it lives: so it is kept beside them.
    _made: dict[int, tuple[Selector, tuple[Test, ...]]] = field(default_factory=dict)

    def select(
        self, selector: Selector, norms: Pool | Iterable[Norm], base: Iterable[Norm] = ()
    ) -> tuple[Norm, ...]:
        """The norms that the selector means; `it` in the selector is each norm of `base`."""
        chosen = tuple(base)
        meant = self._asked(selector, norms) if isinstance(norms, Pool) else norms
        for test in self._tests(selector):
            # Each test is asked only of what passed those before it.
            meant = filter(test, meant)
        if selector.against is not None:
            meant = (n for n in meant if any(self.against(n, b) for b in chosen))
        if selector.reaches is not None:
            meant = (n for n in meant if any(self.reaches(n, b) for b in chosen))
        return tuple(meant)

    def _asked(self, selector: Selector, pool: Pool) -> Iterable[Norm]:
        """The norms of a pool of which the tests of a selector are asked."""
        speaks_of = self.concepts(selector.about[0]) if selector.about else None
        return pool.among(selector.kind, speaks_of)

    def acts(self, norm: Norm, selector: Selector) -> frozenset[str]:
        """The acts of a norm that make it fit the selector."""
        wanted, things = self.concepts(selector.acts), self.concepts(selector.object)
        return frozenset(
            c.act
            for c in norm.conducts
            if (not wanted or c.act in wanted) and (not things or c.objects & things)
        )

    def concepts(self, names: Names) -> frozenset[str]:
        """The concepts that these names of concepts and groups stand for."""
        if names not in self._known:
            meant = (self.catalogue.concept_names(name) for name in names)
            self._known[names] = frozenset().union(*meant)
        return self._known[names]

    def group(self, group: Group) -> frozenset[str]:
        """The concepts of a group; none where the catalogue has no such group."""
        return frozenset(self.catalogue.groups.get(group, ()))

    def _tests(self, selector: Selector) -> tuple[Test, ...]:
        """One test for each key that the selector gives; made once, asked of every norm."""
        if id(selector) not in self._made:
            self._made[id(selector)] = selector, tuple(self._each_test(selector))
        return self._made[id(selector)][1]

    def _each_test(self, selector: Selector) -> Iterator[Test]:
        kinds = frozenset(selector.kind)
        # Notes must be asked for by name.
        yield lambda norm: norm.kind in kinds if kinds else norm.kind != "note"
        yield from (_speaks_of(self.concepts(names)) for names in selector.about)
        yield from (_speaks_of(self.concepts(names)) for names in selector.elements)
        if selector.weakens:
            yield _speaks_of(self.concepts(selector.weakens))
        if selector.silent_on:
            unwanted = self.concepts(selector.silent_on)
            yield lambda norm: unwanted.isdisjoint(norm.about)
        for names in selector.nearby:
            yield _is_near(self.concepts(names))
        if selector.bearer:
            bearers = self.concepts(selector.bearer)
            yield lambda norm: not bearers.isdisjoint(norm.bearer)
        if selector.term:
            terms = self.concepts(selector.term)
            yield lambda norm: not terms.isdisjoint(norm.term)
        yield from self._tests_of_conduct(selector)

    def _tests_of_conduct(self, selector: Selector) -> Iterator[Test]:
        if selector.acts or selector.object:
            yield lambda norm: bool(self.acts(norm, selector))
        if selector.limits == ("none",):
            yield lambda norm: not norm.limits
        elif selector.limits:
            limits = self.concepts(selector.limits)
            yield lambda norm: not limits.isdisjoint(norm.limits)
        if selector.penalty:
            kinds = self.concepts(selector.penalty)
            yield lambda norm: any(p.kind in kinds for p in norm.penalties)
        if selector.years_below is not None:
            most = selector.years_below
            yield lambda norm: any(years < most for years in norm.years)
        if selector.by is not None:
            yield lambda norm: any(c.elsewhere for c in norm.citations)


def _speaks_of(wanted: frozenset[str]) -> Test:
    return lambda norm: not wanted.isdisjoint(norm.about)


def _is_near(wanted: frozenset[str]) -> Test:
    return lambda norm: not wanted.isdisjoint(norm.nearby)
