"""One obligation whole: what is asked, of whom, by when, and what hangs on it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from article9.catalogue.catalogue import Catalogue
from article9.catalogue.deadline_rule import DeadlineRule
from article9.catalogue.obligation import Obligation
from article9.documents.document import Block, Document, Heading, Paragraph, Points
from article9.usecases.attribution import ATTRIBUTION

#: Whose word an obligation is.
WHOSE = {
    "convention": "It stands in the Convention.",
    "commitment": "It is a commitment of States Parties and does not stand in the Convention.",
    "practice": "It is how States Parties go about it and does not stand in the Convention.",
}

#: Which States an obligation concerns, where it is not all of them.
APPLIES = {
    "stocks": "It concerns States that have stocks or come upon some.",
    "retains": "It concerns States that keep mines under Article 3.",
    "mined-areas": "It concerns States with mined areas.",
    "victims": "It concerns States with victims.",
}

#: Whom an obligation addresses.
BINDS = {
    "each-state-party": "each State Party",
    "state-party-able-to-help": "each State Party that is in a position to help",
    "state-party-asked": "the State Party that is asked about its own conduct",
    "state-party-that-asks": "the State Party that asks another about its conduct",
    "states-parties-together": "the States Parties together",
    "secretary-general": "the Secretary-General of the United Nations, who is the Depositary",
    "mission": "the fact-finding mission",
    "state-that-joins": "a State that joins",
    "state-that-withdraws": "a State that withdraws",
}


def obligation_page(obligation: Obligation, catalogue: Catalogue) -> Document:
    """The page for a reader."""
    return Document("en", tuple(_blocks(obligation, catalogue)))


def deadline_in_words(rule: DeadlineRule, catalogue: Catalogue) -> str:
    """How the day of a rule is found, for any State."""
    match rule.rule:
        case "entry-of-the-first" | "entry-after-deposit":
            return _entry_in_words(rule)
        case "after-entry-into-force":
            span = f"{rule.years} years" if rule.years else f"{rule.days} days"
            more = f" It can be extended by up to {rule.longest_extension} years at a time."
            return f"{span} after entry into force for the State." + (
                more if rule.longest_extension else ""
            )
        case "each-year":
            return f"Each year by day {rule.day} of month {rule.month}."
        case "after-event":
            return _event_in_words(rule, catalogue)
        case "before-meeting":
            return f"{rule.months} months before the meeting that decides begins."
        case _:
            assert_never(rule.rule)


def _entry_in_words(rule: DeadlineRule) -> str:
    if rule.convention is not None:
        day, fortieth = rule.convention.in_force.isoformat(), rule.convention.fortieth.isoformat()
        return f"{day}, for those who had deposited by {fortieth}."
    return f"The first day of month number {rule.months} after the month of the deposit."


def _event_in_words(rule: DeadlineRule, catalogue: Catalogue) -> str:
    spans = {"months": rule.months, "days": rule.days, "hours": rule.hours}
    span = next((f"{n} {unit} after" for unit, n in spans.items() if n), "Without delay after")
    event = catalogue.deadlines.events[str(rule.event)]
    later = ", if that is after the deadline" if rule.deadline_of else ""
    return f"{span} the day on which {event}{later}."


def _blocks(obligation: Obligation, catalogue: Catalogue) -> Iterator[Block]:
    yield Heading(obligation.title, 1)
    yield Paragraph(obligation.says, lead=obligation.cite)
    if obligation.note:
        yield Paragraph(obligation.note)
    yield Paragraph(WHOSE[obligation.basis], lead=obligation.kind.capitalize())
    yield Paragraph(BINDS[obligation.binds], lead="Whom it addresses")
    if obligation.applies in APPLIES:
        yield Paragraph(APPLIES[obligation.applies])
    if obligation.answers:
        offices = ", ".join(_spaced(office) for office in obligation.answers)
        yield Paragraph(
            f"{offices}. This is a suggestion of article9; the State decides.",
            lead="Who may answer for it",
        )
    if obligation.measures:
        yield Paragraph(", ".join(obligation.measures), lead="Kinds of measure")
    if obligation.deadline is not None:
        yield Paragraph(deadline_in_words(obligation.deadline, catalogue), lead="Deadline")
    if obligation.report:
        yield Paragraph(", ".join(obligation.report), lead="Forms of the yearly report")
    yield from _linked(obligation, catalogue)
    yield Paragraph(ATTRIBUTION)


def _linked(obligation: Obligation, catalogue: Catalogue) -> Iterator[Block]:
    if obligation.requirements:
        yield Heading("What a law is read for because of it")
        yield Points(
            tuple(f"{id_}: {catalogue.requirements[id_].asks}" for id_ in obligation.requirements)
        )
    plans = tuple(
        f"{plan.title}, {_numbered(actions.numbers)}: {actions.about}"
        for plan in catalogue.action_plans.values()
        for actions in plan.actions
        if obligation.id in actions.obligations
    )
    if plans:
        yield Heading("What States Parties have committed themselves to")
        yield Points(plans)


def _numbered(numbers: range) -> str:
    first, last = numbers.start, numbers.stop - 1
    return f"Action {first}" if first == last else f"Actions {first} to {last}"


def _spaced(word: str) -> str:
    return word.replace("-", " ")
