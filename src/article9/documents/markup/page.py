"""A document as one page of HTML that needs nothing but itself."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator

from article9.documents.anchors import places
from article9.documents.document import Block, Document, Heading, NewPage, Reproduction
from article9.documents.form import Form
from article9.documents.labels import Labels
from article9.documents.markup.blocks import block
from article9.documents.markup.contents import contents, levels
from article9.documents.markup.inline import Setting, escaped, filled, spoken, words
from article9.documents.markup.reproduction import reproduction
from article9.documents.markup.style import style

#: Names that the page gives to places of its own.
_MAIN, _CONTENTS = "main", "contents"


def page(document: Document, labels: Labels, *, sheets: tuple[str, ...]) -> str:
    """The document as HTML, dressed by these style sheets of this folder."""
    reserved = frozenset({_MAIN, _CONTENTS})
    setting = Setting(document.language, labels, places(document, reserved=reserved))
    title = _title(document, labels)
    if any(isinstance(content, Form) for content in document.blocks):
        sheets = (*sheets, "form.css")
    if document.levels:
        sheets = (*sheets, "bill.css")
    dress = style(
        sheets,
        title=title,
        footer=document.footer,
        header=document.header,
        direction=setting.direction,
    )
    lines = [
        "<!DOCTYPE html>",
        f"<html {spoken(document.language)}>",
        "<head>",
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{_policy(dress)}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{escaped(title)}</title>",
        f"<style>{dress}</style>",
        "</head>",
        *_body(document, title, setting),
        "</html>",
    ]
    return "\n".join(lines) + "\n"


def _title(document: Document, labels: Labels) -> str:
    """The text of the heading that becomes the title, or a word for a document without one."""
    first = next(document.headings(), None)
    return first.text if first and escaped(first.text).strip() else labels.untitled


def _policy(dress: str) -> str:
    """What a browser may do with the page: nothing but dress it in its own style sheet."""
    digest = base64.b64encode(hashlib.sha256(dress.encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"


def _body(document: Document, title: str, setting: Setting) -> Iterator[str]:
    labels, texts = setting.labels, setting.places.texts
    yield '<body class="beside">' if texts else "<body>"
    yield f'<a class="skip" href="#{_MAIN}">{escaped(labels.skip)}</a>'
    to_text = escaped(labels.text_as_read)
    first = next(iter(texts.values()), None)
    if first:
        yield f'<a class="skip" href="#{first}">{to_text}</a>'
    yield f'<main id="{_MAIN}" tabindex="-1">'
    if document.header:
        yield f'<p class="draft">{words(document.header, setting.direction)}</p>'
    yield from _said(document, title, setting)
    if first:
        yield f'<section class="texts" aria-label="{to_text}" tabindex="0">'
        back = escaped(filled(labels.back_to, place=title))
        yield f'<p class="jump"><a href="#{_MAIN}">{back}</a></p>'
        for at, content in enumerate(document.blocks):
            if isinstance(content, Reproduction):
                yield from reproduction(content, at, setting)
        yield "</section>"
    yield "</main>"
    if document.footer:
        yield f"<footer><p>{words(document.footer, setting.direction)}</p></footer>"
    yield "</body>"


def _said(document: Document, title: str, setting: Setting) -> Iterator[str]:
    """The blocks in their order, but for the texts: they stand beside or behind the rest."""
    level = levels(document)
    listed = not document.contents
    if not level:
        yield f'<h1 class="unseen">{words(title, setting.direction)}</h1>'
    for at, content in _without_empty_pages(document):
        if not isinstance(content, Heading):
            yield from block(content, setting)
            continue
        if not listed and level[at] > 1:
            yield from contents(document, _CONTENTS, setting)
            listed = True
        text = title if level[at] == 1 else content.text
        yield _heading(text, level[at], setting.places.headings[at], setting)
        if level[at] == 1:
            yield from _jump(setting)


def _without_empty_pages(document: Document) -> Iterator[tuple[int, Block]]:
    """What is said, block by block, with a new page only where something is before and after."""
    begun, due = False, None
    for at, content in enumerate(document.blocks):
        if isinstance(content, NewPage):
            due = (at, content) if begun else None
        elif not isinstance(content, Reproduction):
            if due:
                yield due
            yield at, content
            begun, due = True, None


def _jump(setting: Setting) -> Iterator[str]:
    """A link to the first text, for a screen that is too narrow to show it beside the rest."""
    for name in list(setting.places.texts.values())[:1]:
        yield f'<p class="jump"><a href="#{name}">{escaped(setting.labels.text_as_read)}</a></p>'


def _heading(heading: str, level: int, name: str, setting: Setting) -> str:
    text = words(heading, setting.direction)
    number = setting.places.numbers.get(name)
    if number is not None:
        text = f'<span class="number">[{number}]</span> {text}'
    return f'<h{level} id="{name}">{text}</h{level}>'
