"""One obligation whole: what is asked, of whom, by when, and what hangs on it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from article9.catalogue.catalogue import Catalogue
from article9.catalogue.deadline_rule import DeadlineRule
from article9.catalogue.obligation import Obligation
from article9.catalogue.read_as import DOCTRINE, LAW, ReadAs
from article9.catalogue.translations import AS_WRITTEN, Translations, later
from article9.documents.document import Block, Document, Heading, Paragraph, Points
from article9.usecases.attribution import ATTRIBUTION

#: Whose word an obligation is.
WHOSE = {
    "convention": later("It stands in the Convention."),
    "commitment": later(
        "It is a commitment of States Parties and does not stand in the Convention."
    ),
    "practice": later("It is how States Parties go about it and does not stand in the Convention."),
}

#: Which States an obligation concerns, where it is not all of them.
APPLIES = {
    "stocks": later("It concerns States that have stocks or come upon some."),
    "retains": later("It concerns States that keep mines under Article 3."),
    "mined-areas": later("It concerns States with mined areas."),
    "victims": later("It concerns States with victims."),
}

#: Whom an obligation addresses.
BINDS = {
    "each-state-party": later("each State Party"),
    "state-party-able-to-help": later("each State Party that is in a position to help"),
    "state-party-asked": later("the State Party that is asked about its own conduct"),
    "state-party-that-asks": later("the State Party that asks another about its conduct"),
    "states-parties-together": later("the States Parties together"),
    "secretary-general": later(
        "the Secretary-General of the United Nations, who is the Depositary"
    ),
    "mission": later("the fact-finding mission"),
    "state-that-joins": later("a State that joins"),
    "state-that-withdraws": later("a State that withdraws"),
}


#: What kind of thing an obligation is.
KINDS = {
    "prohibition": later("Prohibition"),
    "duty": later("Duty"),
    "exception": later("Exception"),
    "entitlement": later("Entitlement"),
    "definition": later("Definition"),
    "procedure": later("Procedure"),
    "status": later("Status"),
}

#: Who in a State may answer for one.
OFFICES = {
    "customs": later("customs"),
    "defence": later("defence"),
    "finance": later("finance"),
    "foreign-affairs": later("foreign affairs"),
    "health-and-social-affairs": later("health and social affairs"),
    "interior": later("interior"),
    "justice": later("justice"),
    "mine-action": later("mine action"),
    "parliament": later("parliament"),
}

#: With what a State carries one out.
MEASURES = {
    "legislative": later("legislative"),
    "administrative": later("administrative"),
    "practical": later("practical"),
}


def obligation_page(
    obligation: Obligation, catalogue: Catalogue, say: Translations = AS_WRITTEN
) -> Document:
    """The page for a reader."""
    return Document(say.language, tuple(_blocks(obligation, catalogue, say)))


def deadline_in_words(
    rule: DeadlineRule, catalogue: Catalogue, say: Translations = AS_WRITTEN
) -> str:
    """How the day of a rule is found, for any State."""
    match rule.rule:
        case "entry-of-the-first" | "entry-after-deposit":
            return _entry_in_words(rule, say)
        case "after-entry-into-force":
            return _after_entry_in_words(rule, say)
        case "each-year":
            day, month = rule.day, rule.month
            return say("Each year by day {day} of month {month}.", day=day, month=month)
        case "after-event":
            return _event_in_words(rule, catalogue, say)
        case "before-meeting":
            return say(
                "{months} months before the meeting that decides begins.", months=rule.months
            )
        case _:
            assert_never(rule.rule)


def _entry_in_words(rule: DeadlineRule, say: Translations) -> str:
    if rule.convention is not None:
        day, fortieth = rule.convention.in_force.isoformat(), rule.convention.fortieth.isoformat()
        return say("{day}, for those who had deposited by {last}.", day=day, last=fortieth)
    return say(
        "The first day of month number {months} after the month of the deposit.",
        months=rule.months,
    )


def _after_entry_in_words(rule: DeadlineRule, say: Translations) -> str:
    told = (
        say("{years} years after entry into force for the State.", years=rule.years)
        if rule.years
        else say("{days} days after entry into force for the State.", days=rule.days)
    )
    if not rule.longest_extension:
        return told
    years = rule.longest_extension
    return f"{told} " + say("It can be extended by up to {years} years at a time.", years=years)


def _event_in_words(rule: DeadlineRule, catalogue: Catalogue, say: Translations) -> str:
    event = say(catalogue.deadlines.events[str(rule.event)])
    later_only = rule.deadline_of != ""
    if rule.months:
        sentence = _if_later(_MONTHS, later_only)
    elif rule.days:
        sentence = _if_later(_DAYS, later_only)
    elif rule.hours:
        sentence = _if_later(_HOURS, later_only)
    else:
        sentence = _if_later(_AT_ONCE, later_only)
    return say(sentence, n=rule.months or rule.days or rule.hours, event=event)


def _if_later(sentences: tuple[str, str], later_only: bool) -> str:
    return sentences[1] if later_only else sentences[0]


#: By unit: the sentence, and the same for what counts only after the deadline.
_MONTHS = (
    later("{n} months after the day on which {event}."),
    later("{n} months after the day on which {event}, if that is after the deadline."),
)
_DAYS = (
    later("{n} days after the day on which {event}."),
    later("{n} days after the day on which {event}, if that is after the deadline."),
)
_HOURS = (
    later("{n} hours after the day on which {event}."),
    later("{n} hours after the day on which {event}, if that is after the deadline."),
)
_AT_ONCE = (
    later("Without delay after the day on which {event}."),
    later("Without delay after the day on which {event}, if that is after the deadline."),
)


#: What is read because of an obligation.
_READ_FOR: tuple[tuple[str, ReadAs], ...] = (
    (later("What a law is read for because of it"), LAW),
    (later("What an order or manual is read for because of it"), DOCTRINE),
)


def _blocks(obligation: Obligation, catalogue: Catalogue, say: Translations) -> Iterator[Block]:
    yield Heading(say(obligation.title), 1)
    yield Paragraph(say(obligation.says), lead=obligation.cite)
    if obligation.note:
        yield Paragraph(say(obligation.note))
    yield Paragraph(say(WHOSE[obligation.basis]), lead=say(KINDS[obligation.kind]))
    yield Paragraph(say(BINDS[obligation.binds]), lead=say("Whom it addresses"))
    if obligation.applies in APPLIES:
        yield Paragraph(say(APPLIES[obligation.applies]))
    if obligation.answers:
        yield Paragraph(
            say(
                "{offices}. This is a suggestion of article9; the State decides.",
                offices=", ".join(say(OFFICES[office]) for office in obligation.answers),
            ),
            lead=say("Who may answer for it"),
        )
    if obligation.measures:
        kinds = ", ".join(say(MEASURES[kind]) for kind in obligation.measures)
        yield Paragraph(kinds, lead=say("Kinds of measure"))
    if obligation.deadline is not None:
        told = deadline_in_words(obligation.deadline, catalogue, say)
        yield Paragraph(told, lead=say("Deadline"))
    if obligation.report:
        yield Paragraph(", ".join(obligation.report), lead=say("Forms of the yearly report"))
    yield from _linked(obligation, catalogue, say)
    yield Paragraph(say(ATTRIBUTION))


def _linked(obligation: Obligation, catalogue: Catalogue, say: Translations) -> Iterator[Block]:
    asked = [catalogue.requirements[id_] for id_ in obligation.requirements]
    for title, read_as in _READ_FOR:
        found = tuple(f"{one.id}: {say(one.asks)}" for one in asked if one.read_in == read_as)
        if found:
            yield Heading(say(title))
            yield Points(found)
    plans = tuple(
        f"{say(plan.title)}, {_numbered(actions.numbers, say)}: {say(actions.about)}"
        for plan in catalogue.action_plans.values()
        for actions in plan.actions
        if obligation.id in actions.obligations
    )
    if plans:
        yield Heading(say("What States Parties have committed themselves to"))
        yield Points(plans)


def _numbered(numbers: range, say: Translations) -> str:
    first, last = numbers.start, numbers.stop - 1
    if first == last:
        return say("Action {number}", number=first)
    return say("Actions {first} to {last}", first=first, last=last)
