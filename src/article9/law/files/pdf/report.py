"""Says in sentences what of a PDF file was not read, and what was chosen in reading it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from enum import Enum

from article9.errors import Unreadable
from article9.law.files.pdf.setting import Counted


class Seen(Enum):
    """What a page can be, and the sentences for one page and for more."""

    PICTURE = (
        "{Page} is a picture without text; it was not read.",
        "{Pages} are pictures without text; they were not read.",
    )
    STAMPED = (
        "{Page} is a picture with few words on it; what is in the picture was not read.",
        "{Pages} are pictures with few words on them; what is in the pictures was not read.",
    )
    BROKEN = (
        "{Page} is broken and was not read.",
        "{Pages} are broken and were not read.",
    )
    GARBAGE = (
        "The text behind {page} is signs and no words; it was not read.",
        "The text behind {pages} is signs and no words; it was not read.",
    )
    UNORDERED = (
        "{Page} is in a script whose letters a PDF file does not keep in order ({names}); it was "
        "not read.",
        "{Pages} are in a script whose letters a PDF file does not keep in order ({names}); they "
        "were not read.",
    )
    DOWNWARD = (
        "{Page} is set in lines from top to bottom; it was not read.",
        "{Pages} are set in lines from top to bottom; they were not read.",
    )
    CROWDED = (
        "{Page} holds more letters than a page can; it was not read.",
        "{Pages} hold more letters than a page can; they were not read.",
    )
    ASLANT = ("Words that stand turned on {page} were left out.",) * 2
    OUTSIDE = ("Words beyond the edges of {page} were left out.",) * 2
    INVISIBLE = ("Words on {page} that cannot be seen were left out.",) * 2
    RECOGNISED = (
        "{Page} was read from what a program had recognised in its picture.",
        "{Pages} were read from what a program had recognised in their pictures.",
    )


_UNREAD = (
    Seen.PICTURE,
    Seen.STAMPED,
    Seen.GARBAGE,
    Seen.UNORDERED,
    Seen.DOWNWARD,
    Seen.CROWDED,
    Seen.BROKEN,
)
_CHOSEN = (Seen.ASLANT, Seen.OUTSIDE, Seen.INVISIBLE)
_RECOGNISE = (
    "Have its text recognised by a program for that (OCR), such as OCRmyPDF, and "
    "give the file that it writes; or give the law as a Word file or as plain text."
)
_OTHER = "Give the law as a Word file, as a web page or as plain text."


class Report:
    """What was seen in a file so far, by page."""

    def __init__(self) -> None:
        self._pages: dict[Seen, list[int]] = defaultdict(list)
        self._names: set[str] = set()
        self._read = 0
        self._counted = Counted()

    @property
    def is_recognised(self) -> bool:
        """Whether all text comes from programs that recognised it in pictures."""
        return 0 < self._read == len(self._pages[Seen.RECOGNISED])

    @property
    def has_text(self) -> bool:
        """Whether any page has text."""
        return self._read > 0

    def see(self, seen: Seen, at: int, *, name: str = "") -> None:
        """Keeps what a page is; pages are counted from 0. `name` is that of its script."""
        self._pages[seen].append(at + 1)
        if seen is Seen.UNORDERED:
            self._names.add(name)

    def see_text(self, at: int, *, recognised: bool) -> None:
        """Keeps that a page has text, and whether a program recognised it in a picture."""
        self._read += 1
        if recognised:
            self._pages[Seen.RECOGNISED].append(at + 1)

    def count(self, counted: Counted) -> None:
        """Keeps what was set apart from the text."""
        self._counted = counted

    def unreadable(self) -> tuple[str, ...]:
        """What was not read."""
        return tuple(self._sentences(_UNREAD))

    def notes(self) -> tuple[str, ...]:
        """What was chosen in reading."""
        said = list(self._sentences(_CHOSEN))
        if not self.is_recognised:
            said.extend(self._sentences((Seen.RECOGNISED,)))
        if notes := self._counted.footnotes:
            said.append(
                "1 footnote was put at the end of its page."
                if notes == 1
                else f"{notes} footnotes were put at the end of their pages."
            )
        if notes := self._counted.margin_notes:
            said.append(
                "1 note in the margin was put before or behind the paragraph beside it."
                if notes == 1
                else f"{notes} notes in the margin were put before or behind the paragraphs beside "
                "them."
            )
        return tuple(said)

    def refusal(self, name: str) -> Unreadable:
        """The error for a file of which no page could be read."""
        unread = [seen for seen in _UNREAD if self._pages[seen]]
        if unread and set(unread) <= {Seen.PICTURE, Seen.STAMPED}:
            return Unreadable(
                "The file holds pictures of pages, and no text.", where=name, remedy=_RECOGNISE
            )
        if not unread:
            return Unreadable("The file has no words in it.", where=name, remedy=_OTHER)
        if {Seen.PICTURE, Seen.STAMPED, Seen.GARBAGE} & set(unread):
            return Unreadable(" ".join(self.unreadable()), where=name, remedy=_RECOGNISE)
        return Unreadable(" ".join(self.unreadable()), where=name, remedy=_OTHER)

    def _sentences(self, kinds: Iterable[Seen]) -> Iterable[str]:
        for seen in kinds:
            numbers = self._pages[seen]
            if not numbers:
                continue
            one, many = seen.value
            pages = _pages(numbers)
            yield (one if len(numbers) == 1 else many).format(
                page=pages,
                pages=pages,
                Page=pages.capitalize(),
                Pages=pages.capitalize(),
                names=", ".join(sorted(self._names)),
            )


def _pages(numbers: Sequence[int]) -> str:
    """Numbers of pages in words: page 4; pages 3 to 5 and 8."""
    ranges: list[list[int]] = []
    for number in sorted(numbers):
        if ranges and number == ranges[-1][-1] + 1:
            ranges[-1] = [ranges[-1][0], number]
        else:
            ranges.append([number, number])
    shown = [
        str(first) if first == last else f"{first} {'to' if last > first + 1 else 'and'} {last}"
        for first, last in ranges
    ]
    listed = " and ".join([", ".join(shown[:-1]), shown[-1]]) if len(shown) > 1 else shown[0]
    return f"page{'s' if len(numbers) > 1 else ''} {listed}"
