"""A norm reaches a prohibition: in the same sentence or section, by citing it, by "this Act".

Nothing is punished by silence: a sanction reaches only what it says is contravened.
"""

from __future__ import annotations

from collections.abc import Iterable

from article9.checking.norms.norm import Norm
from article9.law.outline import Outline
from article9.law.provision import Provision


def reaches(norm: Norm, target: Norm, norms: Iterable[Norm], outline: Outline) -> bool:
    """Whether a sanction, a scope, an exception ... attaches to what the target prohibits."""
    if _attaches(norm, target, outline):
        return True
    if norm.kind != "sanction":
        # "Subject to sections 3 to 6, no person shall": the exception is cited from the other side.
        return _covers(target.cited, norm.provision, outline)
    # A sanction for "an offence under section 6" reaches what section 6 makes an offence
    # by citing it: "a person who contravenes section 5 commits an offence".
    return any(
        _covers(other.breached, target.provision, outline) and _attaches(norm, other, outline)
        for other in norms
        if other.kind == "offence" and other is not target and other.breached
    )


def _attaches(norm: Norm, target: Norm, outline: Outline) -> bool:
    if norm.line is target.line:
        return True
    cited = norm.breached if norm.kind == "sanction" else norm.cited
    if norm.citations:
        return _covers(cited, target.provision, outline)
    same = outline.basic(norm.provision) is outline.basic(target.provision)
    return same and not (norm.kind == "sanction" and norm.conducts)


def _covers(cited: Iterable[Provision], provision: Provision, outline: Outline) -> bool:
    return any(outline.within(provision, unit) for unit in cited)
