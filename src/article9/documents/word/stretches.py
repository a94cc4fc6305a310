"""The stretches of a text that mixes directions: Word must be told which way each one runs."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import groupby

_TAG = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")

#: The blocks of letters that run from right to left, and none besides.
_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)

_PAIRS = {")": "(", "]": "[", "}": "{", "»": "«", "”": "“", "’": "‘", "›": "‹"}


def language_tag(language: str) -> str:
    """The language if it has the form of a tag (BCP 47), or nothing."""
    tag = language.replace("_", "-")
    return tag if _TAG.fullmatch(tag) else ""


def holds_right_to_left(text: str) -> bool:
    """Whether any letter of the text runs from right to left."""
    return _RIGHT_TO_LEFT.search(text) is not None


def stretches(text: str, *, right_to_left: bool) -> Iterator[tuple[str, bool]]:
    """The text in stretches, each with whether it runs from right to left.

    Joined they are the text. Numbers run with the word before them, signs with the words on both
    sides if these agree, and else as `right_to_left` says of the whole; the second of two brackets
    runs as the first.
    """
    if not right_to_left and not holds_right_to_left(text):
        yield from [(text, False)] if text else []
        return
    ways = _ways(text, right_to_left)
    place = 0
    for way, letters in groupby(ways):
        length = len(list(letters))
        yield text[place : place + length], way
        place += length


def _ways(text: str, whole: bool) -> list[bool]:
    ways = _filled(list(_strong(text)), whole)
    opened: list[int] = []
    for place, letter in enumerate(text):
        if letter in _PAIRS.values():
            opened.append(place)
        elif opened and text[opened[-1]] == _PAIRS.get(letter):
            ways[place] = ways[opened.pop()]
    return ways


def _strong(text: str) -> Iterator[bool | None]:
    """The direction of each letter; of numbers that of the word before; of signs none."""
    word: bool | None = None
    way: bool | None = None
    for letter in text:
        match unicodedata.bidirectional(letter):
            case "L":
                way = word = False
            case "R" | "AL":
                way = word = True
            case "EN" | "AN":
                way = word
            case "NSM":
                pass  # a mark on the letter before
            case _:
                way = None
        yield way


def _filled(strong: list[bool | None], whole: bool) -> list[bool]:
    """Signs between two words of one direction run with them; others as the whole."""
    ways: list[bool] = []
    before = whole
    for way, group in groupby(strong):
        length = len(list(group))
        if way is None:
            after = strong[len(ways) + length] if len(ways) + length < len(strong) else whole
            ways += [before if before == after else whole] * length
        else:
            ways += [way] * length
            before = way
    return ways
