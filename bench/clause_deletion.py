"""Takes each clause of a bill out, or turns it round, and looks which requirements fall.

A clause that can go without any assessment changing is idle words, or the checker credits others
for it. A table of all clauses is printed; nothing is asserted here.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from article9.catalogue.catalogue import Catalogue, load_shipped
from article9.catalogue.drafting_style import drafting_styles
from article9.drafting.bill import Bill, Reference, Unit
from article9.drafting.text import text_of
from article9.usecases.check_law import Given, check_law
from article9.usecases.drafting.draft import Asked, Drafted, draft
from article9.usecases.drafting.known import knowledge_for

#: By language: what is turned round. Of the groups, the first of which a word occurs; all its pairs
#: one after the other. Only words that carry the rule.
NEGATIONS: Mapping[str, tuple[tuple[tuple[str, str], ...], ...]] = {
    "en": (
        (("must not", "may"),),
        (("commits an offence and is liable", "commits no offence and is not liable"),),
        (("is liable", "is not liable"),),
        (("It is not a contravention", "It is a contravention"),),
        (("is an extraditable offence", "is not an extraditable offence"),),
        (("comes into force", "does not come into force"),),
        (("There is established", "There is not established"),),
        (("is amended so that", "is not amended so that"),),
        (("No customs duty or tax is payable", "Customs duty and tax are payable"),),
        (("has the right", "does not have the right"),),
        (("also applies", "does not apply"),),
        (("applies", "does not apply"),),
        (("binds", "does not bind"),),
        (("means", "does not mean"),),
        (("enjoy", "do not enjoy"),),
        (("may", "must not"), ("must ", "need not "), ("need not not", "must not")),
    ),
    "fr": (
        (("»\u00a0:", "» ne désigne pas"),),
        (("Il est interdit", "Il est permis"),),
        (("Aucune force armée étrangère ne peut", "Toute force armée étrangère peut"),),
        (("Est puni", "N’est pas puni"),),
        (("sont punis", "ne sont pas punis"),),
        (("n’interdit pas", "interdit"),),
        (("s’applique aussi", "ne s’applique pas"),),
        (("s’applique ", "ne s’applique pas "),),
        (("s’impose", "ne s’impose pas"),),
        (("Il est institué", "Il n’est pas institué"),),
        (("il est inséré", "il n’est pas inséré"),),
        (("entre en vigueur", "n’entre pas en vigueur"),),
        (("ordonne dans tous les cas", "n’ordonne en aucun cas"), ("il peut", "il ne peut pas")),
        (("peut ", "ne peut pas "), ("il leur fournit", "il ne leur fournit pas")),
        (("peuvent ", "ne peuvent pas "),),
        (
            ("énonce", "n’énonce pas"),
            ("est inscrite", "n’est pas inscrite"),
            ("expire", "n’expire pas"),
        ),
        (("est tenue", "n’est pas tenue"),),
        (("est inscrite", "n’est pas inscrite"),),
        (("donnent lieu", "ne donnent pas lieu"),),
        (("sont chargés", "ne sont pas chargés"),),
        (("sont exonérés", "ne sont pas exonérés"),),
        (("sont fixées", "ne sont pas fixées"),),
        (("a accès", "n’a pas accès"),),
        (("jouissent", "ne jouissent pas"),),
        (("présentent", "ne présentent pas"), ("s’annoncent", "ne s’annoncent pas")),
        (("présente sa", "ne présente pas sa"), ("annonce", "n’annonce pas")),
        (("présente au", "ne présente pas au"), ("le dépose", "ne le dépose pas")),
        (("exige", "n’exige pas"),),
        (
            ("identifie", "n’identifie pas"),
            ("les fait", "ne les fait pas"),
            ("en tient", "n’en tient pas"),
        ),
        (("assure", "n’assure pas"),),
        (("organise", "n’organise pas"),),
        (
            ("détruit", "ne détruit pas"),
            ("procède", "ne procède pas"),
            ("veille", "ne veille pas"),
            ("tient compte", "ne tient pas compte"),
            ("consulte", "ne consulte pas"),
        ),
    ),
}

#: Units that others cite by their number: a drafter who takes one out leaves the numbers.
_COUNTED_THROUGH = frozenset({"part", "chapter", "section"})


@dataclass(frozen=True, slots=True)
class Row:
    """A clause, what was done to it, what should fall, and what fell."""

    clause: str
    done: str
    expected: frozenset[str]
    leaning: frozenset[str]  # carried out by clauses that refer to it: these may fall with it
    fell: frozenset[str]

    @property
    def stayed(self) -> frozenset[str]:
        """What should have fallen and did not."""
        return self.expected - self.fell

    @property
    def besides(self) -> frozenset[str]:
        """What fell and neither is carried out here nor leans on it."""
        return self.fell - self.expected - self.leaning


class Deletion:
    """A bill under trial."""

    def __init__(self, drafted: Drafted, catalogue: Catalogue) -> None:
        self.drafted = drafted
        self.catalogue = catalogue
        self.before = self._met(drafted.bill)

    def rows(self) -> Iterator[Row]:
        """Each clause that carries something out, taken out and turned round."""
        for unit in self.drafted.bill.walk():
            if unit.rank in ("part", "chapter") or not _carried_out(unit):
                continue
            yield self._row(unit, "taken out", without(self.drafted.bill, unit))
            turned = negated(unit, self.drafted.bill.language)
            if turned is not None:
                yield self._row(unit, "turned round", with_(self.drafted.bill, turned))

    def _row(self, unit: Unit, done: str, bill: Bill) -> Row:
        fell = self.before - self._met(bill)
        name = f"{unit.number or unit.id} {unit.heading}".strip()
        name = name if unit.rank == "section" else f"{unit.id} ({unit.provision.partition('.')[0]})"
        whole = self.drafted.bill
        return Row(name, done, falling(unit, whole), leaning(unit, self.drafted), fell)

    def _met(self, bill: Bill) -> frozenset[str]:
        text = text_of(bill, self.drafted.style)
        read = check_law(
            [Given("bill.txt", text.encode())],
            catalogue=self.catalogue,
            text_language=bill.language,
        )
        asked = self.drafted.bill.requirements()
        return frozenset(
            f.requirement
            for f in read.reading.findings
            if f.verdict == "met" and f.requirement in asked
        )


def falling(unit: Unit, bill: Bill) -> frozenset[str]:
    """What the unit, with what is inside it, alone carries out or has a share in."""
    inside = {one.id for one in unit.walk()}
    shared = {one for inner in unit.walk() for one in inner.shares}
    elsewhere = {
        one
        for other in bill.walk()
        if other.id not in inside
        for one in set(other.requirements) - other.shares
    }
    return frozenset((_carried_out(unit) - elsewhere) | shared)


def leaning(unit: Unit, drafted: Drafted) -> frozenset[str]:
    """What is carried out by clauses that cannot stand without the unit.

    They refer to it, to something inside it or to the part it stands in; or, if other units stand
    in it, their sample provision needs its own.
    """
    bill = drafted.bill
    inside = {one.id for one in unit.walk()}
    around = {one.id for one in bill.walk() if inside < {below.id for below in one.walk()}}
    needing = {
        id_
        for id_, one in drafted.known.provisions.items()
        if unit.units and unit.provision.partition(".")[0] in one.needs
    }
    return frozenset(
        one
        for other in bill.walk()
        if other.provision in needing
        or any(isinstance(piece, Reference) and piece.to in inside | around for piece in other.say)
        for one in other.requirements
    )


def without(bill: Bill, unit: Unit) -> Bill:
    """The bill without a unit; the numbers of the others stay."""
    return replace(bill, units=tuple(_without(bill.units, unit.id)))


def with_(bill: Bill, unit: Unit) -> Bill:
    """The bill with a unit in the place of the one that has its id."""
    return replace(bill, units=tuple(_with(one, unit) for one in bill.units))


def negated(unit: Unit, language: str) -> Unit | None:
    """The unit with the rule in its own words turned round; None where it has none of its own."""
    for at, piece in enumerate(unit.say):
        if not isinstance(piece, str):
            continue
        for pairs in NEGATIONS[language]:
            turned = piece
            for old, new in pairs:
                turned = turned.replace(old, new)
            if turned != piece:
                return replace(unit, say=(*unit.say[:at], turned, *unit.say[at + 1 :]))
    return None


def _carried_out(unit: Unit) -> frozenset[str]:
    return frozenset(one for inner in unit.walk() for one in inner.requirements)


def _without(units: tuple[Unit, ...], id_: str) -> Iterator[Unit]:
    """The units without one; those beside it are numbered anew, but sections keep their numbers."""
    kept = [one for one in units if one.id != id_]
    numbers = iter([one.number for one in units if one.rank not in _COUNTED_THROUGH])
    for unit in kept:
        number = unit.number if unit.rank in _COUNTED_THROUGH else next(numbers)
        yield replace(unit, number=number, units=tuple(_without(unit.units, id_)))


def _with(unit: Unit, new: Unit) -> Unit:
    if unit.id == new.id:
        return new
    return replace(unit, units=tuple(_with(one, new) for one in unit.units))


def trial(style: str, settings: Mapping[str, str], *, short: bool = False) -> Deletion:
    """A bill of a style with these settings, under trial."""
    catalogue = load_shipped()
    tradition, _, language = style.partition(".")
    name, known = knowledge_for(tradition, language, None, catalogue=catalogue)
    asked = Asked(name, length="short" if short else "full", settings=settings)
    return Deletion(draft(asked, known, today=date(2026, 11, 26)), catalogue)


def main() -> None:
    """Print the table for each style."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--style", choices=sorted(drafting_styles()), action="append")
    parser.add_argument("--set", action="append", default=[], metavar="NAME=VALUE")
    given = parser.parse_args()
    settings = dict(one.split("=", 1) for one in given.set)
    for style in given.style or sorted(drafting_styles()):
        start = time.perf_counter()
        rows = list(trial(style, settings).rows())
        print(f"\n## {style}: {len(rows)} trials, {time.perf_counter() - start:.0f} s\n")
        print("| Clause | Done | Fell | Stayed | Fell besides |\n|---|---|---|---|---|")
        for row in rows:
            told = (", ".join(sorted(one)) for one in (row.fell, row.stayed, row.besides))
            print(f"| {row.clause} | {row.done} | {' | '.join(told)} |")
        exact = sum(not row.stayed and not row.besides for row in rows)
        print(f"\n{exact} of {len(rows)}: exactly what the clause alone carries out fell.")


if __name__ == "__main__":
    main()
