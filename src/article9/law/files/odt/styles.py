"""What the styles of an OpenDocument text say of paragraphs: their list, and whether hidden."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from lxml import etree

from article9.law.files.odt.package import given, tag

#: A style rests on another one, and that on a third; longer chains go round in a circle.
_LONGEST_CHAIN = 30
_FAMILIES = ("paragraph", "text")


@dataclass(frozen=True, slots=True)
class Style:
    """A style, with what it says itself; None where it says nothing."""

    rests_on: str
    list: str | None  # the list style; "" for no list
    hidden: bool | None


class Styles:
    """The styles of paragraphs and of words by their names."""

    def __init__(self, holders: Iterable[etree._Element]) -> None:
        self._styles: dict[tuple[str, str], Style] = {}
        for holder in holders:
            for element in holder.iterchildren(tag("style:style")):
                family = given(element, "style:family")
                if family in _FAMILIES:
                    self._styles[family, given(element, "style:name")] = _style(element)

    def list_of(self, paragraph: str) -> str | None:
        """The list style that a paragraph style brings along; "" for none, None if unsaid."""
        chain = self._chain("paragraph", paragraph)
        return next((style.list for style in chain if style.list is not None), None)

    def hides(self, family: str, name: str) -> bool | None:
        """Whether a style of the family `paragraph` or `text` hides words; None if unsaid."""
        chain = self._chain(family, name)
        return next((style.hidden for style in chain if style.hidden is not None), None)

    def _chain(self, family: str, name: str) -> Iterator[Style]:
        style = self._styles.get((family, name))
        for _ in range(_LONGEST_CHAIN):
            if style is None:
                return
            yield style
            style = self._styles.get((family, style.rests_on))


def _style(element: etree._Element) -> Style:
    words = element.find(tag("style:text-properties"))
    display = given(words, "text:display") if words is not None else ""
    return Style(
        rests_on=given(element, "style:parent-style-name"),
        list=element.get(tag("style:list-style-name")),
        hidden=display == "none" if display else None,
    )
