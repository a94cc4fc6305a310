"""Lists of a web page: the numbers that a browser prints before their items, and terms."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from article9.law.files.html.elements import Attributes, style_of
from article9.law.files.html.line import Line
from article9.law.files.numerals import HIGHEST, numeral

#: In lists within more lists than this, items have no numbers.
_DEEPEST = 40
_STYLE = re.compile(r"(?:^|;)\s*list-style(?:-type)?\s*:\s*([^;]+)")
_FORMS = {
    "a": "aa", "A": "AA", "i": "i", "I": "I", "1": "1", "lower-alpha": "aa", "lower-latin": "aa",
    "upper-alpha": "AA", "upper-latin": "AA", "lower-roman": "i", "upper-roman": "I",
    "decimal": "1", "decimal-leading-zero": "01", "hiragana": "1", "none": "",
}  # fmt: skip
_WHOLE = re.compile(r"\s*(-?\d{1,6})")
_BULLET = "•"


@dataclass(slots=True)
class _List:
    form: str | None  # of its numbers; None where it has none
    at: int  # the number of the next item
    step: int
    lines: list[Line]  # where its lines are gathered
    first: int  # its first line
    bullets: bool = False
    marked: list[tuple[int, str]] = field(default_factory=list)  # lines, and what goes before
    own: int = 0  # how many of them have a number of their own
    terms: dict[int, bool] = field(default_factory=dict)  # lines by serial: a term, or its meaning


class Lists:
    """The lists that are open, from the outside in."""

    def __init__(self) -> None:
        self._open: list[_List] = []
        self._waiting: list[tuple[_List, str]] = []  # marks of items without words so far
        self._term: bool | None = None  # whether a term or its meaning is being read

    def begin(self, tag: str, attributes: Attributes, lines: list[Line]) -> None:
        """Says that a list begins, whose lines are gathered in `lines`."""
        form, at = _form(tag, attributes), _whole(attributes.get("start"), 1)
        step = -1 if "reversed" in attributes else 1
        bullets = tag not in ("ol", "dl") and form != ""
        self._open.append(_List(form, at, step, lines, len(lines), bullets))

    def item(self, attributes: Attributes) -> None:
        """Says that an item begins."""
        if not 0 < len(self._open) <= _DEEPEST:
            return
        current = self._open[-1]
        form = _form("", attributes)
        form = current.form if form is None else form
        current.at = _whole(attributes.get("value"), current.at)
        if current.bullets and form != "":
            self._waiting.append((current, _BULLET))
        elif form:
            self._waiting.append((current, numeral(current.at, form) + "."))
        current.at += current.step

    def end_item(self) -> None:
        """Says that an item ends: a mark for which no words came is not printed before others."""
        self._waiting.clear()

    def term(self, kind: bool | None) -> None:
        """Says that a term begins (True), its meaning (False), or that either ends (None)."""
        self._term = kind

    def block(self) -> None:
        """Says that a paragraph begins: a list of whole paragraphs is no list of points."""
        if self._open and self._open[-1].bullets:
            self._open[-1].bullets = False
            self._open[-1].marked.clear()
            self._waiting = [one for one in self._waiting if one[0] is not self._open[-1]]

    def take(self, lines: list[Line]) -> None:
        """Takes note of the line just added to `lines`."""
        at = len(lines) - 1
        for current, mark in self._waiting:
            if current.lines is lines:
                current.marked.append((at, mark))
                current.own += lines[at].is_marked
            else:
                lines[at] = _with_mark(lines[at], mark)
        self._waiting = []
        if self._open and self._term is not None and self._open[-1].lines is lines:
            self._open[-1].terms[lines[at].serial] = self._term

    def end(self) -> None:
        """Says that a list ends: its marks are put before its items, its terms before what they
        mean."""
        if not self._open:
            return
        ended = self._open.pop()
        lines = ended.lines
        for at, mark in ended.marked if ended.own * 2 < len(ended.marked) else ():
            lines[at] = _with_mark(lines[at], mark)
        if ended.terms and len(self._open) < _DEEPEST:
            lines[ended.first :] = _defined(lines[ended.first :], ended.terms)


def _form(tag: str, attributes: Attributes) -> str | None:
    """The form of numbers that an element asks for, None where it asks for none."""
    styled = _STYLE.search(style_of(attributes))
    if styled:
        known = [_FORMS[word] for word in styled.group(1).split() if word in _FORMS]
        if known:
            return known[0]
    given = attributes.get("type", "").strip()
    if given in _FORMS and given != "":
        return _FORMS[given]
    return "1" if tag == "ol" else None


def _whole(written: str | None, otherwise: int) -> int:
    found = _WHOLE.match(written or "")
    return max(-HIGHEST, min(int(found.group(1)), HIGHEST)) if found else otherwise


def _with_mark(line: Line, mark: str) -> Line:
    if line.cells:
        return replace(line, cells=(f"{mark} {line.cells[0]}", *line.cells[1:]))
    return replace(line, words=f"{mark} {line.words}")


def _defined(lines: list[Line], terms: dict[int, bool]) -> list[Line]:
    """The lines with each term on the line of its meaning, if that is no list or section."""
    found: list[Line] = []
    for at, line in enumerate(lines):
        term = found[-1] if found else None
        if (
            term is not None
            and terms.get(term.serial) is True
            and terms.get(line.serial) is False
            and _takes(line, lines[at + 1] if at + 1 < len(lines) else None, terms)
        ):
            found[-1] = _joined(term, line)
        else:
            found.append(line)
    return found


def _takes(line: Line, after: Line | None, terms: dict[int, bool]) -> bool:
    """Whether the term above belongs on the line: it is alone, goes on, or leads to a list."""
    if line.is_marked or line.level or line.cells:
        return False
    alone = after is None or after.is_marked or terms.get(after.serial) is not False
    return alone or line.words[:1].islower()


def _joined(term: Line, line: Line) -> Line:
    numbered = term.is_marked or any(map(str.isdigit, term.words))
    return replace(
        line,
        words=f"{term.words} {line.words}",
        term="" if numbered or not line.words[:1].isupper() else term.words,
        letters=term.letters + line.letters,
        linked=term.linked + line.linked,
        links=term.links + line.links,
        actions=term.actions + line.actions,
        level=0,
        gap=term.gap,
        floor=min(term.floor, line.floor),
        serial=-1,  # it is no term any more
    )
