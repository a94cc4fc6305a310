"""Has a file parsed in a process apart, so that no file can stop or fill this one."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

from article9.errors import Unreadable
from article9.law.files import limits
from article9.law.source import Source

_REMEDY = "Open it in the program it was made with, save it as plain text and give that."


def read_apart(reader: str, data: bytes, name: str) -> Source:
    """The text that the reader module `reader` makes of the bytes of the file `name`.

    Raises:
        Unreadable: as `values_apart` does.
    """
    return _source(values_apart(reader, data, name))


def values_apart(reader: str, data: bytes, name: str, *, remedy: str = _REMEDY) -> dict[str, Any]:
    """What the reader module `reader` makes of the bytes of the file `name`, as JSON holds it.

    `remedy` is what to do where the file stops its reader.

    Raises:
        Unreadable: the reader refuses it, needs too long or too much memory, or breaks down.
    """
    try:
        # The program is this interpreter; -P keeps modules of the folder one works in out of it.
        done = subprocess.run(  # noqa: S603
            [sys.executable, "-P", "-m", "article9.law.files.child", reader, name],
            input=data,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=limits.SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise _refused(
            f"Reading it takes more than {limits.SECONDS} seconds.", name, remedy
        ) from error
    answer = _answer(done.stdout)
    if "source" in answer:
        return dict(answer["source"])
    if "error" in answer:
        raise Unreadable(answer["error"]["message"], where=name, remedy=answer["error"]["remedy"])
    if "memory" in answer:
        raise _refused(
            f"Reading it needs more than {limits.MEMORY // 1_000_000} MB of memory.", name, remedy
        )
    raise _refused("The file is broken in a way that stops its reader.", name, remedy)


def _answer(written: bytes) -> dict[str, Any]:
    try:
        answer = json.loads(written)
    except ValueError:
        return {}
    return answer if isinstance(answer, dict) else {}


def _source(value: dict[str, Any]) -> Source:
    values: dict[str, Any] = {k: tuple(v) if isinstance(v, list) else v for k, v in value.items()}
    return Source(**values)


def _refused(message: str, where: str, remedy: str) -> Unreadable:
    return Unreadable(message, where=where, remedy=remedy)
