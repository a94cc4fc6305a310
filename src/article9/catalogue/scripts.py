"""Scripts that part no words with spaces, and the wide forms of marks and digits beside them.

In Chinese, Japanese, Thai, Lao, Burmese and Khmer every character is taken for a word of its own,
so that a wording is found in the middle of a run of characters, as a reader finds it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

#: The characters of these scripts, as the inside of a class of a regular expression.
UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3031-\u3035\u303b\u303c\u3041-\u30fa"
    "\u30fc-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)

_UNSPACED = re.compile(f"[{UNSPACED}]")
#: Wide digits, letters and marks: each has a narrow one, so that no place in a text is moved.
NARROW: dict[int, int | None] = {wide: wide - 0xFEE0 for wide in range(0xFF01, 0xFF5F)}
NARROW[0x3000] = 0x20


def narrow(text: str) -> str:
    """The text with narrow digits, Latin letters, marks and spaces, each in its old place."""
    return text.translate(NARROW)


def is_unspaced(word: str) -> bool:
    """Whether a word is a character of a script without spaces."""
    return _UNSPACED.match(word) is not None


def whole(words: Iterable[str], *, marks: str = r"\s+") -> str:
    """A pattern for any of these words and wordings, the longest first, none inside another word.

    Where a script parts no words, a wording may begin and end anywhere. `marks` is what may stand
    between the words of a wording. Without words the pattern matches nothing.
    """
    longest_first = sorted({" ".join(word.split()) for word in words}, key=lambda w: (-len(w), w))
    bounded = [_bounded(word, marks) for word in longest_first if _is_letter(word[:1])]
    # Whether a word begins at a place of the text is asked once, not for each of the words.
    at_words = [rf"(?<!\w)(?:{'|'.join(bounded)})"] if bounded else []
    anywhere = [_bounded(word, marks) for word in longest_first if not _is_letter(word[:1])]
    return "|".join([*at_words, *anywhere]) or "(?!)"


def _bounded(word: str, marks: str) -> str:
    """A pattern for a word that ends where it ends in the text."""
    inside = marks.join(map(re.escape, word.split()))
    return inside + (r"(?!\w)" if _is_letter(word[-1:]) else "")


def _is_letter(mark: str) -> bool:
    return (mark.isalnum() or mark == "_") and not is_unspaced(mark)
