"""The process apart in which a file is parsed: it limits itself, reads, and hands the text back.

It is started by `article9.law.files.apart` alone: bytes of the file come in on standard input,
one JSON value goes out on standard output.
"""

from __future__ import annotations

import importlib
import json
import sys
from dataclasses import asdict
from typing import Any

from article9.errors import Unreadable
from article9.law.files import limits


def main(reader: str, name: str) -> None:
    """Reads standard input with the reader module of that name, as the file `name`."""
    _limit()
    answer: dict[str, Any]
    try:
        source = importlib.import_module(reader).read(sys.stdin.buffer.read(), name)
        answer = {"source": asdict(source)}
    except Unreadable as error:
        answer = {"error": {"message": error.message, "remedy": error.remedy}}
    except MemoryError:
        answer = {"memory": True}
    except RecursionError:
        answer = {"depth": True}
    sys.stdout.buffer.write(json.dumps(answer).encode())


def _limit() -> None:
    """Binds this process to the limits, where the system can do so (not on Windows)."""
    try:
        import resource
    except ImportError:
        return
    for what, most in (
        (resource.RLIMIT_AS, limits.MEMORY),
        (resource.RLIMIT_CPU, limits.SECONDS),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        _, hard = resource.getrlimit(what)
        allowed = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(what, (allowed, hard))


if __name__ == "__main__":
    main(*sys.argv[1:])
