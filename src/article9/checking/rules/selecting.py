"""Which norms a selector of a rule means."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from article9.catalogue.catalogue import Catalogue
from article9.catalogue.groups import Group
from article9.catalogue.rule import Names, Selector
from article9.checking.norms.norm import Norm

Reaches = Callable[[Norm, Norm], bool]


@dataclass(frozen=True, slots=True)
class Selecting:
    """Selects norms with the concepts of one catalogue and one relation of reach."""

    catalogue: Catalogue
    reaches: Reaches
    _known: dict[Names, frozenset[str]] = field(default_factory=dict)

    def select(
        self, selector: Selector, norms: Iterable[Norm], base: Iterable[Norm] = ()
    ) -> tuple[Norm, ...]:
        """The norms that the selector means; `it` in the selector is each norm of `base`."""
        chosen = tuple(base)
        return tuple(n for n in norms if self._means(selector, n, chosen))

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
        return (
            self._of_kind(selector.kind, norm)
            and self._conduct(selector, norm)
            and (not selector.bearer or bool(norm.bearer & self.concepts(selector.bearer)))
            and all(norm.about & self.concepts(names) for names in selector.about)
            and all(norm.nearby & self.concepts(names) for names in selector.nearby)
            and not norm.about & self.concepts(selector.silent_on)
            and (not selector.term or bool(norm.term & self.concepts(selector.term)))
            and all(norm.about & self.concepts(names) for names in selector.elements)
            and (not selector.weakens or bool(norm.about & self.concepts(selector.weakens)))
            and self._limited(selector.limits, norm)
            and self._punishes(selector.penalty, norm)
            and (selector.years_below is None or min(norm.years, default=99) < selector.years_below)
            and self._elsewhere(selector, norm)
            and (selector.reaches is None or any(self.reaches(norm, b) for b in base))
        )

    @staticmethod
    def _of_kind(kinds: Names, norm: Norm) -> bool:
        """Whether a norm is of one of these kinds. Notes must be asked for by name."""
        return norm.kind in kinds if kinds else norm.kind != "note"

    def _conduct(self, selector: Selector, norm: Norm) -> bool:
        asked = bool(selector.acts or selector.object)
        return not asked or bool(self.acts(norm, selector))

    def _limited(self, limits: Names, norm: Norm) -> bool:
        if not limits:
            return True
        if limits == ("none",):
            return not norm.limits
        return bool(norm.limits & self.concepts(limits))

    def _punishes(self, penalty: Names, norm: Norm) -> bool:
        kinds = self.concepts(penalty)
        return not penalty or any(p.kind in kinds for p in norm.penalties)

    @staticmethod
    def _elsewhere(selector: Selector, norm: Norm) -> bool:
        return selector.by is None or any(c.elsewhere for c in norm.citations)
