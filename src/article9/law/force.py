"""Whether the words of a unit are law, and whose: repealed, annexed, quoted, another law's."""

from __future__ import annotations

import re

from article9.catalogue.lexicon import Structure
from article9.catalogue.scripts import whole
from article9.law.provision import NOT_OPERATIVE, Force, Provision
from article9.law.quotes import Amends
from article9.law.source import Span
from article9.law.units import Unit

#: A treaty shows itself in its first articles.
_BEGINNING = 4000
#: A mark of repeal is a line; what is longer says more than that.
_LONGEST_MARK = 250
#: The marks of an editor for words left out: F1[...], dots, stars.
_LEFT_OUT = re.compile(r"(?:[A-Z]?\d+)?[\s\[\](){}.…*·_-]+(?:[A-Z]?\d+)?")


class Forces:
    """Tells the force of units in one text."""

    def __init__(self, text: str, layout: Structure, amends: Amends) -> None:
        self.text = text
        self.amends = amends
        # A word alone is a mark of repeal only by itself or in brackets: revoked licences are law.
        phrases = [word for word in layout.repealed if " " in word]
        marked = r"[\s.*…_]*(?:[A-Z]\d+)?[\s.*…_]*"
        self._repealed = re.compile(
            rf"{marked}(?:[\[(]\W*(?:{whole(layout.repealed)})|(?:{whole(phrases)})"
            rf"|(?:{whole(layout.repealed)})\W*$)",
            re.IGNORECASE,
        )
        # One word shows a treaty only where it begins the heading; in a text it may be a citation.
        named = [word for word in layout.treaty if " " in word]
        self._treaty_heading = re.compile(rf"\W*(?:{whole(layout.treaty)})", re.IGNORECASE)
        self._treaty_text = re.compile(rf"(?:{whole(named)})", re.IGNORECASE)

    def of(self, unit: Unit, outer: Force) -> Force:
        """The force of a unit that stands in one of this force."""
        if unit.force is not None:
            return unit.force
        if outer is not Force.IN_FORCE:
            return outer
        if unit.inserted or self.amends.says(unit):
            return Force.AMENDS_OTHER
        if unit.kind == "schedule" and self._is_treaty(unit):
            return Force.ANNEXED
        return outer

    def settled(self, unit: Unit, parts: tuple[Span | Provision, ...], force: Force) -> Force:
        """The force once the parts are known: repealed where nothing but a mark of it is left."""
        if force is not Force.IN_FORCE or unit.kind in (*NOT_OPERATIVE, "act"):
            return force
        words = " ".join(self.text[p.start : p.end] for p in parts if isinstance(p, Span)).strip()
        children = [p for p in parts if isinstance(p, Provision) and p.kind not in NOT_OPERATIVE]
        if any(child.force is not Force.REPEALED for child in children):
            return force
        if not words and not children:
            words = " ".join(self.text[span.start : span.end] for span in unit.heading)
        if not words:
            return Force.REPEALED if children else force
        if len(words) > _LONGEST_MARK:
            return force
        gone = self._repealed.match(words) or _LEFT_OUT.fullmatch(words)
        return Force.REPEALED if gone else force

    def _is_treaty(self, unit: Unit) -> bool:
        heading = " ".join(self.text[span.start : span.end] for span in unit.heading)
        start = max([unit.start, *(span.start for span in unit.heading)])
        end = min(_end(unit), start + _BEGINNING)
        if self._treaty_heading.match(heading):
            return True
        return self._treaty_text.search(self.text, unit.start, max(start, end)) is not None


def _end(unit: Unit) -> int:
    part: Span | Unit = unit
    while isinstance(part, Unit):
        if not part.parts:
            return max([part.start, *(span.end for span in part.heading)])
        part = part.parts[-1]
    return part.end
