"""Opens a dossier and puts it back: whole or not at all, and never over somebody else's work."""

from __future__ import annotations

import os
import secrets
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime
from hashlib import sha256
from pathlib import Path

from article9.errors import Conflict, Usage
from article9.record.dossier.dossier import Dossier
from article9.record.dossier.file import LARGEST, dump, load
from article9.record.ids import uuid7


@dataclass(frozen=True, slots=True)
class Opened:
    """A dossier with the file it was read from, as the file stood then."""

    dossier: Dossier
    path: Path
    sha256: str


def opened(path: Path) -> Opened:
    """The dossier in a file.

    Raises:
        Usage: there is no such file, or it cannot be opened.
        Unreadable, Unavailable: it holds no dossier, or a later one.
    """
    data = _bytes(path)
    return Opened(load(data, str(path)), path, sha256(data).hexdigest())


def saved(before: Opened, dossier: Dossier) -> None:
    """Put the dossier into the file it was read from. The file is the old one until all is written.

    Raises:
        Conflict: the file was changed since it was read.
        Usage: it cannot be written.
    """
    if dossier == before.dossier:
        return
    data = dump(dossier)
    with _alone(before.path):
        if sha256(_bytes(before.path)).hexdigest() != before.sha256:
            raise Conflict(
                "Somebody else changed the dossier meanwhile; nothing of yours was written.",
                where=str(before.path),
                remedy="Give the command again: it then works on what is there now.",
            )
        _write(before.path, data)


def made(path: Path, dossier: Dossier) -> None:
    """Write a new dossier to a file.

    Raises:
        Conflict: there is a file of this name.
        Usage: it cannot be written there.
    """
    with _alone(path):
        if path.exists():
            raise Conflict(
                "There is a file of this name.", where=str(path), remedy="Choose another name."
            )
        _write(path, dump(dossier))


def new_id() -> str:
    """An id that was never given before."""
    return uuid7(time.time_ns() // 1_000_000, secrets.randbits(74))


def today() -> date:
    """The day it is, in Greenwich."""
    return datetime.now(UTC).date()


@contextmanager
def _alone(path: Path) -> Iterator[None]:
    """Nobody else looks at the files of this folder and writes them meanwhile.

    The folder itself is locked, so that no file of its own is left behind. Systems that lock no
    folders are as safe as the look at the file just before it is written.
    """
    if sys.platform == "win32":
        yield
        return
    import fcntl

    try:
        folder = os.open(path.resolve().parent, os.O_RDONLY)
    except OSError as error:
        raise _cannot("written", path, error) from error
    try:
        fcntl.flock(folder, fcntl.LOCK_EX)
        yield
    finally:
        os.close(folder)


def _bytes(path: Path) -> bytes:
    try:
        if path.exists() and not path.is_file():
            raise Usage("This is no file.", where=str(path), remedy="Give the dossier.")
        with path.open("rb") as file:
            return file.read(LARGEST + 1)
    except OSError as error:
        raise _cannot("opened", path, error) from error


def _write(path: Path, data: bytes) -> None:
    """A power cut leaves the old file or the new one, never a part."""
    path = path.resolve()
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with part.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            part.chmod(path.stat().st_mode)
        part.replace(path)
        _sync(path.parent)
    except OSError as error:
        raise _cannot("written", path, error) from error
    finally:
        part.unlink(missing_ok=True)


def _sync(folder: Path) -> None:
    """That the folder, too, stands on the disk; systems that open no folders need it not."""
    with suppress(OSError):
        opened_folder = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened_folder)
        finally:
            os.close(opened_folder)


def _cannot(done: str, path: Path, error: OSError) -> Usage:
    return Usage(
        f"The dossier cannot be {done}: {error.strerror}.",
        where=str(path),
        remedy="Check the name and the folder.",
    )
