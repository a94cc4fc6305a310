"""Reads plain text in whatever encoding it was saved."""

from __future__ import annotations

import codecs
import hashlib
import re

import charset_normalizer

from article9.errors import Unreadable
from article9.law.source import Source

NAME = "plain text (.txt)"
SUFFIXES: tuple[str, ...] = (".txt", ".text")
APART = False

_REMEDY = "Open it in the program it was made with and save it as plain text (UTF-8)."
#: The marks that say at the very start of a file how it is encoded. The longer ones come first,
#: as that of UTF-32 begins with that of UTF-16.
_SIGNATURES = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
#: Control characters, without those that texts do hold: tab, line ends, page end, and the old
#: end-of-file mark.
_CONTROLS = re.compile("[\x00-\x08\x0e-\x19\x1b\x7f-\x84\x86-\x9f]")
#: So many bytes of a hundred may be broken before UTF-8 is given up.
_BROKEN_PERCENT = 1


def recognises(data: bytes) -> bool:  # noqa: ARG001 (the same for all readers)
    """Never: plain text has no mark at its beginning. The name of the file tells."""
    return False


def read(data: bytes, name: str) -> Source:
    """The text that the bytes hold, every character as it stands in the file.

    Raises:
        Unreadable: when the bytes are no text.
    """
    text, unreadable = decoded(data, name)
    return Source(
        text=text,
        file=name,
        sha256=hashlib.sha256(data).hexdigest(),
        read_by="layer",
        pages=_pages(text),
        unreadable=unreadable,
    )


def decoded(data: bytes, name: str) -> tuple[str, tuple[str, ...]]:
    """The text that the bytes hold, and sentences on what in them could not be read.

    Raises:
        Unreadable: when the bytes are no text.
    """
    for signature, encoding in _SIGNATURES:
        if data.startswith(signature):
            return _readable(data.decode(encoding, errors="replace"), name)
    if b"\0" in data:
        return _readable(_wide(data, name), name)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        text = _guessed(data)
    return _readable(text, name)


def _readable(text: str, name: str) -> tuple[str, tuple[str, ...]]:
    controls = len(_CONTROLS.findall(text))
    if "\0" in text or controls * 100 > len(text):
        raise _binary(name)
    lost = text.count("\ufffd")
    if lost * 2 > len(text):
        raise _binary(name)
    if not lost:
        return text, ()
    line = text[: text.index("\ufffd")].count("\n") + 1
    words = "1 character" if lost == 1 else f"{lost} characters"
    return text, (f"{words} could not be read, the first on line {line}.",)


def _wide(data: bytes, name: str) -> str:
    """UTF-16 that does not say so: in Latin letters every second byte is then zero."""
    size = len(data) // 2
    if size and len(data) % 2 == 0:
        for first, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
            zeros = data[first::2].count(0)
            if zeros * 10 > size * 4 and data[1 - first :: 2].count(0) == 0:
                return data.decode(encoding, errors="replace")
    raise _binary(name)


def _guessed(data: bytes) -> str:
    mended = data.decode("utf-8", errors="replace")
    if mended.count("\ufffd") * 100 <= len(data) * _BROKEN_PERCENT and _has_wide_letters(mended):
        return mended
    matches = charset_normalizer.from_bytes(data, enable_fallback=False)
    best = matches.best()
    if best is None:
        return data.decode("cp1252", errors="replace")
    # Western and central European encodings differ in a few letters only. Where the text does not
    # tell them apart, the western one is by far the more common.
    for match in matches:
        if match.encoding == "cp1252" and match.chaos <= best.chaos:
            return str(match)
    if "cp1252" in best.could_be_from_charset or best.encoding in _EBCDIC:
        return data.decode("cp1252", errors="replace")
    return str(best)


#: What a guess on very few bytes may fall into, and in which no law is kept as a file.
_EBCDIC = frozenset({"cp037", "cp273", "cp424", "cp500", "cp1026", "cp1140"})


def _has_wide_letters(text: str) -> bool:
    """Whether UTF-8 is proved by at least one letter that it writes in several bytes."""
    return any(mark > "\x7f" and mark != "\ufffd" for mark in text)


def _pages(text: str) -> tuple[int, ...]:
    """Where the pages start, if the text keeps the page ends of the print."""
    starts = [found.end() for found in re.finditer("\f", text)]
    return (0, *starts) if starts else ()


def _binary(name: str) -> Unreadable:
    return Unreadable("The file is not a text.", where=name, remedy=_REMEDY)
