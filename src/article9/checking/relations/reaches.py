"""A norm reaches a prohibition: in the same sentence or section, by citing it, by "this Act".

Nothing is punished by silence: a sanction reaches only what it says is contravened.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from article9.checking.norms.norm import Norm
from article9.law.outline import Outline
from article9.law.provision import Provision

#: Kinds that speak of the whole text where they cite no part of it.
_OF_THE_WHOLE = frozenset({"procedure", "commencement"})


@dataclass(frozen=True, slots=True)
class Reach:
    """Which norms of one text reach which others. Each pair is worked out once."""

    norms: Sequence[Norm]
    outline: Outline
    _known: dict[tuple[Norm, Norm], bool] = field(default_factory=dict)
    _creating: list[Norm] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._creating.extend(n for n in self.norms if n.kind == "offence" and n.breached)

    def __call__(self, norm: Norm, target: Norm) -> bool:
        """Whether a sanction, a scope, an exception ... attaches to what the target prohibits."""
        pair = (norm, target)
        if pair not in self._known:
            self._known[pair] = self._reaches(norm, target)
        return self._known[pair]

    def _reaches(self, norm: Norm, target: Norm) -> bool:
        outline = self.outline
        if _attaches(norm, target, outline):
            return True
        if norm.kind != "sanction":
            # "Subject to sections 3 to 6, no person shall": the exception is cited from afar.
            return _covers(target.cited, norm.provision, outline)
        # A sanction for "an offence under section 6" reaches what section 6 makes an offence
        # by citing it: "a person who contravenes section 5 commits an offence".
        return any(
            _covers(other.breached, target.provision, outline) and _attaches(norm, other, outline)
            for other in self._creating
            if other is not target
        )


def _attaches(norm: Norm, target: Norm, outline: Outline) -> bool:
    if norm.line is target.line:
        return True
    cited = norm.breached if norm.kind == "sanction" else norm.cited
    if norm.citations:
        return _covers(cited, target.provision, outline)
    if norm.kind in _OF_THE_WHOLE:
        return True
    same = outline.basic(norm.provision) is outline.basic(target.provision)
    return same and not (norm.kind == "sanction" and norm.conducts)


def _covers(cited: Iterable[Provision], provision: Provision, outline: Outline) -> bool:
    return any(outline.within(provision, unit) for unit in cited)
