"""Where an item of a list belongs: which open list it goes on with, or which new one it begins."""

from __future__ import annotations

from dataclasses import dataclass

from article9.law.marks import BULLETS, INNER, Mark, Opens
from article9.law.numbers import Place, places, steps
from article9.law.units import Draft, Ending, Unit

#: Lists in lists deeper than this are no law, but a text made to exhaust its reader.
_DEEPEST = 10

_KINDS = {"digit": 0, "alpha": 1, "kanji": 1, "roman": 2, "iroha": 2, "double": 3}


@dataclass(frozen=True, slots=True)
class Seat:
    """A parent for an item, and the place the item takes among its children."""

    parent: Unit
    place: Place | None


def seat(draft: Draft, mark: Mark, following: Mark | None) -> Seat:
    """Where an item belongs; `following` is the next one, which tells (i) from (i)."""
    if mark.opens is Opens.BULLET:
        return _bullet_seat(draft, mark)
    ways = places(mark.number)
    first = [place for place in ways if place.is_first]
    opens = draft.ending() in (Ending.OPENS, Ending.NONE)
    next_one = continued(draft, mark, exact=True)
    if next_one and first and first[0].series != (next_one.place or first[0]).series:
        # (i) after (h): the next number tells whether it is a letter or the first roman one.
        begins = _goes_with(first[0], following)
        if begins if begins is not None else opens:
            return _new(draft, first[0])
        return next_one
    if opens and first and not _is_restart(draft, mark, first):
        return _new(draft, first[0])
    if next_one:
        return next_one
    if first:
        return _restart(draft, mark, first) or _new(draft, first[0])
    gapped = continued(draft, mark, exact=False)
    return gapped or _stray(draft, ways[0])


def continued(draft: Draft, mark: Mark, *, exact: bool) -> Seat | None:
    """The innermost list that an item goes on with: by one step if `exact`, else over a gap."""
    if mark.opens is not Opens.ITEM:
        return None
    for parent in reversed(draft.stack):
        for place in places(mark.number):
            last = parent.last.get((mark.form, place.series))
            step = steps(Place(place.series, last), place) if last is not None else None
            if step is not None and (step <= 1 or not exact):
                return Seat(parent, place)
    return None


def open_item(draft: Draft, mark: Mark, found: Seat, start: int) -> Unit:
    """Opens an item at its seat."""
    parent = found.parent
    draft.pop_to(parent)
    unit = Unit(
        kind="indent" if found.place is None else _kind(parent, found.place),
        start=start,
        number=mark.number,
        place=found.place,
        form=mark.form,
    )
    if found.place is not None:
        parent.last[(mark.form, found.place.series)] = found.place.at
    return draft.open(unit)


def number_first(found: Seat, mark: Mark) -> None:
    """Makes what a section holds its first paragraph, where it bears no number and 2 comes next."""
    section, place = found.parent, found.place
    first = (mark.form, "digit")
    if place != Place("digit", 2.0) or not section.parts or first in section.last:
        return
    held = section.parts[0]
    paragraph = Unit(
        INNER[0], held.start, number="1", place=Place("digit", 1.0), form=mark.form,
        parts=section.parts, last=section.last,
    )  # fmt: skip
    section.parts, section.last = [paragraph], {first: 1.0}


def _bullet_seat(draft: Draft, mark: Mark) -> Seat:
    for unit in reversed(draft.stack):
        if unit.form == mark.form and unit.form in BULLETS:
            return Seat(draft.parent(unit), None)
    return Seat(_not_too_deep(draft), None)


def _goes_with(first: Place, following: Mark | None) -> bool | None:
    """Whether the next item is the second of the list that this one would begin."""
    if following is None:
        return None
    nexts = places(following.number)
    if any(place.series == first.series and place.at == first.at + 1 for place in nexts):
        return True
    return False if any(place.series.endswith("alpha") for place in nexts) else None


def _is_restart(draft: Draft, mark: Mark, first: list[Place]) -> bool:
    """Whether a list of the same series is open around this place: (a) is not put into (b)."""
    return draft.innermost.form == mark.form and any(
        draft.innermost.place is not None and draft.innermost.place.series == place.series
        for place in first
    )


def _restart(draft: Draft, mark: Mark, first: list[Place]) -> Seat | None:
    """The place of a list that begins anew where one of its series is still open."""
    for unit in reversed(draft.stack):
        for place in first:
            if unit.form == mark.form and unit.place and unit.place.series == place.series:
                return Seat(draft.parent(unit), place)
    return None


def _new(draft: Draft, place: Place) -> Seat:
    return Seat(_not_too_deep(draft), place)


def _not_too_deep(draft: Draft) -> Unit:
    depth = sum(1 for unit in draft.stack if unit.is_item or unit.is_paragraph)
    return draft.innermost if depth < _DEEPEST else draft.parent(draft.innermost)


def _stray(draft: Draft, place: Place) -> Seat:
    """The place of an item whose list did not begin: the unit that its kind is part of."""
    level = _KINDS[place.series.removeprefix("upper-")]
    for unit in reversed(draft.stack):
        if unit.kind not in INNER[level:] and unit.kind != "indent":
            return Seat(unit, place)
    return Seat(draft.root, place)


def _kind(parent: Unit, place: Place) -> str:
    """What an item is called: by its series, and always further in than what it stands in."""
    level = _KINDS[place.series.removeprefix("upper-")]
    if place.series.startswith("upper-"):
        level = len(INNER) - 1
    if parent.kind in INNER:
        level = max(level, INNER.index(parent.kind) + 1)
    return INNER[min(level, len(INNER) - 1)]
