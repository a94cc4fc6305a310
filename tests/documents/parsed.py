"""A written page as a tree, for the tests that ask what stands in it."""

from __future__ import annotations

from lxml import html

from article9.documents.document import Block, Document
from article9.documents.labels import ENGLISH, Labels
from article9.documents.writers.html import write


def page(document: Document, labels: Labels = ENGLISH) -> html.HtmlElement:
    """The document as a page, read back."""
    return html.document_fromstring(write(document, labels=labels).encode())


def body(*blocks: Block, language: str = "en") -> html.HtmlElement:
    """The main part of a page with these blocks."""
    return found(page(Document(language, blocks)), "//main")[0]


def found(tree: html.HtmlElement, path: str) -> list[html.HtmlElement]:
    """The elements at an XPath."""
    elements = tree.xpath(path)
    assert isinstance(elements, list)
    return [element for element in elements if isinstance(element, html.HtmlElement)]


def said(tree: html.HtmlElement, path: str) -> list[str]:
    """The words of the elements at an XPath, in one line each."""
    return [" ".join(element.text_content().split()) for element in found(tree, path)]


def text_of(tree: html.HtmlElement) -> list[str]:
    """The lines of the texts that are reproduced."""
    return said(tree, "//div[@class='verses']/*")
