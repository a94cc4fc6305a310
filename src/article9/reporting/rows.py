"""The rows of a report, and what they are made from and for which time."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal

from article9.catalogue.catalogue import Catalogue
from article9.catalogue.figures import FigureKind
from article9.catalogue.persons import Persons
from article9.catalogue.profile_questions import ProfileQuestions
from article9.catalogue.questions import Question
from article9.deadlines.deadline import Deadline
from article9.record.dossier.dossier import Dossier
from article9.record.dossier.figures import Figure
from article9.record.dossier.plan import Action
from article9.record.dossier.texts import Decision
from article9.reporting.pieces import Piece

#: Sources that are no records.
PROFILE, DEADLINES = "profile", "deadlines"

#: By what a row can be chosen, and its values.
Choices = Mapping[str, Set[str]]

#: What is hidden in figures: the id of a figure, or TOTAL, and the column.
TOTAL = "total"
Hidden = Set[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a part of a report."""

    key: str  # what it is about, the same from year to year
    cells: Mapping[str, Piece]  # by column; what is not given is left out
    sources: tuple[str, ...]  # the ids of the records it was made from
    choices: Choices = field(default_factory=dict)  # by what it can be chosen
    institution: str | None = None  # the id of the institution it belongs to
    society: str = ""  # the National Society whose own work it tells of


@dataclass(frozen=True, slots=True)
class Period:
    """The time that is reported on."""

    since: date  # the first day: what happened before is not told
    until: date  # how things stood on this day
    on: date  # the day of the report: what the profile says on it
    year: int  # the year of the figures

    def before(self) -> Period:
        """The same, a year earlier."""
        until = _year_earlier(self.until)
        return Period(_year_earlier(self.since), until, _year_earlier(self.on), self.year - 1)


@dataclass(frozen=True, slots=True)
class Known:
    """What is known beside the dossier, and what other rooms say of its records."""

    catalogue: Catalogue
    figures: Mapping[str, FigureKind]
    persons: Persons
    profile: ProfileQuestions
    questions: Mapping[str, Question]  # of the self-assessments, by key
    deadlines: tuple[Deadline, ...]
    held: tuple[Decision, ...]  # decisions that stand: the texts were not read otherwise since
    missing: Callable[[Action], Mapping[str, Decimal]]  # what of the cost is not secured
    hidden: Callable[[str, Sequence[Figure]], Hidden]  # numbers that would tell of a person


@dataclass(frozen=True, slots=True)
class Context:
    """What rows are made from, for which time and for whom."""

    dossier: Dossier
    known: Known
    period: Period
    public: bool

    def earlier(self) -> Context:
        """The same for the time before."""
        return Context(self.dossier, self.known, self.period.before(), self.public)


def calendar_year(year: int, *, on: date) -> Period:
    """A calendar year, as it stood at its end; or on the day of the report, if that is earlier."""
    return Period(date(year, 1, 1), min(date(year, 12, 31), on), on, year)


def year_up_to(on: date) -> Period:
    """The twelve months up to a day. Figures are those of the year that has ended."""
    return Period(_year_earlier(on) + timedelta(days=1), on, on, on.year - 1)


def _year_earlier(day: date) -> date:
    # The 29th of February has no day a year earlier.
    last = 28 if day.month == 2 else day.day
    return day.replace(year=day.year - 1, day=min(day.day, last))
