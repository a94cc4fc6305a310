"""How norms of several texts belong together: by naming the other text, and nothing else.

"This Act" never means another one, unless a rule of place or persons says that it holds for every
law. A sanction of a penal code reaches what a mines act prohibits
only where its own words name that act as breached, and no single section of it: which section is
meant would have to be read in the other text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from article9.catalogue.catalogue import Catalogue
from article9.catalogue.groups import Group
from article9.catalogue.patterns import words_of
from article9.checking.norms.norm import PROHIBITING, Norm
from article9.checking.relations.reaches import Reach
from article9.checking.world import World, Worlds

#: What a title ends with and a citation of it leaves out: (No. 4 of 2019), or after a comma.
_TAIL = re.compile(r"(?:\s*[(\[][^()\[\]]*[)\]]|\s*,[^,]*\d[^,]*)\s*$")
#: A shorter title is a word that laws use in other senses.
_TOO_SHORT = 8


class Across:
    """Which norms of several texts reach which others, and which are set against each other."""

    def __init__(
        self, worlds: Worlds, catalogue: Catalogue, *, names: Mapping[int, tuple[str, ...]]
    ) -> None:
        """Args:
        worlds: the texts.
        catalogue: which concepts say that something is contravened, or speak of every law.
        names: other names of a text than its title, by its place.
        """
        self._worlds = worlds
        self._breaking = frozenset(catalogue.groups.get(Group.BREAKING, ()))
        self._at_large = frozenset(catalogue.groups.get(Group.AT_LARGE, ()))
        self._inside = {id(world): Reach(world.norms, world.outline) for world in worlds.all}
        self._names = {world.text: _names(world, names.get(world.text, ())) for world in worlds.all}

    def reaches(self, norm: Norm, target: Norm) -> bool:
        """Whether a sanction, a scope, an exception ... attaches to what the target prohibits."""
        home, other = self._worlds.home(norm), self._worlds.home(target)
        if home is other:
            return self._inside[id(home)](norm, target)
        if home.text == other.text:  # the same text in another language: its own words count
            return False
        if norm.kind == "scope" and norm.about & self._at_large:
            return True
        if any(citation.elsewhere for citation in norm.citations):
            return False
        if norm.kind == "sanction" and not norm.about & self._breaking:
            return False
        return self._is_named(other.text, norm)

    def against(self, norm: Norm, target: Norm) -> bool:
        """Whether a norm of another text speaks of an act that the target prohibits."""
        if self._worlds.home(norm).text == self._worlds.home(target).text:
            return False
        if target.kind not in PROHIBITING:
            return norm.kind == target.kind and bool(norm.term & target.term)
        acts = {conduct.act for conduct in norm.conducts}
        return any(conduct.act in acts for conduct in target.conducts)

    def _is_named(self, text: int, norm: Norm) -> bool:
        words = _joined(norm.line.folded)
        return any(name in words for name in self._names[text])


def _names(world: World, others: tuple[str, ...]) -> tuple[str, ...]:
    """What a text is called, folded as the words of lines are."""
    title = world.root.heading
    names = (title, _TAIL.sub("", title), *others)
    folded = (_joined(word for word, _, _ in words_of(name)) for name in names)
    return tuple(name for name in dict.fromkeys(folded) if len(name) >= _TOO_SHORT)


def _joined(words: Iterable[str]) -> str:
    """Words as a string in which a name can be looked for, its ends at the ends of words."""
    return f" {' '.join(word for word in words if word[:1].isalnum())} "
