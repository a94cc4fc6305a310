"""The headings of a page: their levels without gaps, and the table of contents made of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from article9.documents.clause import Clause
from article9.documents.document import Document, Heading, Reproduction
from article9.documents.markup.inline import Setting, escaped, linked

#: HTML has no deeper headings.
_DEEPEST = 6

#: Deeper headings would make the table of contents longer than what it leads to.
_LISTED = 3

_SECOND = 2


def levels(document: Document) -> dict[int, int]:
    """The level of each heading by its number among the blocks: one of level 1, and no gaps."""
    found: dict[int, int] = {}
    above = 0
    for at, block in enumerate(document.blocks):
        if isinstance(block, Heading):
            wished = max(block.level, _SECOND) if found else 1
            above = found[at] = min(wished, above + 1, _DEEPEST)
    return found


def contents(document: Document, name: str, setting: Setting) -> Iterator[str]:
    """A list of the headings under the title and of the texts that are reproduced.

    Deeper headings are folded away: there are dozens of them in a review.
    """
    entries = list(_entries(document, setting))
    first = [entry for entry in entries if entry.level == _SECOND]
    if not entries:
        return
    yield f'<nav aria-labelledby="{name}">'
    yield f'<h2 id="{name}">{escaped(setting.labels.contents)}</h2>'
    yield from _list(first)
    if len(first) < len(entries):
        yield f"<details><summary>{escaped(setting.labels.all_headings)}</summary>"
        yield from _list(entries)
        yield "</details>"
    yield "</nav>"


@dataclass(frozen=True, slots=True)
class _Entry:
    level: int
    link: str


def _entries(document: Document, setting: Setting) -> Iterator[_Entry]:
    base, level, texts = setting.direction, levels(document), []
    for at, block in enumerate(document.blocks):
        if isinstance(block, Heading) and _SECOND <= level[at] <= _LISTED:
            yield _Entry(level[at], linked(block.text, setting.places.headings[at], base))
        elif isinstance(block, Clause) and block.kind != "words" and at in setting.places.clauses:
            yield _Entry(_LISTED, linked(block.line, setting.places.clauses[at], base))
        elif isinstance(block, Reproduction):
            title = ": ".join(filter(None, [setting.labels.text_as_read, block.title]))
            texts.append(_Entry(_SECOND, linked(title, setting.places.texts[at], base)))
    yield from texts


def _list(entries: Sequence[_Entry]) -> Iterator[str]:
    """The entries of level 2, each with a list of those below it."""
    yield "<ol>"
    starts = [at for at, entry in enumerate(entries) if entry.level == _SECOND]
    for start, end in pairwise([*starts, len(entries)]):
        head, *below = entries[start:end]
        deeper = "".join(f"<li>{entry.link}</li>" for entry in below)
        yield f"<li>{head.link}{f'<ol>{deeper}</ol>' if deeper else ''}</li>"
    yield "</ol>"
