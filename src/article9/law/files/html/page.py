"""Takes the events of a parser of web pages and gathers the lines that the page shows."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field

from article9.law.files.html import elements
from article9.law.files.html.elements import Attributes
from article9.law.files.html.line import Line
from article9.law.files.html.lists import Lists
from article9.law.files.html.notices import Notices
from article9.law.files.html.tables import Sheet
from article9.law.files.html.unread import Unread
from article9.law.files.html.words import Mark, Words

_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f]")
_RAISED = ("sup", "sub")
_NONE: Attributes = {}
_QUOTES = {True: "“", False: "”"}


@dataclass(slots=True)
class _Element:
    """An open element, and what ends with it."""

    tag: str
    off: bool = False  # nothing in it is shown
    block: bool = False
    linked: bool = False
    part: bool = False
    main: bool = False
    typed: bool = False
    beside: bool = False
    tool: bool = False
    level: int = 0
    mark: Mark = field(default_factory=Mark)  # the words before it end here


class Page:
    """A web page as it is read, from the first element to the last."""

    def __init__(self, *, hidden_too: bool = False) -> None:
        """A page without lines so far; `hidden_too` reads what it does not show as well."""
        self.kinds: dict[int, str] = {}  # of the elements beside the text, by number
        self.unread = Unread(hidden_too=hidden_too)
        self.notices = Notices()
        self.words = Words()
        self._sheet = Sheet()
        self._lists = Lists()
        self._stack: list[_Element] = []
        self._opened: Counter[str] = Counter()  # how many elements of a name are open
        self._off = self._linked = self._tools = self._parts = self._main = self._typed = 0
        self._beside = self._level = self._serial = self._floor = self._raised = 0
        self._gap = False

    @property
    def lines(self) -> list[Line]:
        """The lines that were gathered."""
        return self._sheet.lines

    def start(self, tag: str, attributes: Attributes) -> None:
        """An element begins."""
        element = _Element(tag)
        # What the parser hands over is slow to ask, and most elements have none.
        attributes = dict(attributes) if attributes else _NONE
        self._end_sounds(tag)
        if tag in elements.EMPTY:
            self.unread.count(tag)
            return
        self._opened[tag] += 1
        if not self._off:
            if elements.is_control(tag, attributes):
                self.notices.control()
            element.off = self.unread.begins(tag, attributes)
        if self._off or element.off:
            self._off += element.off
            self._stack.append(element)
            return
        element.block = elements.is_block(tag, attributes)
        if element.block:
            self._break(spaced=tag in elements.SPACED)
        self.notices.begin(self._serial)
        self._stack.append(element)
        self._place(element, attributes)
        self._begin_list(tag, attributes)
        self._begin_words(element, attributes)

    def _end_sounds(self, tag: str) -> None:
        if self._off and tag in elements.SPACED:
            for sound in elements.SOUNDS:
                self.end(sound)

    def end(self, tag: str) -> None:
        """An element ends, and with it those in it that were not closed."""
        if not self._opened[tag]:
            return
        while self._stack[-1].tag != tag:
            self._close()
        self._close()

    def data(self, words: str) -> None:
        """Words stand here."""
        if self._off:
            self.unread.add(words)
        elif self._typed and "\n" in words:
            for at, line in enumerate(words.split("\n")):
                if at:
                    self._break(spaced=not line.strip())
                self._add(line)
        else:
            self._add(words)

    def _add(self, words: str) -> None:
        self.words.add(words, linked=self._linked > 0, tool=self._tools > 0)

    def close(self) -> Page:
        """The page has ended."""
        while self._stack:
            self._close()
        self._break(spaced=True)
        return self

    def _place(self, element: _Element, attributes: Attributes) -> None:
        """Notes in what part of the page the words stand from here on."""
        tag = element.tag
        kind = elements.beside(tag, attributes, in_part=self._parts > 0)
        if kind and not self._beside:
            self._beside = len(self.kinds) + 1
            self.kinds[self._beside] = kind
            element.beside = True
        element.tool = tag in elements.TOOLS
        element.part = elements.is_part(tag, attributes)
        element.main = elements.is_main(tag, attributes)
        element.typed = tag in elements.AS_TYPED
        self._tools += element.tool
        self._parts += element.part
        self._main += element.main
        self._typed += element.typed
        if tag in elements.HEADINGS:
            element.level = self._level or -1
            self._level = elements.HEADINGS[tag]

    def _begin_list(self, tag: str, attributes: Attributes) -> None:
        if tag == "table":
            self._sheet.begin_table()
        elif tag == "tr":
            self._sheet.begin_row()
        elif tag in ("td", "th"):
            self._sheet.begin_cell()
        elif tag in ("ol", "ul", "dl", "menu", "dir"):
            self._lists.begin(tag, attributes, self.lines)
        elif tag == "li":
            self._lists.item(attributes)
        elif tag in ("dt", "dd"):
            self._lists.term(tag == "dt")
        elif tag in ("p", "div", *elements.HEADINGS):
            self._lists.block()

    def _begin_words(self, element: _Element, attributes: Attributes) -> None:
        tag = element.tag
        element.mark = self.words.mark()
        if tag == "br":
            self._break(spaced=not self.words.text)
        elif tag == "a" and "href" in attributes:
            self.words.link(attributes["href"])
            element.linked = True
            self._linked += 1
        if tag == "q":
            self.words.add(_QUOTES[True], linked=False)
        self._raised += tag in _RAISED
        if not self._raised:
            self.words.begin()

    def _close(self) -> None:
        """Ends the innermost element."""
        element = self._stack[-1]
        self._opened[element.tag] -= 1
        if element.off or self._off:
            if element.off:
                self._off -= 1
                self.unread.end()
            self._stack.pop()
            return
        self._end_words(element)
        if element.block:
            self._break(spaced=element.tag in elements.SPACED)
        self._end_list(element.tag)
        self._linked -= element.linked
        self._tools -= element.tool
        self._parts -= element.part
        self._main -= element.main
        self._typed -= element.typed
        self._beside = 0 if element.beside else self._beside
        if element.level:
            self._level = max(0, element.level)
        self._stack.pop()
        self.notices.end(element.tag, self._serial)
        self._floor = min(self._floor, len(self._stack))

    def _end_words(self, element: _Element) -> None:
        tag = element.tag
        if tag == "sup":
            self.words.raise_from(element.mark, linked=self._linked > 0)
        elif tag == "q":
            self.words.add(_QUOTES[False], linked=False)
        elif element.linked:
            self.words.drop_sign(element.mark)
        elif tag == "dfn":
            self.words.close_term(element.mark)
        if not self._raised:
            self.words.end()
        self._raised -= tag in _RAISED

    def _end_list(self, tag: str) -> None:
        if tag == "table":
            self._sheet.end_table()
        elif tag == "tr":
            self._sheet.end_row()
        elif tag in ("td", "th"):
            self._sheet.end_cell()
        elif tag in ("ol", "ul", "dl", "menu", "dir"):
            self._lists.end()
        elif tag == "li":
            self._lists.end_item()
        elif tag in ("dt", "dd"):
            self._lists.term(None)

    def _break(self, *, spaced: bool) -> None:
        """Ends the line, with room below it if `spaced`."""
        if self._tools:
            self.words.keep_tools()
        words = _CONTROLS.sub("", self.words.text)
        if words:
            line = Line(
                words=words,
                letters=self.words.letters,
                linked=self.words.linked,
                links=self.words.links,
                actions=self.words.actions,
                ups=self.words.ups,
                level=self._level,
                gap=self._gap,
                term=self.words.term,
                serial=self._serial,
                depth=len(self._stack),
                floor=min(self._floor, len(self._stack)),
                main=self._main > 0,
                beside=self._beside,
            )
            self.lines.append(line)
            self._lists.take(self.lines)
            self.notices.line(line)
            self._serial += 1
            self._floor = len(self._stack)
            self._gap = False
        self.words.clear()
        self._gap = self._gap or spaced
