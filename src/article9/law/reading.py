"""Reads a file of any format that has a reader, and says plainly why it cannot be read if not."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable
from pathlib import Path

from article9.errors import Unreadable
from article9.law import readers
from article9.law.readers import text
from article9.law.source import Source

Reader = Callable[[bytes, str], Source]

#: The longest codes in force have some ten million letters. What is larger is not one law.
LIMIT = 20_000_000
_FORMATS = "This version reads plain text and Markdown"

#: What the first bytes of a file show it to be, where that is not text.
_KINDS = (
    (b"%PDF", "a PDF file"),
    (b"PK\x03\x04", "a Word, Excel or zip file"),
    (b"\xd0\xcf\x11\xe0", "an old Word or Excel file"),
    (b"{\\rtf", "a rich text file"),
    (b"\x89PNG", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"GIF8", "an image"),
    (b"II*\0", "an image"),
    (b"MM\0*", "an image"),
    (b"\x1f\x8b", "a compressed file"),
)


def read(file: Path | str | bytes, name: str = "") -> Source:
    """The text of a file, given by its path or its bytes; `name` is the name it is shown under.

    Raises:
        Unreadable: when there is no such file, it is empty, too large, or not a text.
    """
    if isinstance(file, bytes):
        data, name = file, name or "text"
    else:
        path = Path(file)
        name = name or path.name
        data = _bytes(path)
    _check(data, name)
    source = _reader(Path(name).suffix.lower())(data, name)
    if not source.text.strip():
        raise Unreadable(
            "The file has no words in it.", where=name, remedy="Give a file with the text."
        )
    return source


def suffixes() -> tuple[str, ...]:
    """The endings of the file names for which there is a reader, in order."""
    return tuple(sorted(_readers()))


def _bytes(path: Path) -> bytes:
    where = str(path)
    try:
        if path.is_dir():
            raise Unreadable(
                "This is a folder.", where=where, remedy="Give the file with the text in it."
            )
        if path.stat().st_size > LIMIT:
            raise _too_large(where)
        return path.read_bytes()
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


def _check(data: bytes, name: str) -> None:
    if not data:
        raise Unreadable("The file is empty.", where=name, remedy="Give a file with the text.")
    if len(data) > LIMIT:
        raise _too_large(name)
    for start, kind in _KINDS:
        if data.startswith(start):
            raise Unreadable(
                f"The file is {kind}.", where=name, remedy=f"{_FORMATS}; save it as text."
            )


def _too_large(where: str) -> Unreadable:
    return Unreadable(
        f"The file is larger than {LIMIT // 1_000_000} MB.",
        where=where,
        remedy="Give the law alone, or the part that is to be read.",
    )


def _reader(suffix: str) -> Reader:
    """The reader for a file ending; plain text where there is none."""
    return _readers().get(suffix, text.read)


def _readers() -> dict[str, Reader]:
    """Every reader in the folder, by the file endings it names."""
    found: dict[str, Reader] = {}
    for module in sorted(pkgutil.iter_modules(readers.__path__), key=lambda one: one.name):
        loaded = importlib.import_module(f"{readers.__name__}.{module.name}")
        for suffix in loaded.SUFFIXES:
            found[suffix] = loaded.read
    return found
