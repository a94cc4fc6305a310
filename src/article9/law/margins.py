"""What stands beside the sections of a law: title, preamble, notes, signatures."""

from __future__ import annotations

from article9.law.lines import Line
from article9.law.marks import Opens
from article9.law.page import Page
from article9.law.source import Span
from article9.law.units import Draft, Ending, Unit

#: An editor's note has a few lines.
_LONGEST_NOTE = 30


def add_front(draft: Draft, page: Page, at: int) -> None:
    """Sorts a line before the first section into title, preamble or heading."""
    line, root = page.lines[at], draft.root
    last = root.parts[-1] if root.parts else None
    kind = last.kind if isinstance(last, Unit) else ""
    if page.opens_with("preamble", line.text):
        set_apart(draft, line, "preamble")
    elif kind and page.is_label(line.text) and page.heads(at):
        draft.pending.append(line)
    elif kind in ("", "title") and (page.is_label(line.text) or not kind):
        set_apart(draft, line, "title")
    else:
        set_apart(draft, line, "preamble")


def is_promulgation(draft: Draft, page: Page, at: int) -> bool:
    """Whether a line is of the signatures and dates at the end of a law."""
    parts = draft.innermost.parts
    last = parts[-1] if parts else None
    if isinstance(last, Unit) and last.kind == "promulgation":
        return True
    closed = draft.ending() in (Ending.CLOSED, Ending.NONE)
    return closed and page.opens_with("promulgation", page.lines[at].text) and page.ends(at)


def set_apart(draft: Draft, line: Line, kind: str) -> None:
    """Puts a line that enacts nothing beside the sections."""
    draft.pop_to(draft.nearest("schedule") or draft.root)
    parts = draft.innermost.parts
    last = parts[-1] if parts else None
    if draft.pending or not (isinstance(last, Unit) and last.kind == kind):
        settle_headings(draft)
        last = Unit(kind, line.start)
        parts.append(last)
    last.parts.append(Span(line.start, line.end))


def settle_headings(draft: Draft) -> None:
    """Keeps headings that nothing came to stand under, each as a group without sections."""
    for line in draft.pending:
        heading = Span(line.start, line.end)
        draft.innermost.parts.append(Unit("group", line.start, heading=[heading]))
    draft.pending = []


def add_note(draft: Draft, line: Line) -> None:
    """Sets a line apart as a note in the unit where it stands."""
    parts = draft.innermost.parts
    last = parts[-1] if parts else None
    if not (isinstance(last, Unit) and last.kind == "note"):
        last = Unit("note", line.start)
        parts.append(last)
    last.parts.append(Span(line.start, line.end))


def add_notes(draft: Draft, page: Page, at: int) -> int:
    """Sets an editor's note apart: a line in brackets, or all lines up to the next gap."""
    lines = page.lines
    add_note(draft, lines[at])
    later = at + 1
    if lines[at].text[0] in "([":
        return later
    while later < min(at + _LONGEST_NOTE, len(lines)):
        line = lines[later]
        dated = any(letter.isdigit() for letter in line.text)
        is_first = later == at + 1 and dated and page.is_label(lines[at].text)
        mark = page.marks[later]
        is_over = (line.gap and not is_first) or (mark and mark.opens is not Opens.BULLET)
        if is_over or (not dated and page.heads(later)):
            break
        add_note(draft, line)
        later += 1
    return later
