"""Reads the facts of a State as somebody types them: names and days."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime

from article9.catalogue.catalogue import Catalogue
from article9.catalogue.deadline_rule import EVENTS
from article9.catalogue.fault import suggestion
from article9.deadlines.facts import Done, Event, Facts
from article9.errors import Usage
from article9.usecases.typed_day import day_from

_YEAR = re.compile(r"[1-9][0-9]{3}")
_MOMENT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2})?")

#: The facts beside events and what was met, and what each of them is.
FACTS = {
    "entry-into-force": "The day of entry into force, where it is not the computed one.",
    "extended-to": "A day to which an extension was granted under Article 5. It may be repeated.",
    "deciding-meeting": "The day on which the meeting that decides on an extension begins.",
    "armed-conflict": "yes or no: engaged in one on the day a withdrawal would take effect.",
}

#: The fact that can be given several times.
_REPEATED = "extended-to"

#: What follows an obligation's id in the key of one of its deadlines: a year, or a day.
_OF = re.compile(r"-[0-9]{4}(-[0-9]{2}-[0-9]{2})?$")


def facts_from(deposit: str | None, given: Iterable[str], *, catalogue: Catalogue) -> Facts:
    """The facts in words such as `extended-to=2030-03-01`.

    Raises:
        Usage: a fact is not known, its day is none, it is given twice, or there is neither a day
            of deposit nor one of entry into force.
    """
    facts = Facts(deposit=None if deposit is None else day_from(deposit, "--deposit"))
    facts = with_facts(facts, given, catalogue=catalogue)
    if facts.deposit is None and facts.entry_into_force is None:
        raise Usage(
            "No day to count from is given.",
            remedy="Give --deposit DATE, or --fact entry-into-force=DATE.",
        )
    return facts


def with_facts(facts: Facts, given: Iterable[str], *, catalogue: Catalogue) -> Facts:
    """The facts with those in words after them. What can be given once takes an earlier's place.

    Raises:
        Usage: a fact is not known, its day is none, or it is given twice.
    """
    seen: set[str] = set()
    for words in given:
        name, sign, value = words.partition("=")
        if not sign:
            raise Usage(
                f"{words!r} is not a fact.", remedy="Write a name and a value: extended-to=DATE."
            )
        if name in seen and name in FACTS and name != _REPEATED:
            raise Usage(f"{name} is given twice.", remedy="Give the one that holds.")
        seen.add(name)
        facts = _with(facts, name, value, catalogue=catalogue)
    return facts


def _with(facts: Facts, name: str, value: str, *, catalogue: Catalogue) -> Facts:
    if name == "armed-conflict":
        return replace(facts, armed_conflict=_yes_or_no(value, name))
    if name == "entry-into-force":
        return replace(facts, entry_into_force=day_from(value, name))
    if name == "deciding-meeting":
        return replace(facts, deciding_meeting=day_from(value, name))
    if name == _REPEATED:
        return replace(facts, extensions=(*facts.extensions, day_from(value, name)))
    for event in EVENTS:
        if name == event:
            return replace(facts, events=(*facts.events, Event(event, _when(value, name))))
    _prove_key(name, catalogue)
    others = tuple(done for done in facts.done if done.key != name)
    return replace(facts, done=(*others, Done(name, _day_or_year(value, name))))


def _day_or_year(value: str, where: str) -> date | int:
    """A day; of what was met the year will do."""
    return int(value) if _YEAR.fullmatch(value) else day_from(value, where)


def _yes_or_no(value: str, where: str) -> bool:
    if value not in ("yes", "no"):
        raise Usage(f"{where}: {value!r} is neither yes nor no.", remedy="Write yes or no.")
    return value == "yes"


def _when(value: str, where: str) -> date | datetime:
    if _MOMENT.fullmatch(value):
        try:
            return datetime.fromisoformat(value)
        except ValueError:
            pass
    return day_from(value, where)


def _prove_key(name: str, catalogue: Catalogue) -> None:
    """That a name is the key of a deadline: it begins with an obligation that has one."""
    if name in catalogue.obligations and catalogue.obligations[name].deadline is None:
        raise Usage(f"{name}: no day is set for it.", remedy="Leave it out.")
    dated = [o.id for o in catalogue.obligations.values() if o.deadline is not None]
    if name not in dated and _OF.sub("", name) not in dated:
        near = suggestion(name, [*FACTS, *EVENTS, *dated])
        raise Usage(
            f"There is no fact {name!r}.",
            remedy=f"{near} The reference page on deadlines lists them.".lstrip(),
        )
