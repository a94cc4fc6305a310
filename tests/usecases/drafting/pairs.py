"""Sets of options in which every two values of any two options meet at least once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from article9.catalogue.draft_options import DraftOptions

Pair = frozenset[tuple[str, str]]


def pairwise(known: DraftOptions, sets: int) -> list[dict[str, str]]:
    """So many sets, the same each time; each takes in as many new pairs as it can."""
    values = {name: tuple(option.values) for name, option in known.options.items()}
    open_ = {pair for pair in _pairs(values) if not _conflicts(dict(pair), known)}
    return [_set(values, open_, known, at) for at in range(sets)]


def uncovered(known: DraftOptions, chosen: Sequence[Mapping[str, str]]) -> list[Pair]:
    """The pairs of values that meet in none of the sets, though they could."""
    values = {name: tuple(option.values) for name, option in known.options.items()}
    return [
        pair
        for pair in _pairs(values)
        if not _conflicts(dict(pair), known)
        and not any(all(one[name] == value for name, value in pair) for one in chosen)
    ]


def _pairs(values: Mapping[str, tuple[str, ...]]) -> Iterator[Pair]:
    for one, other in combinations(values, 2):
        for first in values[one]:
            for second in values[other]:
                yield frozenset({(one, first), (other, second)})


def _set(
    values: Mapping[str, tuple[str, ...]], open_: set[Pair], known: DraftOptions, at: int
) -> dict[str, str]:
    """One set: a pair that has not met yet, then option after option what meets most new pairs."""
    names = list(values)
    turned = names[at % len(names) :] + names[: at % len(names)]
    chosen = dict(min(open_, key=sorted, default=frozenset()))
    for name in [one for one in turned if one not in chosen]:
        fitting = [v for v in values[name] if not _conflicts({**chosen, name: v}, known)]
        chosen[name] = max(
            sorted(fitting, key=lambda v: (fitting.index(v) + at) % len(fitting)),
            key=lambda v: sum(frozenset({(name, v), (o, c)}) in open_ for o, c in chosen.items()),
        )
    open_.difference_update(frozenset(two) for two in combinations(chosen.items(), 2))
    return {name: chosen[name] for name in names}


def _conflicts(chosen: Mapping[str, str], known: DraftOptions) -> bool:
    return any(
        all(chosen.get(name) in values for name, values in conflict.when.items())
        for conflict in known.conflicts
    )
