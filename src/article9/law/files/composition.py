"""Lays a text out line by line while a reader goes through a file."""

from __future__ import annotations

import hashlib
import re

from article9.law.files import limits
from article9.law.source import Source

_SPACE = re.compile(r"[^\S\n]+")


class Composition:
    """A text that grows: each paragraph of the file is one line of it."""

    def __init__(self, where: str) -> None:
        self._where = where
        self._pieces: list[str] = []
        self._length = 0
        self._headings: list[int] = []
        self._pages: list[int] = []

    def line(self, words: str, *, heading: bool = False) -> None:
        """Adds a paragraph; white space in it becomes one space, and an empty one is left out.

        Raises:
            Unreadable: the text grows beyond the limit.
        """
        shown = _SPACE.sub(" ", words.replace("\n", " ")).strip()
        if not shown:
            return
        if heading:
            self._headings.append(self._length)
        self._add(shown + "\n")

    def gap(self) -> None:
        """Adds an empty line, if there is none and something stands before it."""
        if self._pieces and self._pieces[-1] != "\n":
            self._add("\n")

    def page(self) -> None:
        """Begins a page.

        Raises:
            Unreadable: there are more pages than are read.
        """
        if len(self._pages) >= limits.PAGES:
            raise limits.too_much(f"The file has more than {limits.PAGES} pages.", self._where)
        self._pages.append(self._length)

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
        )

    def _add(self, words: str) -> None:
        self._length += len(words)
        if self._length > limits.LETTERS:
            raise limits.too_much(
                f"The file holds more than {limits.LETTERS // 1_000_000} million letters.",
                self._where,
            )
        self._pieces.append(words)
