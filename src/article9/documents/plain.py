"""Words in one line, as an office file may hold them."""

from __future__ import annotations

import re

from article9.documents.cleaning import clean

#: All white space but the spaces that hold words together.
_BREAKING = re.compile(r"[ \t\n\x0b\x0c\r\x85\u2028\u2029]+")


def plain(text: str) -> str:
    """Words in one line, without what a file cannot hold or what would steer a reader's screen."""
    return clean(_BREAKING.sub(" ", text))
