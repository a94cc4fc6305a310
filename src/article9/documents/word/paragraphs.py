"""Paragraphs of a Word file: a style, and what stands in it."""

from __future__ import annotations

from article9.documents.word.elements import Element, tag, w
from article9.documents.word.inline import runs_backwards, said
from article9.documents.word.setting import Setting


def paragraph(
    style: str, *inside: Element, setting: Setting, right_to_left: bool, set_in: int = 0
) -> Element:
    """A paragraph.

    Args:
        style: the id of its style.
        inside: what stands in it.
        setting: what is known of the document.
        right_to_left: whether its lines begin at the right.
        set_in: how far it is set in, in twentieths of a point.
    """
    properties = [w("pStyle", val=style)]
    if right_to_left != setting.right_to_left:
        properties.append(w("bidi", val=int(right_to_left)))
    if set_in:
        properties.append(w("ind", left=set_in))
    return w("p", w("pPr", *properties), *inside)


def line(style: str, text: str, setting: Setting) -> Element:
    """A paragraph of the document's own words."""
    backwards = runs_backwards(text, setting.language)
    inside = said(text, right_to_left=backwards)
    return paragraph(style, *inside, setting=setting, right_to_left=backwards)


def room(setting: Setting) -> Element:
    """A paragraph without words: a little room, or a place for what needs a paragraph."""
    return paragraph("AfterTable", setting=setting, right_to_left=setting.right_to_left)


def kept(made: Element) -> Element:
    """The paragraph, on the page of what follows it."""
    made[0].insert(1, w("keepNext"))
    return made


def on_a_new_page(elements: list[Element], setting: Setting) -> list[Element]:
    """The same, beginning on a page of their own."""
    if not elements:
        return []
    properties = elements[0].find(tag("pPr"))
    if properties is None:
        return [*on_a_new_page([room(setting)], setting), *elements]
    # Behind the style: Word reads these in one order only.
    properties.insert(1, w("pageBreakBefore"))
    return elements
