"""How the fonts of a rich text write letters as bytes."""

from __future__ import annotations

import codecs
from dataclasses import dataclass

from article9.law.files.symbols import symbol

#: The numbers that fonts give for their sets of letters, and what Python calls these.
_CHARSETS = {
    0: "cp1252", 77: "mac_roman", 78: "shift_jis", 79: "euc_kr", 80: "gb2312", 81: "big5",
    83: "cp1255", 84: "cp1256", 85: "mac_greek", 86: "mac_turkish", 87: "cp874", 88: "mac_latin2",
    89: "mac_cyrillic", 128: "cp932", 129: "cp949", 130: "johab", 134: "gbk", 136: "cp950",
    161: "cp1253", 162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257",
    204: "cp1251", 222: "cp874", 238: "cp1250", 254: "cp437", 255: "cp850",
}  # fmt: skip
#: The set of letters of a font of signs.
_SIGNS = 2
_PAGES = {65001: "utf-8", 10000: "mac_roman", 708: "iso8859_6", 936: "gbk", 1361: "johab"}
_WESTERN = "cp1252"
#: No list of fonts is longer.
_MOST = 5_000


@dataclass(slots=True)
class Font:
    """A font: its name, and how it writes letters, "" where it does not say."""

    name: str = ""
    encoding: str = ""
    signs: bool = False  # its letters are signs


class Fonts:
    """The fonts of a file by their numbers."""

    def __init__(self) -> None:
        self._fonts: dict[int, Font] = {}
        self._encoding = _WESTERN
        self.default = -1

    def set_page(self, page: int) -> None:
        """Takes the code page in which the file says that it is written."""
        self._encoding = _encoding(page) or self._encoding

    def begin(self, number: int) -> None:
        """Begins to read what a font is."""
        if len(self._fonts) < _MOST:
            self._fonts[number] = Font()

    def set_charset(self, font: int, number: int) -> None:
        """Takes the set of letters that a font says it has."""
        if font in self._fonts:
            self._fonts[font].signs = number == _SIGNS
            self._fonts[font].encoding = self._fonts[font].encoding or _CHARSETS.get(number, "")

    def set_font_page(self, font: int, page: int) -> None:
        """Takes the code page of a font, which counts for more than its set of letters."""
        if font in self._fonts:
            self._fonts[font].encoding = _encoding(page)

    def name(self, font: int, letters: bytes) -> None:
        """Takes the name of a font, or a piece of it."""
        if font in self._fonts:
            self._fonts[font].name += letters.decode("latin-1").partition(";")[0].strip()

    def text(self, letters: bytes, font: int) -> str:
        """The text that bytes stand for in a font; `\\ufffd` where they stand for nothing."""
        found = self._font(font)
        if found.signs:
            return "".join(self.sign(letter, font) or "\ufffd" for letter in letters)
        return letters.decode(found.encoding or self._encoding, errors="replace")

    def sign(self, code: int, font: int) -> str:
        """The sign with a code in a font of signs; "" where it is not known."""
        return symbol(f"{code:x}", self._font(font).name)

    def _font(self, font: int) -> Font:
        return self._fonts.get(font) or self._fonts.get(self.default) or Font()


def _encoding(page: int) -> str:
    """What Python calls the letters of a code page; "" where it knows no such page."""
    name = _PAGES.get(page, f"cp{page}")
    try:
        codecs.lookup(name)
    except LookupError:
        return ""
    return name
