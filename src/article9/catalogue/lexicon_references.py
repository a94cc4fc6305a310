"""Proves that a lexicon words only what exists, in patterns that can be read."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from article9.catalogue.cues import CUES
from article9.catalogue.fault import Fault, suggestion
from article9.catalogue.lexicon import Lexicon
from article9.catalogue.loader import Loaded
from article9.catalogue.patterns import PatternError, parse
from article9.catalogue.wordings import OTHER_SLOTS, endings_of, patterns_of


def lexicon_faults(
    loaded: Loaded[Lexicon], *, concepts: Collection[str], groups: Collection[str]
) -> list[Fault]:
    """What a lexicon words and is not there, and the patterns that cannot be read."""
    lexicon = loaded.thing
    faults = [
        loaded.fault(
            ("concepts", name), f"there is no concept {name!r}", suggestion(name, concepts)
        )
        for name in lexicon.concepts
        if name not in concepts
    ]
    faults += [
        loaded.fault(("cues", name), f"there is no cue {name!r}", suggestion(name, CUES))
        for name in lexicon.cues
        if name not in CUES
    ]
    units = lexicon.structure.units
    if lexicon.structure.basic not in units:
        message = f"structure.units has no unit {lexicon.structure.basic!r}"
        remedy = suggestion(lexicon.structure.basic, units)
        faults.append(loaded.fault(("structure", "basic"), message, remedy))
    return faults + list(_pattern_faults(loaded, frozenset(groups) | OTHER_SLOTS))


def _pattern_faults(loaded: Loaded[Lexicon], slots: frozenset[str]) -> Iterator[Fault]:
    endings = endings_of(loaded.thing)
    for place, text in patterns_of(loaded.thing):
        try:
            parse(text, endings, slots)
        except PatternError as error:
            key = ".".join(str(step) for step in place[:-1])
            yield loaded.fault(place, f"{key}: {error}")
