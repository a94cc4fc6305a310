"""Makes the finished provisions: ids, pinpoints, spans and force."""

from __future__ import annotations

import re
from collections import Counter

from article9.catalogue.lexicon import Structure
from article9.catalogue.scripts import is_unspaced
from article9.law.force import Forces
from article9.law.marks import INNER, Marks
from article9.law.numbers import arabic, to_kanji
from article9.law.provision import Force, Provision
from article9.law.source import Span
from article9.law.units import Unit

#: The names of Akoma Ntoso for the kinds that have a shorter one in ids.
ID_NAMES = {
    "chapter": "chp",
    "division": "dvs",
    "section": "sec",
    "article": "art",
    "subsection": "subsec",
    "paragraph": "para",
    "subparagraph": "subpara",
    "clause": "cl",
    "schedule": "sched",
}
_NOT_IN_ID = re.compile(r"[^\w-]+")


class Freezer:
    """Turns units into provisions."""

    def __init__(self, text: str, layout: Structure, marks: Marks, forces: Forces) -> None:
        self.text = text
        self.layout = layout
        self.marks = marks
        self.forces = forces
        self.taken: Counter[str] = Counter()
        self._plain_words = {word for words in layout.units.values() for word in words}
        self._plain_words |= set(layout.schedule)

    def root(self, unit: Unit) -> Provision:
        """The whole text as one provision."""
        children = [part for part in unit.parts if isinstance(part, Unit)]
        title = next((child for child in children if child.kind == "title"), None)
        heading = ""
        if title is not None:
            first = next((part for part in title.parts if isinstance(part, Span)), None)
            heading = self._plain(first) if first else ""
        parts = self._parts(unit, parent_id="", pinpoint="", force=Force.IN_FORCE)
        return Provision("act", "act", "", heading, "", Span(0, len(self.text)), parts)

    def _parts(
        self, unit: Unit, *, parent_id: str, pinpoint: str, force: Force
    ) -> tuple[Span | Provision, ...]:
        counts: Counter[str] = Counter()
        parts: list[Span | Provision] = []
        for part in unit.parts:
            if isinstance(part, Span):
                parts.append(part)
            else:
                counts[part.kind] += 1
                parts.append(
                    self._provision(
                        part,
                        parent_id=parent_id,
                        pinpoint=pinpoint,
                        force=force,
                        nth=counts[part.kind],
                    )
                )
        return tuple(parts)

    def _provision(
        self, unit: Unit, *, parent_id: str, pinpoint: str, force: Force, nth: int
    ) -> Provision:
        identity = self._id(unit, parent_id, nth)
        own_pinpoint = self._pinpoint(unit, pinpoint)
        own_force = self.forces.of(unit, force)
        parts = self._parts(
            unit,
            parent_id=identity,
            pinpoint=own_pinpoint,
            force=own_force,
        )
        ends = [part.end if isinstance(part, Span) else part.span.end for part in parts[-1:]]
        ends += [span.end for span in unit.heading]
        return Provision(
            id=identity,
            kind=unit.kind,
            number=unit.number,
            heading=" ".join(map(self._plain, unit.heading)),
            pinpoint=own_pinpoint,
            span=Span(unit.start, max([unit.start, *ends])),
            parts=parts,
            force=self.forces.settled(unit, parts, own_force),
            titles=tuple(unit.heading),
        )

    def _plain(self, span: Span) -> str:
        return " ".join(self.text[span.start : span.end].split())

    def _id(self, unit: Unit, parent_id: str, nth: int) -> str:
        name = ID_NAMES.get(unit.kind, unit.kind)
        number = _NOT_IN_ID.sub("-", arabic(unit.number)).strip("-") or str(nth)
        own = f"{name}_{number}"
        # A section is cited by its number alone, whatever part it stands in; a schedule has its
        # own count, and so has what is put into another law.
        is_free = unit.kind in (*self.marks.basics, "schedule") and not unit.inserted
        inside = parent_id if not is_free else self._schedule_id(parent_id)
        identity = f"{inside}__{own}" if inside else own
        self.taken[identity] += 1
        if self.taken[identity] > 1:
            identity = self._free(identity)
        return identity

    def _free(self, identity: str) -> str:
        again = f"{identity}-{self.taken[identity]}"
        while self.taken[again]:
            self.taken[identity] += 1
            again = f"{identity}-{self.taken[identity]}"
        self.taken[again] += 1
        return again

    def _schedule_id(self, parent_id: str) -> str:
        first = parent_id.split("__", 1)[0]
        return first if first.startswith("sched_") else ""

    def _pinpoint(self, unit: Unit, outer: str) -> str:
        if unit.kind in INNER:
            if not unit.number:
                return outer
            return outer + self._cited_inside(unit)
        if unit.kind == "schedule" or unit.kind in self.marks.containers:
            return self._named(unit)
        if unit.kind not in self.marks.basics:
            return outer if unit.kind in ("indent", "note", "group") else ""
        own = self._cited(unit)
        if not unit.inserted and not self._is_in_schedule(outer):
            return own
        return outer + own if is_unspaced(own) else f"{outer}, {own}"

    def _cited(self, unit: Unit) -> str:
        """How a section or article is cited. What its number goes on with follows its word."""
        form = self.layout.cites.get(unit.kind, "")
        if unit.kind == self.layout.basic:
            form = self.layout.cite
        if not form:
            word = unit.word or self.layout.units[unit.kind][0]
            return f"{word.capitalize()} {unit.number}"
        branch = self.layout.branch or "\n"  # a number has no line end in it
        first, *more = unit.number.split(branch)
        return branch.join((form.format(n=first, kanji=to_kanji(first)), *more))

    def _cited_inside(self, unit: Unit) -> str:
        """How a numbered unit inside a section is cited behind it: (1), or a space and Abs. 1."""
        if unit.number.isascii() and not unit.number[0].isdecimal():
            form = self.layout.cite_item
        else:
            form = self.layout.cites.get(unit.kind, "({n})")
        parted = form[0].isalpha() and not is_unspaced(form)
        return " " * parted + form.format(n=unit.number, kanji=to_kanji(unit.number))

    def _named(self, unit: Unit) -> str:
        """The word of a unit and its number, the order as printed: Part 2, First Schedule."""
        words = [one.capitalize() for one in unit.word.split()]
        word = ("" if is_unspaced(unit.word) else " ").join(words)
        if not unit.number or unit.word.casefold().startswith(unit.number.casefold()):
            return word
        has_number = unit.word.casefold() not in self._plain_words
        return word if has_number else f"{word} {unit.number}"

    def _is_in_schedule(self, outer: str) -> bool:
        return any(outer.casefold().startswith(word) for word in self.layout.schedule)
