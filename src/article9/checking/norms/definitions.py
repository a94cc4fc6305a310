"""Definitions: what a text says its own terms mean, and which things its classes hold."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from article9.catalogue.groups import Group
from article9.catalogue.patterns import SOFT, Pattern
from article9.catalogue.patterns import Word as Form
from article9.checking.line import Line
from article9.checking.matching import Match
from article9.checking.norms.norm import Norm
from article9.checking.references import Citation
from article9.checking.terms import is_quoted
from article9.checking.vocabulary import Vocabulary, defined

#: Marks a mention of a term that the text itself has defined.
OWN_TERM = "term:"


@dataclass(frozen=True, slots=True)
class Definition:
    """A term, its words, and what the text says of it."""

    words: tuple[str, ...]
    concepts: frozenset[str]  # the concepts that the term itself names
    holds: frozenset[str]  # the things that the class holds: a prohibited object, a mine
    line: Line
    citations: tuple[Citation, ...]
    quoted: bool  # the term stands in quotation marks

    @property
    def is_a_name(self) -> bool:
        """Whether other lines can be read for the term: "it is a ..." defines nothing."""
        return self.quoted or len(self.words) > 1

    @property
    def leads_on(self) -> bool:
        """Whether the term stands for things, or for provisions of this text."""
        return bool(self.holds) or any(c.to for c in self.citations)

    @property
    def name(self) -> str:
        """The concept under which other lines mention the term."""
        return OWN_TERM + " ".join(self.words)

    def norm(self) -> Norm:
        """The definition as a norm."""
        return Norm(
            "definition",
            self.line,
            about=self.line.concepts(),
            citations=self.citations,
            term=self.concepts,
        )


def definition_in(
    line: Line, cues: Iterable[Match], citations: tuple[Citation, ...], vocabulary: Vocabulary
) -> Definition | None:
    """The first definition that a line gives, or None."""
    return next(iter(definitions_in(line, cues, citations, vocabulary)), None)


def definitions_in(
    line: Line, cues: Iterable[Match], citations: tuple[Citation, ...], vocabulary: Vocabulary
) -> list[Definition]:
    """The definitions of a line, one for each term: "a" and "b" have the meaning ....

    The first cue that fits counts. A thing is a term too where a wording leads up to it: "in this
    Act a mine is ...".
    """
    for cue in sorted(cues, key=lambda cue: cue.slot("object") is None):
        held = _held(line, cue.last, vocabulary)
        # "In this Act" before a term says where it is used, not what it stands for.
        after = tuple(c for c in citations if c.first >= cue.first)
        found = [
            Definition(words, _named(line, first, last), held, line, after, is_quoted(line, first))
            for first, last in defined(cue)
            if (words := tuple(w.folded for w in line.words[first:last] if not w.soft))
        ]
        if found:
            return found
    return []


def _named(line: Line, first: int, last: int) -> frozenset[str]:
    """The concepts that a term itself names."""
    term = _trimmed(line, first, last)
    return frozenset(m.concept for m in line.mentions if (m.first, m.last) == term)


def _trimmed(line: Line, first: int, last: int) -> tuple[int, int]:
    """A term without the marks before it. It ends with a word: marks after it are passed."""
    while first < last and line.words[first].soft:
        first += 1
    return first, last


#: The things a class holds are named at once, not after a description of something else.
_BEFORE_THE_THING = 4


def _held(line: Line, start: int, vocabulary: Vocabulary) -> frozenset[str]:
    """The things named directly after the cue, alone or in a list: `a mine or any component`."""
    things = vocabulary.in_group(Group.OBJECT)
    held: set[str] = set()
    at, passed = start, 0
    while at < len(line.words) and passed <= _BEFORE_THE_THING:
        thing = next((m for m in line.starting.get(at, []) if m.concept in things), None)
        if thing:
            held.add(thing.concept)
            at, passed = thing.last, 0
            continue
        if line.starting.get(at):
            break
        passed += line.words[at].folded not in SOFT
        at += 1
    return frozenset(held)


def term_pattern(definition: Definition, endings: Iterable[str]) -> Pattern:
    """The wording by which other lines mention the term; its last word may take an ending."""
    *before, last = definition.words
    forms = frozenset({last, *(last + ending for ending in endings)})
    return (*(Form(frozenset({word})) for word in before), Form(forms))
