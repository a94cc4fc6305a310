"""The numbers of the lists and headings of an OpenDocument text, as they are printed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from lxml import etree

from article9.law.files.numerals import HIGHEST, bullet, form_of, numeral
from article9.law.files.odt.package import XML_ID, called, given, tag
from article9.law.files.tally import Seen, Tally

#: The standard has ten levels, and no law needs more.
DEEPEST = 10
_LEVELS = {
    "text:list-level-style-number": False,
    "text:list-level-style-bullet": True,
    "text:list-level-style-image": True,
    "text:outline-level-style": False,
}
_OUTLINE = "text:outline-style"
_PLACE = re.compile(r"%(\d{1,2})%")
_WHOLE = re.compile(r"\d{1,5}")


@dataclass(frozen=True, slots=True)
class Level:
    """How the numbers of one level of a list look."""

    form: str = ""  # as `numerals` calls it; "" for no number
    bullet: str = ""
    look: str = ""  # the number with what stands around it; %1% is the number of the first level
    start: int = 1
    between: str = " "  # number and words
    known: bool = True  # whether the form is one of `numerals`


@dataclass(slots=True)
class Counted:
    """A list, and how far it has been counted on each level."""

    at: dict[int, int] = field(default_factory=dict)


class Lists:
    """The styles of lists, and the lists begun so far."""

    def __init__(self, holders: Iterable[etree._Element], tally: Tally) -> None:
        self._tally = tally
        self._styles: dict[str, dict[int, Level]] = {}
        self._by_id: dict[str, Counted] = {}
        self._by_style: dict[str, Counted] = {}
        self._outline = Counted()
        for holder in holders:
            for element in holder:
                if called(element) == "text:list-style":
                    self._styles[given(element, "style:name")] = _levels(element)
                elif called(element) == _OUTLINE:
                    self._styles[_OUTLINE] = _levels(element)

    def begin(self, element: etree._Element, style: str) -> Counted:
        """The count of a list that begins, or goes on where another one ended."""
        continued = self._by_id.get(given(element, "text:continue-list"))
        if continued is None and given(element, "text:continue-numbering") == "true":
            continued = self._by_style.get(style)
        counted = continued or Counted()
        id_ = element.get(XML_ID, "")
        if id_:
            self._by_id[id_] = counted
        self._by_style[style] = counted
        return counted

    def named(self, id_: str, style: str) -> Counted:
        """The count of the list with an id, to which a paragraph says that it belongs."""
        found = self._by_id.get(id_) if id_ else self._by_style.get(style)
        counted = found or Counted()
        if id_:
            self._by_id[id_] = counted
        self._by_style[style] = counted
        return counted

    def mark(self, counted: Counted, *, style: str, level: int, start: str) -> str:
        """The number of the next paragraph on a level, from 1; `start` is one it is given."""
        levels = self._styles.get(style, {})
        level = min(level, DEEPEST)
        shape = levels.get(level, Level())
        if _WHOLE.fullmatch(start):
            counted.at[level] = int(start)
        elif level in counted.at:
            counted.at[level] = min(counted.at[level] + 1, HIGHEST)
        else:
            counted.at[level] = shape.start
        for below in range(level + 1, DEEPEST + 1):
            counted.at.pop(below, None)
        return self._printed(counted, levels, shape)

    def heading(self, element: etree._Element, level: int) -> str:
        """The number of a heading that stands in no list."""
        start = given(element, "text:start-value")
        if given(element, "text:restart-numbering") == "true" and not _WHOLE.fullmatch(start):
            self._outline.at.pop(level, None)
        return self.mark(self._outline, style=_OUTLINE, level=level, start=start)

    def _printed(self, counted: Counted, levels: Mapping[int, Level], shape: Level) -> str:
        if shape.bullet:
            return shape.bullet + " "

        def number(match: re.Match[str]) -> str:
            level = int(match[1])
            one = levels.get(level, Level())
            if not one.known:
                self._tally.count(Seen.FIGURES)
            return numeral(counted.at.get(level, one.start), one.form)

        text = _PLACE.sub(number, shape.look)
        return text + shape.between if text.strip() else ""


def _levels(style: etree._Element) -> dict[int, Level]:
    found: dict[int, Level] = {}
    for element in style:
        is_bullet = _LEVELS.get(called(element))
        if is_bullet is not None:
            level = _number(given(element, "text:level"), 1)
            found[level] = _level(element, level, is_bullet=is_bullet)
    return found


def _level(element: etree._Element, level: int, *, is_bullet: bool) -> Level:
    if is_bullet:
        return Level(bullet=bullet(given(element, "text:bullet-char", "•")))
    written = given(element, "style:num-format")
    form = form_of(written)
    if form == "a" and given(element, "style:num-letter-sync") != "true":
        form = "aa"
    elif form == "A" and given(element, "style:num-letter-sync") != "true":
        form = "AA"
    alignment = element.find(f".//{tag('style:list-level-label-alignment')}")
    followed = given(alignment, "text:label-followed-by") if alignment is not None else ""
    return Level(
        form=form or ("1" if written else ""),
        look=_look(element, level) if written else _words_alone(element),
        start=_number(given(element, "text:start-value"), 1),
        between="" if followed == "nothing" else " ",
        known=bool(form) or not written,
    )


def _look(element: etree._Element, level: int) -> str:
    look = given(element, "loext:num-list-format")
    if look:
        return look
    shown = min(_number(given(element, "text:display-levels"), 1), level)
    places = ".".join(f"%{one}%" for one in range(level - shown + 1, level + 1))
    return given(element, "style:num-prefix") + places + given(element, "style:num-suffix")


def _words_alone(element: etree._Element) -> str:
    """What is printed where there is no number: words, but no stops around nothing."""
    look = _PLACE.sub("", given(element, "loext:num-list-format"))
    return look if any(map(str.isalnum, look)) else ""


def _number(text: str, default: int) -> int:
    return int(text) if _WHOLE.fullmatch(text) else default
