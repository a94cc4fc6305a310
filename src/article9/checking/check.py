"""Reads a text against the requirements: from provisions to findings, step by typed step."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from article9.catalogue.catalogue import Catalogue
from article9.catalogue.requirement import Requirement
from article9.checking.line import Line, Words
from article9.checking.matching import Match
from article9.checking.norms.definitions import Definition, definition_in, term_pattern
from article9.checking.norms.norm import Norm
from article9.checking.norms.reading import Reader
from article9.checking.proof import passages
from article9.checking.references import Citation, citations
from article9.checking.relations.reaches import reaches
from article9.checking.rules.climbing import Climb, climb
from article9.checking.rules.selecting import Selecting
from article9.checking.vocabulary import Vocabulary
from article9.checking.world import World
from article9.law.outline import Outline
from article9.law.provision import Provision
from article9.law.sentences import sentences
from article9.law.source import Source, Span
from article9.record.reading import Finding, Reason


@dataclass(frozen=True, slots=True)
class Checked:
    """The findings on one text, and for each the way to it."""

    world: World
    findings: tuple[Finding, ...]
    climbs: Mapping[str, Climb]


def check(
    source: Source,
    root: Provision,
    *,
    catalogue: Catalogue,
    language: str,
    requirements: Sequence[Requirement],
    text: int = 0,
) -> Checked:
    """The findings on each requirement, in the order given; `text` is its place in a reading."""
    world = read_world(source, root, catalogue=catalogue, language=language)
    selecting = Selecting(catalogue, lambda a, b: reaches(a, b, world.norms, world.outline))
    operative = world.operative()
    climbs = {r.id: climb(r.rule, operative, selecting) for r in requirements}
    findings = tuple(finding(r, climbs[r.id], world, catalogue, text=text) for r in requirements)
    return Checked(world, findings, climbs)


def read_world(source: Source, root: Provision, *, catalogue: Catalogue, language: str) -> World:
    """All that the text says, as norms."""
    vocabulary = Vocabulary(catalogue, language)
    layout = vocabulary.lexicon.structure
    outline = Outline(root, layout)
    words = Words(source.text)
    lines = [words.line(sentence) for sentence in sentences(root, source, layout)]
    for line in lines:
        vocabulary.tag(line)
    cited = [citations(line, vocabulary, outline) for line in lines]
    definitions = _definitions(lines, cited, vocabulary)
    _tag_own_terms(lines, definitions, vocabulary)
    _drop_other_senses(lines, catalogue)
    labels = {d.name: d.citations for d in definitions}
    reader = Reader(vocabulary, _classes(definitions))
    norms: list[Norm] = [d.norm() for d in definitions]
    for line, found in zip(lines, cited, strict=True):
        if not line.sentence.whole:
            norms += reader.norms(line, vocabulary.cues(line), (*found, *_by_label(line, labels)))
    return World(source, root, outline, tuple(norms), language)


def _definitions(
    lines: Sequence[Line], cited: Sequence[tuple[Citation, ...]], vocabulary: Vocabulary
) -> list[Definition]:
    """The definitions of a text. A provision with items is read whole, not item by item."""
    whole = {line.sentence.provision.id for line in lines if line.sentence.whole}
    found = []
    for line, references in zip(lines, cited, strict=True):
        if not line.sentence.whole and line.sentence.provision.id in whole:
            continue
        cues = [c for c in vocabulary.cues(line) if _is_own(line, c)]
        definition = definition_in(line, cues, references, vocabulary)
        if definition is not None:
            found.append(definition)
    return found


def _is_own(line: Line, cue: Match) -> bool:
    """Whether a cue stands in the provision's own words, not in those of its chapeau or items."""
    start = line.words[cue.last - 1].start
    parts = line.sentence.provision.parts
    return any(isinstance(p, Span) and p.start <= start < p.end for p in parts)


def _tag_own_terms(
    lines: Sequence[Line], definitions: Sequence[Definition], vocabulary: Vocabulary
) -> None:
    """Where the text uses the terms that it has defined itself, note them too."""
    own = [d for d in definitions if not d.concepts and (d.holds or d.citations)]
    if not own:
        return
    plural = vocabulary.lexicon.endings.get("noun", ())
    finder = vocabulary.finder_of((d.name, term_pattern(d, plural)) for d in own)
    for line in lines:
        vocabulary.tag(line, finder)


def _drop_other_senses(lines: Sequence[Line], catalogue: Catalogue) -> None:
    """Words with another everyday meaning count only where the text speaks of the subject."""
    spoken = frozenset(m.concept for line in lines for m in line.mentions)
    dropped = frozenset(
        c.id for c in catalogue.concepts.values() if c.given and not spoken & frozenset(c.given)
    )
    if dropped & spoken:
        for line in lines:
            line.tag(tuple(m for m in line.mentions if m.concept not in dropped))


def _classes(definitions: Sequence[Definition]) -> dict[str, frozenset[str]]:
    """The things that each term of the text's own holds."""
    return {d.name: d.holds for d in definitions if d.holds}


def _by_label(line: Line, labels: Mapping[str, tuple[Citation, ...]]) -> tuple[Citation, ...]:
    """The provisions that the text's own labels stand for: "a section 2 offence"."""
    return tuple(c for m in line.mentions for c in labels.get(m.concept, ()))


def finding(
    requirement: Requirement, climbed: Climb, world: World, catalogue: Catalogue, *, text: int
) -> Finding:
    """The finding that a climb amounts to, with its proof."""
    outcome = climbed.outcome
    titles = {name: c.title for name, c in catalogue.concepts.items()}
    slots = {slot: [titles[n] for n in names] for slot, names in climbed.slots.items()}
    sentence = catalogue.reasons[outcome.reason].text
    return Finding(
        requirement=requirement.id,
        verdict=outcome.verdict,
        because=outcome.because,
        reason=Reason(
            code=outcome.reason,
            values=dict(slots),
            text=sentence.format(**{slot: ", ".join(names) for slot, names in slots.items()}),
        ),
        values=dict(climbed.values),
        passages=passages(climbed.norms, world, text=text),
        look_also=_look_also(requirement) if outcome.verdict != "met" else (),
    )


def _look_also(requirement: Requirement) -> tuple[str, ...]:
    return tuple(law.strip() for law in (requirement.look_also or "").split(";") if law.strip())
