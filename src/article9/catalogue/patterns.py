"""The pattern language of the lexicons: how a lawyer writes down the wordings of a language.

`{a,b}` one of · `stem|class` the stem with each ending of a class · `…` up to twelve words in the
same effective sentence · `( x)?` optional · `{act}` `{object}` ... slots. Nothing else. In a script
without spaces each character is a word, and two of them count as one for `…`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

from article9.catalogue.scripts import NARROW, UNSPACED

#: How far `…` reaches. Longer gaps join words that belong to different clauses.
GAP = 12

#: As many wordings as one run of words may stand for.
WAYS = 2000

_INVISIBLE = "\u00ad\u200b\u200c\u200d\u200e\u200f\ufeff"
# A soft hyphen does not end a word, nor does an accent that a PDF holds apart from its letter.
_LETTERS = rf"(?:[^\W_{UNSPACED}]+|[{_INVISIBLE}\u0300-\u036f]+)+"
#: A character of a script without spaces; the signs that change its sound may stand apart.
_CHARACTER = rf"[{UNSPACED}][\u3099\u309a{_INVISIBLE}]*"
#: Words of Romance languages that lose their last vowel: l'emploi and dell'uso are two words.
_ELIDED = (
    r"(?<![^\W_])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|d[ae]ll|nell|sull|coll|all|un|quest|quell)['’]"
    r"(?![\W\d_])"
)
_WORD = re.compile(rf"{_CHARACTER}|{_ELIDED}|{_LETTERS}(?:['’]{_LETTERS})*|[^\w\s]", re.IGNORECASE)
_PLAIN = NARROW | dict.fromkeys(map(ord, _INVISIBLE))


class PatternError(ValueError):
    """A pattern that cannot be read. The message is written for the lexicon's author."""


@dataclass(frozen=True, slots=True)
class Word:
    """One word in any of these forms."""

    forms: frozenset[str]


@dataclass(frozen=True, slots=True)
class Gap:
    """Up to `words` words of any kind."""

    words: int = GAP


