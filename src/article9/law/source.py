"""A text as it was read: its words, where they came from, and what could not be read."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a text, in characters: from `start` up to, not including, `end`."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Source:
    """What a reader makes of a file. `text` is never changed afterwards: quotations point here."""

    text: str
    file: str
    sha256: str
    read_by: str  # layer, ocr or markup, as in the contract of `article9 check`
    pages: tuple[int, ...] = ()  # the offset at which each page starts; none where there are none
    unreadable: tuple[str, ...] = ()  # what could not be read, in sentences
    headings: tuple[int, ...] = ()  # where the lines start that the markup declares headings
    notes: tuple[str, ...] = ()  # how it was read, in sentences, where a reader chose for the user
    asides: tuple[int, ...] = ()  # where the lines start that the markup declares notes, no law

    def page(self, offset: int) -> int | None:
        """The page, from 1, on which a character stands, or None where the file has no pages."""
        if not self.pages:
            return None
        return sum(1 for start in self.pages if start <= offset)
