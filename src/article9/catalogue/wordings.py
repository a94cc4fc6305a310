"""The wordings of a lexicon as the readers of a text use them."""

from __future__ import annotations

from collections.abc import Iterator

from article9.catalogue.lexicon import Lexicon
from article9.catalogue.markup import Place
from article9.catalogue.patterns import Endings

#: Slots for a term that is defined: at the start of a sentence or in quotation marks; anywhere,
#: between the words of a wording; at the head of a paragraph, before a colon or a wide space.
TERM_SLOTS = ("term", "named", "headword")

#: Slots that stand for no concept: a number, the numbers of provisions, a term that is defined.
OTHER_SLOTS = frozenset({"number", "numbers", *TERM_SLOTS})


def endings_of(lexicon: Lexicon) -> Endings:
    """The ending classes of a lexicon, with the empty ending, which files write as -."""
    return {
        name: tuple("" if ending == "-" else ending for ending in endings)
        for name, endings in lexicon.endings.items()
    }


def patterns_of(lexicon: Lexicon) -> Iterator[tuple[Place, str]]:
    """Every pattern of a lexicon with its place in the file."""
    references, quantities = lexicon.references, lexicon.quantities
    by_key = {
        ("concepts",): lexicon.concepts,
        ("cues",): lexicon.cues,
        ("references", "units"): references.units,
        ("references", "here"): references.here,
        ("references", "before"): references.before,
        ("references",): {"elsewhere": references.elsewhere},
        ("quantities",): {
            "years": quantities.years,
            "months": quantities.months,
            "life": quantities.life,
        },
        ("quantities", "currencies"): quantities.currencies,
    }
    for place, wordings in by_key.items():
        for key, patterns in wordings.items():
            for number, pattern in enumerate(patterns):
                yield (*place, key, number), pattern