@dataclass(frozen=True, slots=True)
class Slot:
    """A place for a concept of a group, a number, a term."""

    name: str


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several wordings; an empty one makes it optional."""

    ways: tuple[Pattern, ...]


Element = Word | Gap | Slot | Choice
Pattern = tuple[Element, ...]
Endings = Mapping[str, tuple[str, ...]]


def folded(word: str) -> str:
    """A word as it is compared: composed, narrow, case folded, without invisible characters."""
    if word.isascii():
        return word.lower()
    plain = unicodedata.normalize("NFC", word.translate(_PLAIN))
    return plain.casefold().replace("’", "'")


def words_of(text: str) -> list[tuple[str, int, int]]:
    """The words and marks of a text in order: folded form, start and end in the text."""
    if text.isascii():  # folded at once: no letter of ours changes its place
        return [(m.group(), m.start(), m.end()) for m in _WORD.finditer(text.lower())]
    found = ((folded(m.group()), m.start(), m.end()) for m in _WORD.finditer(text))
    return [(word, start, end) for word, start, end in found if word]


def parse(text: str, endings: Endings, slots: frozenset[str] = frozenset()) -> Pattern:
    """The pattern that a lexicon writes as `text`.

    Raises:
        PatternError: with a sentence that says what is wrong in the pattern.
    """
    reader = _Reader(text, endings, slots)
    pattern = reader.sequence(until="")
    if not _holds_a_word(pattern):
        raise PatternError(f"the pattern {text!r} is empty, or all of it may be left out")
    if isinstance(pattern[0], Gap) or isinstance(pattern[-1], Gap):
        raise PatternError(f"the pattern {text!r} begins or ends with …, which says nothing")
    return pattern


def _holds_a_word(pattern: Pattern) -> bool:
    """Whether every way of reading the pattern has a word or slot: others would match anywhere."""
    return any(
        all(_holds_a_word(way) for way in element.ways)
        if isinstance(element, Choice)
        else not isinstance(element, Gap)
        for element in pattern
    )


class _Reader:
    """Reads one pattern from left to right."""

    def __init__(self, text: str, endings: Endings, slots: frozenset[str]) -> None:
        self.text, self.endings, self.slots = text, endings, slots
        self.at = 0

    def sequence(self, *, until: str) -> Pattern:
        elements: list[Element] = []
        while self.at < len(self.text) and self.text[self.at] not in until:
            if self.text[self.at].isspace():
                self.at += 1
            elif self.text[self.at] == "…":
                self.at += 1
                elements.append(Gap())
            elif self.text[self.at] == "(" and self._is_optional():
                elements.append(self._optional())
            else:
                elements.extend(self._chunk(until))
        return tuple(elements)

    def _opens_optional(self, mark: str) -> bool:
        return mark == "(" and self._is_optional()

    def _is_optional(self) -> bool:
        close = self._closing("(", ")")
        return close is not None and self.text[close + 1 : close + 2] == "?"

    def _optional(self) -> Choice:
        opening, close = self.at, self._closing("(", ")")
        self.at += 1
        inside = self.sequence(until=")")
        if self.at != close:
            raise PatternError(f"what is optional in {self.text[opening:]!r} holds other brackets")
        self.at += 2
        return Choice((inside, ()))

    def _closing(self, opening: str, closing: str) -> int | None:
        depth = 0
        for place in range(self.at, len(self.text)):
            if self.text[place] == opening:
                depth += 1
            elif self.text[place] == closing:
                depth -= 1
                if depth == 0:
                    return place
        return None

    def _chunk(self, until: str) -> Pattern:
        """One run without white space: a word with its forms, a slot, a choice of wordings."""
        start = self.at
        while self.at < len(self.text):
            mark = self.text[self.at]
            if mark == "{":
                close = self._closing("{", "}")
                if close is None:
                    raise PatternError(f"the brace at character {self.at + 1} is never closed")
                self.at = close + 1
            elif mark.isspace() or mark == "…" or mark in until or self._opens_optional(mark):
                break
            else:
                self.at += 1
        return self._meaning(self.text[start : self.at])

    def _meaning(self, chunk: str) -> Pattern:
        if chunk.startswith("{") and chunk.endswith("}") and chunk[1:-1] in self.slots:
            return (Slot(chunk[1:-1]),)
        _refuse_what_means_nothing(chunk)
        ways = [_words(way) for way in self._expand(chunk)]
        if all(len(way) == 1 and way != ("…",) for way in ways):
            return (Word(frozenset(way[0] for way in ways)),)
        if len(set(ways)) == 1:
            return self._way(ways[0])
        return (Choice(tuple(self._way(way) for way in sorted(set(ways)))),)

    def _way(self, words: tuple[str, ...]) -> Pattern:
        return tuple(Gap() if word == "…" else Word(frozenset({word})) for word in words)

    def _expand(self, chunk: str) -> list[str]:
        """Every string a chunk stands for: braces multiplied out, endings put on."""
        opening = chunk.find("{")
        if opening < 0:
            return self._with_endings(chunk)
        parts, part, depth, place = [], "", 1, opening + 1
        while depth:  # every brace of a chunk is closed, or there would be no chunk
            mark = chunk[place]
            depth += (mark == "{") - (mark == "}")
            if depth == 0 or (mark == "," and depth == 1):
                parts.append(part)
                part = ""
            else:
                part += mark
            place += 1
        if len(parts) == 1:
            raise PatternError(self._one_way(parts[0]))
        before, after = chunk[:opening], chunk[place:]
        wholes = [whole for way in parts for whole in self._expand(before + way.strip() + after)]
        if len(wholes) > WAYS:
            raise PatternError(f"{chunk!r} stands for more than {WAYS} wordings: split it")
        return wholes

    def _one_way(self, name: str) -> str:
        """Why braces with one way in them are wrong: most often a slot's name is misspelt."""
        if name in self.slots:
            return f"the slot {{{name}}} must stand by itself, between spaces"
        slots = ", ".join(sorted(self.slots)) or "none"
        return f"{{{name}}} is no slot and leaves no choice; slots are: {slots}"

    def _with_endings(self, chunk: str) -> list[str]:
        wholes = [""]
        for piece in re.split(r"(\s+)", chunk):
            stem, bar, name = piece.partition("|")
            if not bar:
                wholes = [whole + piece for whole in wholes]
                continue
            if name not in self.endings:
                known = ", ".join(sorted(self.endings)) or "none"
                raise PatternError(f"no ending class {name!r} in {piece!r}; declared are: {known}")
            if not stem:
                raise PatternError(f"nothing stands before the ending class in {piece!r}")
            wholes = [whole + stem + ending for whole in wholes for ending in self.endings[name]]
        return wholes


def _refuse_what_means_nothing(chunk: str) -> None:
    """Signs of other pattern languages: read as words, they would silently match nothing."""
    for sign, instead in _FOREIGN.items():
        if sign in chunk:
            raise PatternError(f"{sign!r} in {chunk!r} is no sign here: {instead}")
    if chunk.count("}") > chunk.count("{"):
        raise PatternError(f"a brace in {chunk!r} is closed that was never opened")


def _words(text: str) -> tuple[str, ...]:
    return tuple(word for word, _, _ in words_of(text) if word not in SOFT)


#: Signs that mean something elsewhere, and what to write here instead.
_FOREIGN = {
    "*": "write the endings as stem|class or in braces",
    "..": "write … for words left out",
    ")?": "what is optional stands outside braces and begins with a bracket",
}

#: Marks that never separate the words of a wording.
SOFT = frozenset("-‐‑‒–—―\"“”„«»‘’'`*_,:()[]•·、「」『』〔〕・")
