"""Parts words into sentences."""

from __future__ import annotations

import re
from collections.abc import Sequence

from article9.catalogue.lexicon import Structure
from article9.catalogue.scripts import whole
from article9.law.source import Span
from article9.law.units import Ending, ending

_STOP = re.compile(r"(?:[.!?](?=[”\"»’)\]]*\s)[”\"»’)\]]*\s+(?=[“\"«‘(\[]*[^\W\d_])|[。！？])")
#: Brackets and quotation marks inside of which 。 ends no sentence.
_OPENING, _CLOSING = "（「『〔", "）」』〕"
_LAST_WORD = re.compile(r"[\w./'’-]+$")


class Splitter:
    """Knows where the sentences of a language end."""

    def __init__(self, text: str, layout: Structure) -> None:
        self.text = text
        self.abbreviations = frozenset(word.rstrip(".") for word in layout.abbreviations)
        self._after_ordinal = re.compile(whole(layout.after_ordinals), re.IGNORECASE)

    def split(self, spans: Sequence[Span]) -> list[tuple[Span, ...]]:
        """The sentences in words that may be cut by notes: each as its pieces, in order."""
        found: list[tuple[Span, ...]] = []
        begun: list[Span] = []
        for span in spans:
            at = span.start
            for end, following in self._ends(span):
                begun.append(Span(at, end))
                found.append(tuple(begun))
                begun, at = [], following
            if at < span.end:
                begun.append(Span(at, span.end))
            if begun and self.is_closed(begun):
                found.append(tuple(begun))
                begun = []
        if begun:
            found.append(tuple(begun))
        return found

    def is_closed(self, pieces: Sequence[Span]) -> bool:
        """Whether words end their sentence, so that nothing after them goes on with it."""
        if not pieces:
            return True
        last = pieces[-1]
        return ending(self.text[max(last.start, last.end - 400) : last.end]) is Ending.CLOSED

    def _ends(self, span: Span) -> list[tuple[int, int]]:
        """Where a sentence ends inside a span, and where the next begins."""
        ends: list[tuple[int, int]] = []
        for match in _STOP.finditer(self.text, span.start, span.end):
            if match.end() >= span.end or not self._is_end(match, span):
                continue
            stop = match.start() + len(match.group().rstrip())
            ends.append((stop, match.end()))
        return ends

    def _is_end(self, match: re.Match[str], span: Span) -> bool:
        following = self.text[match.end() : match.end() + 4].lstrip('“"«‘([')
        if following[:1].islower():
            return False
        if match.group()[0] != ".":
            said = self.text[span.start : match.start()]
            return sum(map(said.count, _OPENING)) <= sum(map(said.count, _CLOSING))
        before = _LAST_WORD.search(self.text, max(span.start, match.start() - 30), match.start())
        word = before.group().casefold() if before else ""
        is_initial = len(word) == 1 and word.isalpha() and self.text[match.start() - 1].isupper()
        is_ordinal = word.isdecimal() and self._after_ordinal.match(self.text, match.end())
        return not is_initial and not is_ordinal and word not in self.abbreviations
