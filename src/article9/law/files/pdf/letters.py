"""Asks pdfium for the letters of a page and for the places where they are printed.

pdfium is a library in C: each question is a call, so that no more are asked than are needed.
"""

from __future__ import annotations

import ctypes
import math
from dataclasses import dataclass
from typing import Any

import pypdfium2.raw as pdfium  # type: ignore[import-untyped]  # it ships no types

#: A letter beyond this size is no print, but a broken number.
_LARGEST = 2000.0
_HALVES = range(0xD800, 0xE000)
_BOLD = ("bold", "black", "heavy")
_FORCED = 1 << 18


@dataclass(frozen=True, slots=True)
class Setting:
    """How a letter is set: its size, and the direction in which it is written."""

    size: float
    across: float
    up: float


_NOT_SET = Setting(0.0, 1.0, 0.0)


class Letters:
    """The letters of one page. Places are those of the file: from the lower left corner up."""

    def __init__(self, textpage: Any) -> None:
        self._page = textpage.raw
        self._x, self._y = ctypes.c_double(), ctypes.c_double()
        self._box, self._matrix = pdfium.FS_RECTF(), pdfium.FS_MATRIX()
        self._flags = ctypes.c_int()
        self._name = ctypes.create_string_buffer(128)
        self._bold: dict[tuple[bytes, int], bool] = {}
        self.count = max(0, int(pdfium.FPDFText_CountChars(self._page)))

    def text(self) -> str:
        """The letters in the order of the file, each at its number; some are halves of a pair."""
        buffer = (ctypes.c_ushort * (self.count + 2))()
        written = int(pdfium.FPDFText_GetText(self._page, 0, self.count, buffer))
        if written - 1 == self.count:
            return "".join(map(chr, buffer[: self.count]))
        # Where pdfium leaves letters out of its text, the numbers of the rest no longer match.
        codes = (pdfium.FPDFText_GetUnicode(self._page, at) for at in range(self.count))
        return "".join(chr(code) if code < 0x110000 else "\ufffd" for code in codes)

    def start(self, at: int) -> tuple[float, float]:
        """Where a letter starts, on its base line."""
        pdfium.FPDFText_GetCharOrigin(self._page, at, self._x, self._y)
        return _finite(self._x.value), _finite(self._y.value)

    def box(self, at: int) -> tuple[float, float, float, float]:
        """The left, bottom, right and top edge of a letter."""
        pdfium.FPDFText_GetLooseCharBox(self._page, at, self._box)
        box = self._box
        return _finite(box.left), _finite(box.bottom), _finite(box.right), _finite(box.top)

    def setting(self, at: int) -> Setting:
        """How a letter is set; a size of 0 where the file does not say it in a sound way."""
        size = float(pdfium.FPDFText_GetFontSize(self._page, at))
        if not pdfium.FPDFText_GetMatrix(self._page, at, self._matrix):
            return _NOT_SET
        matrix = self._matrix
        across, up = matrix.a, matrix.b
        shown = abs(size) * math.hypot(matrix.c, matrix.d)
        # Numbers that are none fail both comparisons.
        if not (0 < shown < _LARGEST and abs(across) + abs(up) < _LARGEST):
            return _NOT_SET
        return Setting(shown, -across, -up) if size < 0 else Setting(shown, across, up)

    def is_bold(self, at: int) -> bool:
        """Whether the name of the type, or its own word, says that it is bold."""
        flags, name = self._flags, self._name
        pdfium.FPDFText_GetFontInfo(self._page, at, name, len(name), flags)
        key = (name.value, flags.value)
        if key not in self._bold:
            named = name.value.decode("latin-1").casefold()
            is_named = any(word in named for word in _BOLD)
            self._bold[key] = is_named or bool(flags.value & _FORCED)
        return self._bold[key]

    def is_unmapped(self, at: int) -> bool:
        """Whether the file does not say which letter it is."""
        return int(pdfium.FPDFText_HasUnicodeMapError(self._page, at)) == 1

    def is_invisible(self, at: int) -> bool:
        """Whether a letter is neither filled nor drawn: a layer over a scan is set so."""
        drawn = pdfium.FPDFText_GetTextObject(self._page, at)
        return bool(drawn) and is_invisible(drawn)


def is_invisible(drawn: Any) -> bool:
    """Whether a piece of text is neither filled nor drawn."""
    mode = pdfium.FPDFTextObj_GetTextRenderMode(drawn)
    return mode in (pdfium.FPDF_TEXTRENDERMODE_INVISIBLE, pdfium.FPDF_TEXTRENDERMODE_CLIP)


def whole(text: str) -> str:
    """A text with the halves of pairs put together."""
    if text.isascii() or not any(ord(letter) in _HALVES for letter in text):
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _finite(value: float) -> float:
    return value if math.isfinite(value) else 0.0
