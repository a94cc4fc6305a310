"""Words that a law puts into another: they stand in quotation marks and are not its own law."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace

from article9.catalogue.scripts import whole
from article9.law.lines import Line
from article9.law.marks import Mark, Marks, Opens
from article9.law.page import Page
from article9.law.provision import Force
from article9.law.source import Span
from article9.law.units import Draft, Ending, Unit, ending

#: A passage that is never closed ends here at the latest.
_LONGEST = 400
_CLOSES = re.compile(r"[”\"»“’'」』]\s*(?:[.;,。]|\w{2,3})?\s*$")
_QUOTED = re.compile(r"“[^“”]+”|«[^«»]+»|„[^„“”]+[“”]|「[^「」]+」|(?<![\w\"])\"[^\"]+\"")
_OPENERS = '“"«„‘「『'


class Amends:
    """Knows where a text says that it changes another."""

    def __init__(self, text: str, words: tuple[str, ...]) -> None:
        pattern = re.compile(whole(words), re.IGNORECASE)
        self._text = text
        self._places = [match.span() for match in pattern.finditer(text)]

    def says(self, unit: Unit) -> bool:
        """Whether a unit's own words, those it quotes left out, change another text."""
        return any(self._changes(part) for part in unit.parts if isinstance(part, Span))

    def _changes(self, span: Span) -> bool:
        first = bisect_left(self._places, (span.start, span.start))
        for at in range(first, len(self._places)):
            start, end = self._places[at]
            if end > span.end:
                return False
            quotes = _QUOTED.finditer(self._text, span.start, span.end)
            if not any(quote.start() <= start < quote.end() for quote in quotes):
                return True
        return False


def inserts(draft: Draft, page: Page, at: int, amends: Amends) -> bool:
    """Whether a line begins a passage that is put into another law."""
    if page.lines[at].text[0] not in _OPENERS:
        return False
    for unit in reversed(draft.stack):
        if amends.says(unit):
            return True
        if unit.kind in page.kinds.basics:
            return False
    return False


def block_end(page: Page, at: int) -> int:
    """The line behind the passage in quotation marks that begins here."""
    for later in range(at, min(at + _LONGEST, len(page.lines))):
        if _CLOSES.search(page.lines[later].text):
            return later + 1
        mark = page.marks[later]
        if later > at and mark and mark.opens in (Opens.SCHEDULE, Opens.CONTAINER):
            return later
    return at + 1


def unquoted(line: Line, marks: Marks) -> Line:
    """A line of a quoted passage, its opening mark taken off where a number follows."""
    inner = line.text.lstrip(_OPENERS)
    if inner == line.text or marks.of(inner) is None:
        return line
    return replace(line, text=inner, start=line.end - len(inner))


def passage(draft: Draft, line: Line) -> Unit:
    """A quoted passage without a number: a whole sentence is law elsewhere, a fragment is not."""
    whole = draft.ending() is Ending.OPENS and ending(line.text) is Ending.CLOSED
    force = Force.AMENDS_OTHER if whole else Force.QUOTED
    return Unit("indent", line.start, force=force, form="quoted")


def part_quotes(unit: Unit, text: str, amends: Amends, marks: Marks) -> None:
    """Sets the words apart that a unit and the units in it quote while they change another text."""
    changing = amends.says(unit)
    _part(unit, text, marks, changing=changing or unit.force is Force.AMENDS_OTHER, amends=amends)


def _part(unit: Unit, text: str, marks: Marks, *, changing: bool, amends: Amends) -> None:
    parts: list[Span | Unit] = []
    for part in unit.parts:
        if isinstance(part, Unit):
            if not part.inserted and part.form != "quoted":
                inner = changing or amends.says(part)
                _part(part, text, marks, changing=inner, amends=amends)
            parts.append(part)
        elif changing:
            parts.extend(_pieces(part, text, marks))
        else:
            parts.append(part)
    unit.parts = parts


def _pieces(span: Span, text: str, marks: Marks) -> list[Span | Unit]:
    pieces: list[Span | Unit] = []
    at = span.start
    for match in _QUOTED.finditer(text, span.start, span.end):
        if at < match.start():
            pieces.append(_trimmed(text, at, match.start()))
        pieces.append(_quotation(match, marks))
        at = match.end()
    if at < span.end:
        pieces.append(_trimmed(text, at, span.end))
    return [piece for piece in pieces if isinstance(piece, Unit) or piece.start < piece.end]


def _trimmed(text: str, start: int, end: int) -> Span:
    piece = text[start:end]
    start += len(piece) - len(piece.lstrip())
    return Span(start, max(start, end - (len(piece) - len(piece.rstrip()))))


def _quotation(match: re.Match[str], marks: Marks) -> Unit:
    words = match.group()
    mark: Mark | None = marks.of(words[1:].lstrip())
    lead = len(words) - len(words[1:].lstrip())
    if mark and mark.opens in (Opens.BASIC, Opens.BARE) and ending(words) is Ending.CLOSED:
        body = match.start() + lead + mark.end
        unit = Unit(mark.kind, match.start(), number=mark.number, word=mark.word, inserted=True)
        unit.parts.append(Span(body, match.end()))
        return unit
    return Unit(
        "indent",
        match.start(),
        parts=[Span(match.start(), match.end())],
        force=Force.QUOTED,
        form="quoted",
    )
