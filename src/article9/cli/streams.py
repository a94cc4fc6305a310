"""Where texts come from and results go to: standard input, standard output, a file."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable
from pathlib import Path
from tempfile import mkstemp

import typer
from pydantic import BaseModel

from article9.errors import Unreadable, Usage
from article9.law.files import limits

#: The name of standard input and standard output.
STREAM = "-"

#: What could steer a terminal, and what JSON leaves as it is: escapes of eight bits, and the
#: marks that turn the direction of writing.
_STEERING = re.compile("[\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def data_of(text: str) -> bytes | None:
    """The bytes of standard input where it is what is meant; None for a file.

    Raises:
        Unreadable: standard input is closed.
    """
    if text != STREAM:
        return None
    if sys.stdin is None:
        raise Unreadable("Standard input is closed.", remedy="Send a text to it, or give a file.")
    # One byte more than can be read shows that it is too much, however much there is.
    return sys.stdin.buffer.read(limits.SIZE + 1)


def data_in(file: Path) -> bytes:
    """The bytes of a file that goes with an option.

    Raises:
        Usage: there is none, it is no file, or it cannot be opened.
        Unreadable: it is larger than can be read; nothing is ever read in part.
    """
    try:
        if file.exists() and not file.is_file():
            raise Usage("This is no file.", where=str(file), remedy="Give a file.")
        with file.open("rb") as opened:
            data = opened.read(limits.SIZE + 1)
    except OSError as error:
        remedy = "Check the name and the folder."
        raise Usage(
            f"The file cannot be opened: {error.strerror}.", where=str(file), remedy=remedy
        ) from error
    if len(data) > limits.SIZE:
        raise limits.too_large(str(file))
    return data


def prove_place(output: Path | None, texts: Iterable[str]) -> None:
    """That a result can go to `output`, before the work is begun.

    Raises:
        Usage: its folder is not there, it is a folder, or it is one of the texts.
    """
    if output is None or str(output) == STREAM:
        return
    if not output.parent.is_dir():
        raise _no_place("There is no such folder.", output.parent)
    if output.is_dir():
        raise _no_place("This is a folder.", output)
    if output.exists() and any(Path(t).exists() and output.samefile(t) for t in texts):
        raise _no_place("The result would take the place of the text.", output)


def put(result: str | bytes, output: Path | None) -> None:
    """Write a result. A file is replaced only once the new one is whole.

    Raises:
        Usage: it cannot be written there.
    """
    if sys.stdout is None and (output is None or str(output) == STREAM):
        raise _no_place("Standard output is closed.", "standard output")
    data = result if isinstance(result, bytes) else result.encode(errors="replace")
    try:
        if output is None or str(output) == STREAM:
            if isinstance(result, bytes) and sys.stdout.isatty():
                raise Usage("This format is no text for a terminal.", remedy="Give a file with -o.")
            typer.echo(result, nl=False)
        elif output.exists() and not output.is_file():
            output.write_bytes(data)  # a device or a pipe is written into
        else:
            _replace(output.resolve(), data)
    except BrokenPipeError:
        raise
    except OSError as error:
        where = "standard output" if output is None else output
        raise _no_place(f"The result cannot be written: {error.strerror}.", where) from error


def to_json(value: BaseModel) -> str:
    """A value as JSON in which no character steers the reader's terminal."""
    written = value.model_dump_json(indent=1) + "\n"
    return _STEERING.sub(lambda mark: f"\\u{ord(mark.group()):04x}", written)


def _replace(output: Path, data: bytes) -> None:
    """A new file of its own, which nobody else has, and only then the old one's name."""
    number, name = mkstemp(dir=output.parent, prefix=f".{output.name}.", suffix=".part")
    part = Path(name)
    try:
        with os.fdopen(number, "wb") as file:
            file.write(data)
        part.chmod(_mode_of(output))
        part.replace(output)
    finally:
        part.unlink(missing_ok=True)


def _mode_of(output: Path) -> int:
    """The rights that the file has, or that a new one would have."""
    if output.exists():
        return output.stat().st_mode
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def _no_place(message: str, where: Path | str) -> Usage:
    return Usage(message, where=str(where), remedy="Choose another place with -o.")
