"""Reads a file of any format that has a reader, and says plainly why it cannot be read if not."""

from __future__ import annotations

import importlib
import pkgutil
import re
import stat
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Protocol, cast

from article9.errors import Unreadable
from article9.law import readers
from article9.law.files import limits
from article9.law.files.apart import read_apart
from article9.law.readers import text
from article9.law.source import Source


class Reader(Protocol):
    """A module of `article9.law.readers`. It is imported for every file: heavy libraries are
    imported only inside `read`."""

    NAME: str  # of the format, as a user knows it: Word (.docx)
    SUFFIXES: tuple[str, ...]
    APART: bool  # whether it parses with code that a hostile file could stop or fill

    def recognises(self, data: bytes) -> bool:
        """Whether the first bytes show the format, whatever the file is called."""

    def read(self, data: bytes, name: str) -> Source:
        """The text that the bytes hold."""


#: What the first bytes of a file show it to be, where there is no reader for it.
_KINDS = (
    (b"PK\x03\x04", "a packed file, but not one of Word or OpenDocument"),
    (b"\xd0\xcf\x11\xe0", "an old Word or Excel file, or one locked with a password"),
    (b"\x89PNG", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"GIF8", "an image"),
    (b"II*\0", "an image"),
    (b"MM\0*", "an image"),
    (b"\x1f\x8b", "a compressed file"),
)
#: Marks that turn the direction of writing, so that what is seen is not what is read.
_TURNS = re.compile("[\u202a-\u202e\u2066-\u2069]")


def read(file: Path | str | bytes, name: str = "") -> Source:
    """The text of a file, given by its path or its bytes; `name` is the name it is shown under.

    Raises:
        Unreadable: when there is no such file, it is empty, too large, broken, or not a text.
    """
    if isinstance(file, bytes):
        data, name = file, name or "text"
    else:
        path = Path(file)
        name = name or path.name
        data = _bytes(path)
    if not data:
        raise Unreadable("The file is empty.", where=name, remedy="Give a file with the text.")
    if len(data) > limits.SIZE:
        raise limits.too_large(name)
    reader = _reader(data, name)
    source = read_apart(reader.__name__, data, name) if reader.APART else reader.read(data, name)
    if not source.text.strip():
        raise Unreadable(
            "The file has no words in it.", where=name, remedy="Give a file with the text."
        )
    return _told_of_turns(source)


def formats() -> tuple[str, ...]:
    """The names of the formats for which there is a reader, in order."""
    return tuple(sorted(reader.NAME for reader in _readers()))


def _bytes(path: Path) -> bytes:
    where = str(path)
    try:
        kind = path.stat().st_mode
        if stat.S_ISDIR(kind):
            raise Unreadable(
                "This is a folder.", where=where, remedy="Give the file with the text in it."
            )
        with path.open("rb") as opened:
            # A device has no size and need not end: one byte more than is read shows too much.
            return opened.read(limits.SIZE + 1)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise Unreadable(
            "There is no such file.", where=where, remedy="Check the name and the folder."
        ) from error
    except PermissionError as error:
        raise Unreadable(
            "The file may not be opened.", where=where, remedy="Ask for the right to read it."
        ) from error
    except (OSError, ValueError) as error:
        raise Unreadable(
            f"The file cannot be opened ({error}).", where=where, remedy="Copy it and try the copy."
        ) from error


def _reader(data: bytes, name: str) -> _Module:
    """The reader that the bytes ask for, or the name's ending; plain text where neither does."""
    suffix = Path(name).suffix.lower()
    for reader in _readers():
        if reader.recognises(data):
            return reader
    for start, kind in _KINDS:
        if data.startswith(start):
            raise Unreadable(f"The file is {kind}.", where=name, remedy=_remedy())
    for reader in _readers():
        if suffix in reader.SUFFIXES:
            return reader
    return cast(_Module, text)


class _Module(Reader, Protocol):
    __name__: str


@cache
def _readers() -> tuple[_Module, ...]:
    """Every reader in the folder, in order of name."""
    names = sorted(module.name for module in pkgutil.iter_modules(readers.__path__))
    loaded = (importlib.import_module(f"{readers.__name__}.{name}") for name in names)
    return tuple(cast(_Module, module) for module in loaded)


def _remedy() -> str:
    return f"Save it in one of these formats: {', '.join(formats())}."


def _told_of_turns(source: Source) -> Source:
    """The text, with a sentence if it holds marks by which it can look other than it reads."""
    turns = _TURNS.search(source.text)
    if turns is None:
        return source
    line = source.text.count("\n", 0, turns.start()) + 1
    note = (
        f"The text holds marks that turn the direction of writing, the first on line {line}. On a "
        "screen it can look other than it was read."
    )
    return replace(source, notes=(*source.notes, note))
