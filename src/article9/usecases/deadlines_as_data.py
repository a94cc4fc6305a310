"""The days of a State as data."""

from __future__ import annotations

from article9 import __version__
from article9.catalogue.translations import AS_WRITTEN, Translations
from article9.deadlines.deadline import Deadline
from article9.record.dates import Dates, Day
from article9.record.knowledge import Knowledge
from article9.usecases.deadlines import Days
from article9.usecases.facts_as_data import facts_as_data, written


def as_data(days: Days, say: Translations = AS_WRITTEN) -> Dates:
    """The days for a program, their sentences in the language."""
    version = days.catalogue.version
    return Dates(
        article9=__version__,
        knowledge=Knowledge(date=version.date.isoformat(), hash=version.hash),
        state=days.state,
        today=days.today.isoformat(),
        facts=facts_as_data(days.facts),
        deadlines=tuple(_day(one, days, say) for one in days.deadlines),
    )


def _day(one: Deadline, days: Days, say: Translations) -> Day:
    return Day(
        key=one.key,
        obligation=one.obligation.id,
        title=say(one.obligation.title),
        cite=one.cite,
        basis=one.obligation.basis,
        applies=one.obligation.applies,
        rule=one.rule.rule,
        marks=one.rule.marks,
        date=written(one.day),
        moment=written(one.moment),
        year=one.year,
        status=one.status,
        done=written(one.done),
        because=days.told(one.because, say),
        beside=tuple(days.told(because, say) for because in one.beside),
    )
