"""The wordings of a lexicon as the readers of a text use them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from article9.catalogue.lexicon import Lexicon
from article9.catalogue.markup import Place
from article9.catalogue.patterns import Endings
from article9.catalogue.read_as import LAW, ReadAs

#: Slots for a term that is defined: at the start of a sentence or in quotation marks; anywhere,
#: between the words of a wording; at the head of a paragraph, before a colon or a wide space.
TERM_SLOTS = ("term", "named", "headword")

#: Slots that stand for no concept: a number, the numbers or letters of provisions, the second part
#: of such a number, a term that is defined.
OTHER_SLOTS = frozenset({"number", "numbers", "letters", "branch", *TERM_SLOTS})


def endings_of(lexicon: Lexicon) -> Endings:
    """The ending classes of a lexicon, with the empty ending, which files write as -."""
    return {
        name: tuple("" if ending == "-" else ending for ending in endings)
        for name, endings in lexicon.endings.items()
    }


def lexicon_for(lexicon: Lexicon, read_as: ReadAs) -> Lexicon:
    """The lexicon as a text is read by it: for doctrine with what orders have besides."""
    orders = lexicon.orders
    if read_as == LAW or orders is None:
        return lexicon
    return lexicon.model_copy(
        update={
            "concepts": _both(lexicon.concepts, orders.wordings),
            "cues": _both(lexicon.cues, orders.cues),
            "structure": lexicon.structure.model_copy(
                update={"basic": orders.basic, "cite": orders.cite}
            ),
        }
    )


def _both(
    first: Mapping[str, tuple[str, ...]], then: Mapping[str, tuple[str, ...]]
) -> dict[str, tuple[str, ...]]:
    return {
        name: (*first.get(name, ()), *then.get(name, ())) for name in dict.fromkeys([*first, *then])
    }


def patterns_of(lexicon: Lexicon) -> Iterator[tuple[Place, str]]:
    """Every pattern of a lexicon with its place in the file."""
    references, quantities = lexicon.references, lexicon.quantities
    by_key: dict[tuple[str, ...], dict[str, tuple[str, ...]]] = {
        ("concepts",): lexicon.concepts,
        ("nouns",): lexicon.nouns,
        ("cues",): lexicon.cues,
        ("references", "units"): references.units,
        ("references", "here"): references.here,
        ("references", "before"): references.before,
        ("references", "after"): references.after,
        ("references",): {
            "elsewhere": references.elsewhere,
            "elsewhere-before": references.elsewhere_before,
        },
        ("quantities",): {
            "years": quantities.years,
            "months": quantities.months,
            "life": quantities.life,
        },
        ("quantities", "currencies"): quantities.currencies,
    }
    if (orders := lexicon.orders) is not None:
        by_key[("orders", "wordings")] = orders.wordings
        by_key[("orders", "cues")] = orders.cues
    for place, wordings in by_key.items():
        for key, patterns in wordings.items():
            for number, pattern in enumerate(patterns):
                yield (*place, key, number), pattern
