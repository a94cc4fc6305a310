"""Reads a web page: its encoding, its lines, which of them are the text, and how that was told."""

from __future__ import annotations

import re
from html import escape

from lxml import etree

from article9.law.files.composition import Composition
from article9.law.files.html.decoding import page_text
from article9.law.files.html.furniture import Told, text_among
from article9.law.files.html.line import Line
from article9.law.files.html.page import Page
from article9.law.files.rows import can_head
from article9.law.source import Source

#: A heading with no more letters is one, even if a stop ends it.
_LABEL = 50
#: A page with fewer letters may show its text as a picture or in a frame.
_LITTLE = 400
_QUOTED = 60
_XHTML = re.compile(r"<\?xml\s|xmlns\s*=\s*[\"']http://www\.w3\.org/1999/xhtml")
_PEEK = 2_000
_OPENS, _CLOSES = "<![CDATA[", "]]>"


def text_of(data: bytes, name: str) -> Source:
    """The text that a web page shows, without what is around it.

    Raises:
        Unreadable: the bytes are no text, or hold more than is read.
    """
    text, unreadable = page_text(data, name)
    page, told = _read(_without_sections(text))
    laid = Composition(name)
    for line in told.text:
        _lay_out(laid, line)
    lost = (*unreadable, *_unreadable(page, told))
    return laid.source(data, unreadable=lost, notes=_notes(page, told))


def _read(text: str) -> tuple[Page, Told]:
    """The page and its text; hidden parts are read if next to nothing is shown without them.

    Some pages hide themselves until a program in them has run, or while a notice is shown.
    """
    page = _parsed(text, hidden_too=False)
    told = text_among(page.lines, page.kinds, page.notices.found)
    shown = sum(line.letters for line in told.text)
    if shown >= _LITTLE or page.unread.hidden <= shown:
        return page, told
    page = _parsed(text, hidden_too=True)
    return page, text_among(page.lines, page.kinds, page.notices.found)


def _parsed(text: str, *, hidden_too: bool) -> Page:
    page = Page(hidden_too=hidden_too)
    # The events of a parser have no limit of depth, as its trees have, and hold little memory.
    parser = etree.HTMLParser(  # type: ignore[call-overload]  # the stubs ask for every event
        target=page, encoding="utf-8", no_network=True, huge_tree=True
    )
    parser.feed(text.encode("utf-8", errors="replace"))
    read: Page = parser.close()
    return read


def _without_sections(text: str) -> str:
    """XHTML without CDATA sections, which a parser of HTML takes for comments."""
    if _OPENS not in text or not _XHTML.search(text[:_PEEK]):
        return text
    pieces: list[str] = []
    at = 0
    while (start := text.find(_OPENS, at)) >= 0 and (end := text.find(_CLOSES, start)) >= 0:
        pieces += (text[at:start], escape(text[start + len(_OPENS) : end]))
        at = end + len(_CLOSES)
    return "".join((*pieces, text[at:]))


def _lay_out(laid: Composition, line: Line) -> None:
    if line.gap:
        laid.gap()
    if line.cells:
        laid.row(line.cells)
    elif _defines(line):
        laid.definition(line.term, line.words[len(line.term) :])
    else:
        laid.line(line.words, heading=line.level > 0 and _heads(line))


def _defines(line: Line) -> bool:
    """Whether a line begins with a term that only its type parts from the rest."""
    rest = line.words[len(line.term) :].lstrip()
    return bool(line.term) and line.words.startswith(line.term) and rest[:1].isupper()


def _heads(line: Line) -> bool:
    """Whether words in a heading are one: some pages set their whole text in headings."""
    return can_head(line.words) or (line.letters <= _LABEL and not line.is_counted)


def _notes(page: Page, told: Told) -> tuple[str, ...]:
    found = []
    if not told.is_certain:
        found.append("No main text could be told on the page: all that it shows was kept.")
    if told.beside:
        letters = sum(line.letters for line in told.beside)
        found.append(
            f"Left out, as it stands beside the text of the page: {letters} letters, beginning "
            f"{_quoted(told.beside[0].shown)}."
        )
    if page.unread.hidden_too:
        found.append("The page hides its own text. It was read all the same.")
    if page.unread.hidden:
        found.append(
            f"Left out, as the page does not show it: {page.unread.hidden} letters, beginning "
            f"{_quoted(page.unread.first_hidden)}."
        )
    if struck := page.unread.struck:
        found.append(
            f"Left out, as it is struck through at {_places(struck)}: "
            f"{page.unread.struck_letters} letters."
        )
    if references := page.words.references:
        found.append(f"The signs of footnotes were left out at {_places(references)}.")
    return tuple(found)


def _unreadable(page: Page, told: Told) -> tuple[str, ...]:
    """What the page shows and does not hold, if it holds little itself."""
    if sum(line.letters for line in told.text) >= _LITTLE:
        return ()
    found = []
    if pictures := page.unread.pictures:
        many = "a picture that was" if pictures == 1 else f"{pictures} pictures that were"
        found.append(f"The page shows {many} not read.")
    if frames := page.unread.frames:
        many = "another file" if frames == 1 else f"{frames} other files"
        found.append(f"The page shows {many} within it, and the text may stand there.")
    return tuple(found)


def _quoted(words: str) -> str:
    return f"“{words[:_QUOTED].strip()}”" if len(words) <= _QUOTED else f"“{words[:_QUOTED]} …”"


def _places(number: int) -> str:
    return "1 place" if number == 1 else f"{number} places"
