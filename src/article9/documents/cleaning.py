"""Takes out of a text what would steer the program that shows it: a law is anybody's text."""

from __future__ import annotations

import unicodedata

#: Line break and tab; and the two marks that join letters or part them, as Persian spells with.
_KEPT = "\n\t\u200c\u200d"

#: Signs before or around a number: Unicode counts them as controls, but a reader sees them.
_SEEN = "\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd"

#: Controls, formats that turn the direction of writing or hide, and halves of characters.
_UNSAFE = frozenset({"Cc", "Cf", "Cs"})

#: No file of markup may hold them.
_NO_CHARACTERS = "\ufffe\uffff"


def clean(text: str) -> str:
    """Without control characters, marks that turn the writing, and what no file may hold."""
    return "".join(filter(_is_safe, text))


def _is_safe(letter: str) -> bool:
    if letter in _KEPT or letter in _SEEN:
        return True
    return unicodedata.category(letter) not in _UNSAFE and letter not in _NO_CHARACTERS
