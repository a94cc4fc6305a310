"""Conduct that another provision describes: "any conduct mentioned in subsection (1)".

Such an act takes over the things of the prohibitions that it cites.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from article9.checking.norms.norm import PROHIBITING, Norm
from article9.law.outline import Outline


def with_objects_taken_up(
    norms: Sequence[Norm], accessory: frozenset[str], outline: Outline
) -> tuple[Norm, ...]:
    """The norms; acts that are done to conduct, with the things to which that is done."""
    prohibiting = [n for n in norms if n.kind in PROHIBITING and any(c.objects for c in n.conducts)]
    return tuple(_with_objects(norm, prohibiting, accessory, outline) for norm in norms)


def _with_objects(
    norm: Norm, prohibiting: Sequence[Norm], accessory: frozenset[str], outline: Outline
) -> Norm:
    if not norm.cited or not any(c.act in accessory and not c.objects for c in norm.conducts):
        return norm
    things = frozenset(
        thing
        for other in prohibiting
        if other.line is not norm.line
        and any(outline.within(other.provision, unit) for unit in norm.cited)
        for conduct in other.conducts
        for thing in conduct.objects
    )
    conducts = tuple(
        replace(c, objects=things) if c.act in accessory and not c.objects else c
        for c in norm.conducts
    )
    return replace(norm, conducts=conducts)
