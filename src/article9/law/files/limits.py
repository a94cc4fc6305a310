"""How much of a file is read. What goes beyond is refused with a sentence, never half read."""

from __future__ import annotations

from article9.errors import Unreadable

#: Bytes of a file. The longest codes in force have some ten million letters.
SIZE = 20_000_000
#: Letters of the text that comes out of it.
LETTERS = 20_000_000
#: Files within a packed file, and their bytes when unpacked, all together.
MEMBERS = 5_000
UNPACKED = 200_000_000
#: How deep elements may stand in each other. Word and gazettes stay below a hundred.
DEPTH = 250
#: Pages of print.
PAGES = 5_000
#: Of the process in which a file is parsed: seconds, and bytes of memory, its program included.
SECONDS = 60
MEMORY = 1_500_000_000

_PART = "Give the law alone, or the part that is to be read."


def too_large(where: str) -> Unreadable:
    """The error for a file of more than `SIZE` bytes."""
    return Unreadable(f"The file is larger than {SIZE // 1_000_000} MB.", where=where, remedy=_PART)


def too_much(what: str, where: str) -> Unreadable:
    """The error for what goes beyond another limit: `what` is a sentence that says which."""
    return Unreadable(what, where=where, remedy=_PART)
