"""Writes a document as a PDF file, with the library of the extra `pdf`."""

from __future__ import annotations

from types import ModuleType

from article9.documents.document import Document
from article9.documents.labels import ENGLISH, Labels
from article9.documents.markup.page import page
from article9.errors import Unavailable

_INSTALL = 'Install the extra: pip install "article9[pdf]".'
_INSTALL_PANGO = "Install Pango, which draws the letters: on Debian, libpangoft2-1.0-0."


def write(document: Document, *, labels: Labels = ENGLISH) -> bytes:
    """The document in pages, tagged for screen readers, its headings as bookmarks.

    Raises:
        Unavailable: the library, or what it draws letters with, is not installed.
    """
    html = page(document, labels, sheets=("page.css", "print.css", "paper.css"))
    library = _library()
    # What a document shows stands in it: no file and no address is read.
    fetcher = library.urls.URLFetcher(allowed_protocols=("data",), allow_redirects=False)
    made = library.HTML(string=html, url_fetcher=fetcher, media_type="print")
    written = made.write_pdf(pdf_tags=True)
    if not isinstance(written, bytes):
        raise TypeError("WeasyPrint wrote no bytes")
    return written


def _library() -> ModuleType:
    try:
        import weasyprint
    except ImportError as error:
        raise Unavailable(
            "PDF files need WeasyPrint, which is missing.", remedy=_INSTALL
        ) from error
    except OSError as error:  # it is installed and finds none of the libraries it calls
        raise Unavailable("WeasyPrint finds no Pango.", remedy=_INSTALL_PANGO) from error
    library: ModuleType = weasyprint
    return library
