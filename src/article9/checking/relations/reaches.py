"""A sanction reaches a prohibition: in the same sentence or section, by citing it, by "this Act".

Nothing is punished by silence: a sanction that cites only other provisions does not reach.
"""

from __future__ import annotations

from collections.abc import Iterable

from article9.checking.norms.norm import Norm
from article9.law.outline import Outline
from article9.law.provision import Provision


def reaches(sanction: Norm, target: Norm, norms: Iterable[Norm], outline: Outline) -> bool:
    """Whether the sanction attaches to what the target prohibits."""
    if _attaches(sanction, target, outline):
        return True
    # A sanction for "an offence under section 6" reaches what section 6 makes an offence
    # by citing it: "a person who contravenes section 5 commits an offence".
    return any(
        _covers(norm.breached, target.provision, outline) and _attaches(sanction, norm, outline)
        for norm in norms
        if norm.kind == "offence" and norm is not target and norm.breached
    )


def _attaches(sanction: Norm, target: Norm, outline: Outline) -> bool:
    if sanction.line is target.line:
        return True
    if sanction.citations:
        return _covers(sanction.breached, target.provision, outline)
    return _same_unit(sanction.provision, target.provision, outline) and not _of_its_own(sanction)


def _covers(cited: Iterable[Provision], provision: Provision, outline: Outline) -> bool:
    return any(outline.within(provision, unit) for unit in cited)


def _same_unit(one: Provision, other: Provision, outline: Outline) -> bool:
    return outline.basic(one) is outline.basic(other)


def _of_its_own(sanction: Norm) -> bool:
    """Whether the sanction is for conduct that it names itself."""
    return bool(sanction.conducts)
