"""Finds provisions in a tree: by place, by number, by what is around them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from article9.catalogue.lexicon import Structure
from article9.catalogue.scripts import narrow
from article9.law.marks import INNER
from article9.law.numbers import arabic
from article9.law.provision import Force, Provision


def provision_at(root: Provision, offset: int) -> Provision:
    """The innermost provision in which a character of the text stands."""
    found = root
    while True:
        inner = next(
            (one for one in found.children if one.span.start <= offset < one.span.end), None
        )
        if inner is None:
            return found
        found = inner


def find(root: Provision, identity: str) -> Provision | None:
    """The provision with an id, if there is one."""
    return next((one for one in root.walk() if one.id == identity), None)


class Outline:
    """A tree with its ways up and down, made once for a text."""

    def __init__(self, root: Provision, layout: Structure) -> None:
        self.root = root
        kinds = [kind for kind in layout.units if kind not in INNER]
        at = kinds.index(layout.basic) if layout.basic in kinds else len(kinds)
        self._basics = frozenset(kinds[at:] or [layout.basic])
        self._by_id = {one.id: one for one in root.walk()}
        self._parent: dict[str, Provision] = {}
        for one in root.walk():
            for child in one.children:
                self._parent[child.id] = one
        self._sections: dict[str, Provision] = {}
        self._units: dict[tuple[str, str], Provision] = {}
        for one in self._by_id.values():
            if one.number:
                self._keep(one)

    def _keep(self, provision: Provision) -> None:
        """Files a provision by its number; the law's own come before inserted and annexed ones."""
        key = (provision.kind, _folded(provision.number))
        own = not any(self._is_foreign(one) for one in (provision, *self.ancestors(provision)))
        if key not in self._units or (own and self._is_foreign(self._units[key])):
            self._units[key] = provision
        if provision.kind in self._basics and own:
            self._sections.setdefault(key[1], provision)

    def _is_foreign(self, provision: Provision) -> bool:
        return provision.kind == "schedule" or (
            provision.force is Force.AMENDS_OTHER
            and provision.kind in self._basics
            and self.basic(self._parent.get(provision.id, self.root)) is not None
        )

    def by_id(self, identity: str) -> Provision | None:
        """The provision with an id, if there is one."""
        return self._by_id.get(identity)

    def parent(self, provision: Provision) -> Provision | None:
        """The provision around this one; None for the whole text."""
        return self._parent.get(provision.id)

    def ancestors(self, provision: Provision) -> Iterator[Provision]:
        """The provisions around this one, from the nearest to the whole text."""
        above = self._parent.get(provision.id)
        while above is not None:
            yield above
            above = self._parent.get(above.id)

    def within(self, inner: Provision, outer: Provision) -> bool:
        """Whether a provision is another one or stands in it."""
        return inner.id == outer.id or any(one.id == outer.id for one in self.ancestors(inner))

    def basic(self, provision: Provision) -> Provision | None:
        """The section or article that a provision is or stands in; None outside of any."""
        around = (provision, *self.ancestors(provision))
        return next((one for one in around if one.kind in self._basics), None)

    def beside(self, provision: Provision, kind: str, count: int) -> tuple[Provision, ...]:
        """The units of a kind before the one in which a provision stands, or after it.

        So many of them as `count` says: those before it where that is below nought.
        """
        unit = self.basic(provision) if kind in self._basics else self.enclosing(provision, kind)
        if unit is None:
            return ()
        around = self.root if kind in self._basics else self._parent[unit.id]
        alike = [one for one in around.walk() if one.kind == unit.kind]
        at = next(at for at, one in enumerate(alike) if one.id == unit.id)
        found = alike[max(0, at + count) : at] if count < 0 else alike[at + 1 : at + 1 + count]
        return tuple(found)

    def enclosing(self, provision: Provision, kind: str) -> Provision | None:
        """The nearest provision of a kind around this one, itself included."""
        around = (provision, *self.ancestors(provision))
        return next((one for one in around if one.kind == kind), None)

    def section(self, number: str) -> Provision | None:
        """The section or article of the law itself, schedules left out, with a number."""
        return self._sections.get(_folded(number))

    def unit(self, kind: str, number: str) -> Provision | None:
        """The first unit of a kind with a number: part 2, schedule 1."""
        return self._units.get((kind, _folded(number)))

    def descend(self, provision: Provision, numbers: Sequence[str]) -> Provision:
        """The provision that a path of numbers leads to, as deep as the path can be followed."""
        for number in numbers:
            inner = self._numbered(provision, _folded(number))
            if inner is None:
                return provision
            provision = inner
        return provision

    def _numbered(self, provision: Provision, number: str) -> Provision | None:
        """The nearest child with a number, looked for through paragraphs without one."""
        layer = list(provision.children)
        while layer:
            for one in layer:
                if one.number and _folded(one.number) == number:
                    return one
            layer = [inner for one in layer if not one.number for inner in one.children]
        return None


def _folded(number: str) -> str:
    """A number as it is compared: `2(1)(a)` has parts `2`, `1`, `a`."""
    plain = arabic(narrow("".join(number.split())))
    return plain.strip("().").replace("‑", "-").replace("–", "-").casefold()
