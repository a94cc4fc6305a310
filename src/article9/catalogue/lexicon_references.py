"""Proves that a lexicon words only what exists, in patterns that can be read."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from article9.catalogue.cues import CUES
from article9.catalogue.fault import Fault, suggestion
from article9.catalogue.lexicon import Lexicon
from article9.catalogue.loader import Loaded
from article9.catalogue.markup import Place
from article9.catalogue.patterns import PatternError, parse
from article9.catalogue.wordings import OTHER_SLOTS, endings_of, patterns_of


def lexicon_faults(
    loaded: Loaded[Lexicon], *, concepts: Collection[str], groups: Collection[str]
) -> list[Fault]:
    """What a lexicon words and is not there, and the patterns that cannot be read."""
    lexicon = loaded.thing
    orders = lexicon.orders
    named: list[tuple[Place, str, Iterable[str], Collection[str]]] = [
        (("concepts",), "concept", lexicon.concepts, concepts),
        (("nouns",), "concept", lexicon.nouns, concepts),
        (("cues",), "cue", lexicon.cues, CUES),
    ]
    if orders is not None:
        named += [
            (("orders", "wordings"), "concept", orders.wordings, concepts),
            (("orders", "cues"), "cue", orders.cues, CUES),
        ]
    faults = [
        loaded.fault((*place, name), f"there is no {kind} {name!r}", suggestion(name, known))
        for place, kind, names, known in named
        for name in names
        if name not in known
    ]
    units = lexicon.structure.units
    for key, layout in ("structure", lexicon.structure), ("orders", orders):
        if layout is not None and layout.basic not in units:
            message = f"structure.units has no unit {layout.basic!r}"
            remedy = suggestion(layout.basic, units)
            faults.append(loaded.fault((key, "basic"), message, remedy))
    return faults + list(_pattern_faults(loaded, frozenset(groups) | OTHER_SLOTS))


def _pattern_faults(loaded: Loaded[Lexicon], slots: frozenset[str]) -> Iterator[Fault]:
    endings = endings_of(loaded.thing)
    for place, text in patterns_of(loaded.thing):
        try:
            parse(text, endings, slots)
        except PatternError as error:
            key = ".".join(str(step) for step in place[:-1])
            yield loaded.fault(place, f"{key}: {error}")
