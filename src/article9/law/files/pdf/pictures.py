"""What is drawn on a page beside its text: pictures, shapes, invisible letters."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import Any

import pypdfium2.raw as pdfium  # type: ignore[import-untyped]  # it ships no types

from article9.law.files.pdf.letters import is_invisible

#: So many things on a page are looked at, so deep within each other.
_MOST, _DEEPEST = 5_000, 4
#: A picture of this share of the page or more is a scan of it.
_SCAN = 0.5
#: Letters below a picture are seen through it if it covers less than this share of the page.
_COVERS = 0.8
#: So many shapes on a page without text are letters drawn as shapes.
_SHAPES = 50


@dataclass(frozen=True, slots=True)
class Drawn:
    """What is drawn on a page."""

    is_scan: bool = False  # pictures cover most of it
    hides: bool = False  # some letters are not drawn
    covers: bool = False  # a picture lies over the letters
    shapes: bool = False  # there is much else to be seen


def drawn(page: Any, area: float) -> Drawn:
    """What is drawn on a page; `area` is its size in square points."""
    pictures = shapes = 0.0
    hides = False
    covered_at = text_at = -1
    for at, one in enumerate(islice(page.get_objects(max_depth=_DEEPEST), _MOST)):
        if one.type == pdfium.FPDF_PAGEOBJ_TEXT:
            hides = hides or is_invisible(one)
            text_at = at
        elif one.type == pdfium.FPDF_PAGEOBJ_IMAGE:
            size = _size(one)
            pictures += size
            if size >= _COVERS * area:
                covered_at = at
        elif one.type == pdfium.FPDF_PAGEOBJ_PATH:
            shapes += 1
    return Drawn(
        is_scan=pictures >= _SCAN * area,
        hides=hides,
        covers=covered_at > text_at >= 0,
        shapes=shapes >= _SHAPES or pictures > 0,
    )


def _size(picture: Any) -> float:
    left, bottom, right, top = picture.get_bounds()
    return float(abs(right - left) * abs(top - bottom))
