"""The provisions that a line cites."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from article9.catalogue.groups import Group
from article9.checking.chains import By, Chain, Named, chains
from article9.checking.line import Line
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
    others = vocabulary.elsewhere.find(line)
    before = [match.last for match in vocabulary.elsewhere_before.find(line)]
    found: list[Citation] = []
    for chain in chains(line, vocabulary):
        breached = _is_breached(line, chain, found, vocabulary)
        own = _inserted(chain, line, vocabulary, outline)
        leads_away = any(0 <= other.first - chain.last <= 1 for other in others)
        leads_away = leads_away or line.before_aside(chain.first) in before
        if leads_away and not own:
            found.append(Citation(chain.first, chain.last, (), elsewhere=True, breached=breached))
            continue
        to = own or _cited(chain, line, vocabulary, outline)
        if to:
            found.append(Citation(chain.first, chain.last, to, breached=breached))
    if vocabulary.things_first:
        found = _joined_to_breached(line, found)
    return tuple(found)


def _cited(
    chain: Chain, line: Line, vocabulary: Vocabulary, outline: Outline
) -> tuple[Provision, ...]:
    """The provisions at the end of a chain.

    Of a unit that has no such part, its paragraphs without numbers are meant.
    """
    largest, *smaller = chain.path
    here = line.sentence.provision
    units = _units(largest, here, line, vocabulary, outline, inside=False)
    for named in smaller:
        inner = (_units(named, unit, line, vocabulary, outline, inside=True) for unit in units)
        units = tuple(provision for found in inner for provision in found) or units
    return units


def _inserted(
    chain: Chain, line: Line, vocabulary: Vocabulary, outline: Outline
) -> tuple[Provision, ...]:
    """The provisions that this text itself puts into the law of which a citation speaks."""
    numbered = [(one.kind, path) for one in chain.path for path in _paths(one, line, vocabulary)]
    found = (outline.unit(kind, path[0]) for kind, path in numbered)
    return tuple(p for p in found if p is not None and p.force is Force.AMENDS_OTHER)


def _is_breached(line: Line, chain: Chain, before: list[Citation], vocabulary: Vocabulary) -> bool:
    """Whether words of breach stand directly before a citation, or one it is joined to.

    Where verbs come last, so do words of breach: "§ 5 zuwiderhandelt".
    """
    breaking = [m for m in line.mentions if m.concept in vocabulary.in_group(Group.BREAKING)]
    ends = [m.last for m in breaking]
    ends += [c.last for c in before[-1:] if c.breached]
    gaps = [(end, chain.first) for end in ends]
    if vocabulary.things_first:
        gaps += [(chain.last, m.first) for m in breaking]
    return any(_is_close(line, end, first) for end, first in gaps)


def _is_close(line: Line, end: int, first: int) -> bool:
    """Whether hardly a word stands between two places, of which the first is not behind."""
    between = sum(not word.soft for word in line.words[end:first])
    return end <= first and between <= _AFTER_BREACH * line.pace


def _joined_to_breached(line: Line, found: Sequence[Citation]) -> list[Citation]:
    """The citations, those before a breached one that are joined to it breached as well."""
    joined: list[Citation] = []
    for citation in reversed(found):
        following = joined[0] if joined else None
        taken_along = (
            following is not None
            and following.breached
            and _is_close(line, citation.last, following.first)
        )
        joined.insert(0, replace(citation, breached=citation.breached or taken_along))
    return joined


def _units(  # a wording, seen from a base, in one line of one text
    named: Named,
    base: Provision,
    line: Line,
    vocabulary: Vocabulary,
    outline: Outline,
    *,
    inside: bool,
) -> tuple[Provision, ...]:
    """The provisions that one wording names, seen from `base`, or inside of it."""
    if named.by in (By.BEFORE, By.AFTER):
        slot = named.match.slot("number")
        count = (vocabulary.numerals.value(line, slot[0]) if slot else None) or 1
        return outline.beside(base, named.kind, count if named.by is By.AFTER else -count)
    paths = _paths(named, line, vocabulary)
    if not paths:
        unit = outline.enclosing(base, named.kind)
        return (unit,) if unit else ()
    found = (_resolved(named.kind, path, base, outline, inside=inside) for path in paths)
    return tuple(provision for provision in found if provision is not None)


def _paths(named: Named, line: Line, vocabulary: Vocabulary) -> tuple[tuple[str, ...], ...]:
    """The numbers that a wording gives, each as a path; none where it names a unit by its place."""
    match, numerals = named.match, vocabulary.numerals
    slot, letters, branch = map(match.slot, ("numbers", "letters", "branch"))
    if letters:
        return tuple((letter,) for letter in numerals.letters(line, letters[0])[0])
    if not slot:
        return ()
    paths, _ = numerals.citation(line, slot[0])
    if not branch:
        return paths
    joined = vocabulary.lexicon.structure.branch or ""
    more = numerals.citation(line, branch[0])[0][0][0]
    return tuple((path[0] + joined + more, *path[1:]) for path in paths)


def _resolved(
    kind: str, path: tuple[str, ...], base: Provision, outline: Outline, *, inside: bool
) -> Provision | None:
    """The provision at the end of a path, or None where this text has none.

    `13(3)` begins with a number without brackets: it is a section's, whatever the word before it.
    `(2)` has none: it lies in the unit around `base` that holds a part with that number.
    """
    numbers = tuple(part.lstrip("(") for part in path)
    if kind in INNER and len(path) == 1 and outline.basic(base) is not None:
        inner = _of_kind(kind, numbers[0], base, outline) if not path[0].startswith("(") else None
        inner = inner or _exactly(base, numbers, outline)
        if inner is not None or inside:
            return inner
    if not path[0].startswith("("):
        start = outline.unit(kind, numbers[0]) if kind in _LARGE else None
        start = start or outline.section(numbers[0]) or _nearby(numbers[:1], base, outline)
        return _exactly(start, numbers[1:], outline) if start else None
    return _nearby(numbers, base, outline)


def _of_kind(kind: str, number: str, base: Provision, outline: Outline) -> Provision | None:
    """The unit of a kind with a number in the nearest unit around `base` that has one."""
    for around in (base, *outline.ancestors(base)):
        found = outline.descend(around, (number,))
        if found is not around and found.kind == kind:
            return found
        if outline.basic(around) is around:
            break
    return None


#: Units above the basic one: their numbers are their own.
_LARGE = frozenset({"book", "part", "title-part", "chapter", "division", "schedule"})


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
