"""Builds the world of a text: its sentences, what they speak of, their norms."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from article9.catalogue.catalogue import Catalogue
from article9.catalogue.groups import Group
from article9.catalogue.read_as import LAW, ReadAs
from article9.checking.line import Line, Words
from article9.checking.matching import Match
from article9.checking.norms.definitions import Definition, definitions_in, term_pattern
from article9.checking.norms.norm import PROHIBITING, Norm
from article9.checking.norms.reading import Reader
from article9.checking.references import Citation, citations
from article9.checking.relations.near import with_nearby
from article9.checking.relations.taken_up import with_objects_taken_up
from article9.checking.vocabulary import Vocabulary, vocabulary_of
from article9.checking.within_reach import units_within_reach
from article9.checking.world import World
from article9.law.outline import Outline
from article9.law.provision import NOT_OPERATIVE, Provision
from article9.law.sentences import sentences
from article9.law.source import Source, Span


@dataclass(slots=True)
class _Read:
    """A line with its cues and citations."""

    line: Line
    cues: list[Match]
    citations: tuple[Citation, ...]


def build_world(
    source: Source,
    root: Provision,
    *,
    catalogue: Catalogue,
    language: str,
    text: int = 0,
    read_as: ReadAs = LAW,
) -> World:
    """All that the text says, as norms; `text` is its place among those read together."""
    vocabulary = vocabulary_of(catalogue, language, read_as)
    layout = vocabulary.lexicon.structure
    outline = Outline(root, layout)
    words = Words(source.text)
    near = units_within_reach(root, source, outline, vocabulary)
    parts = (root,) if near is None else near
    lines = [words.line(s) for part in parts for s in sentences(part, source, layout)]
    read = [_read(line, vocabulary, outline) for line in lines]
    definitions = _definitions(read, vocabulary)
    _read_own_terms(read, definitions, vocabulary)
    _drop_other_senses(lines, catalogue)
    norms = _norms(read, definitions, vocabulary)
    accessory = vocabulary.in_group(Group.ACCESSORY)
    related = with_nearby(with_objects_taken_up(norms, accessory, outline), outline)
    return World(source, root, outline, related, language, near, text)


def _read(line: Line, vocabulary: Vocabulary, outline: Outline) -> _Read:
    vocabulary.tag(line)
    return _Read(line, vocabulary.cues(line), citations(line, vocabulary, outline))


def _definitions(read: Sequence[_Read], vocabulary: Vocabulary) -> list[Definition]:
    """The definitions of a text. A provision with items is read whole, not item by item."""
    whole = {one.line.sentence.provision.id for one in read if one.line.sentence.whole}
    found = []
    for one in read:
        sentence = one.line.sentence
        if not sentence.operative or (not sentence.whole and sentence.provision.id in whole):
            continue
        cues = [cue for cue in one.cues if _is_own(one.line, cue)]
        found += definitions_in(one.line, cues, one.citations, vocabulary)
    return found


def _is_own(line: Line, cue: Match) -> bool:
    """Whether a cue stands in the provision's own words, not in those of its chapeau or items."""
    start = line.words[cue.last - 1].start
    parts = line.sentence.provision.parts
    return any(isinstance(p, Span) and p.start <= start < p.end for p in parts)


def _read_own_terms(
    read: Sequence[_Read], definitions: Sequence[Definition], vocabulary: Vocabulary
) -> None:
    """Where the text uses the terms that it has defined itself, read those lines anew."""
    pointers = vocabulary.in_group(Group.POINTER)
    own = [d for d in definitions if d.is_a_name and d.concepts <= pointers and d.leads_on]
    if not own:
        return
    endings = vocabulary.lexicon.term_endings
    finder = vocabulary.finder_of((d.name, term_pattern(d, endings)) for d in own)
    classes = {d.name for d in own if d.holds}
    for one in read:
        found = finder.find(one.line)
        if found:
            # A class hides the words inside it; a label does not: "Irish ship" is still a ship.
            own_terms = [m if m.name in classes else replace(m, gapped=True) for m in found]
            vocabulary.tag(one.line, own_terms)
            one.cues = vocabulary.cues(one.line)


def _drop_other_senses(lines: Sequence[Line], catalogue: Catalogue) -> None:
    """Words with another everyday meaning count only where the text speaks of the subject."""
    spoken = frozenset(m.concept for line in lines for m in line.mentions)
    dropped = frozenset(
        c.id for c in catalogue.concepts.values() if c.given and not spoken & frozenset(c.given)
    )
    if dropped & spoken:
        for line in lines:
            line.tag(tuple(m for m in line.mentions if m.concept not in dropped))


def _norms(
    read: Sequence[_Read], definitions: Sequence[Definition], vocabulary: Vocabulary
) -> list[Norm]:
    labels = {d.name: d.citations for d in definitions}
    reader = Reader(vocabulary, {d.name: d.holds for d in definitions if d.holds})
    norms = [d.norm() for d in definitions]
    for one in read:
        if one.line.sentence.provision.kind in NOT_OPERATIVE:
            norms.append(Norm("note", one.line, about=one.line.concepts()))
        else:
            cited = (*one.citations, *_by_label(one.line, labels))
            of_line = reader.norms(one.line, one.cues, cited)
            norms += _of_a_list(of_line, norms) if one.line.sentence.whole else of_line
    return norms


def _of_a_list(of_list: Sequence[Norm], before: Sequence[Norm]) -> Sequence[Norm]:
    """The norms of a list read as one sentence, where its items say it only together.

    "A person commits an offence if (a) the person uses a device and (b) it is a mine": no item
    names an act and the thing that it is done to. A sentence with its items comes after them.
    """
    around = of_list[0].provision.span
    said = takewhile(
        lambda norm: around.start <= norm.provision.span.start < around.end, reversed(before)
    )
    if any(conduct.objects for norm in said for conduct in norm.conducts):
        return ()
    return [norm for norm in of_list if norm.kind in PROHIBITING]


def _by_label(line: Line, labels: Mapping[str, tuple[Citation, ...]]) -> tuple[Citation, ...]:
    """The provisions that the text's own labels stand for: "a section 2 offence"."""
    return tuple(c for m in line.mentions for c in labels.get(m.concept, ()))
