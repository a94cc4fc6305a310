"""A text that grows by words, and by the white space that elements put between them."""

from __future__ import annotations

from article9.law.akn.names import HEADING, NOTE
from article9.law.files import limits
from article9.law.files.composition import shown

#: What elements put between words, the weakest first: the strongest of several is what counts.
_STRENGTH = {white: at for at, white in enumerate(("", " ", "\t", "\n", "\n\n"))}


class Sheet:
    """The text of one document.

    `kept` says that white space in the file is that of the law itself; otherwise it is how the file
    is set, and any of it is one space.
    """

    def __init__(self, where: str, *, kept: bool) -> None:
        self._where = where
        self._kept = kept
        self._pieces: list[str] = []
        self._length = 0
        self._line = 0  # where the last line starts
        self._white = ""
        self._is_fixed = False
        self._mark = ""
        self._marked: dict[str, list[int]] = {HEADING: [], NOTE: []}
        self._pages: list[int] = []
        self._ends = 0  # pages that end before the next words
        self._has_pages = False

    def between(self, white: str) -> None:
        """Puts white space before the next words, if none that is stronger waits there."""
        if not self._is_fixed and _STRENGTH[white] > _STRENGTH[self._white]:
            self._white = white

    def fix(self, white: str) -> None:
        """Puts just this before the next words, whatever else is asked for."""
        self._white, self._is_fixed = white, True

    def mark(self, what: str) -> None:
        """Says of the line on which the next words stand that it is a heading or a note."""
        self._mark = what

    def write(self, words: str) -> None:
        """Adds words.

        Raises:
            Unreadable: the text grows beyond the limit.
        """
        if self._kept:
            if words:
                self._put(words)
            return
        if words[:1].isspace():
            self.between(" ")
        if plain := shown(words):
            self._put(plain)
            if words[-1].isspace():
                self.between(" ")

    def end_line(self) -> None:
        """Ends a line within words."""
        if self._kept:
            self._put("\n")
        else:
            self.between("\n")

    def end_page(self) -> None:
        """Ends a page.

        Raises:
            Unreadable: there are more pages than are read.
        """
        self._has_pages = True
        self._ends += 1
        if len(self._pages) + self._ends > limits.PAGES:
            raise limits.too_much(f"The file has more than {limits.PAGES} pages.", self._where)

    def finished(self, after: str = "\n") -> str:
        """The whole text; `after` stands behind its last words."""
        if self._length:
            self._add(after)
        # The last page of a file may be ended too: none begins then.
        self._pages += [self._length] * max(0, self._ends - 1)
        return "".join(self._pieces)

    @property
    def pages(self) -> tuple[int, ...]:
        """Where pages start; none where no page ends."""
        return (0, *self._pages) if self._has_pages else ()

    def marked(self, what: str) -> tuple[int, ...]:
        """Where the lines start of which this was said."""
        return tuple(self._marked[what])

    def _put(self, words: str) -> None:
        if self._length or self._is_fixed:
            self._add(self._white)
        self._white, self._is_fixed = "", False
        self._pages += [self._length] * self._ends
        self._ends = 0
        if self._mark and self._marked[self._mark][-1:] != [self._line]:
            self._marked[self._mark].append(self._line)
        self._mark = ""
        self._add(words)

    def _add(self, words: str) -> None:
        at = words.rfind("\n")
        if at >= 0:
            self._line = self._length + at + 1
        self._length += len(words)
        if self._length > limits.LETTERS:
            raise limits.too_much(
                f"The file holds more than {limits.LETTERS // 1_000_000} million letters.",
                self._where,
            )
        self._pieces.append(words)
