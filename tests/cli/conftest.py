"""What the tests of the command line share: it is run in this process, what it says is kept."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from article9.cli.main import run

ACT = """\
Mines Act, No. 1 of 2030

1. In this Act, "anti-personnel mine" means a mine designed to explode by the presence, proximity \
or contact of a person and able to incapacitate, injure or kill one or more persons.

2. No person shall use an anti-personnel mine.

3. A person who contravenes section 2 is guilty of an offence and liable to imprisonment for a \
term not exceeding ten years.
"""


@dataclass(frozen=True)
class Said:
    """What a command has left: its exit code, standard output and standard error."""

    code: int
    out: str
    err: str


Run = Callable[..., Said]


@pytest.fixture
def article9(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs the command with these arguments, and these bytes on standard input."""

    def command(*arguments: str | Path, stdin: bytes = b"") -> Said:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        code = run([str(argument) for argument in arguments])
        captured = capsys.readouterr()
        return Said(code, captured.out, captured.err)

    return command


@pytest.fixture
def act(tmp_path: Path) -> Path:
    """A short act, in a file."""
    path = tmp_path / "act.txt"
    path.write_text(ACT, encoding="utf-8")
    return path
