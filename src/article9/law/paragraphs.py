"""Lines without a number: headings, tails of lists, definitions and other paragraphs."""

from __future__ import annotations

from article9.law.headings import is_title
from article9.law.inline import add_words
from article9.law.items import continued
from article9.law.lines import Line, is_lower
from article9.law.page import Page
from article9.law.source import Span
from article9.law.units import Draft, Ending, Unit


def add_paragraph(draft: Draft, page: Page, at: int) -> None:
    """Gives a line without a number to the unit it belongs to."""
    line = page.lines[at]
    if line.continues:
        draft.go_on(line.start, line.end)
    elif draft.innermost.place is not None and not draft.innermost.parts:
        add_words(draft, page, line.start, line.end)  # of the item whose number stands above
    elif _heads_container(draft, page, line) or _heads_section(draft, page, at):
        draft.innermost.heading.append(Span(line.start, line.end))
    elif is_heading(draft, page, at):
        draft.pending.append(line)
    else:
        _add_text(draft, page, at)


def _add_text(draft: Draft, page: Page, at: int) -> None:
    line = page.lines[at]
    if not draft.innermost.parts and draft.innermost.kind in page.kinds.basics:
        add_words(draft, page, line.start, line.end)
    elif page.is_join(line.text):
        _add_tail(draft, page, at)
    elif draft.innermost.is_item:
        _after_item(draft, page, at)
    elif draft.innermost.is_paragraph:
        _after_paragraph(draft, page, at)
    elif _goes_on(draft, page, line):
        draft.go_on(line.start, line.end)
    elif page.begins_with_join(line.text) and draft.innermost.last:
        add_words(draft, page, line.start, line.end)
    else:
        _open_paragraph(draft, page, at)


def _heads_container(draft: Draft, page: Page, line: Line) -> bool:
    """Whether a line is the heading of a part or schedule whose number stands above it."""
    unit = draft.innermost
    if unit.parts or unit.heading or not page.is_label(line.text):
        return False
    return unit.kind == "schedule" or unit.kind in page.kinds.containers


def _heads_section(draft: Draft, page: Page, at: int) -> bool:
    """Whether a line is the heading of a section whose number stands alone above it."""
    unit, line = draft.innermost, page.lines[at]
    if unit.parts or unit.heading or unit.kind not in page.kinds.basics:
        return False
    return not page.begins_with_quote(line.text) and is_title(page, at, line.text)


def is_heading(draft: Draft, page: Page, at: int) -> bool:
    """Whether a line is a heading: by its looks, by what stands before it and by what follows."""
    line = page.lines[at]
    how = draft.ending()
    if line.declared:
        return how not in (Ending.OPENS, Ending.COMMA) or line.text.isupper()
    if not page.is_label(line.text) or page.begins_with_quote(line.text):
        return False
    if how in (Ending.OPENS, Ending.COMMA) or (how is Ending.BARE and not line.gap):
        return False
    return page.heads(at)


def _goes_on(draft: Draft, page: Page, line: Line) -> bool:
    """Whether a line goes on with a sentence that was broken in the middle."""
    if line.gap:
        return False
    how = draft.ending()
    if page.unbroken:
        # Each paragraph has its own line, and a definition may begin small and end bare.
        return how is Ending.COMMA and is_lower(line.text)
    if is_lower(line.text):
        return how in (Ending.BARE, Ending.COMMA)
    # "... the consent in writing of the" + "Minister.": a sentence does not end without a mark.
    return how is Ending.BARE and line.text[:1].isalpha()


def _after_item(draft: Draft, page: Page, at: int) -> None:
    line = page.lines[at]
    how = draft.ending()
    if how is Ending.NONE or (how is Ending.BARE and _goes_on(draft, page, line)):
        add_words(draft, page, line.start, line.end)
    elif how is Ending.OPENS and _is_open_paragraph_list(draft, page, at):
        _open_paragraph_in(draft, page, at, draft.innermost)
    elif _is_tail(draft, page, line, how):
        _add_tail(draft, page, at)
    else:
        _open_paragraph(draft, page, at)


def _is_open_paragraph_list(draft: Draft, page: Page, at: int) -> bool:
    """Whether unnumbered paragraphs begin behind the dash of an item: (1) In this Act— "mine"."""
    return draft.innermost.kind == "subsection" or not is_lower(page.lines[at].text)


def _is_tail(draft: Draft, page: Page, line: Line, how: Ending) -> bool:
    """Whether a line goes on with the sentence that the items of a list are part of."""
    if draft.innermost.kind == "subsection" and not draft.innermost.last:
        return _goes_on(draft, page, line)
    if page.begins_with_join(line.text):
        return how is not Ending.CLOSED
    if how in (Ending.CLOSED, Ending.OPENS):
        return False
    if page.begins_with_quote(line.text) or any(unit.is_paragraph for unit in draft.stack):
        return how is not Ending.PAUSE and not page.begins_with_quote(line.text)
    return True


def _add_tail(draft: Draft, page: Page, at: int) -> None:
    line = page.lines[at]
    draft.pop_to(_tail_holder(draft, page, at))
    add_words(draft, page, line.start, line.end)


def _tail_holder(draft: Draft, page: Page, at: int) -> Unit:
    """The unit whose list ends here: inside the item that the next number goes on from."""
    innermost = draft.innermost
    if not innermost.is_item:
        return innermost
    own = draft.parent(innermost)
    mark = page.next_item(at)
    going_on = continued(draft, mark, exact=True) if mark else None
    if going_on is None:
        return own
    if page.is_join(page.lines[at].text):
        return going_on.parent
    inside = draft.stack[draft.stack.index(going_on.parent) :]
    # A tail between two items of one list stands in the list; deeper ones end an inner list.
    return inside[0] if len(inside) <= 2 else own


def _after_paragraph(draft: Draft, page: Page, at: int) -> None:
    line = page.lines[at]
    how = draft.ending()
    if _goes_on(draft, page, line) or (
        page.begins_with_join(line.text) and how is not Ending.CLOSED and not line.gap
    ):
        draft.go_on(line.start, line.end)
    else:
        _open_paragraph(draft, page, at)


def _open_paragraph(draft: Draft, page: Page, at: int) -> None:
    """Opens an unnumbered paragraph in the unit that holds them here."""
    mark = page.next_item(at)
    going_on = continued(draft, mark, exact=True) if mark else None
    holder = draft.holder(page.kinds.basics)
    if going_on is not None and draft.innermost.is_item:
        inside = draft.stack[draft.stack.index(going_on.parent) :]
        if len(inside) > 1 and inside[1].is_item and holder in draft.stack[: -len(inside) + 1]:
            holder = inside[1]
    _open_paragraph_in(draft, page, at, holder)


def _open_paragraph_in(draft: Draft, page: Page, at: int, holder: Unit) -> None:
    line = page.lines[at]
    draft.open(Unit("indent", line.start, indent=line.indent), holder)
    add_words(draft, page, line.start, line.end)
