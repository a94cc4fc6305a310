"""A bill as a tree of units, each of which knows what it carries out and what chose it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from article9.catalogue.drafting_style import Rank


@dataclass(frozen=True, slots=True)
class Undecided:
    """A mark in the words of the bill: something that whoever drafts it must still say."""

    name: str  # of the parameter
    text: str  # the mark, as it stands in the bill


@dataclass(frozen=True, slots=True)
class Number:
    """A piece of a reference that shows a unit's number: as printed, or the count in it alone."""

    text: str
    to: str  # the unit's id
    whole: bool


@dataclass(frozen=True, slots=True)
class Reference:
    """Words that lead to another unit of the bill. `parts` are the same words in pieces."""

    text: str
    to: str  # the unit's id
    parts: tuple[str | Number, ...]


Piece = str | Undecided | Reference


@dataclass(frozen=True, slots=True)
class Unit:
    """A numbered unit of the bill, or a definition, which has no number.

    `requirements` are those that its own words carry out, without those of the units inside it;
    `shares` those of them that they carry out only together with other units.
    `options` are the choices by which its words stand in the bill.
    """

    id: str  # as Akoma Ntoso names it: sec_3__subsec_1__para_a
    rank: Rank | None  # None for a definition
    number: str  # as printed; "" where there is none
    ordinal: int  # its place in the count, from 1; 0 where it has no number
    count: str  # the number alone, as others cite it
    heading: str  # of a definition, the term
    say: tuple[Piece, ...]
    units: tuple[Unit, ...] = ()
    then: tuple[Piece, ...] = ()
    provision: str = ""  # the id of the sample provision
    requirements: tuple[str, ...] = ()
    shares: frozenset[str] = frozenset()
    options: tuple[tuple[str, str], ...] = ()
    note: str = ""

    def walk(self) -> Iterator[Unit]:
        """This unit and every one inside it, in reading order."""
        yield self
        for unit in self.units:
            yield from unit.walk()

    def pieces(self) -> Iterator[Piece]:
        """Every piece of its words and of those inside it, in reading order."""
        yield from self.say
        for unit in self.units:
            yield from unit.pieces()
        yield from self.then


@dataclass(frozen=True, slots=True)
class Bill:
    """A bill: its title, what stands before its first unit, and its units."""

    style: str  # the tradition and the language, as common-law.en
    language: str
    title: tuple[Piece, ...]
    opening: tuple[tuple[Piece, ...], ...]
    units: tuple[Unit, ...]
    parameters: tuple[str, ...]  # what it had to be told, decided or not, as it comes

    def walk(self) -> Iterator[Unit]:
        """Every unit in reading order."""
        for unit in self.units:
            yield from unit.walk()

    def sections(self) -> tuple[Unit, ...]:
        """The units that bear the bill's main count: sections or articles."""
        return tuple(unit for unit in self.walk() if unit.rank == "section")

    def pieces(self) -> Iterator[Piece]:
        """Every piece of its words, in reading order."""
        yield from self.title
        for line in self.opening:
            yield from line
        for unit in self.units:
            yield from unit.pieces()

    def undecided(self) -> dict[str, int]:
        """What is still to be said, by the parameter's name, and how often it is marked."""
        counts: dict[str, int] = {}
        for piece in self.pieces():
            if isinstance(piece, Undecided):
                counts[piece.name] = counts.get(piece.name, 0) + 1
        return counts

    def requirements(self) -> frozenset[str]:
        """Everything that some words of the bill carry out."""
        return frozenset(one for unit in self.walk() for one in unit.requirements)


def words_of(pieces: tuple[Piece, ...]) -> str:
    """Pieces as plain words."""
    return "".join(piece if isinstance(piece, str) else piece.text for piece in pieces)
