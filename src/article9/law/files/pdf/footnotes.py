"""Parts the footnotes of a page from its text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from article9.law.files.pdf.printed import SMALL, Column, Line, Page

#: What a footnote begins with; the number refers to the place that it is about.
_MARK = re.compile(r"[(\[]?(\d{1,3}|[*†‡]{1,3})[)\].]{0,2}\s*(?=\S)")


@dataclass(frozen=True, slots=True)
class Footnote:
    """A note with the number that it has on the page, and its lines."""

    mark: str
    lines: tuple[str, ...]


def without_footnotes(page: Page, size: float) -> tuple[Page, tuple[Footnote, ...]]:
    """A page without its footnotes, and these; `size` is the usual type size.

    A note is set in small type at the foot of a column, and its number is referred to on the page
    or raised. Small print without such a number is part of the law.
    """
    cited = frozenset(mark for line in page.lines for mark in line.citing)
    columns: list[Column] = []
    notes: list[Footnote] = []
    for at, column in enumerate(page.columns):
        start = _start(column, cited, size)
        if start is None or (start == 0 and at == 0):
            columns.append(column)
            continue
        notes.extend(_parted(column.lines[start:], cited))
        if start:
            columns.append(replace(column, lines=column.lines[:start]))
    return replace(page, columns=tuple(columns)), tuple(notes)


def _start(column: Column, cited: frozenset[str], size: float) -> int | None:
    """The line with which the footnotes of a column begin."""
    start = len(column.lines)
    while start and column.lines[start - 1].size <= SMALL * size:
        start -= 1
    for at, line in enumerate(column.lines[start:], start=start):
        if _mark(line, cited):
            return at
    return None


def _mark(line: Line, cited: frozenset[str]) -> str:
    match = _MARK.match(line.text)
    return match[1] if match and (line.raised or match[1] in cited) else ""


def _parted(lines: Sequence[Line], cited: frozenset[str]) -> list[Footnote]:
    notes: list[Footnote] = []
    for line in lines:
        mark = _mark(line, cited)
        match = _MARK.match(line.text) if mark else None
        if match:
            notes.append(Footnote(mark, (line.text[match.end() :],)))
        else:
            notes[-1] = replace(notes[-1], lines=(*notes[-1].lines, line.text))
    return notes
