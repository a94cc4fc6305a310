"""Makes the finished provisions: ids, pinpoints, spans and force."""

from __future__ import annotations

import re
from collections import Counter

from article9.catalogue.lexicon import Structure
from article9.law.force import Forces
from article9.law.marks import INNER, Marks
from article9.law.provision import Force, Provision
from article9.law.source import Span
from article9.law.units import Unit

#: The names of Akoma Ntoso for the kinds that have a shorter one in ids.
_NAMES = {
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
        name = _NAMES.get(unit.kind, unit.kind)
        number = _NOT_IN_ID.sub("-", unit.number).strip("-") or str(nth)
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
            form = "({n})" if unit.number[:1].isdecimal() else self.layout.cite_item
            return outer + form.format(n=unit.number)
        if unit.kind == "schedule" or unit.kind in self.marks.containers:
            return self._named(unit)
        if unit.kind not in self.marks.basics:
            return outer if unit.kind in ("indent", "note", "group") else ""
        own = self.layout.cite.format(n=unit.number)
        if unit.kind != self.layout.basic:
            word = unit.word or self.layout.units[unit.kind][0]
            own = f"{word.capitalize()} {unit.number}"
        return f"{outer}, {own}" if unit.inserted or self._is_in_schedule(outer) else own

    def _named(self, unit: Unit) -> str:
        """The word of a unit and its number, the order as printed: Part 2, First Schedule."""
        word = " ".join(one.capitalize() for one in unit.word.split())
        is_ordinal = word.casefold().startswith(unit.number.casefold())
        return word if is_ordinal else f"{word} {unit.number}"

    def _is_in_schedule(self, outer: str) -> bool:
        return any(outer.casefold().startswith(word) for word in self.layout.schedule)
