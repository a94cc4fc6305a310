"""Tells whether the text layer of a page holds words, or letters that nobody can read."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable

#: Of so few signs nothing can be told.
_FEWEST = 20
#: A page is not read if more than this share of its signs stand for nothing known.
_LOST = 0.15
#: ... or fewer than this share of its signs are letters or digits,
_LETTERS = 0.5
#: ... or the file does not say which letters this share of its words are made of.
_UNMAPPED = 0.3
#: ... or this share of its letters is of a script whose order is not kept.
_SHARE = 0.3

#: Scripts in which letters stand around each other: a file keeps the order in which they are
#: drawn, which is not that of the word. A sentence in each, written to a file by three programs,
#: came back right so often: Bengali 1, Devanagari 0, Khmer 0, Lao 1, Myanmar 0, Sinhala 0,
#: Tamil 0, Thai 1; in Armenian, Chinese, Cyrillic, Ethiopic and Georgian it did each time.
_UNORDERED = (
    (0x0900, 0x097F, "Devanagari"),
    (0x0980, 0x09FF, "Bengali"),
    (0x0A00, 0x0D7F, "Indian"),
    (0x0D80, 0x0DFF, "Sinhala"),
    (0x0E00, 0x0E7F, "Thai"),
    (0x0E80, 0x0EFF, "Lao"),
    (0x1000, 0x109F, "Myanmar"),
    (0x1780, 0x17FF, "Khmer"),
)


def is_garbage(words: Iterable[str], unmapped: float) -> bool:
    """Whether the signs of a page are no text.

    `unmapped` is the share of words of which the file does not say the letters.
    """
    signs = Counter("".join(words))
    if signs.total() < _FEWEST:
        return False
    if unmapped > _UNMAPPED:
        return True
    lost = letters = 0
    for sign, count in signs.items():
        kind = unicodedata.category(sign)[0]
        lost += count if sign == "\ufffd" or kind == "C" else 0
        letters += count if kind in "LNM" or sign in "._" else 0
    return lost > _LOST * signs.total() or letters < _LETTERS * signs.total()


def unordered_script(words: Iterable[str]) -> str:
    """The script of a page if the order of its letters cannot be relied upon; else ""."""
    letters = 0
    counts = dict.fromkeys((name for *_, name in _UNORDERED), 0)
    for sign, count in Counter("".join(words)).items():
        if unicodedata.category(sign)[0] not in "LM":
            continue
        letters += count
        for low, high, name in _UNORDERED:
            if low <= ord(sign) <= high:
                counts[name] += count
    name = max(counts, key=lambda one: counts[one])
    return name if counts[name] > _SHARE * letters else ""
