"""The codes of a questionnaire's fields, by which an answer is found when the file comes back.

Each question has a number; a letter behind it names its field: 12c, 12h. They stand on the page in
every language alike.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from string import ascii_lowercase

from article9.catalogue.questions import ANSWER_KEYS, AnswerKey

#: Fields behind the answers themselves, which have the first letters.
REASON, REMARK = "g", "h"
EVIDENCE = ("i", "j", "k")
REFERENCE = "r"

#: Who answers; and whether a National Society agrees that its work is quoted.
NAME, FUNCTION, CONSENT = "N1", "N2", "N3"
AGREED, NOT_AGREED = "N3a", "N3b"

#: Which questionnaire it is: each part of its identity, as a file names it, and its field.
IDENTITY = {
    "dossier": "R1",
    "cycle": "R2",
    "institution": "R3",
    "sending": "R4",
    "edition": "R5",
}

#: What names of properties of the file begin with, and the property of a question.
PREFIX = "article9"
QUESTION = f"{PREFIX} question "

#: What stands where there was no answer.
NONE = "-"

_CODE = re.compile(r"([1-9]\d{0,2})([a-z]?)|[NR]\d[a-b]?")
_LETTERS = dict(zip(ascii_lowercase, ANSWER_KEYS, strict=False))


@dataclass(frozen=True, slots=True)
class Code:
    """The parts of a field's code; number 0 for what belongs to no question."""

    number: int
    field: str


def code_from(text: str) -> Code | None:
    """The code that stands in a cell, if one does."""
    found = _CODE.fullmatch(text.strip())
    if found is None:
        return None
    number = found.group(1)
    return Code(int(number), found.group(2)) if number else Code(0, found.group())


def is_box(text: str) -> bool:
    """Whether the code of a box to tick stands in a cell."""
    code = code_from(text)
    return code is not None and (code.field in _LETTERS or code.field in (AGREED, NOT_AGREED))


def answer_codes(number: int) -> tuple[tuple[str, AnswerKey], ...]:
    """The code of each answer to a question."""
    return tuple((f"{number}{letter}", key) for letter, key in _LETTERS.items())


def answer_letters() -> tuple[tuple[str, AnswerKey], ...]:
    """The letter of each answer."""
    return tuple(_LETTERS.items())


def field(number: int, letter: str) -> str:
    """The code of a field of a question."""
    return f"{number}{letter}"


def reference(key: str, stood: str | None) -> str:
    """What names a question and the answer that stood when it was asked, as it is printed."""
    return f"{key} {stood or NONE}"


def reference_from(text: str) -> tuple[str, str | None] | None:
    """The question and the answer that a printed reference names."""
    parts: Sequence[str] = text.split()
    if len(parts) != 2:  # the question and the answer
        return None
    return parts[0], None if parts[1] == NONE else parts[1]
