"""Tells the text of a web page from what is around it: menus, headers, footers, notices.

It knows no word of any language. What is law is seen by its numbers, and where there are none by
having words that are not there to be clicked on. When in doubt, a line is kept.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from article9.law.files.html.line import Line
from article9.law.units import Ending, ending

#: A single numbered line may be a date or a street; from two on they show where the law stands.
_FEWEST = 2
#: A numbered line with fewer letters is an entry of a table of contents.
_SECTION = 25
#: A link that comes back so often, alone on its line, leads through the page.
_OFTEN = 3
_TITLED = ("header", "outside")
OUTSIDE = -1


@dataclass(slots=True)
class Told:
    """The lines that are the text, and those beside it that a user may look for."""

    text: list[Line] = field(default_factory=list)
    beside: list[Line] = field(default_factory=list)  # left out, though they are read
    is_certain: bool = True  # whether a main text could be told


def text_among(
    lines: Sequence[Line], kinds: dict[int, str], notices: Sequence[tuple[int, int]]
) -> Told:
    """The text among the lines of a page.

    Args:
        lines: all lines that the page shows.
        kinds: what the elements beside the text are, by their number.
        notices: stretches of lines, by serial, that ask the reader for something.
    """
    places = _places(lines)
    anchors = _anchors(lines, places)
    if not anchors:
        return Told(text=list(lines), is_certain=False)
    page = _Judge(lines, places, anchors, _serials(notices))
    kept = page.kept() | page.going_on()
    kept |= _titles(lines, kept, kinds, anchors[0])
    told = Told()
    for at, line in enumerate(lines):
        if at in kept:
            told.text.append(line)
        elif line.is_read and not line.is_links:
            told.beside.append(line)
    return told


def _places(lines: Sequence[Line]) -> list[int]:
    """For each line 0 if it stands in the text of the page, else the element beside it."""
    own = [at for at, line in enumerate(lines) if not line.beside and _is_section(lines, at)]
    in_main = [at for at in own if lines[at].main]
    if not in_main or len(in_main) * 2 < len(own):
        return [line.beside for line in lines]
    return [line.beside or (0 if line.main else OUTSIDE) for line in lines]


def _anchors(lines: Sequence[Line], places: Sequence[int]) -> list[int]:
    """The lines that are law for certain: numbered ones, else such as are read."""
    own = [at for at, place in enumerate(places) if not place]
    numbered = [at for at in own if _is_section(lines, at)]
    if len(numbered) >= _FEWEST:
        return numbered
    return [at for at in own if lines[at].is_read and not lines[at].is_links]


def _is_section(lines: Sequence[Line], at: int) -> bool:
    """Whether a section begins on a line, and not an entry of a table of contents."""
    line = lines[at]
    if line.number is None or line.is_links:
        return False
    if line.level > 0 or line.unlinked >= _SECTION:
        return True
    after = lines[at + 1] if at + 1 < len(lines) else None
    return after is not None and after.number is None and not after.is_links


def _serials(notices: Sequence[tuple[int, int]]) -> frozenset[int]:
    return frozenset(serial for start, end in notices for serial in range(start, end))


class _Judge:
    """Tells which lines are kept, once it is known where the law stands."""

    def __init__(
        self,
        lines: Sequence[Line],
        places: Sequence[int],
        anchors: Sequence[int],
        asking: frozenset[int],
    ) -> None:
        self.lines = lines
        self.places = places
        self.first, self.last = anchors[0], anchors[-1]
        self.asking = asking
        self.depth = self._depth()
        self.is_titled = any(
            not place and not lines[at].is_links and not self._is_outside(at)
            for at, place in enumerate(places[: self.first])
        )
        self.often = Counter(
            line.shown.casefold() for line in lines if line.is_links and line.actions
        )

    def kept(self) -> set[int]:
        """The lines of the text itself."""
        return {
            at
            for at, place in enumerate(self.places)
            if not place and not self._is_action(at) and not self._is_around(at)
        }

    def going_on(self) -> set[int]:
        """The lines in headers, footers and boxes where the numbers of the law go on."""
        found: set[int] = set()
        before: set[int] = set()
        following = self._following()
        at = 0
        while at < len(self.lines):
            place, number = self.places[at], self.lines[at].number
            if not place:
                before |= {number} if number is not None else set()
                at += 1
                continue
            end = at
            while end < len(self.lines) and self.places[end] == place:
                end += 1
            if self._goes_on(range(at, end), before, following[end]):
                found |= {one for one in range(at, end) if not self.lines[one].is_links}
            at = end
        return found

    def _goes_on(self, stretch: range, before: set[int], following: int | None) -> bool:
        """Whether a number in a stretch is the next of the law before it, or the one before."""
        for at in stretch:
            number = self.lines[at].number
            if number is None or self.lines[at].is_links or number in before:
                continue
            read = any(self.lines[one].is_read for one in range(at, min(at + 3, stretch.stop)))
            if read and (number - 1 in before or number + 1 == following):
                return True
        return False

    def _following(self) -> list[int | None]:
        """For each line the first number of the law from there on."""
        found: list[int | None] = [None]
        for at in range(len(self.lines) - 1, -1, -1):
            own = self.lines[at].number if not self.places[at] else None
            found.append(own if own is not None else found[-1])
        return found[::-1]

    def _depth(self) -> int:
        """In how many elements all of the law stands."""
        floors = [self.lines[at].floor for at in range(self.first + 1, self.last + 1)]
        return min([self.lines[self.first].depth, self.lines[self.last].depth, *floors])

    def _is_action(self, at: int) -> bool:
        """Whether a line is a link that leads through the page: up, print, share."""
        line = self.lines[at]
        if not line.actions or not line.is_links or any(map(str.isdigit, line.shown)):
            return False
        within = self.first <= at <= self.last
        return not within or line.ups > 0 or self.often[line.shown.casefold()] >= _OFTEN

    def _is_around(self, at: int) -> bool:
        """Whether a line before or behind the law is a menu or a notice."""
        line = self.lines[at]
        if self.first <= at <= self.last or line.level:
            return False
        outside = self._is_outside(at)
        if outside and (line.serial in self.asking or self._is_banner(at)):
            return True
        if not line.is_links or line.is_counted:
            return at > self.last and line.shown.startswith("©")
        return outside or (self._is_menu(at) and not self._is_opened(at))

    def _is_banner(self, at: int) -> bool:
        """Whether a label stands above a text that has a title of its own."""
        return at < self.first and self.is_titled and not self.lines[at].is_read

    def _is_outside(self, at: int) -> bool:
        """Whether a line stands in no element that holds all of the law."""
        between = range(self.last + 1, at + 1) if at > self.last else range(at + 1, self.first + 1)
        return min(self.lines[one].floor for one in between) < self.depth

    def _is_menu(self, at: int) -> bool:
        """Whether a line holds several links, or one of several lines with a link."""
        near = self.lines[max(0, at - 1) : at + 2]
        return self.lines[at].links > 1 or sum(1 for line in near if line.is_links) > 1

    def _is_opened(self, at: int) -> bool:
        """Whether the words before a list of links, behind the law, lead to it."""
        floor = self.lines[at].floor
        while at > self.last and self.lines[at].is_links:
            floor = min(floor, self.lines[at].floor)
            at -= 1
        line = self.lines[at]
        # What stands outside the element that holds those words is no list of theirs.
        if at < self.last or floor < line.depth - 1:
            return False
        return line.level > 0 or ending(line.shown) is not Ending.CLOSED


def _titles(lines: Sequence[Line], kept: set[int], kinds: dict[int, str], first: int) -> set[int]:
    """The title of the page where it stands in its header and nowhere else."""
    if any(lines[at].level == 1 for at in kept):
        return set()
    named = {number for number, kind in kinds.items() if kind in _TITLED}
    return {
        at
        for at, line in enumerate(lines[:first])
        if line.level == 1 and at not in kept and (not line.beside or line.beside in named)
    }
