"""Cuts rich text into its tokens: words of control, signs, letters, and the ends of groups."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

_TOKEN = re.compile(
    rb"\\(?P<word>[a-zA-Z]{1,32})(?P<number>-?\d{1,10})? ?"
    rb"|\\'(?P<code>[0-9a-fA-F]{2})"
    rb"|\\(?P<sign>[^a-zA-Z])"
    rb"|(?P<brace>[{}])"
    rb"|(?P<letters>[^\\{}\r\n]+)"
    rb"|[\r\n\\]"
)


class Kind(Enum):
    """What a token is."""

    WORD = "a word of control"
    SIGN = "a sign behind a backslash"
    LETTERS = "letters as they are"
    CODE = "a letter given by its code"
    OPEN = "the beginning of a group"
    CLOSE = "the end of a group"


@dataclass(frozen=True, slots=True)
class Token:
    """A token, and the number that a word of control has behind it."""

    kind: Kind
    text: str = ""
    number: int | None = None
    letters: bytes = b""


def tokens(data: bytes) -> Iterator[Token]:
    """The tokens in order; bytes that are put in as they are (a picture, say) are jumped over."""
    at = 0
    while match := _TOKEN.match(data, at):
        at = match.end()
        if match["word"]:
            number = int(match["number"]) if match["number"] else None
            if match["word"] == b"bin":
                at += max(number or 0, 0)
            else:
                yield Token(Kind.WORD, match["word"].decode("ascii"), number)
        elif match["code"]:
            yield Token(Kind.CODE, letters=bytes.fromhex(match["code"].decode("ascii")))
        elif match["sign"]:
            yield Token(Kind.SIGN, match["sign"].decode("latin-1"))
        elif match["brace"]:
            yield Token(Kind.OPEN if match["brace"] == b"{" else Kind.CLOSE)
        elif match["letters"]:
            yield Token(Kind.LETTERS, letters=match["letters"])
