"""An effective sentence as a line of words, each of which knows its place in the text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from article9.catalogue.patterns import SOFT, words_of
from article9.catalogue.scripts import is_unspaced
from article9.law.provision import Sentence
from article9.law.source import Span


@dataclass(frozen=True, slots=True)
class Word:
    """A word or mark, folded for comparison, at its place in the text."""

    folded: str
    start: int
    end: int

    @property
    def soft(self) -> bool:
        """Whether it is a mark that never separates the words of a wording."""
        return self.folded in SOFT


@dataclass(frozen=True, slots=True)
class Mention:
    """Words of a line, from `first` up to not including `last`, that speak of a concept."""

    concept: str
    first: int
    last: int
    gapped: bool = False  # the wording has words of others in between
    as_noun: bool = False  # an act as a noun, in a language whose things stand before verbs


@dataclass(slots=True)
class Line:
    """The words of a sentence, and what was found in them so far."""

    sentence: Sentence
    words: tuple[Word, ...]
    openings: frozenset[int] = frozenset()  # places of the first words of chapeau, item, tail
    mentions: tuple[Mention, ...] = ()
    starting: dict[int, list[Mention]] = field(default_factory=dict)
    folded: tuple[str, ...] = field(init=False)
    there: frozenset[str] = field(init=False)  # the words, each once
    places: dict[str, list[int]] = field(init=False)  # and where each of them stands
    hard: tuple[int, ...] = field(init=False)  # for each place, that of the next word not soft
    following: tuple[str | None, ...] = field(init=False)  # and that word; None at the end
    pace: int = field(init=False)  # so many places make a word: two where the script parts none

    def __post_init__(self) -> None:
        self.folded = tuple(word.folded for word in self.words)
        self.there = frozenset(self.folded)
        self.places = {word: [] for word in self.there}
        hard, following = [len(self.folded)], len(self.folded)
        for place, word in enumerate(self.folded):
            self.places[word].append(place)
        for place in range(len(self.folded) - 1, -1, -1):
            following = following if self.folded[place] in SOFT else place
            hard.append(following)
        self.hard = tuple(reversed(hard))
        after = (*self.folded, None)
        self.following = tuple(after[place] for place in self.hard)
        characters = sum(map(is_unspaced, self.folded))
        self.pace = 2 if characters * 2 > len(self.folded) else 1

    def next_word(self, at: int) -> str | None:
        """The word at a place, or the next one after marks that separate nothing."""
        return self.following[at]

    def behind_aside(self, at: int) -> int:
        """The place behind what brackets say that open at a place; the place itself if none do."""
        depth = 0
        for place in range(at, len(self.folded)):
            depth += (self.folded[place] == "(") - (self.folded[place] == ")")
            if depth == 0:
                return place + 1 if place > at else at
        return at

    def before_aside(self, at: int) -> int:
        """The place before what brackets say that close just before a place."""
        depth = 0
        for place in range(at - 1, -1, -1):
            depth += (self.folded[place] == ")") - (self.folded[place] == "(")
            if depth == 0:
                return place if place < at - 1 else at
        return at

    def tag(self, mentions: tuple[Mention, ...]) -> None:
        """Note what the words speak of; later wordings may build on it."""
        self.mentions = mentions
        self.starting = {}
        for mention in mentions:
            self.starting.setdefault(mention.first, []).append(mention)

    def between(self, first: int, last: int) -> Iterator[Mention]:
        """The mentions that lie wholly within these words."""
        return (m for m in self.mentions if first <= m.first and m.last <= last)

    def concepts(self) -> frozenset[str]:
        """Everything that the line speaks of."""
        return frozenset(m.concept for m in self.mentions)


class Words:
    """The words of a text, cut once and shared by all the sentences in which they stand."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._cut: dict[Span, tuple[Word, ...]] = {}

    def line(self, sentence: Sentence) -> Line:
        """The sentence as a line."""
        words: list[Word] = []
        openings: set[int] = set()
        for piece in sentence.pieces:
            if not sentence.whole and words and words[-1].folded == ";":
                # The stop after "(a) uses;" parts the items of a list, not the item from the tail.
                words.pop()
            openings.add(len(words))
            words += self._of(piece)
        return Line(sentence, tuple(words), frozenset(openings))

    def _of(self, piece: Span) -> tuple[Word, ...]:
        if piece not in self._cut:
            self._cut[piece] = tuple(
                Word(folded, start + piece.start, end + piece.start)
                for folded, start, end in words_of(self._text[piece.start : piece.end])
            )
        return self._cut[piece]
