"""Takes the headers, footers and numbers of pages out of them: what comes back at one place.

What is of the law must stay, whatever it looks like: a line is taken out only where other pages
have the same at the same height, with numbers that go up with the pages if there are any.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from article9.law.files.pdf.printed import LARGE, SMALL, Line, Page, middle

#: So many lines from the top and from the foot of a page are looked at.
_DEPTH = 4
#: Lines within so many points of each other are at the same height.
_HEIGHT = 3.0
#: On so many pages a line must come back.
_PAGES = 3
#: Of the numbers, so many in a hundred must go up with the pages.
_IN_STEP = 75
#: A header is on so many of a hundred pages, if nothing else tells it from the text.
_NEARLY_ALL = 75
#: White space of so many usual distances parts a header from the text.
_APART = 1.3
_LONGEST, _SHORT = 160, 16

_DIGITS = re.compile(r"\d+")
_NUMBER_ALONE = re.compile(r"[\W_]*(?:(\d{1,4})|([ivxlc]{1,7}))[\W_]*")
#: Arabic letters are in no pattern here: where they count pages, the digits do.
_SENTENCE_END = (".", ";", ":", ",")


@dataclass(frozen=True, slots=True)
class _Place:
    """A line near the top or foot of a page, or all lines at its height."""

    page: int
    is_top: bool
    level: int
    edge: float  # how far from the edge of the page
    lines: tuple[Line, ...]
    is_apart: bool  # white space parts it from what is further in

    @property
    def text(self) -> str:
        return " ".join(line.text for line in self.lines)

    @property
    def size(self) -> float:
        return max(line.size for line in self.lines)

    @property
    def shape(self) -> str:
        return _DIGITS.sub("#", self.text)

    @property
    def numbers(self) -> tuple[int, ...]:
        return tuple(int(number[:9]) for number in _DIGITS.findall(self.text))


def without_furniture(pages: Sequence[Page], size: float) -> list[Page]:
    """The pages without what is printed around their text; `size` is the usual type size."""
    pitch = middle([gap for page in pages for gap in _gaps(page)])
    places = [place for at, page in enumerate(pages) for place in _places(page, at, pitch)]
    taken = _taken(places, pages, size)
    return [_without(page, taken.get(at, frozenset())) for at, page in enumerate(pages)]


def _gaps(page: Page) -> Iterator[float]:
    for column in page.columns:
        for line, after in pairwise(column.lines):
            yield after.base - line.base


def _places(page: Page, at: int, pitch: float) -> Iterator[_Place]:
    for is_top in (True, False):
        ordered = sorted(page.lines, key=lambda line: line.base, reverse=not is_top)
        levels: list[list[Line]] = []
        for line in ordered:
            if levels and abs(levels[-1][0].base - line.base) <= _HEIGHT:
                levels[-1].append(line)
            elif len(levels) > _DEPTH:
                break
            else:
                levels.append([line])
        for level, lines in enumerate(levels[:_DEPTH]):
            base = lines[0].base
            is_apart = _is_apart(levels[level:], _APART * pitch)
            edge = base if is_top else page.height - base
            ordered = sorted(lines, key=lambda line: line.left)
            for some in dict.fromkeys((tuple(ordered), *((line,) for line in lines))):
                yield _Place(at, is_top, level, edge, some, is_apart)


def _is_apart(levels: Sequence[Sequence[Line]], least: float) -> bool:
    """Whether white space stands behind a height, or behind the next: headers have two lines."""
    bases = [lines[0].base for lines in levels[:3]]
    return len(bases) < 2 or any(abs(one - other) >= least for one, other in pairwise(bases))


def _taken(
    places: Sequence[_Place], pages: Sequence[Page], size: float
) -> dict[int, frozenset[Line]]:
    """The lines that are furniture, by page."""
    by_shape: dict[tuple[bool, str], list[_Place]] = defaultdict(list)
    for place in places:
        by_shape[place.is_top, place.shape].append(place)
    shapes = Counter(
        shape for page in pages for line in page.lines if (shape := _DIGITS.sub("#", line.text))
    )
    sure = {
        place
        for alike in by_shape.values()
        for group in _at_one_height(alike)
        if _comes_back(group, shapes, len(pages), size)
        for place in group
    }
    numbers = [place for place in places if _NUMBER_ALONE.fullmatch(place.text)]
    for group in _at_one_height(numbers):
        sure |= _page_numbers(group, len(pages))
    sure |= _in_their_place(places, sure)
    if len(pages) == 1:
        sure |= {place for place in places if _numbers_only_page(place)}
    return _from_the_edge_in(places, sure)


def _at_one_height(places: Iterable[_Place]) -> Iterator[list[_Place]]:
    group: list[_Place] = []
    for place in sorted(places, key=lambda one: (one.is_top, one.edge, one.page)):
        if group and (place.is_top is not group[0].is_top or place.edge - group[0].edge > _HEIGHT):
            yield group
            group = []
        group.append(place)
    if group:
        yield group


def _comes_back(group: Sequence[_Place], shapes: Counter[str], count: int, size: float) -> bool:
    """Whether lines of one shape at one height are a header or footer."""
    first = group[0]
    on_pages = {place.page for place in group}
    text = first.text
    if len(text) > _LONGEST or (text.endswith(_SENTENCE_END) and not first.numbers):
        return False
    if len(on_pages) < _PAGES and not (
        len(on_pages) == 2 and count <= 2 * len(on_pages) and all(one.is_apart for one in group)
    ):
        return False
    elsewhere = shapes[first.shape] - len(group)
    if elsewhere > max(1, len(group) // 4) or not _is_set_off(group, count, size):
        return False
    if len({place.text for place in group}) == 1:
        return True
    # Article 1, Article 2 at the top of pages may be headings; last on a page there are none.
    could_head = middle([place.size for place in group]) >= LARGE * size or all(
        line.bold for place in group for line in place.lines
    )
    is_foot = not first.is_top and all(place.level == 0 for place in group)
    return (is_foot or not could_head) and _all_in_step(group)


def _is_set_off(group: Sequence[_Place], count: int, size: float) -> bool:
    """Whether lines that come back differ from the first lines of a text: these may be alike too.

    White space parts a header from the text, or its type is another one, or it is on nearly all
    pages.
    """
    apart = sum(1 for place in group if place.is_apart)
    type_size = middle([place.size for place in group])
    is_other = not SMALL * size < type_size < LARGE * size
    on_pages = len({place.page for place in group})
    return apart * 2 > len(group) or is_other or on_pages * 100 >= _NEARLY_ALL * count


def _all_in_step(group: Sequence[_Place]) -> bool:
    """Whether each number in lines of one shape stays the same or goes up with the pages."""
    for numbers in zip(*(place.numbers for place in group), strict=True):
        ahead = Counter(number - at.page for number, at in zip(numbers, group, strict=True))
        most = max(max(ahead.values()), max(Counter(numbers).values()))
        if most * 100 < _IN_STEP * len(group):
            return False
    return True


def _page_numbers(group: Sequence[_Place], count: int) -> set[_Place]:
    """Of lines that are a number alone at one height, those that number the pages."""
    ahead: dict[int, list[_Place]] = defaultdict(list)
    for place in group:
        if place.numbers:
            ahead[place.numbers[0] - place.page].append(place)
    in_step = max(ahead.values(), key=len, default=[])
    if len(in_step) >= _PAGES or (len(in_step) == 2 and count <= _PAGES):
        return set(group)
    roman = [place for place in group if not place.numbers]
    if len({place.page for place in roman}) >= _PAGES:
        return set(roman)
    return set()


def _numbers_only_page(place: _Place) -> bool:
    """Whether a line numbers the only page: no heading stands last, with nothing under it."""
    is_last = not place.is_top and place.level == 0 and place.is_apart
    return is_last and place.numbers == (1,) and len(place.text) <= _SHORT


def _in_their_place(places: Sequence[_Place], sure: set[_Place]) -> set[_Place]:
    """Lines apart from the text at a height at which most pages have furniture.

    The names of chapters change from page to page in a header.
    """
    found: set[_Place] = set()
    outermost = [place for place in places if place.level == 0 and place.is_apart]
    for group in _at_one_height(outermost):
        known = [place for place in group if place in sure]
        on_pages = {place.page for place in known}
        if len(on_pages) < _PAGES or len(known) * 2 < len(group):
            continue
        size = middle([place.size for place in known])
        found |= {
            place for place in group if place.size < LARGE * size and len(place.text) <= _LONGEST
        }
    return found


def _from_the_edge_in(places: Sequence[_Place], sure: set[_Place]) -> dict[int, frozenset[Line]]:
    """Furniture by page: further in than a line of the text there is none."""
    edges: dict[tuple[int, bool], dict[int, list[_Place]]] = defaultdict(lambda: defaultdict(list))
    for place in places:
        edges[place.page, place.is_top][place.level].append(place)
    taken: dict[int, set[Line]] = defaultdict(set)
    for (page, _), levels in edges.items():
        for level in sorted(levels):
            found = {line for one in levels[level] if one in sure for line in one.lines}
            taken[page] |= found
            if any(line not in found for one in levels[level] for line in one.lines):
                break
    return {page: frozenset(lines) for page, lines in taken.items()}


def _without(page: Page, taken: frozenset[Line]) -> Page:
    if not taken:
        return page
    columns = []
    for column in page.columns:
        lines = tuple(line for line in column.lines if line not in taken)
        if lines:
            columns.append(replace(column, lines=lines))
    return replace(page, columns=tuple(columns))
