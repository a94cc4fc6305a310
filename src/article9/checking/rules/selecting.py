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
    """The norms of a text, found by their kind: most selectors name one."""

    norms: tuple[Norm, ...]
    by_kind: Mapping[str, tuple[Norm, ...]]

    @classmethod
    def of(cls, norms: Iterable[Norm]) -> Pool:
        """The pool of these norms."""
        every = tuple(norms)
        by_kind: dict[str, list[Norm]] = {}
        for norm in every:
            by_kind.setdefault(norm.kind, []).append(norm)
        return cls(every, {kind: tuple(found) for kind, found in by_kind.items()})

    def among(self, kinds: Names) -> Iterable[Norm]:
        """The norms of these kinds, in reading order within a kind; all if none is named."""
        return (n for k in kinds for n in self.by_kind.get(k, ())) if kinds else self.norms


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
        asked = norms.among(selector.kind) if isinstance(norms, Pool) else norms
        return tuple(n for n in asked if self._means(selector, n, chosen))

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

    def _means(self, selector: Selector, norm: Norm, base: tuple[Norm, ...]) -> bool:
        for test in self._tests(selector):
            if not test(norm):
                return False
        if selector.against is not None and not any(self.against(norm, b) for b in base):
            return False
        return selector.reaches is None or any(self.reaches(norm, b) for b in base)

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
