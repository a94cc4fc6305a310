"""What the name of a concept, or of a group of concepts, stands for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from article9.catalogue.concept import Concept


def groups_of(concepts: Mapping[str, Concept]) -> dict[str, tuple[str, ...]]:
    """Every group with the ids of its concepts, sorted."""
    groups: dict[str, list[str]] = {}
    for id_, concept in sorted(concepts.items()):
        for group in dict.fromkeys(concept.groups):
            groups.setdefault(group, []).append(id_)
    return {group: tuple(members) for group, members in sorted(groups.items())}


def meanings_of(concepts: Mapping[str, Concept]) -> dict[str, frozenset[str]]:
    """Every concept id and group name with all concepts that count as it, narrower ones too."""
    meanings = {id_: _with_narrower([id_], concepts) for id_ in concepts}
    for group, members in groups_of(concepts).items():
        meanings[group] = _with_narrower(members, concepts)
    return meanings


def _with_narrower(ids: Iterable[str], concepts: Mapping[str, Concept]) -> frozenset[str]:
    """The concepts and, through every step, their narrower ones."""
    found: set[str] = set()
    waiting = list(ids)
    while waiting:
        id_ = waiting.pop()
        if id_ not in found and id_ in concepts:
            found.add(id_)
            waiting += concepts[id_].narrower
    return frozenset(found)
