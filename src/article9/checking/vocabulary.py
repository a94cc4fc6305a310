"""A lexicon made ready for reading: its wordings compiled, its slots filled."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from article9.catalogue.catalogue import Catalogue
from article9.catalogue.groups import Group
from article9.catalogue.patterns import Pattern, parse, words_of
from article9.catalogue.read_as import LAW, ReadAs
from article9.catalogue.wordings import OTHER_SLOTS, TERM_SLOTS, endings_of, lexicon_for
from article9.checking.line import Line, Mention
from article9.checking.matching import Finder, Match, by_name, has_slots, without_contained
from article9.checking.numerals import Numerals
from article9.checking.terms import (
    headword_ends,
    interruption,
    is_quoted,
    named_ends,
    term_ends,
)


@lru_cache(maxsize=4)
def vocabulary_of(catalogue: Catalogue, language: str, read_as: ReadAs = LAW) -> Vocabulary:
    """The vocabulary of a language, made once for a catalogue however many texts are read."""
    return Vocabulary(catalogue, language, read_as)


class Vocabulary:
    """What one language says, ready to be found."""

    def __init__(self, catalogue: Catalogue, language: str, read_as: ReadAs = LAW) -> None:
        lexicon = lexicon_for(catalogue.lexicons[language], read_as)
        self.lexicon = lexicon
        self._endings = endings_of(lexicon)
        groups = sorted({name for c in catalogue.concepts.values() for name in c.groups})
        self._groups = {name: frozenset(catalogue.concepts_in(name)) for name in groups}
        self._of_orders = frozenset(c.id for c in catalogue.concepts.values() if c.read_in != LAW)
        self._slots = OTHER_SLOTS | frozenset(groups)
        self.numerals = Numerals(lexicon)
        #: How far what fills a slot reaches, where it is no concept.
        self._ends: dict[str, Callable[[Line, int], Sequence[int]]] = {
            "number": self.numerals.ends,
            "numbers": self.numerals.citation_ends,
            "branch": self.numerals.citation_ends,
            "letters": self.numerals.letter_ends,
            "term": term_ends,
            "named": named_ends,
            "headword": headword_ends,
        }
        compiled = self._compile(
            {
                name: ways
                for name, ways in lexicon.concepts.items()
                if catalogue.concepts[name].read_in in (LAW, read_as)
            }
        )
        plain = {name: _having(patterns, slots=False) for name, patterns in compiled.items()}
        built = {name: _having(patterns, slots=True) for name, patterns in compiled.items()}
        self._plain = Finder.of(by_name(plain), self._fill)
        self._built = Finder.of(by_name(built), self._fill)
        self._nouns = Finder.of(by_name(self._compile(lexicon.nouns)), self._fill)
        self.things_first = lexicon.things == "before"
        self.object_marks = frozenset(lexicon.object_marks)
        #: The words of which the wordings consist that join the members of a list.
        self.joins = frozenset(w for j in lexicon.references.joins for w, _, _ in words_of(j))
        self.join_wordings = frozenset(
            tuple(w for w, _, _ in words_of(join)) for join in lexicon.references.joins
        )
        anchors = self.in_group(Group.ANCHOR)
        self.anchors = Finder.of(
            by_name({name: ways for name, ways in plain.items() if name in anchors}), self._fill
        )
        self._cues = Finder.of(by_name(self._compile(lexicon.cues)), self._fill)
        references = lexicon.references
        self.units = Finder.of(by_name(self._compile(references.units)), self._fill)
        self.here = Finder.of(by_name(self._compile(references.here)), self._fill)
        self.before = Finder.of(by_name(self._compile(references.before)), self._fill)
        self.after = Finder.of(by_name(self._compile(references.after)), self._fill)
        self.elsewhere = self.finder({"elsewhere": references.elsewhere})
        self.elsewhere_before = self.finder({"elsewhere": references.elsewhere_before})
        quantities = lexicon.quantities
        self.terms = self.finder(
            {"years": quantities.years, "months": quantities.months, "life": quantities.life}
        )
        self.sums = self.finder(quantities.currencies)

    def finder(self, wordings: Mapping[str, Iterable[str]]) -> Finder:
        """A finder for these wordings in this language."""
        return Finder.of(by_name(self._compile(wordings)), self._fill)

    def finder_of(self, wordings: Iterable[tuple[str, Pattern]]) -> Finder:
        """A finder for wordings that are patterns already."""
        return Finder.of(wordings, self._fill)

    def anchor_words(self) -> frozenset[str]:
        """Words of which one stands wherever a text speaks of the subject itself."""
        return self.anchors.telling_words()

    def in_group(self, group: str) -> frozenset[str]:
        """The concepts of a group."""
        return self._groups.get(group, frozenset())

    def tag(self, line: Line, own: Sequence[Match] = ()) -> None:
        """Note what a line speaks of: words, the text's own terms, then what is built of both."""
        said = {(m.first, m.last) for m in own}
        # What the text has defined itself is no longer a thing that is only pointed at.
        found = [*self._plain.find(line), *self._as_nouns(line)]
        matches = [*own, *(m for m in found if (m.first, m.last) not in said)]
        line.tag(self._mentions(matches))
        built = self._built.find(line)
        if built:
            # What is built around a thing must not hide the thing.
            line.tag(self._mentions([*matches, *(replace(m, gapped=True) for m in built)]))

    def _as_nouns(self, line: Line) -> list[Match]:
        return [replace(match, as_noun=True) for match in self._nouns.find(line)]

    def cues(self, line: Line) -> list[Match]:
        """The cues of a tagged line; those inside a longer one are left out."""
        found = self._cues.find(line)
        # "No constituye delito el uso", "el uso ... no queda prohibido": words that turn a cue
        # round begin before it and reach into it, or end with it.
        turned = [m for m in found if m.name == "not"]
        return without_contained(
            m
            for m in found
            if not _takes_a_clause(m, found, line)
            and not any(_turns_round(words, m) for words in turned)
        )

    def _mentions(self, matches: Iterable[Match]) -> tuple[Mention, ...]:
        """What is meant; a longer wording hides one inside it, but none of law one of orders."""
        by_layer: dict[bool, list[Match]] = {False: [], True: []}
        for match in matches:
            by_layer[match.name in self._of_orders].append(match)
        kept = [m for layer in by_layer.values() for m in without_contained(layer)]
        kept.sort(key=lambda m: (m.first, -m.last))
        return tuple(Mention(m.name, m.first, m.last, m.gapped, m.as_noun) for m in kept)

    def _compile(self, wordings: Mapping[str, Iterable[str]]) -> dict[str, tuple[Pattern, ...]]:
        return {
            name: tuple(parse(text, self._endings, self._slots) for text in texts)
            for name, texts in wordings.items()
        }

    def _fill(self, slot: str, line: Line, at: int) -> Sequence[int]:
        ends_of = self._ends.get(slot)
        if ends_of is not None:
            return ends_of(line, at)
        concepts = self.in_group(slot)
        starting = line.starting.get(at, ())
        ends = [m.last for m in starting if m.concept in concepts] if starting else []
        return [*ends, *self._interruption(line, at)] if slot == Group.MANNER else ends

    def _interruption(self, line: Line, at: int) -> list[int]:
        """The end of what is said between two commas, if it is no conduct."""
        closed, acts = interruption(line, at), self.in_group(Group.ACT)
        said = line.between(at, closed or at)
        return [] if closed is None or any(m.concept in acts for m in said) else [closed + 1]


