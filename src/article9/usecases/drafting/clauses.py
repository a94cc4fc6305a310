"""A bill as clauses of a document, with notes to whoever drafts beside them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from article9.catalogue.drafting_style import RANKS, DraftingStyle, Rank
from article9.catalogue.drafting_style import Unit as CountedUnit
from article9.documents.clause import Clause, CrossReference, Level, Open, Part, Words
from article9.drafting.bill import Number, Piece, Reference, Undecided, Unit
from article9.usecases.drafting.draft import Drafted

_SECTION = RANKS.index("section")

#: The counts that go on where a higher unit begins: sections are counted through the law.
_CONTINUES = frozenset({"section"})


def levels(style: DraftingStyle) -> tuple[Level, ...]:
    """How the units of a style are numbered; a rank that it does not use has a level, too."""
    found: list[Level] = []
    for rank in RANKS:
        unit = style.units.get(rank)
        if unit is None:
            found.append(Level("{n}", "arabic"))
        else:
            found.append(
                Level(
                    unit.number,
                    unit.count,
                    unit.first or "",
                    continues=rank in _CONTINUES,
                    by_field=unit.first is not None or _is_cited_bare(rank, unit, style),
                )
            )
    return tuple(found)


def _is_cited_bare(rank: Rank, unit: CountedUnit, style: DraftingStyle) -> bool:
    """Whether some reference says the count of a unit without the words around it."""
    slot = f"{{{rank}}}"
    whole = unit.number.replace("{n}", slot).rstrip(".")
    return any(slot in form and whole not in form for form in style.cites.values())


def bill_clauses(drafted: Drafted) -> Iterator[Clause]:
    """The opening lines of the bill and its units."""
    for line in drafted.bill.opening:
        yield Clause("words", 0, _words(line))
    for unit in drafted.bill.units:
        yield from _clauses(unit, _SECTION, drafted)


def anchor_of(unit: str) -> str:
    """The anchor of a unit in a document."""
    return f"bill-{unit}"


def _clauses(unit: Unit, depth: int, drafted: Drafted) -> Iterator[Clause]:
    """A unit and all inside it; `depth` is the level of the words around it."""
    if unit.rank in ("part", "chapter", "section"):
        yield from _headed(unit, drafted)
        depth = _SECTION
    else:
        at = depth if unit.rank is None else RANKS.index(unit.rank)
        yield Clause(
            "words",
            at,
            _words(unit.say),
            number=unit.number,
            ordinal=unit.ordinal,
            anchor=anchor_of(unit.id),
            note=unit.note,
        )
        depth = at
    for one in unit.units:
        yield from _clauses(one, depth, drafted)
    if unit.then:
        yield Clause("words", depth, _words(unit.then))


def _headed(unit: Unit, drafted: Drafted) -> Iterator[Clause]:
    rank = unit.rank or "section"
    yield Clause(
        "section" if rank == "section" else "part",
        RANKS.index(rank),
        (unit.heading,),
        number=unit.number,
        ordinal=unit.ordinal,
        beside=drafted.style.units[rank].heading == "beside",
        anchor=anchor_of(unit.id),
        note=_note(unit, drafted),
    )
    if unit.say:
        yield Clause("words", _SECTION, _words(unit.say))


def _note(unit: Unit, drafted: Drafted) -> str:
    """What whoever drafts must decide in a section, and why it says what it says."""
    provision = drafted.known.provisions.get(unit.provision)
    if provision is None:
        return ""
    return " ".join((*provision.decide, provision.commentary, unit.note)).strip()


def _words(pieces: Sequence[Piece]) -> tuple[Words, ...]:
    return tuple(map(_word, pieces))


def _word(piece: Piece) -> Words:
    match piece:
        case str():
            return piece
        case Undecided(_, text):
            return Open(text)
        case Reference(text, to, parts):
            return CrossReference(text, anchor_of(to), tuple(map(_part, parts)))


def _part(part: str | Number) -> str | Part:
    return part if isinstance(part, str) else Part(part.text, anchor_of(part.to), part.whole)
