"""Tells the language of a text from its words."""

from __future__ import annotations

#: The beginning of a law may be a title in several languages; its middle is not.
_SAMPLE = 20_000


def language_of(text: str) -> str:
    """The two-letter code of the language in which most of the text is written."""
    # Imported here: loading the model takes longer than all the rest of a start.
    from py3langid.langid import classify

    middle = max(0, (len(text) - _SAMPLE) // 2)
    return str(classify(text[middle : middle + _SAMPLE])[0])