def _turns_round(words: Match, cue: Match) -> bool:
    """Whether words such as "no queda prohibido" turn a cue round."""
    if cue.first < words.first:
        return cue.last == words.last
    return words.first < cue.first < words.last < cue.last


#: Cues that no term holds: with them begins what somebody may, must or must not do.
_OF_A_CLAUSE = frozenset({"power", "duty", "prohibition"})


#: What a definition defines, by the slot that it fills.
_DEFINED = frozenset({*TERM_SLOTS, Group.OBJECT})


def defined(match: Match) -> tuple[tuple[int, int], ...]:
    """The terms that a definition defines; none where the cue is of another kind."""
    if match.name != "definition":
        return ()
    return tuple((first, last) for slot, first, last in match.slots if slot in _DEFINED)


def _takes_a_clause(match: Match, found: Iterable[Match], line: Line) -> bool:
    """Whether a definition takes a clause for its term: "the Minister may say what is a ..."."""
    terms = [term for term in defined(match)[:1] if not is_quoted(line, term[0])]
    if match.slot("headword"):
        return any(m.name != "definition" and f <= m.first < e for m in found for f, e in terms)
    clauses = [m for m in found if m.name in _OF_A_CLAUSE]
    return any(f <= m.first and m.last <= e for m in clauses for f, e in terms)


def _having(patterns: Iterable[Pattern], *, slots: bool) -> tuple[Pattern, ...]:
    return tuple(pattern for pattern in patterns if has_slots(pattern) is slots)
