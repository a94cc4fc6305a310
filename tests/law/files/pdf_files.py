"""PDF files as tests need them: written by hand, letter by letter, or printed from a web page."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass, field

from weasyprint import HTML

A4 = (595, 842)


@dataclass(frozen=True)
class Leaf:
    """A page written by hand: its text with places, and what else is on it."""

    content: str = ""
    picture: tuple[float, float, float, float] | None = None  # left, bottom, width, height
    picture_last: bool = False  # it is drawn over the text
    keys: str = ""  # of the page, as they stand in the file
    size: tuple[float, float] = A4
    fonts: str = "/F1 3 0 R"
    objects: tuple[str, ...] = field(default=())


def show(text: str, x: float, y: float, size: float = 11, *, mode: int = 0) -> str:
    """An instruction to set a text at a place, from the lower left corner of the page."""
    escaped = text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    return f"BT /F1 {size} Tf {mode} Tr 1 0 0 1 {x} {y} Tm ({escaped}) Tj ET\n"


def paragraph(lines: Sequence[str], x: float = 72, y: float = 770, *, mode: int = 0) -> str:
    """Instructions to set lines under each other."""
    return "".join(show(line, x, y - 14 * at, mode=mode) for at, line in enumerate(lines))


def pdf(*leaves: Leaf, pages: str = "", trailer: str = "") -> bytes:
    """A file with these pages; `pages` replaces the dictionary of the page tree."""
    objects = [
        "<</Type/Catalog/Pages 2 0 R>>",
        "",
        "<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>",
    ]
    kids = []
    for leaf in leaves:
        image, stream, page = len(objects) + 1, len(objects) + 2, len(objects) + 3
        objects.append(_picture())
        objects.append(_stream(_content(leaf)))
        objects.append(
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {leaf.size[0]} {leaf.size[1]}]{leaf.keys}"
            f"/Resources<</Font<<{leaf.fonts}>>/XObject<</P {image} 0 R>>>>/Contents {stream} 0 R>>"
        )
        objects.extend(leaf.objects)
        kids.append(f"{page} 0 R")
    objects[1] = pages or f"<</Type/Pages/Count {len(kids)}/Kids[{' '.join(kids)}]>>"
    return _written(objects, trailer)


def scan(text: str = "", *, over: bool = False, mode: int = 3) -> Leaf:
    """A page that is a picture, with a layer of text that a program recognised in it."""
    lines = [f"{text} {number}" for number in range(1, 16)] if text else []
    return Leaf(paragraph(lines, mode=mode), picture=(0, 0, *A4), picture_last=over)


def printed(html: str, css: str = "", *, language: str = "en") -> bytes:
    """A web page as it is printed."""
    style = f"@page {{ size: A4; margin: 25mm }} body {{ font: 11pt 'DejaVu Serif' }} {css}"
    target = io.BytesIO()
    HTML(string=f"<html lang='{language}'><style>{style}</style><body>{html}").write_pdf(target)
    return target.getvalue()


def _content(leaf: Leaf) -> str:
    if leaf.picture is None:
        return leaf.content
    left, bottom, width, height = leaf.picture
    picture = f"q {width} 0 0 {height} {left} {bottom} cm /P Do Q\n"
    return leaf.content + picture if leaf.picture_last else picture + leaf.content


def _picture() -> str:
    return (
        "<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray"
        "/BitsPerComponent 8/Length 1>>\nstream\n~\nendstream"
    )


def _stream(content: str) -> str:
    return f"<</Length {len(content.encode('latin-1'))}>>\nstream\n{content}\nendstream"


def _written(objects: Sequence[str], trailer: str) -> bytes:
    out = bytearray(b"%PDF-1.7\n")
    places = []
    for number, value in enumerate(objects, start=1):
        places.append(len(out))
        out += f"{number} 0 obj\n{value}\nendobj\n".encode("latin-1")
    start = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    out += b"".join(f"{place:010} 00000 n \n".encode() for place in places)
    out += f"trailer\n<</Size {len(objects) + 1}/Root 1 0 R{trailer}>>\n".encode()
    return bytes(out + f"startxref\n{start}\n%%EOF\n".encode())
