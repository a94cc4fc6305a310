"""The days of a State: as a page, as data, as a calendar."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from article9.catalogue.catalogue import Catalogue
from article9.deadlines.calendar import Occasion, calendar
from article9.deadlines.deadline import Because, Deadline, Status
from article9.deadlines.facts import Facts
from article9.deadlines.timetable import timetable
from article9.documents.document import Block, Document, Heading, Paragraph, Points
from article9.record.reading import Reason
from article9.usecases.attribution import ATTRIBUTION
from article9.usecases.facts_as_data import facts_as_data, written
from article9.usecases.obligation_page import APPLIES

#: The statuses in the order in which a reader needs them: what each is called, and what it says.
STATUSES: dict[Status, tuple[str, str]] = {
    "no-day": ("Without delay", "No day is fixed for these."),
    "due": ("To come", ""),
    "past": (
        "Passed",
        "The day has passed. No fact that was given says whether it was met, as of {today}.",
    ),
    "open": ("Not concluded here", ""),
    "unknown": ("A further fact is needed", ""),
    "met": ("Met", "A fact that was given says so."),
    "in-effect": ("In effect", ""),
}

#: A calendar reminds so many days before.
_REMIND = (90, 30)

_TITLE = "Days under the Anti-Personnel Mine Ban Convention"


@dataclass(frozen=True, slots=True)
class Days:
    """The days that were found, and what they were found from."""

    facts: Facts
    today: date
    deadlines: tuple[Deadline, ...]
    catalogue: Catalogue

    def told(self, because: Because) -> Reason:
        """A reason with its sentence."""
        words = self.catalogue.deadlines
        values = {slot: _plain(value) for slot, value in because.values.items()}
        shown = {
            slot: words.events[str(value)] if slot == "event" else _joined(value)
            for slot, value in values.items()
        }
        text = words.because[because.code].format_map(shown)
        return Reason(code=because.code, values=values, text=text)


def find_days(facts: Facts, *, catalogue: Catalogue, today: date) -> Days:
    """The days that follow from the facts.

    Raises:
        Usage: the facts cannot be true together.
    """
    found = timetable(facts, catalogue.obligations.values(), today=today)
    return Days(facts, today, found, catalogue)


def as_document(days: Days) -> Document:
    """The days for a reader: first what is to come, then what has passed."""
    return Document("en", tuple(_blocks(days)))


def as_calendar(days: Days, *, owner: str, stamp: datetime) -> str:
    """The days for a calendar. `owner` is whose days they are; `stamp` is when this is done.

    A later file of the same owner takes the place of the entries of an earlier one.
    """
    return calendar(
        (_occasion(one, one.day, days) for one in days.deadlines if one.day is not None),
        owner=owner,
        title=_TITLE,
        stamp=stamp,
        sequence=int(stamp.timestamp()) // 60,
    )


def owner_of(facts: Facts) -> str:
    """Whose days they are where no State is named: told by the day that is given."""
    given = (facts.deposit, facts.entry_into_force)
    return f"of-{next((day.isoformat() for day in given if day), 'nobody')}"


def _blocks(days: Days) -> Iterator[Block]:
    yield Heading(_TITLE, 1)
    yield Paragraph(days.today.isoformat(), lead="As of")
    yield Paragraph("What they were computed from:")
    yield Points(tuple(_shown_facts(days.facts)))
    for status, (title, about) in STATUSES.items():
        of_status = [one for one in days.deadlines if one.status == status]
        if of_status:
            yield Heading(title)
        if of_status and about:
            yield Paragraph(about.format(today=days.today.isoformat()))
        for one in of_status:
            yield Heading(_headline(one), 3)
            yield Paragraph(" ".join(_sentences(one, days)), lead=one.cite)
    yield Paragraph(
        "The days were computed by a machine from the facts above. The Depositary's own "
        "notifications decide."
    )
    yield Paragraph(ATTRIBUTION)


def _headline(one: Deadline) -> str:
    day = one.moment.isoformat(timespec="minutes") if one.moment else one.day
    return f"{day}: {_titled(one)}" if day else _titled(one)


def _titled(one: Deadline) -> str:
    """What is to be done, with the year that a report is for."""
    return f"{one.obligation.title} for {one.year}" if one.year else one.obligation.title


def _sentences(one: Deadline, days: Days) -> Iterator[str]:
    yield days.told(one.because).text
    if one.done is not None:
        yield f"It was met on {one.done.isoformat()}."
    if one.obligation.applies in APPLIES:
        yield APPLIES[one.obligation.applies]
    yield from (days.told(because).text for because in one.beside)


def _shown_facts(facts: Facts) -> Iterator[str]:
    given = facts_as_data(facts)
    single = {
        "Day of deposit": given.deposit,
        "Entry into force, as given": given.entry_into_force,
        "The meeting that decides begins on": given.deciding_meeting,
        "Armed conflict when a withdrawal would take effect": given.armed_conflict,
    }
    yield from (f"{name}: {value}" for name, value in single.items() if value is not None)
    yield from (f"Extension granted to: {day}" for day in given.extensions)
    yield from (f"{event.name}: {event.when}" for event in given.events)
    yield from (f"{done.key} met on: {done.on}" for done in given.done)


def _occasion(one: Deadline, day: date, days: Days) -> Occasion:
    return Occasion(
        key=one.key,
        day=day,
        title=f"{_titled(one)} ({one.cite})",
        about="\n".join([*_sentences(one, days), "", ATTRIBUTION]),
        remind=_REMIND if one.status == "due" else (),
    )


def _plain(value: str | int | date | tuple[date, ...]) -> str | int | list[str]:
    """A value as data has it."""
    if isinstance(value, tuple):
        return [day.isoformat() for day in value]
    return written(value) if isinstance(value, date) else value


def _joined(value: str | int | list[str]) -> str:
    return ", ".join(value) if isinstance(value, list) else str(value)
