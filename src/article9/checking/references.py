"""The provisions that a line cites."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from article9.catalogue.groups import Group
from article9.catalogue.patterns import words_of
from article9.checking.line import Line
from article9.checking.matching import Match, without_contained
from article9.checking.vocabulary import Vocabulary
from article9.law.marks import INNER
from article9.law.outline import Outline
from article9.law.provision import Force, Provision


@dataclass(frozen=True, slots=True)
class Citation:
    """Words that cite provisions of this text (`to`), or of another one (`elsewhere`)."""

    first: int
    last: int
    to: tuple[Provision, ...]
    elsewhere: bool = False
    breached: bool = False  # the words before it say that it is contravened, or an offence under it


#: Words between "contravenes" and the provision, or between two provisions that are contravened.
_AFTER_BREACH = 2


def citations(line: Line, vocabulary: Vocabulary, outline: Outline) -> tuple[Citation, ...]:
    """Every citation of a line, in order. What this text does not hold is left out."""
    here = line.sentence.provision
    matches = without_contained([*vocabulary.units.find(line), *vocabulary.here.find(line)])
    before = vocabulary.before.find(line)
    matches = sorted([*matches, *before], key=lambda match: match.first)
    others = vocabulary.elsewhere.find(line)
    found: list[Citation] = []
    for match, larger in _with_larger(matches, line, vocabulary):
        last = larger.last if larger else match.last
        breached = _is_breached(line, match.first, found, vocabulary)
        own = _inserted(match, line, vocabulary, outline)
        if any(0 <= other.first - last <= 1 for other in others) and not own:
            found.append(Citation(match.first, last, (), elsewhere=True, breached=breached))
            continue
        if match in before:
            unit = outline.before(here)
            if unit is not None:
                found.append(Citation(match.first, last, (unit,), breached=breached))
            continue
        base = _units(larger, here, line, vocabulary, outline) if larger else (here,)
        to = tuple(p for b in base for p in _units(match, b, line, vocabulary, outline))
        # Of a unit that has no such part, its paragraphs without numbers are meant.
        to = own or to or (base if larger else ())
        if to:
            found.append(Citation(match.first, last, to, breached=breached))
    return tuple(found)


def _inserted(
    match: Match, line: Line, vocabulary: Vocabulary, outline: Outline
) -> tuple[Provision, ...]:
    """The provisions that this text itself puts into the law of which a citation speaks."""
    slot = match.slot("numbers")
    paths, _ = vocabulary.numerals.citation(line, slot[0]) if slot else ((), 0)
    found = (outline.unit(match.name, path[0]) for path in paths)
    return tuple(p for p in found if p is not None and p.force is Force.AMENDS_OTHER)


def _is_breached(line: Line, first: int, before: list[Citation], vocabulary: Vocabulary) -> bool:
    """Whether words of breach stand directly before a citation, or one it is joined to."""
    breaking = vocabulary.in_group(Group.BREAKING)
    ends = [m.last for m in line.mentions if m.concept in breaking]
    ends += [c.last for c in before[-1:] if c.breached]
    return any(
        end <= first and sum(not w.soft for w in line.words[end:first]) <= _AFTER_BREACH
        for end in ends
    )


def _with_larger(
    matches: list[Match], line: Line, vocabulary: Vocabulary
) -> Iterator[tuple[Match, Match | None]]:
    """Each citation with the larger unit it is of: subsection (1) *of section 2*."""
    of = frozenset(" ".join(w for w, _, _ in words_of(x)) for x in vocabulary.lexicon.references.of)
    used: set[int] = set()
    for place, match in enumerate(matches):
        if place in used:
            continue
        following = matches[place + 1] if place + 1 < len(matches) else None
        between = line.words[match.last : following.first] if following else ()
        hard = [w.folded for w in between if not w.soft]
        if following and " ".join(hard) in of:
            used.add(place + 1)
            yield match, following
        else:
            yield match, None


def _units(
    match: Match, base: Provision, line: Line, vocabulary: Vocabulary, outline: Outline
) -> tuple[Provision, ...]:
    """The provisions that one wording names, seen from `base`."""
    slot = match.slot("numbers")
    if slot is None:
        unit = outline.enclosing(base, match.name)
        return (unit,) if unit else ()
    paths, _ = vocabulary.numerals.citation(line, slot[0])
    found = (_resolved(match.name, path, base, outline) for path in paths)
    return tuple(provision for provision in found if provision is not None)


def _resolved(
    kind: str, path: tuple[str, ...], base: Provision, outline: Outline
) -> Provision | None:
    """The provision at the end of a path, or None where this text has none.

    `13(3)` begins with a number without brackets: it is a section's, whatever the word before it.
    `(2)` has none: it lies in the unit around `base` that holds a part with that number.
    """
    numbers = tuple(part.lstrip("(") for part in path)
    inner = _exactly(base, numbers, outline) if kind in INNER and len(path) == 1 else None
    if inner is not None and outline.basic(base) is not None:
        return inner
    if not path[0].startswith("("):
        start = outline.unit(kind, numbers[0]) if kind in _LARGE else None
        start = start or outline.section(numbers[0]) or _nearby(numbers[:1], base, outline)
        return _exactly(start, numbers[1:], outline) if start else None
    return _nearby(numbers, base, outline)


#: Units above the basic one: their numbers are their own.
_LARGE = frozenset({"book", "title", "part", "chapter", "division", "schedule"})


def _nearby(numbers: tuple[str, ...], base: Provision, outline: Outline) -> Provision | None:
    """The part with these numbers in the nearest unit around `base` that has one."""
    for around in (base, *outline.ancestors(base)):
        found = _exactly(around, numbers, outline)
        if found is not None and found is not around:
            return found
        if outline.basic(around) is around:
            return None
    return None


def _exactly(start: Provision, numbers: tuple[str, ...], outline: Outline) -> Provision | None:
    """The end of the path, or its last known part; None where not even the first is there."""
    if not numbers:
        return start
    found = outline.descend(start, numbers)
    return None if found is start else found
