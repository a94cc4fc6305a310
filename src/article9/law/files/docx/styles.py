"""What the styles of a Word file say of paragraphs: heading or not, numbered or not, hidden."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from article9.law.files.docx.package import W, child, is_on, value, whole

#: A style rests on another one, and that on a third; longer chains go round in a circle.
_LONGEST_CHAIN = 30
#: The built-in styles have English names within the file, whatever Word shows.
_HEADING = re.compile(r"heading ([1-9])", re.IGNORECASE)
#: The outline level of text that is no heading.
BODY = 9


@dataclass(frozen=True, slots=True)
class Style:
    """A style, with what it says itself; None and "" where it says nothing."""

    id: str
    rests_on: str
    outline: int | None
    number: str  # of the list
    level: int | None  # of the list
    hidden: bool | None


class Styles:
    """The styles of a file by their ids."""

    def __init__(self, root: etree._Element | None) -> None:
        self._styles: dict[str, Style] = {}
        self._default = ""
        for element in root.iter(W + "style") if root is not None else ():
            style = _style(element)
            self._styles[style.id] = style
            is_paragraph = element.get(W + "type") == "paragraph"
            if is_paragraph and element.get(W + "default", "0") not in ("0", "false", "off"):
                self._default = style.id

    def chain(self, id_: str) -> Iterator[Style]:
        """The style of a paragraph, then the one it rests on, and so on."""
        style = self._styles.get(id_) or self._styles.get(self._default)
        for _ in range(_LONGEST_CHAIN):
            if style is None:
                return
            yield style
            style = self._styles.get(style.rests_on)

    def outline(self, id_: str) -> int:
        """The outline level of a style, from 0; `BODY` for what is no heading."""
        found = (style.outline for style in self.chain(id_) if style.outline is not None)
        return next(found, BODY)

    def hides(self, id_: str) -> bool | None:
        """Whether text in the style is hidden; None where the style says nothing of it."""
        chain = self.chain(id_) if id_ in self._styles else iter(())
        return next((style.hidden for style in chain if style.hidden is not None), None)

    def list_of(self, id_: str) -> str:
        """The number of the list that a list style stands for."""
        return self._styles[id_].number if id_ in self._styles else ""


def _style(element: etree._Element) -> Style:
    properties = child(element, "pPr")
    outline = value(properties, "outlineLvl")
    heading = _HEADING.fullmatch(value(element, "name"))
    level = value(properties, "numPr", "ilvl")
    return Style(
        id=element.get(W + "styleId", ""),
        rests_on=value(element, "basedOn"),
        outline=whole(outline, BODY) if outline else int(heading[1]) - 1 if heading else None,
        number=value(properties, "numPr", "numId"),
        level=whole(level, 0) if level else None,
        hidden=is_on(element, "rPr", "vanish"),
    )
