"""Opens the first page of a file as the reader does."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pypdfium2  # type: ignore[import-untyped]  # it ships no types

from article9.law.files.pdf.layer import Area, Layer, layer
from article9.law.files.pdf.letters import Letters

AREA = Area(0, 0, 595, 842)


@contextmanager
def first_page(data: bytes) -> Iterator[tuple[Any, Letters]]:
    """The first page, and its letters."""
    opened = pypdfium2.PdfDocument(data)
    page = opened[0]
    textpage = page.get_textpage()
    try:
        yield page, Letters(textpage)
    finally:
        textpage.close()
        page.close()
        opened.close()


def layer_of(
    data: bytes, area: Area = AREA, *, hides: bool = False, keeps_hidden: bool = False
) -> Layer:
    """What the text layer of the first page gives."""
    with first_page(data) as (_, letters):
        return layer(letters, area, hides=hides, keeps_hidden=keeps_hidden)
