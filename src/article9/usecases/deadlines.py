"""The days of a State: as a page, as data, as a calendar."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from article9.catalogue.catalogue import Catalogue
from article9.catalogue.translations import AS_WRITTEN, Translations, later
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
    "no-day": (later("Without delay"), later("No day is fixed for these.")),
    "due": (later("To come"), ""),
    "past": (
        later("Passed"),
        later("The day has passed. No fact that was given says whether it was met, as of {today}."),
    ),
    "open": (later("Not concluded here"), ""),
    "unknown": (later("A further fact is needed"), ""),
    "met": (later("Met"), later("A fact that was given says so.")),
    "in-effect": (later("In effect"), ""),
}

#: A calendar reminds so many days before.
_REMIND = (90, 30)

_TITLE = later("Days under the Anti-Personnel Mine Ban Convention")


@dataclass(frozen=True, slots=True)
class Days:
    """The days that were found, and what they were found from."""

    facts: Facts
    today: date
    deadlines: tuple[Deadline, ...]
    catalogue: Catalogue
    state: str | None = None  # whose they are: a code of the register

    def told(self, because: Because, say: Translations = AS_WRITTEN) -> Reason:
        """A reason with its sentence in the language."""
        words = self.catalogue.deadlines
        values = {slot: _plain(value) for slot, value in because.values.items()}
        shown = {
            slot: say(words.events[str(value)]) if slot == "event" else _joined(value)
            for slot, value in values.items()
        }
        text = say(words.because[because.code]).format_map(shown)
        return Reason(code=because.code, values=values, text=text)


def find_days(facts: Facts, *, catalogue: Catalogue, today: date, state: str | None = None) -> Days:
    """The days that follow from the facts; `state` is whose they are, a code of the register.

    Raises:
        Usage: the facts cannot be true together.
    """
    found = timetable(facts, catalogue.obligations.values(), today=today)
    return Days(facts, today, found, catalogue, state)


def as_document(days: Days, say: Translations = AS_WRITTEN, *, name: str = "") -> Document:
    """The days for a reader: first what is to come, then what has passed.

    `name` is what the State is called, where one of the register was asked for.
    """
    return Document(say.language, tuple(_blocks(days, say, name)))


def as_calendar(days: Days, say: Translations = AS_WRITTEN, *, owner: str, stamp: datetime) -> str:
    """The days for a calendar. `owner` is whose days they are; `stamp` is when this is done.

    A later file of the same owner takes the place of the entries of an earlier one.
    """
    return calendar(
        (_occasion(one, one.day, days, say) for one in days.deadlines if one.day is not None),
        owner=owner,
        title=say(_TITLE),
        stamp=stamp,
        sequence=int(stamp.timestamp()) // 60,
    )


def owner_of(days: Days) -> str:
    """Whose days they are: the State's code, or where none is named, told by the day given."""
    if days.state is not None:
        return days.state
    given = (days.facts.deposit, days.facts.entry_into_force)
    return f"of-{next((day.isoformat() for day in given if day), 'nobody')}"


def titled(one: Deadline, say: Translations) -> str:
    """What is to be done, with the year that a report is for."""
    title = say(one.obligation.title)
    return say("{title} for {year}", title=title, year=one.year) if one.year else title


def status_title(one: Deadline, say: Translations) -> str:
    """How a day stands to today."""
    if one.done is not None:
        return f"{say('Met')} ({written(one.done)})"
    if one.status == "past" and one.rule.longest_extension:
        return say("Passed; an extension that was not read moves it")
    return say(STATUSES[one.status][0])


def _blocks(days: Days, say: Translations, name: str) -> Iterator[Block]:
    yield Heading(say(_TITLE), 1)
    if name:
        yield Paragraph(name, lead=say("State"))
    yield Paragraph(days.today.isoformat(), lead=say("As of"))
    yield Paragraph(say("What they were computed from:"))
    yield Points(tuple(_shown_facts(days.facts, say)))
    if days.state is not None:
        yield Paragraph(
            say(
                "The register of States has these facts; `article9 state {state}` names their "
                "sources.",
                state=days.state,
            )
        )
    for status, (title, about) in STATUSES.items():
        of_status = [one for one in days.deadlines if one.status == status]
        if of_status:
            yield Heading(say(title))
        if of_status and about:
            yield Paragraph(say(about, today=days.today.isoformat()))
        for one in of_status:
            yield Heading(_headline(one, say), 3)
            yield Paragraph(" ".join(_sentences(one, days, say)), lead=one.cite)
    yield Paragraph(
        say(
            "The days were computed by a machine from the facts above. The Depositary's own "
            "notifications decide."
        )
    )
    yield Paragraph(say(ATTRIBUTION))


def _headline(one: Deadline, say: Translations) -> str:
    day = one.moment.isoformat(timespec="minutes") if one.moment else one.day
    return f"{day}: {titled(one, say)}" if day else titled(one, say)


def _sentences(one: Deadline, days: Days, say: Translations) -> Iterator[str]:
    yield days.told(one.because, say).text
    if one.done is not None:
        day = written(one.done)
        yield (
            say("It was met in {year}.", year=day)
            if isinstance(one.done, int)
            else say("It was met on {day}.", day=day)
        )
    if one.obligation.applies in APPLIES:
        yield say(APPLIES[one.obligation.applies])
    yield from (days.told(because, say).text for because in one.beside)


def _shown_facts(facts: Facts, say: Translations) -> Iterator[str]:
    given = facts_as_data(facts)
    conflict = given.armed_conflict
    single = {
        say("Day of deposit"): given.deposit,
        say("Entry into force, as given"): given.entry_into_force,
        say("The meeting that decides begins on"): given.deciding_meeting,
        say("Armed conflict when a withdrawal would take effect"): None
        if conflict is None
        else say(conflict),
    }
    yield from (f"{name}: {value}" for name, value in single.items() if value is not None)
    yield from (say("Extension granted to: {day}", day=day) for day in given.extensions)
    yield from (f"{event.name}: {event.when}" for event in given.events)
    yield from (say("{key} met on: {day}", key=d.key, day=d.on) for d in given.done)


def _occasion(one: Deadline, day: date, days: Days, say: Translations) -> Occasion:
    return Occasion(
        key=one.key,
        day=day,
        title=f"{titled(one, say)} ({one.cite})",
        about="\n".join([*_sentences(one, days, say), "", say(ATTRIBUTION)]),
        remind=_REMIND if one.status == "due" else (),
    )


def _plain(value: str | int | date | tuple[date, ...]) -> str | int | list[str]:
    """A value as data has it."""
    if isinstance(value, tuple):
        return [day.isoformat() for day in value]
    return written(value) if isinstance(value, date) else value


def _joined(value: str | int | list[str]) -> str:
    return ", ".join(value) if isinstance(value, list) else str(value)
