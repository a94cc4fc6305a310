"""Reads a text line by line into units, each in the one it is part of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from article9.catalogue.lexicon import Structure
from article9.law.contents import contents
from article9.law.headings import title_of
from article9.law.inline import add_words
from article9.law.items import continued, number_first, open_item, seat
from article9.law.lines import Line
from article9.law.margins import (
    add_front,
    add_note,
    add_notes,
    is_promulgation,
    set_apart,
    settle_headings,
)
from article9.law.marks import Mark, Marks, Opens
from article9.law.numbers import distance, places
from article9.law.page import Page
from article9.law.paragraphs import add_paragraph
from article9.law.quotes import Amends, block_end, inserts, passage, unquoted
from article9.law.source import Span
from article9.law.units import Draft, Ending, Unit

#: So many sections may have been left out between two; a number further off is no section.
_FAR = 12
#: A law begins with one of its first sections; only an extract begins later.
_EARLY = 3
_INSIDE = (Opens.ITEM, Opens.BULLET)


class Builder:
    """Builds the units of a text, or of a passage that is put into another law."""

    def __init__(
        self,
        lines: Sequence[Line],
        text: str,
        layout: Structure,
        *,
        amends: Amends,
        inside: Unit | None = None,
    ) -> None:
        self.layout = layout
        self.page = Page(lines, text, layout, Marks(layout))
        self.draft = Draft(inside or Unit("act", 0), text)
        self.quoting = inside is not None
        self.amends = amends
        self.number = ""  # of the last section of this part of the text
        self.basic: Unit | None = None  # the section that is open
        self.inserted: Unit | None = None  # the provision of another law that stands in it
        self.skipped = contents(self.page)
        self.first = self._first_unit()

    def build(self) -> Unit:
        """The root with everything in it."""
        at = 0
        while at < len(self.page.lines):
            at = self._read(at)
        settle_headings(self.draft)
        return self.draft.root

    def _first_unit(self) -> int:
        """The line on which the law begins; what stands before it is title and preamble."""
        for at, mark in enumerate(self.page.marks):
            if at in self.skipped or mark is None or mark.opens in _INSIDE:
                continue
            # Where nothing but an annex is numbered, what stands before it is the law itself.
            if mark.opens is Opens.SCHEDULE:
                break
            if mark.opens is not Opens.BARE or self._begins(at, mark):
                return at
        # Without any section the text begins after its title; a number is no title.
        if self.page.marks and self.page.marks[0] is not None:
            return 0
        return 1 if len(self.page.lines) > 1 and self.page.is_label(self.page.lines[0].text) else 0

    def _begins(self, at: int, mark: Mark) -> bool:
        """Whether the law can begin with this number."""
        if distance("0", mark.number) in range(_EARLY + 1):
            return True
        later = (
            one for one in self.page.marks[at + 1 : at + 60] if one and one.opens is Opens.BARE
        )
        return any(distance(mark.number, one.number) in (0, 1, 2) for one in later)

    def _read(self, at: int) -> int:
        """Reads the line, or the block that begins there; gives the next line to read."""
        line, mark = self.page.lines[at], self.page.marks[at]
        if at in self.skipped or line.furniture:
            add_note(self.draft, line)
        elif at < self.first and not self.quoting:
            add_front(self.draft, self.page, at)
        elif self.page.is_note(line.text):
            return add_notes(self.draft, self.page, at)
        elif not self.quoting and inserts(self.draft, self.page, at, self.amends):
            return self._quoted(at)
        elif mark is not None and self._opened(at, mark):
            return at + 1
        elif not self.quoting and is_promulgation(self.draft, self.page, at):
            set_apart(self.draft, line, "promulgation")
        else:
            add_paragraph(self.draft, self.page, at)
        return at + 1

    def _opened(self, at: int, mark: Mark) -> bool:
        """Opens the unit of a numbered line, if it can stand here."""
        match mark.opens:
            case Opens.SCHEDULE | Opens.CONTAINER:
                if self.quoting or self._is_cut():
                    return False
                self._open_container(at, mark)
                return True
            case Opens.BASIC | Opens.BARE:
                return self._opened_section(at, mark)
            case Opens.ITEM | Opens.BULLET:
                self._open_item(at, mark)
                return True

    def _is_cut(self) -> bool:
        """Whether a sentence is in the middle of being said, so that no unit can begin."""
        return self.draft.ending() is Ending.COMMA

    def _open_container(self, at: int, mark: Mark) -> None:
        settle_headings(self.draft)
        line = self.page.lines[at]
        if mark.opens is Opens.SCHEDULE:
            self.draft.pop_to(self.draft.root)
            self.number = ""
        else:
            levels = self.page.kinds.containers
            above = levels[: levels.index(mark.kind)]
            inside = self.draft.nearest(*above, "schedule") or self.draft.root
            self.draft.pop_to(inside)
        self.basic = self.inserted = None
        unit = self.draft.open(Unit(mark.kind, line.start, mark.number, mark.word))
        if mark.end < len(line.text):
            unit.heading.append(Span(line.start + mark.end, line.end))

    def _opened_section(self, at: int, mark: Mark) -> bool:
        line = self.page.lines[at]
        if self.basic and not self.basic.parts and mark.number == self.basic.number:
            add_words(self.draft, self.page, line.start + mark.end, line.end)
            return True
        as_item = replace(mark, opens=Opens.ITEM, form=".")
        if mark.opens is Opens.BARE and self._is_list_item(at, as_item):
            self._open_item(at, as_item)
            return True
        if self._is_inserted(mark):
            self._open_section(at, mark, inserted=True)
            return True
        if self._is_cut() or not (self._is_plausible(mark) or self._is_titled(at, mark)):
            return False
        self._open_section(at, mark, inserted=False)
        return True

    def _is_list_item(self, at: int, mark: Mark) -> bool:
        """Whether a bare number is one of a list in the section and not the next section."""
        if self.basic is None or not places(mark.number):
            return False
        if self.draft.ending() is Ending.OPENS and mark.number == "1":
            return True
        if continued(self.draft, mark, exact=True) is None:
            return False
        rest = self.page.lines[at].text[mark.end :]
        return not (self.page.is_label(rest) and distance(self.number, mark.number) == 1)

    def _is_inserted(self, mark: Mark) -> bool:
        """Whether a section of another law begins, announced by a colon and far out of order."""
        if self.quoting or not self.number:
            return False
        step = distance(self.number, mark.number)
        if step is not None and step <= _FAR:
            return False
        return self.inserted is not None or (
            self.draft.ending() is Ending.OPENS and mark.opens is Opens.BASIC
        )

    def _is_plausible(self, mark: Mark) -> bool:
        """Whether a section with this number can follow the last one."""
        if not self.number:
            return self.quoting or mark.opens is Opens.BASIC or self._early(mark)
        if mark.opens is Opens.BASIC and self.page.by_word:
            return True
        if mark.number == "1" and self.draft.innermost.kind in self.page.kinds.containers:
            return True
        step = distance(self.number, mark.number)
        return step is not None and step <= _FAR

    def _is_titled(self, at: int, mark: Mark) -> bool:
        """Whether a section far after the last one stands by itself with its title: an extract."""
        line, below = self.page.lines[at], self.page.following(at)
        step = distance(self.number, mark.number)
        return (
            step is not None
            and step > 0
            and line.gap
            and self.page.is_label(line.text[mark.end :])
            and below is not None
            and self.page.lines[below].gap
            and self.page.marks[below] is None
        )

    def _early(self, mark: Mark) -> bool:
        step = distance("0", mark.number)
        in_body = self.draft.nearest("schedule") is None
        return in_body or (step is not None and step <= _EARLY)

    def _open_section(self, at: int, mark: Mark, *, inserted: bool) -> None:
        line = self.page.lines[at]
        title = title_of(self.page, at, mark)
        if inserted:
            self._open_inserted()
        else:
            self._close_section(titled=title.heading is not None)
            self.inserted, self.number = None, mark.number
        unit = Unit(mark.kind, line.start, mark.number, mark.word, inserted=inserted)
        self.draft.open(unit)
        if inserted:
            self.inserted = unit
        self.basic = unit
        if title.heading:
            unit.heading.append(title.heading)
        add_words(self.draft, self.page, title.body, line.end)

    def _open_inserted(self) -> None:
        """Makes room for a section of another law inside the section that inserts it."""
        if self.inserted is not None:
            self.draft.pop_to(self.draft.parent(self.inserted))

    def _close_section(self, *, titled: bool) -> None:
        """Closes the open section; headings over more than one section make a group."""
        pending = self.draft.pending
        over = pending if titled else pending[:-1]
        outer = self.draft.nearest(*self.page.kinds.containers, "schedule") or self.draft.root
        group = self.draft.nearest("group")
        if over:
            self.draft.pop_to(outer)
            self.draft.pending = []
            unit = self.draft.open(Unit("group", over[0].start))
            unit.heading.extend(Span(one.start, one.end) for one in over)
            self.draft.pending = pending[len(over) :]
        else:
            self.draft.pop_to(outer if group is None else group)

    def _open_item(self, at: int, mark: Mark) -> None:
        line = self.page.lines[at]
        found = seat(self.draft, mark, self.page.next_item(at))
        if self.layout.first_paragraph == "unnumbered" and found.parent is self.basic:
            number_first(found, mark)
        unit = open_item(self.draft, mark, found, line.start)
        unit.indent = line.indent
        add_words(self.draft, self.page, line.start + mark.end, line.end)

    def _quoted(self, at: int) -> int:
        """Reads a passage that is put into another law; gives the line behind it."""
        end = block_end(self.page, at)
        lines = [unquoted(line, self.page.kinds) for line in self.page.lines[at:end]]
        draft = self.draft
        if lines[0].start == self.page.lines[at].start:
            unit = passage(draft, lines[-1])
            unit.start = lines[0].start
            unit.parts.extend(Span(line.start, line.end) for line in lines)
            draft.innermost.parts.append(unit)
            return end
        shell = Unit("indent", lines[0].start)
        Builder(lines, self.page.text, self.layout, amends=self.amends, inside=shell).build()
        for part in shell.parts:
            if isinstance(part, Unit):
                part.inserted = True
        draft.innermost.parts.extend(shell.parts)
        return end
