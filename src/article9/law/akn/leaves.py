"""Cuts a law into the leaves of its tree: numbers, headings and words, no letter left out."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from itertools import zip_longest

from article9.law.akn.names import LINE_END
from article9.law.provision import Provision
from article9.law.source import Span


class Role(Enum):
    """What a leaf is."""

    NUMBER = "num"
    HEADING = "heading"
    WORDS = "p"


@dataclass(slots=True, eq=False)
class Leaf:
    """A stretch of the text, without white space around it."""

    role: Role
    start: int
    end: int


@dataclass(slots=True, eq=False)
class Branch:
    """A provision with the leaves that stand before its parts, and its parts in reading order."""

    provision: Provision
    head: list[Leaf] = field(default_factory=list)
    parts: list[Leaf | Branch] = field(default_factory=list)

    @property
    def words(self) -> list[Leaf]:
        """The provision's own words."""
        return [part for part in self.parts if isinstance(part, Leaf)]


def branches(root: Provision, text: str) -> Branch:
    """The text as a tree of leaves.

    1. Each character that is no white space stands in exactly one leaf.
    2. Leaves follow each other as in the text.
    3. What is neither number, heading nor words (a bracket, a quotation mark that stands alone)
       is part of the leaf behind it, or of the last leaf of all.
    """
    return _Cutter(text).branch(root, 0, len(text))


class _Cutter:
    def __init__(self, text: str) -> None:
        self.text = text
        self.last: Leaf | None = None

    def branch(self, provision: Provision, at: int, limit: int) -> Branch:
        """A provision, with what stands between `at` and it; nothing of it stands at `limit`."""
        found = Branch(provision)
        marks = sorted((*provision.titles, *provision.parts), key=_start)
        for mark, following in zip_longest(marks, marks[1:]):
            start, end = max(at, _start(mark)), max(at, _end(mark))
            stray = self._stray(at, start)
            if stray is not None and self._can_number(found):
                self._number(found, stray)
            elif stray is not None:
                start = stray.start
            if isinstance(mark, Provision):
                below = limit if following is None else _start(following)
                found.parts.append(self.branch(mark, start, below))
            elif start < end and mark in provision.titles and not found.parts:
                found.head.append(self._leaf(Role.HEADING, start, end))
            elif start < end:
                found.parts.append(self._leaf(Role.WORDS, start, end))
            at = max(end, self.last.end if self.last else 0)
        end = provision.span.end
        if not marks:  # a number alone: the span of the provision does not tell where it ends
            line = LINE_END.search(self.text, max(at, provision.span.start))
            end = max(at, min(limit, line.start() if line else limit))
        self._rest(found, at, end)
        return found

    def _stray(self, start: int, end: int) -> Span | None:
        """What stands here without the white space around it; None where nothing stands."""
        words = self.text[start:end]
        if not words.strip():
            return None
        return Span(
            start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip())
        )

    def _leaf(self, role: Role, start: int, end: int) -> Leaf:
        self.last = Leaf(role, start, end)
        return self.last

    def _can_number(self, found: Branch) -> bool:
        """Whether what stands here can be a number: the text as a whole has none."""
        return not found.parts and found.provision.kind != "act"

    def _number(self, found: Branch, stray: Span) -> None:
        """Gives what stands before the parts to the number, or to the heading that it closes."""
        is_word = any(map(str.isalnum, self.text[stray.start : stray.end]))
        if found.head and not is_word:
            found.head[-1].end = stray.end
        else:
            found.head.append(self._leaf(Role.NUMBER, stray.start, stray.end))

    def _rest(self, found: Branch, at: int, end: int) -> None:
        """Gives what stands behind the last part to the leaf before it."""
        stray = self._stray(at, end)
        if stray is None:
            return
        if self._can_number(found):
            self._number(found, stray)
        elif self.last is not None:
            self.last.end = stray.end
        else:
            found.parts.append(self._leaf(Role.WORDS, stray.start, stray.end))


def _start(mark: Span | Provision) -> int:
    return mark.start if isinstance(mark, Span) else mark.span.start


def _end(mark: Span | Provision) -> int:
    return mark.end if isinstance(mark, Span) else mark.span.end
