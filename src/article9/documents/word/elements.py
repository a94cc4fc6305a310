"""The elements a Word file is made of: all of it is built here, and nothing from strings."""

from __future__ import annotations

from collections.abc import Iterable

from lxml import etree

NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"

Element = etree._Element


def tag(name: str) -> str:
    """The full name of an element or attribute of WordprocessingML."""
    return f"{{{NAMESPACE}}}{name}"


def w(name: str, /, *inside: Element, **attributes: str | int) -> Element:
    """An element of WordprocessingML with what stands in it."""
    made = etree.Element(tag(name), nsmap={"w": NAMESPACE})
    for key, value in attributes.items():
        made.set(tag(key), str(value))
    made.extend(inside)
    return made


def run(
    *inside: Element, style: str = "", right_to_left: bool = False, language: str = ""
) -> Element:
    """A stretch of one look. `language` is a tag, and given where it is not the document's."""
    looks = [
        *([w("rStyle", val=style)] if style else []),
        *([w("rtl")] if right_to_left else []),
        *([spoken(language)] if language else []),
    ]
    return w("r", *([w("rPr", *looks)] if looks else []), *inside)


def spoken(language: str) -> Element:
    """The language of words, for each of the three kinds of scripts that Word tells apart."""
    return w("lang", val=language, eastAsia=language, bidi=language)


def words(text: str) -> Element:
    """Words that stand for themselves. `text` is plain."""
    return _verbatim("t", text)


def field(instruction: str, *shown: Element, style: str = "") -> list[Element]:
    """A field that Word works out, with what it shows until then.

    `instruction` is the program's own: no word of a document may come into it.
    """
    return [*field_start(instruction, style=style), *shown, field_end(style=style)]


def field_start(instruction: str, *, style: str = "") -> list[Element]:
    """The beginning of a field, up to what it shows."""
    parts = (
        w("fldChar", fldCharType="begin"),
        _verbatim("instrText", f" {instruction} "),
        w("fldChar", fldCharType="separate"),
    )
    return [run(part, style=style) for part in parts]


def field_end(*, style: str = "") -> Element:
    """The end of a field."""
    return run(w("fldChar", fldCharType="end"), style=style)


def leading(bookmark: str, *inside: Element) -> Element:
    """What leads to another place of the document."""
    return w("hyperlink", *inside, anchor=bookmark, history=1)


def named(bookmarks: Iterable[tuple[int, str]], *inside: Element) -> list[Element]:
    """What is found under the names: each has a number of its own in the document."""
    names = list(bookmarks)
    starts = [w("bookmarkStart", id=number, name=name) for number, name in names]
    ends = [w("bookmarkEnd", id=number) for number, _ in reversed(names)]
    return [*starts, *inside, *ends]


def _verbatim(name: str, text: str) -> Element:
    made = w(name)
    made.text = text
    made.set(_SPACE, "preserve")
    return made
