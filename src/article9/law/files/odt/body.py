"""The paragraphs of an OpenDocument text in the order of reading, tables and boxes among them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from lxml import etree

from article9.law.files.odt.lists import DEEPEST, Counted, Lists
from article9.law.files.odt.package import called, given
from article9.law.files.odt.styles import Styles
from article9.law.files.odt.words import Found, Words
from article9.law.files.rows import PAGE, Paragraph, can_head, row
from article9.law.files.tally import Seen, Tally

#: What stands around paragraphs without being one: it is looked into.
_AROUND = frozenset(
    {"text:section", "text:index-body", "text:index-title", "text:table-of-content"}
    | {"text:illustration-index", "text:table-index", "text:object-index", "text:user-index"}
    | {"text:alphabetical-index", "text:bibliography", "text:note-body"}
)
_ROWS_AROUND = frozenset(
    {"table:table-rows", "table:table-header-rows", "table:table-row-group", "text:soft-page-break"}
)


@dataclass(frozen=True, slots=True)
class Item:
    """Where in a list a paragraph stands; `counts` is true for the first of a numbered item."""

    counted: Counted
    style: str
    level: int
    start: str = ""
    counts: bool = False


class Body:
    """Reads what holds paragraphs: the text itself, a cell, a text box, a note."""

    def __init__(self, words: Words, *, styles: Styles, lists: Lists, tally: Tally) -> None:
        self._words = words
        self._styles = styles
        self._lists = lists
        self._tally = tally
        self.notes: list[etree._Element] = []  # those referred to so far
        self._waiting = ""  # words that the next paragraph goes on with

    def paragraphs(
        self, container: etree._Element, item: Item | None = None
    ) -> Iterator[Paragraph]:
        """The paragraphs in it, each with its number; `item` is the item of a list around it."""
        for element in container:
            name = called(element)
            if name in ("text:p", "text:h"):
                yield from self._paragraph(element, item)
                item = replace(item, counts=False) if item else None
            elif name == "text:list":
                yield from self._list(element, item)
            elif name == "text:numbered-paragraph":
                yield from self._numbered(element)
            elif name == "table:table":
                yield from self._rows(element)
            elif name == "text:soft-page-break":
                yield Paragraph(PAGE)
            elif name.startswith("draw:"):
                found = Found()
                self._words.look_at(element, found)
                yield from self._boxes(found)
            elif name in _AROUND and not self._is_hidden(element):
                yield from self.paragraphs(element, item)

    def rest(self) -> Iterator[Paragraph]:
        """The words that still wait for a paragraph to go on with them, where none comes."""
        if self._waiting:
            yield Paragraph(self._waiting)

    def _paragraph(self, element: etree._Element, item: Item | None) -> Iterator[Paragraph]:
        """The text boxes beside a paragraph and the paragraph, as a note in the margin says what
        the paragraph is about, and no sentence may be cut."""
        found = self._words.of(element)
        self.notes.extend(found.notes)
        yield from self._boxes(found)
        if found.hidden:
            return
        words = self._waiting + "".join(found.words)
        self._waiting = words if found.joined else ""
        if found.joined:
            return
        number = self._number(element, item)
        if not words.strip() and not any(map(str.isalnum, number)):
            number = ""
        heading = called(element) == "text:h" and can_head(number + words)
        yield Paragraph(number + words, heading=heading)

    def _boxes(self, found: Found) -> Iterator[Paragraph]:
        for box in found.boxes:
            yield from self.paragraphs(box)

    def _number(self, element: etree._Element, item: Item | None) -> str:
        if given(element, "text:is-list-header") == "true":
            return ""
        own = self._styles.list_of(given(element, "text:style-name"))
        if item is not None:
            if not item.counts:
                return ""
            style = item.style or own or ""
            return self._lists.mark(item.counted, style=style, level=item.level, start=item.start)
        if called(element) != "text:h" or own == "":
            return ""
        level = given(element, "text:outline-level", "1")
        return self._lists.heading(element, int(level) if level in _OUTLINE_LEVELS else 1)

    def _list(self, element: etree._Element, around: Item | None) -> Iterator[Paragraph]:
        """The paragraphs of a list; one in another list is its next level."""
        style = given(element, "text:style-name") or (around.style if around else "")
        counted = around.counted if around else self._lists.begin(element, style)
        level = min(around.level + 1, DEEPEST) if around else 1
        for one in element:
            if called(one) not in ("text:list-item", "text:list-header"):
                continue
            item = Item(
                counted,
                given(one, "text:style-override") or style,
                level,
                start=given(one, "text:start-value"),
                counts=called(one) == "text:list-item",
            )
            yield from self.paragraphs(one, item)

    def _numbered(self, element: etree._Element) -> Iterator[Paragraph]:
        """A paragraph that says by itself in which list and on which level it stands."""
        style = given(element, "text:style-name")
        level = given(element, "text:level", "1")
        item = Item(
            self._lists.named(given(element, "text:list-id"), style),
            style,
            int(level) if level in _OUTLINE_LEVELS else 1,
            start=given(element, "text:start-value"),
            counts=True,
        )
        yield from self.paragraphs(element, item)

    def _rows(self, table: etree._Element) -> Iterator[Paragraph]:
        for element in table:
            name = called(element)
            if name == "table:table-row":
                cells = [one for one in element if called(one) == "table:table-cell"]
                yield from row([list(self.paragraphs(cell)) for cell in cells])
            elif name == "text:soft-page-break":
                yield Paragraph(PAGE)
            elif name in _ROWS_AROUND:
                yield from self._rows(element)

    def _is_hidden(self, section: etree._Element) -> bool:
        hidden = given(section, "text:display") == "none" or (
            given(section, "text:is-hidden") == "true"
        )
        if hidden:
            self._tally.count(Seen.HIDDEN)
        return hidden


_OUTLINE_LEVELS = frozenset(str(level) for level in range(1, DEEPEST + 1))
