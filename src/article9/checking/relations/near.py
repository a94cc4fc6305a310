"""What stands near a norm: in its section, and in the sections that it cites."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from article9.checking.norms.norm import Norm
from article9.law.outline import Outline
from article9.law.provision import Provision


def with_nearby(norms: Sequence[Norm], outline: Outline) -> tuple[Norm, ...]:
    """The norms, each with the concepts that its own and its cited sections speak of."""
    spoken: dict[str, set[str]] = {}
    for norm in norms:
        if norm.line.sentence.operative:
            spoken.setdefault(_unit(norm.provision, outline), set()).update(norm.about)
    return tuple(_with_spoken(norm, spoken, outline) for norm in norms)


def _with_spoken(norm: Norm, spoken: dict[str, set[str]], outline: Outline) -> Norm:
    units = {_unit(p, outline) for p in (norm.provision, *norm.cited)}
    return replace(norm, nearby=frozenset().union(*(spoken.get(u, set()) for u in units)))


def _unit(provision: Provision, outline: Outline) -> str:
    basic = outline.basic(provision)
    return provision.id if basic is None else basic.id
