"""Writes a document as one file of HTML: for a screen of any width, a screen reader and print."""

from __future__ import annotations

from article9.documents.document import Document
from article9.documents.labels import ENGLISH, Labels
from article9.documents.markup.page import page


def write(document: Document, *, labels: Labels = ENGLISH) -> str:
    """The document as a page that uses no script and no network.

    A text that is reproduced stands beside the rest on a wide screen and after it elsewhere.
    """
    return page(document, labels, sheets=("page.css", "screen.css", "print.css"))
