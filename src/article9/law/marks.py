"""The mark at the start of a line: which unit it opens, and under what number."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from article9.catalogue.lexicon import Structure
from article9.catalogue.scripts import UNSPACED, narrow
from article9.law.numbers import IROHA, KANJI, places

#: The kinds inside a unit that laws are cited by, from the outside in.
INNER = ("subsection", "paragraph", "subparagraph", "clause")

BULLETS = "•·●▪◦‣*–—-"

_LATIN = r"(?:bis|ter|quater|quinquies|sexies|septies|octies|novies|decies)"
_TAIL = rf"(?:\s?{_LATIN}\b|(?:-|\s(?=[A-Z]\.))?[A-Z]{{1,3}}(?![A-Za-z])|[a-z](?![A-Za-z]))?"
_DIGITS = rf"\d{{1,4}}(?:[-‑–]\d{{1,4}}|\.\d{{1,3}}(?!\d))*{_TAIL}"
_LETTERED = rf"[A-Z]{{1,2}}\.?\s?{_DIGITS}"
_ROMAN = r"[IVXLC]{1,7}(?![A-Za-z])"
#: What may stand between a number and the words: stops, dashes, the marks of an editor.
_STOP = r"\s*(?:\.{1,2}|:|\))?\s*(?P<dash>[—–]|-(?=\s|\(|$))?\s*"

_BARE = re.compile(
    rf"(?:\[\^[^\]\n]*\]\s*)?(?P<n>{_DIGITS})(?:(?P<stop>\s?[°º])?"
    r"(?P<sep>\s*\.{1,2}\s*(?P<dash>[—–]|-(?=\s|\())?\s*|\s*(?P<dash2>[—–])\s*|\s+|$))"
    r"(?![\d,;])"
)
ITEM = re.compile(
    r"\(\s?(?P<n>\d{1,3}(?:\.\d{1,3})*[A-Za-z]{0,3}|[A-Za-z](?:\.\d{1,3})?|[a-z]{2,6}|[A-Z]{2,6})\s?\)"
    r"\s*"
)
_CLOSED = re.compile(r"(?P<n>\d{1,3}|[a-z]{1,4}|[A-Z]{1,4})\)\s+(?=\S)")
_DEGREE = re.compile(r"(?P<n>\d{1,3})\.?\s?[°º]\)?\.?\s+(?=\S)")
_STOPPED = re.compile(r"(?P<n>[a-z]{1,4}|\d{1,3})\.\s+(?=\S)")
_BULLET = re.compile(rf"(?P<n>[{re.escape(BULLETS)}])\s+(?=\S)")
_KANJI = rf"[{KANJI}]+"
#: 一 before white space or by itself: without it the sign begins a word. So with イ.
_EASTERN = re.compile(rf"(?P<n>{_KANJI}(?:[{UNSPACED}]{_KANJI})*|[{IROHA}])(?:\s+(?=\S)|$)")


class Opens(StrEnum):
    """What a mark opens."""

    SCHEDULE = "schedule"
    CONTAINER = "container"
    BASIC = "basic"  # a word and a number: Article 5
    BARE = "bare"  # a number alone: it opens a section only where one can stand
    ITEM = "item"
    BULLET = "bullet"


@dataclass(frozen=True, slots=True)
class Mark:
    """A number at the start of a line, with what is printed before and after it."""

    opens: Opens
    kind: str
    number: str
    end: int  # where the words begin in the line
    form: str = ""  # how an item is printed: (), ), ., °
    dash: bool = False  # a dash parts number and words: what follows is text, not a heading
    word: str = ""  # the word before the number, as printed


class Marks:
    """Knows the marks of one language."""

    def __init__(self, layout: Structure) -> None:
        kinds = [kind for kind in layout.units if kind not in INNER]
        at = kinds.index(layout.basic) if layout.basic in kinds else len(kinds)
        #: The kinds above the basic unit, from the outside in.
        self.containers = tuple(kinds[:at])
        #: The basic unit, and the kinds that do its work in other laws of the language.
        self.basics = tuple(kinds[at:]) or (layout.basic,)
        plain = {kind: [w for w in layout.units[kind] if _N not in w] for kind in layout.units}
        self._kind_of = {word: kind for kind in kinds for word in sorted(plain[kind], key=len)}
        self._ordinals = layout.ordinals
        in_words = rf"(?i:{_any_of(layout.ordinals)})(?!\w)"
        number = rf"(?P<n>{in_words}|{_DIGITS}|{_ROMAN}|{_KANJI})"
        self._around = [
            (kind, _around_pattern(word, number, layout.branch))
            for kind in kinds
            for word in layout.units[kind]
            if _N in word
        ]
        inner = [word for kind in layout.units if kind in INNER for word in plain[kind]]
        self._cites_on = re.compile(rf"(?i:{_any_of(inner)})\.?\s*\(?\d")
        self._word = _words_pattern(
            tuple(self._kind_of),
            rf"(?P<n>{in_words}|{_LETTERED}|{_DIGITS}|{_ROMAN}|[A-Z](?![A-Za-z]))",
        )
        self._schedule = _words_pattern(
            layout.schedule, rf"(?P<n>{_LETTERED}|{_DIGITS}|{_ROMAN}|[A-Z](?![A-Za-z]))?"
        )
        self._schedules = sorted(layout.schedule, key=len)

    def of(self, line: str) -> Mark | None:
        """The mark at the start of a line, if there is one."""
        line = line if line.isascii() else narrow(line)
        first = line[:1]
        around = self._of_number_within(line)
        if around is not None:
            return around
        if first.isdigit() or line.startswith("[^"):
            return self._of_number(line)
        if first == "(":
            return _item(ITEM, "()", line)
        if first in BULLETS:
            return _bullet(line)
        eastern = _item(_EASTERN, "", line)
        return eastern or self._of_schedule(line) or self._of_word(line) or _letter(line)

    def _of_number_within(self, line: str) -> Mark | None:
        """The mark of a unit whose words stand around its number, or behind it."""
        for kind, pattern in self._around:
            match = pattern.match(line)
            if match is None:
                continue
            if line[match.end() : match.end() + 1].islower():
                continue
            number = self._ordinals.get(_spaced(match["n"].casefold()), match["n"])
            opens = Opens.CONTAINER if kind in self.containers else Opens.BASIC
            return Mark(opens, kind, number + match["more"], match.end(), word=match["all"])
        return None

    def _of_number(self, line: str) -> Mark | None:
        closed = _item(_CLOSED, ")", line) or _item(_DEGREE, "°", line)
        if closed:
            return closed
        match = _BARE.match(line)
        if match is None:
            return None
        rest = line[match.end() :]
        stopped = "." in match["sep"] or match["dash2"] is not None
        if not stopped and rest[:1].islower():
            return None
        inner = None if stopped else self._of_word(rest)
        if inner is not None and inner.opens is Opens.BASIC:
            # "7 Art. 8 Mines": the number of a note, which lost its place when a page was read.
            return replace(inner, end=match.end() + inner.end)
        dash = bool(match["dash"] or match["dash2"])
        return Mark(Opens.BARE, self.basics[0], match["n"], match.end(), ".", dash)

    def _of_word(self, line: str) -> Mark | None:
        match = self._word.match(line)
        if match is None or not _is_heading_like(line, match):
            return None
        if not line[match.end("n") : match.end()].strip() and self._cites_on.match(
            line, match.end()
        ):
            return None  # "§ 19 Abs. 2 applies": a sentence that begins with a citation
        word = match["word"]
        kind = self._kind_of[_spaced(word.casefold())]
        opens = Opens.CONTAINER if kind in self.containers else Opens.BASIC
        number = self._ordinals.get(_spaced(match["n"].casefold()), match["n"])
        return Mark(opens, kind, number, match.end(), dash=match["dash"] is not None, word=word)

    def _of_schedule(self, line: str) -> Mark | None:
        match = self._schedule.match(line)
        if match is None or not _is_heading_like(line, match):
            return None
        rest = line[match.end() :]
        if rest and (line[-1] in ".;," or len(line) > 250):
            return None
        word = match["word"]
        number = match["n"] or self._ordinal(_spaced(word.casefold()), word)
        return Mark(Opens.SCHEDULE, "schedule", number, match.end(), word=word)

    def _ordinal(self, folded: str, printed: str) -> str:
        """What stands beside the word itself: First in First Schedule."""
        for plain in self._schedules:
            if plain != folded and folded.endswith(" " + plain):
                return printed[: -len(plain)].strip().capitalize()
        return ""


#: Where the number stands in the wording of a unit.
_N = "{n}"


def _around_pattern(wording: str, number: str, branch: str | None) -> re.Pattern[str]:
    """A pattern for a wording with the number in it, up to where the heading or text begins."""
    before, after = (re.escape(part.strip()) for part in wording.split(_N))
    more = rf"(?:{re.escape(branch)}{_KANJI})*" if branch else ""
    return re.compile(
        rf"(?P<all>(?i:{before})\s*{number}\.?\s*(?i:{after})(?P<more>{more}))"
        rf"(?![^\W{UNSPACED}])(?:\s*[:.]|\s+[—–-](?=\s))?(?:\s+|$)"
    )


def _words_pattern(words: tuple[str, ...], number: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?P<word>(?i:{_any_of(words)}))\.?\s*{number}(?:\.?\s?[°º]|(?i:er)(?!\w))?{_STOP}"
    )


def _any_of(words: Iterable[str]) -> str:
    """A pattern for any of these words, the longest first; without words it matches nothing."""
    longest_first = sorted(words, key=len, reverse=True)
    return "|".join(r"\s+".join(map(re.escape, w.split())) for w in longest_first) or "(?!)"


def _spaced(word: str) -> str:
    return " ".join(word.split())


def _is_heading_like(line: str, match: re.Match[str]) -> bool:
    """Whether a line begins a unit, and is no sentence that begins by citing one."""
    if line[0].islower():
        return False
    word, number = match["word"], match["n"]
    between = line[match.end("word") : match.start("n")] if number else ""
    if number is None:
        after = line[match.end("word") :]
        if after[:1].isalnum():
            return False
        if not after.strip():
            return True
        return word.isupper() or after.lstrip()[:1] in ".:—–-("
    if word[-1].isalpha() and not between and number[0].isalpha():
        return False
    rest = line[match.end() :]
    tail = line[match.end("n") : match.end()]
    if tail.strip(" \t\n°º") or not rest:
        return not tail.strip().startswith(")")
    if not tail:
        return False
    return not rest[0].islower() and rest[0] not in ",;)"


def _item(pattern: re.Pattern[str], form: str, line: str) -> Mark | None:
    match = pattern.match(line)
    if match is None or not places(match["n"]):
        return None
    return Mark(Opens.ITEM, "", match["n"], match.end(), form)


def _letter(line: str) -> Mark | None:
    closed = _item(_CLOSED, ")", line)
    if closed or not line[:1].islower():
        return closed
    return _item(_STOPPED, ".", line)


def _bullet(line: str) -> Mark | None:
    match = _BULLET.match(line)
    return Mark(Opens.BULLET, "indent", "", match.end(), match["n"]) if match else None
