"""The pages of the documents as their readers work through them: what they type, change and write.

A ```console block holds commands after `$` and lines that the screen then shows; `...` stands for
lines that the page leaves out. A ```diff block begins with the file that it changes, a ```yaml
block with a comment that names the file it is for; other blocks are only to be read.
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_BLOCK = re.compile(r"^```(console|diff|yaml)\n(.*?)^```$", re.DOTALL | re.MULTILINE)


@dataclass(frozen=True)
class Command:
    """A command, and the lines that a page shows of what it says."""

    words: tuple[str, ...]
    shown: tuple[str, ...]


@dataclass(frozen=True)
class Change:
    """Words of a file, and those that take their place."""

    file: str
    old: str
    new: str


@dataclass(frozen=True)
class Addition:
    """What is added to a file, or is the whole of it."""

    file: str
    text: str


Step = Command | Change | Addition


def steps(page: Path) -> Iterator[Step]:
    """What a reader of the page does, in order."""
    for kind, block in _BLOCK.findall(page.read_text(encoding="utf-8")):
        if kind == "console":
            yield from _commands(block)
        elif kind == "diff":
            yield _change(block)
        elif match := re.match(r"# (\S+\.yml)\n", block):
            yield Addition(match.group(1), block[match.end() :])


def _commands(block: str) -> Iterator[Command]:
    for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
        typed, *shown = part.splitlines()
        yield Command(tuple(shlex.split(typed)), tuple(s for s in shown if s not in ("", "...")))


def _change(block: str) -> Change:
    file, *lines = block.splitlines()
    old = "".join(f"{line[1:]}\n" for line in lines if line[0] in "- ")
    new = "".join(f"{line[1:]}\n" for line in lines if line[0] in "+ ")
    return Change(file.removeprefix("--- "), old, new)


def not_shown(shown: tuple[str, ...], said: str) -> list[str]:
    """The lines of a page that the screen does not show, or not in this order.

    A line that ends in `…` is the beginning of one on the screen.
    """
    # Pages are typed with plain spaces; the screen keeps pinpoints whole with others.
    lines = iter(line.rstrip() for line in said.replace("\u00a0", " ").splitlines())
    return [line for line in shown if not any(_is_shown(line.rstrip(), one) for one in lines)]


def _is_shown(line: str, screen: str) -> bool:
    return screen.startswith(line[:-1]) if line.endswith("…") else screen == line
