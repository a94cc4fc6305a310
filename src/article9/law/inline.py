"""Lists printed in one line: (1) No person shall— (a) use ...; or (b) produce ...."""

from __future__ import annotations

import re

from article9.law.items import Seat, continued, open_item, seat
from article9.law.marks import ITEM, Mark, Opens
from article9.law.numbers import places
from article9.law.page import Page
from article9.law.units import Draft, Ending, ending

#: So many letters before and behind a number are looked at to tell what it is.
_BACK, _AHEAD = 200, 3000
_INSIDE = re.compile(r"(?<=[\s—–:])" + ITEM.pattern)

_LEADING = re.compile(r"\s*" + ITEM.pattern)


def add_words(draft: Draft, page: Page, start: int, end: int) -> None:
    """Gives words to the innermost unit, and opens the items that begin among them."""
    start = _leading(draft, page, start, end)
    at = start
    for match in _INSIDE.finditer(page.text, start, end):
        if match.start() < at or not places(match["n"]):
            continue
        mark = Mark(Opens.ITEM, "", match["n"], match.end(), "()")
        before = page.text[max(at, match.start() - _BACK) : match.start()]
        rest = page.text[match.end() : min(end, match.end() + _AHEAD)]
        found = _seat(draft, page, mark, before=before, rest=rest)
        if found is None:
            continue
        draft.add(at, match.start())
        open_item(draft, mark, found, match.start())
        at = _leading(draft, page, match.end(), end)
    draft.add(at, end)


def _leading(draft: Draft, page: Page, start: int, end: int) -> int:
    """Opens the items that stand right behind another number: (2) (a) A notice ...."""
    while not draft.innermost.parts:
        match = _LEADING.match(page.text, start, end)
        if match is None or not _can_lead(draft, page, match["n"]):
            return start
        mark = Mark(Opens.ITEM, "", match["n"], match.end(), "()")
        opening = match.start() + match.group().index("(")
        open_item(draft, mark, seat(draft, mark, None), opening)
        start = match.end()
        if len(draft.stack) > 30:
            return start
    return start


def _can_lead(draft: Draft, page: Page, number: str) -> bool:
    """Whether an item can begin before its holder has words: only the first of a list does."""
    if draft.innermost.kind in page.kinds.basics and number[0].isdigit():
        return True
    is_nested_digit = draft.innermost.form == "()" and number == "1"
    return any(place.is_first for place in places(number)) and not is_nested_digit


def _seat(draft: Draft, page: Page, mark: Mark, *, before: str, rest: str) -> Seat | None:
    """Where an item inside a line belongs, or None where the number is only cited."""
    words = page.without_joins(before)
    how = ending(words)
    if how is Ending.NONE or words.rstrip().endswith((")", "),")):
        return None
    capital = rest[:1].isupper() or rest[:1] in '“"«‘'
    next_one = continued(draft, mark, exact=True)
    if next_one is not None and next_one.place is not None:
        if next_one.place.series == "digit":
            return next_one if how is Ending.CLOSED and capital else None
        if how in (Ending.PAUSE, Ending.COMMA, Ending.CLOSED) or len(words) < len(before.rstrip()):
            return next_one if not page.cites(words) else None
    first = [place for place in places(mark.number) if place.is_first]
    if not first or not _has_second(mark, rest, opened=how is Ending.OPENS):
        return None
    if how is Ending.OPENS or (how is Ending.BARE and not page.cites(words)):
        return seat(draft, mark, _following(rest))
    return None


def _following(rest: str) -> Mark | None:
    match = _INSIDE.search(rest)
    return Mark(Opens.ITEM, "", match["n"], match.end(), "()") if match else None


def _has_second(mark: Mark, rest: str, *, opened: bool) -> bool:
    """Whether the second item of a list follows in the line: one item is a citation, not a list."""
    second = {"a": "b", "i": "ii", "1": "2", "A": "B", "I": "II", "aa": "bb"}.get(mark.number)
    if second is None:
        return False
    stops = "[;,]" if not opened else "[;,.]"
    pattern = rf"\w\w[^)]?{stops}\s*(?:\w{{1,4}}\s+)?\(\s?{second}\s?\)\s*\S"
    return re.search(pattern, rest) is not None
