"""A law that is being drafted, in a document: numbered clauses that refer to each other.

Formats that number by themselves are told how (`Level`), so that a clause that is put in or taken
out later renumbers the rest and what refers to it; others print the numbers that stand here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

#: How the clauses of a level are counted.
Count = Literal["arabic", "letters", "roman", "roman-capitals"]


@dataclass(frozen=True, slots=True)
class Level:
    """How the clauses of one level are numbered; levels are counted from 0, the outermost.

    `number` is the number as printed, `{n}` its count; `first` the count of the first one where
    that is written otherwise. `continues` tells that the count does not begin anew where a higher
    level begins: sections are counted through the whole law. `by_field` tells that others cite the
    count without the words around it: a program that numbers by itself must repeat it alone.
    """

    number: str
    count: Count
    first: str = ""
    continues: bool = False
    by_field: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a reference that shows a number: the whole number as printed, or its count."""

    text: str
    to: str
    whole: bool


@dataclass(frozen=True, slots=True)
class CrossReference:
    """Words that refer to another clause: `section 3(1)`. `parts` are the same words in pieces."""

    text: str
    to: str
    parts: tuple[str | Part, ...]


@dataclass(frozen=True, slots=True)
class Open:
    """Words that stand for something that is still to be decided, and are seen at once."""

    text: str


Words = str | CrossReference | Open


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause, or a paragraph of one that bears no number.

    `kind` says what it looks like: the heading of a part, that of a section, or words. A clause
    without a number has `ordinal` 0; `depth` is the level whose words it stands among.
    """

    kind: Literal["part", "section", "words"]
    depth: int
    words: tuple[Words, ...]
    number: str = ""
    ordinal: int = 0
    beside: bool = True  # whether the words stand on the line of the number
    anchor: str = ""
    note: str = ""  # to whoever drafts the law; no part of it

    @property
    def text(self) -> str:
        """Its words, without the number."""
        return "".join(one if isinstance(one, str) else one.text for one in self.words)

    @property
    def line(self) -> str:
        """Its number and its words in one line."""
        return " ".join(filter(None, (self.number, self.text)))
