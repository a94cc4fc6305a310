"""Chooses the provisions of a bill: what is wanted, what every law needs, what these need."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from article9.catalogue.drafting_style import DraftingStyle
from article9.catalogue.provisions import Item, Provision
from article9.drafting.choices import Choices


def select(
    known: Mapping[str, Provision],
    wanted: Iterable[str],
    made: Choices,
    style: DraftingStyle,
    *,
    whole: bool = True,
) -> tuple[Provision, ...]:
    """The provisions of a style that carry out what is wanted, in the order of the law.

    A provision is chosen if the choices allow it and it, or words of it that the choices allow,
    implements something wanted; or if every law needs it; or if one that is chosen needs it. One
    that implements nothing is chosen by its options alone: in a law that is not to be `whole`, by
    those only that whoever drafts has set.
    """
    by_name = {one.name: one for one in known.values() if made.allows(one.when)}
    asked = frozenset(wanted)
    names = {
        name
        for name, one in by_name.items()
        if one.always == "yes"
        or asked & _carried_out(one, made)
        or (_is_optional(one) and (whole or _is_set(one, made)))
    }
    ways = sorted(names)
    while ways:
        for name in by_name[ways.pop()].needs:
            if name in by_name and name not in names:
                names.add(name)
                ways.append(name)
    order = list(style.parts)
    return tuple(
        sorted(
            (by_name[name] for name in names),
            key=lambda one: (order.index(one.part), one.place, one.id),
        )
    )


def _is_optional(provision: Provision) -> bool:
    """Whether nothing but options can choose it."""
    return bool(provision.when) and not provision.requirements()


def _is_set(provision: Provision, made: Choices) -> bool:
    return any(made.options[name].by == "drafter" for name in provision.when)


def _carried_out(provision: Provision, made: Choices) -> frozenset[str]:
    found = set(provision.implements)
    for top in (*provision.text, *provision.defines):
        found |= _in(top, made)
    return frozenset(found)


def _in(item: Item, made: Choices) -> set[str]:
    if not made.allows(item.when):
        return set()
    return {*item.implements, *item.shares}.union(*(_in(one, made) for one in item.items))
