"""Readers that do what a hostile file would make a reader do."""

from __future__ import annotations

import ctypes
from pathlib import Path

from article9.errors import Unreadable
from article9.law.files.composition import Composition
from article9.law.source import Source


def read(data: bytes, name: str) -> Source:
    """Does what the bytes ask for, and lays them out if they ask for nothing known."""
    asked = data.decode()
    if asked == "loop":
        while True:
            pass
    if asked == "memory":
        bytearray(4_000_000_000)
    if asked == "depth":
        _deeper()
    if asked == "crash":
        ctypes.string_at(0)
    if asked == "refuse":
        raise Unreadable("It is in knots.", where=name, remedy="Untie it.")
    if asked == "fault":
        raise ZeroDivisionError
    if asked.startswith("write "):
        Path(asked.removeprefix("write ")).write_text("x", encoding="utf-8")
    laid = Composition(name)
    laid.page()
    laid.line(asked, heading=True)
    return laid.source(data, unreadable=("One picture.",), notes=("Read aloud.",))


def _deeper() -> None:
    _deeper()
