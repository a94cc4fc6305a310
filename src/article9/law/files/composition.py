"""Lays a text out line by line while a reader goes through a file."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence

from article9.law.files import limits
from article9.law.source import Source

_SPACE = re.compile(r"\s+")


def shown(words: str) -> str:
    """Words as they stand in the text: white space in them becomes one space."""
    return _SPACE.sub(" ", words).strip()


class Composition:
    """A text that grows: each paragraph of the file is one line of it."""

    def __init__(self, where: str) -> None:
        self._where = where
        self._pieces: list[str] = []
        self._length = 0
        self._headings: list[int] = []
        self._asides: list[int] = []
        self._pages: list[int] = []

    def line(self, words: str, *, heading: bool = False) -> None:
        """Adds a paragraph; white space in it becomes one space, and an empty one is left out.

        Raises:
            Unreadable: the text grows beyond the limit.
        """
        self.row((words,), heading=heading)

    def definition(self, term: str, words: str) -> None:
        """Adds a paragraph whose first words the file sets apart by their type alone.

        A wide space parts them from what follows, as nothing else shows where they end.

        Raises:
            Unreadable: the text grows beyond the limit.
        """
        self._add(f"{shown(term)}  {shown(words)}".rstrip() + "\n")

    def aside(self, words: str) -> None:
        """Adds a paragraph that the file declares a note: it stands in the text, and is no law.

        Raises:
            Unreadable: the text grows beyond the limit.
        """
        start = self._length
        self.row((words,))
        if self._length > start:
            self._asides.append(start)

    def row(self, cells: Sequence[str], *, heading: bool = False) -> None:
        """Adds what stands side by side as one line, with tabs between; empty cells are left out.

        Raises:
            Unreadable: the text grows beyond the limit.
        """
        line = "\t".join(words for cell in cells if (words := shown(cell)))
        if not line:
            return
        if heading:
            self._headings.append(self._length)
        self._add(line + "\n")

    def gap(self) -> None:
        """Adds an empty line, if there is none and something stands before it."""
        if self._pieces and self._pieces[-1] != "\n":
            self._add("\n")

    def page(self, *, within: int = 0) -> None:
        """Begins a page, `within` letters into the line that is added next.

        Raises:
            Unreadable: there are more pages than are read.
        """
        if len(self._pages) >= limits.PAGES:
            raise limits.too_much(f"The file has more than {limits.PAGES} pages.", self._where)
        self._pages.append(self._length + within)

    def source(
        self,
        data: bytes,
        *,
        read_by: str = "markup",
        unreadable: tuple[str, ...] = (),
        notes: tuple[str, ...] = (),
    ) -> Source:
        """The text as it was read from the file `data`."""
        return Source(
            text="".join(self._pieces),
            file=self._where,
            sha256=hashlib.sha256(data).hexdigest(),
            read_by=read_by,
            pages=tuple(self._pages),
            unreadable=unreadable,
            headings=tuple(self._headings),
            notes=notes,
            asides=tuple(self._asides),
        )

    def _add(self, words: str) -> None:
        self._length += len(words)
        if self._length > limits.LETTERS:
            raise limits.too_much(
                f"The file holds more than {limits.LETTERS // 1_000_000} million letters.",
                self._where,
            )
        self._pieces.append(words)
