"""A text as paragraphs: lines broken by the width of a page are put together again."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import pairwise

from article9.law.source import Source

#: Pages of print hold up to so many letters in a line; what is longer was not broken for print.
_WIDEST = 130
#: So many lines must go on in the next with a small letter before a text counts as broken.
_EVIDENCE = 3
_NUMBER_ALONE = re.compile(r"\W*\d{1,4}\W*")
_NUMBER = re.compile(r"^\(?\w+\)?\s*")
_ENDS = re.compile(r"[.;:,!?—–)\]”\"»-]$")


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph of the text, without the white space around it."""

    text: str
    start: int
    gap: bool = False  # an empty line stands before it
    indent: int = 0
    declared: bool = False  # the markup says that it is a heading
    furniture: bool = False  # the header or number of a page, or a note by the markup: no law
    continues: bool = False  # it goes on with the sentence that a page end cut

    @property
    def end(self) -> int:
        """Where it ends in the text."""
        return self.start + len(self.text)


def lines(source: Source, is_mark: Callable[[str], bool]) -> list[Line]:
    """The paragraphs of a text; `is_mark` tells whether a line begins with a number of its own."""
    found = _set_apart_furniture(_split(source), source, is_mark)
    width = 0 if is_unbroken(source.text) else _width(found)
    return _joined(found, source.text, width, is_mark) if width else found


def is_lower(text: str) -> bool:
    """Whether the first letter is a small one."""
    return text[:1].islower()


def _split(source: Source) -> list[Line]:
    found: list[Line] = []
    headings, asides = frozenset(source.headings), frozenset(source.asides)
    at, gap = 0, False
    for raw in source.text.splitlines(keepends=True):
        text = raw.strip()
        if text:
            lead = len(raw) - len(raw.lstrip())
            found.append(Line(text, at + lead, gap, lead, at in headings, at in asides))
        gap = not text
        at += len(raw)
    return found


def _set_apart_furniture(
    found: list[Line], source: Source, is_mark: Callable[[str], bool]
) -> list[Line]:
    """Marks what is printed at the top and foot of pages, known by standing at page ends."""
    # Word processors keep what is printed at the edges of pages out of the text.
    if len(source.pages) < 3 or source.read_by == "markup":
        return found
    edges: set[int] = set()
    page = source.page(found[0].start) if found else None
    for at, line in enumerate(found):
        if at and source.page(line.start) != page:
            edges |= {at - 2, at - 1, at, at + 1}
        page = source.page(line.start)
    shapes = Counter(_shape(found[at].text) for at in edges if 0 <= at < len(found))
    marked: list[Line] = []
    for at, line in enumerate(found):
        repeated = shapes[_shape(line.text)] >= 3 and not _is_sentence(line.text)
        alone = _NUMBER_ALONE.fullmatch(line.text) is not None
        # Article 5 at the top of a page is of the law; a bare number may be that of the page.
        of_law = line.declared or (is_mark(line.text) and not line.text[0].isdigit())
        if at in edges and (repeated or alone) and not of_law:
            marked.append(replace(line, furniture=True))
        elif marked and marked[-1].furniture and is_lower(line.text):
            marked.append(replace(line, continues=True))
        else:
            marked.append(line)
    return marked


def _is_sentence(text: str) -> bool:
    """Whether a line is one of the law, though it comes back: no header ends with a stop."""
    return len(text) > _WIDEST or (text[-1] in ".;:" and not any(map(str.isdigit, text)))


def _shape(text: str) -> str:
    return re.sub(r"\d+", "#", text)


def _width(found: list[Line]) -> int:
    """The width at which lines were broken, or 0 where each paragraph has its own line."""
    width = _usual_width([line.indent + len(line.text) for line in found])
    broken = sum(
        1
        for line, after in pairwise(found)
        if _is_full(line, after, width) and is_lower(after.text)
    )
    return width if broken >= _EVIDENCE and broken * 8 >= len(found) else 0


def is_unbroken(text: str) -> bool:
    """Whether each paragraph has a line of its own: more letters in it than a page would hold."""
    return _usual_width([len(raw.rstrip()) for raw in text.splitlines() if raw.strip()]) > _WIDEST


def _usual_width(lengths: list[int]) -> int:
    """The width that all lines but one in twenty keep to."""
    return sorted(lengths)[len(lengths) * 19 // 20] if lengths else 0


def _is_full(line: Line, after: Line, width: int) -> bool:
    """Whether the first word of the next line would not have fitted into this one."""
    word = after.text.split(maxsplit=1)[0]
    return not after.gap and line.indent + len(line.text) + 1 + len(word) > width - 4


def _joined(found: list[Line], text: str, width: int, is_mark: Callable[[str], bool]) -> list[Line]:
    joined: list[Line] = []
    previous: Line | None = None
    for line in found:
        last = joined[-1] if joined else None
        goes_on = (
            last is not None
            and previous is not None
            and not (line.furniture or previous.furniture or line.declared)
            and _is_full(previous, line, width)
            and _goes_on(last, line, is_mark)
        )
        if goes_on and last is not None:
            joined[-1] = replace(last, text=text[last.start : line.end])
        else:
            joined.append(line)
        previous = line
    return joined


def _goes_on(last: Line, line: Line, is_mark: Callable[[str], bool]) -> bool:
    """Whether a line goes on with the one before. A number is one of a list only after a stop."""
    if not is_mark(line.text):
        return True
    is_cited = _ENDS.search(last.text) is None or last.text.endswith("),")
    rest = _NUMBER.sub("", line.text)
    return is_cited and (is_lower(rest) or rest[:1] in "(,;")
