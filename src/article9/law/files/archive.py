"""Unpacks the files within a packed file (Word, OpenDocument), none of it beyond the limits."""

from __future__ import annotations

import zipfile
import zlib
from io import BytesIO

from article9.errors import Unreadable
from article9.law.files import limits

_ENCRYPTED = 0x1
#: What comes out of the library where an archive is broken, or packed in a way not known to it.
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    OSError,
    ValueError,
    NotImplementedError,
    RuntimeError,
)
_REMEDY = "Open it in the program it was made with and save it again."


def member_names(data: bytes) -> frozenset[str]:
    """The names of the files within; none where the bytes are no whole archive."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as packed:
            return frozenset(packed.namelist())
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        return frozenset()


def beginning(data: bytes, name: str, most: int) -> bytes:
    """The first bytes of a file within, `most` at the most; none where it cannot be unpacked."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as packed, packed.open(name) as member:
            return member.read(most)
    except (KeyError, *_BROKEN):
        return b""


class Archive:
    """A packed file, opened."""

    def __init__(self, data: bytes, where: str) -> None:
        """Opens it.

        Raises:
            Unreadable: it is broken, locked with a password, or holds too much.
        """
        self._where = where
        self._read = 0
        try:
            self._packed = zipfile.ZipFile(BytesIO(data))
            members = self._packed.infolist()
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
            raise self._broken() from error
        if len(members) > limits.MEMBERS:
            raise limits.too_much(f"The file holds more than {limits.MEMBERS} files within.", where)
        if any(member.flag_bits & _ENCRYPTED for member in members):
            raise Unreadable(
                "The file is locked with a password.",
                where=where,
                remedy="Save it without a password and give the copy.",
            )
        self._members = {member.filename: member for member in members}

    def __contains__(self, name: str) -> bool:
        return name in self._members

    def read(self, name: str) -> bytes:
        """The bytes of a file within; what its entry says of its size is not believed.

        Raises:
            Unreadable: it is not there, it is broken, or more comes out than is read.
        """
        if name not in self._members:
            raise self._broken()
        left = limits.UNPACKED - self._read
        try:
            with self._packed.open(self._members[name]) as member:
                found = member.read(left + 1)
        except _BROKEN as error:
            raise self._broken() from error
        if len(found) > left:
            raise limits.too_much(
                f"The file unpacks to more than {limits.UNPACKED // 1_000_000} MB.", self._where
            )
        self._read += len(found)
        return found

    def _broken(self) -> Unreadable:
        return Unreadable("The file is broken.", where=self._where, remedy=_REMEDY)
