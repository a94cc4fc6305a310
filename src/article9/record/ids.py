"""Ids that are never given twice: UUIDs of version 7, which sort by the time they were given."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

#: Gives a new id at each call. It is handed down: below the command line and the web there is
#: neither a clock nor chance.
NewId = Callable[[], str]

_VERSION, _VARIANT = 7, 0b10
_RANDOM_A, _RANDOM_B = 12, 62  # bits


def uuid7(milliseconds: int, randomness: int) -> str:
    """The id for a moment, in milliseconds since 1970, and 74 bits of chance (RFC 9562, 5.7).

    Raises:
        ValueError: the moment or the chance does not fit.
    """
    if not 0 <= milliseconds < 1 << 48:
        raise ValueError("the moment does not fit into 48 bits")
    if not 0 <= randomness < 1 << (_RANDOM_A + _RANDOM_B):
        raise ValueError("the chance does not fit into 74 bits")
    first, last = divmod(randomness, 1 << _RANDOM_B)
    head = (milliseconds << 16) | (_VERSION << _RANDOM_A) | first
    return str(UUID(int=(head << 64) | (_VARIANT << _RANDOM_B) | last))
