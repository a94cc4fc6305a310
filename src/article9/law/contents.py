"""Finds a table of contents: numbered lines without text that come back later with it."""

from __future__ import annotations

import re
from bisect import bisect_left

from article9.law.marks import Mark, Opens
from article9.law.numbers import distance
from article9.law.page import UNITS, Page

#: Fewer lines than this are no table.
_FEWEST = 3
#: So many places at which a wording comes back are looked at.
_LOOKED_AT = 50
#: What is longer is no entry, even with dots up to the page number.
_LONGEST = 250
#: Dots and a page number at the end of a line, or the sections that a chapter holds, in brackets.
_LEADER = re.compile(r"(?:[\s.·…_]{2,}|\s)\d{1,4}\s*$|（[^（）]*）\s*$")
_NOT_LETTERS = re.compile(r"[\W\d_]+")
#: What an entry can open. A table may name chapters alone.
_NUMBERED = (Opens.BASIC, Opens.BARE)
_ENTRIES = (*_NUMBERED, Opens.CONTAINER, Opens.SCHEDULE)


def contents(page: Page) -> frozenset[int]:
    """The lines of the tables of contents in a text."""
    found: set[int] = set()
    known: dict[str, list[int]] = {}
    at = 0
    while at < len(page.lines):
        run = _run(page, at)
        numbered = _entries(page, run)
        if len(numbered) >= _FEWEST:
            known = known or _headings(page)
            end = numbered[-1] + 1
            again = sum(1 for line in numbered if _comes_back(page, line, end, known))
            if again * 3 >= len(numbered) * 2:
                found |= set(range(_start(page, run), _end(page, run, known)))
        at = run[-1] + 1 if run else at + 1
    return frozenset(found)


def _start(page: Page, run: list[int]) -> int:
    """The first entry: what stands before it is the title of the text, or of the table."""
    return next(line for line in run if _opens(page, line) in _ENTRIES)


def _opens(page: Page, at: int) -> Opens | None:
    mark = page.marks[at]
    return mark.opens if mark else None


def _entries(page: Page, run: list[int]) -> list[int]:
    """The lines of a run that count as entries: sections, or chapters where it has no sections."""
    numbered = [line for line in run if _opens(page, line) in _NUMBERED]
    return numbered or [line for line in run if _opens(page, line) in _ENTRIES]


def _run(page: Page, at: int) -> list[int]:
    """The lines from here on that could be entries of a table: numbers going up, no text."""
    run: list[int] = []
    last = ""
    first: tuple[str, str] | None = None  # the chapter with which the run begins
    for later in range(at, len(page.lines)):
        mark, line = page.marks[later], page.lines[later]
        if mark is not None and mark.opens in _NUMBERED:
            goes_up = not last or distance(last, mark.number) is not None
            if not goes_up or not _is_label(page, line.text[mark.end :]):
                break
            last = mark.number
        elif not (mark.opens in UNITS if mark else line.furniture or _is_label(page, line.text)):
            break
        elif mark is not None:
            if (mark.kind, mark.number) == first:
                break  # the table is over: its first chapter comes again
            first = first or (mark.kind, mark.number)
        run.append(later)
    return run


def _is_label(page: Page, text: str) -> bool:
    return len(text) <= _LONGEST and page.is_label(_LEADER.sub("", text).rstrip(".") or text)


def _headings(page: Page) -> dict[str, list[int]]:
    """Where each wording begins a line, without number, stops and case."""
    known: dict[str, list[int]] = {}
    for at, line in enumerate(page.lines):
        mark = page.marks[at]
        known.setdefault(_key(line.text[mark.end if mark else 0 :]), []).append(at)
    return known


def _key(text: str) -> str:
    return _NOT_LETTERS.sub(" ", _LEADER.sub("", text[:200])).strip().casefold()[:60]


def _comes_back(page: Page, at: int, end: int, known: dict[str, list[int]]) -> bool:
    """Whether the heading stands once more below the table, at the same number or by itself."""
    mark: Mark | None = page.marks[at]
    if mark is None:
        return False
    lines = known[_key(page.lines[at].text[mark.end :])]
    first = bisect_left(lines, end)
    return any(
        page.marks[line] is None or getattr(page.marks[line], "number", "") == mark.number
        for line in lines[first : first + _LOOKED_AT]
    )


def _end(page: Page, run: list[int], known: dict[str, list[int]]) -> int:
    """The line behind the table: headings of the text itself may stand right behind it."""
    last = max(_entries(page, run))
    end = last + 1
    for line in run:
        if line > last and page.marks[line] is not None:
            mark = page.marks[line]
            rest = page.lines[line].text[mark.end if mark else 0 :]
            if known[_key(rest)][-1] > line:
                end = line + 1
    return end
