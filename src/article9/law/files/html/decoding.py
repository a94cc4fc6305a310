"""Tells how a web page is encoded: by its first bytes, by what it declares, or by a guess."""

from __future__ import annotations

import codecs
import re

from article9.errors import Unreadable
from article9.law.readers.text import decoded

#: Browsers look so far for a declaration, and some way further where none was found.
_PEEK = 8_192
_WIDE = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF8)
_COMMENT = re.compile(rb"<!--.*?-->", re.DOTALL)
_DECLARED = (
    re.compile(rb"""<meta\s[^>]{0,400}?charset\s*=\s*["']?\s*([\w:.+-]{2,40})""", re.IGNORECASE),
    re.compile(rb"""<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w:.+-]{2,40})""", re.IGNORECASE),
)
#: What is declared, and what browsers read it as: the wider encoding of the same letters.
_READ_AS = {
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5": "big5hkscs",
    "windows-31j": "cp932",
    "windows-874": "cp874",
    "iso-8859-8-i": "iso8859-8",
}
#: The families of encodings that hold text and nothing else.
_TEXT = ("iso8859", "iso2022_jp", "cp", "koi8", "mac", "gb", "big5", "euc", "shift", "tis", "ptcp")
#: In so many of a hundred null bytes a file is no text.
_NULLS_PERCENT = 5


def page_text(data: bytes, name: str) -> tuple[str, tuple[str, ...]]:
    """The page as characters, and sentences on what in it could not be read.

    Raises:
        Unreadable: when the bytes are no text.
    """
    if b"\0" in data and not data.startswith(_WIDE):
        return _without_nulls(data, name)
    encoding = _declared(data)
    if encoding is None or data.startswith(_WIDE) or _is_utf8(data):
        return decoded(data, name)
    return decoded(data.decode(encoding, errors="replace").encode(), name)


def _without_nulls(data: bytes, name: str) -> tuple[str, tuple[str, ...]]:
    """A page in wide characters, or one with null bytes strewn in, which browsers leave out."""
    try:
        return decoded(data, name)
    except Unreadable:
        nulls = data.count(b"\0")
        if nulls * 100 > len(data) * _NULLS_PERCENT:
            raise
    text, unreadable = page_text(data.replace(b"\0", b""), name)
    many = "1 null byte was" if nulls == 1 else f"{nulls} null bytes were"
    return text, (*unreadable, f"{many} left out.")


def _declared(data: bytes) -> str | None:
    """The encoding that the page declares, if it is one for text."""
    start = _COMMENT.sub(b"", data[:_PEEK])
    for pattern in _DECLARED:
        if found := pattern.search(start):
            label = found.group(1).decode("ascii", errors="replace").lower().removeprefix("x-")
            try:
                name = codecs.lookup(_READ_AS.get(label, label)).name
            except LookupError:
                continue
            name = _READ_AS.get(name, name)
            # A page that says in single bytes that it is in wide ones is not.
            return name if name.startswith(_TEXT) else None
    return None


def _is_utf8(data: bytes) -> bool:
    """Whether the bytes are UTF-8, which other encodings fall into by chance in no text."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    # Japanese mail encoding has no byte above the ASCII ones, and marks its letters by escapes.
    return b"\x1b" not in data
