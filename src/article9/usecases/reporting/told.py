"""Puts a report together: its layout, what fills it, and what its makers must know."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from article9.catalogue.fault import suggestion
from article9.catalogue.figures import FigureKind
from article9.catalogue.forms import Layout
from article9.catalogue.forms_references import Named, slips
from article9.catalogue.persons import Persons
from article9.errors import NotFound, Usage
from article9.figures.arithmetic import Known as FigureKnowledge
from article9.figures.arithmetic import doubts
from article9.figures.suppression import TOTAL
from article9.planning.funding import missing
from article9.record.dossier.dossier import Dossier
from article9.record.dossier.figures import Figure
from article9.record.dossier.filed import Filed
from article9.reporting.filing import sent_before, sent_for
from article9.reporting.filling import Report, fill
from article9.reporting.rows import Context, Hidden, Known, Period, year_up_to
from article9.reporting.shown import may_be_shown
from article9.usecases.figures.sharing import Sharing, persons_tables
from article9.usecases.figures.words import about
from article9.usecases.figures.words import sentence as doubt_said
from article9.usecases.record.signing import person
from article9.usecases.record.standing import standings
from article9.usecases.record.state import days_of_dossier, name_of_state
from article9.usecases.report import Asked
from article9.usecases.reporting.library import library

#: The first year of which a sent report is kept.
_FIRST_YEAR = 1990


@dataclass(frozen=True, slots=True)
class Told:
    """A filled report with what its makers must know."""

    asked: Asked
    report: Report
    state: str  # what the State is called
    waiting: int  # readings that no person has decided on
    doubts: tuple[str, ...]  # where figures do not add up or are not complete


def told(kind: str, asked: Asked, period: Period, *, to: str | None = None) -> Told:
    """The report of a kind; `to` is the id of the institution that is written to.

    Raises:
        NotFound: it has no such layout.
        Usage: the layout that was given does not fit, or the facts cannot be true together.
    """
    known = known_for(asked, until=period.until)
    layout = layout_for(kind, asked, known)
    _prove_in_force(layout, known, period)
    context = Context(asked.dossier, known, period, layout.audience == "public")
    compared = _compared(kind, asked, period)
    as_of = _up_to(asked.dossier, read=asked.on, decided=asked.on)
    return Told(
        asked=asked,
        report=fill(layout, context, filed=compared, to=to, nothing_new=_word(asked, layout)),
        state=name_of_state(asked.dossier, library().register, asked.say.language),
        waiting=sum(1 for one in standings(as_of).values() if one.waits),
        doubts=tuple(_doubts(layout, context, asked)),
    )


def told_up_to(kind: str, asked: Asked, *, to: str | None = None) -> Told:
    """The report of a kind as things stand on its day, with what happened in a year before it.

    Raises:
        NotFound, Usage: as for `told`.
    """
    period = year_up_to(asked.on)
    return told(kind, asked, replace(period, year=year_of(asked)), to=to)


def year_of(asked: Asked) -> int:
    """The year that is told of: the one before the day of the report, if no other is asked for.

    Raises:
        Usage: it begins after that day, or no report on it can be kept.
    """
    year = asked.on.year - 1 if asked.year is None else asked.year
    if year > asked.on.year:
        raise Usage(
            f"The year {year} begins after {asked.on.isoformat()}, the day of the report.",
            remedy="Give --year a year that has begun.",
        )
    if year < _FIRST_YEAR:
        raise Usage(
            f"No report is kept for a year before {_FIRST_YEAR}.", remedy="Look the year up again."
        )
    return year


def _prove_in_force(layout: Layout, known: Known, period: Period) -> None:
    """That a report of the State as a Party is about a year in which it was one."""
    for one in known.deadlines if layout.style == "tables" else ():
        entered = one.rule.rule in ("entry-of-the-first", "entry-after-deposit")
        if entered and one.day is not None and period.year < one.day.year:
            raise Usage(
                f"The Convention entered into force for the State on {one.day.isoformat()}: "
                f"there is no report for {period.year}.",
                remedy="Give --year a later year.",
            )


def _word(asked: Asked, layout: Layout) -> str:
    """The name of the person who says that nothing is new; empty where nobody does."""
    if not asked.nothing_new:
        return ""
    if layout.style != "tables":
        raise Usage(
            "Only a report in forms says of each form whether something is new.",
            remedy="Leave --nothing-new out.",
        )
    return person(asked.by, asked.function).name


def _up_to(dossier: Dossier, *, read: date, decided: date) -> Dossier:
    """The dossier with what was read, and what was decided, up to a day each."""
    readings = tuple(one for one in dossier.readings if one.on <= read)
    decisions = tuple(one for one in dossier.decisions if one.signed.on <= decided)
    return dossier.model_copy(update={"readings": readings, "decisions": decisions})


def known_for(asked: Asked, *, until: date) -> Known:
    """What is known beside the dossier; decisions are those that stood at the end of `until`."""
    ships = library()
    days = days_of_dossier(asked.dossier, ships.register, catalogue=asked.catalogue, today=asked.on)
    # A text that was read otherwise since takes its decision away, though it stood then.
    standing = standings(_up_to(asked.dossier, read=asked.on, decided=until)).values()
    return Known(
        catalogue=asked.catalogue,
        figures=ships.figures,
        persons=ships.persons,
        profile=ships.profile,
        questions=ships.questions,
        deadlines=() if days is None else days.deadlines,
        held=tuple(s.decision for s in standing if s.decision is not None and not s.read_again),
        missing=missing,
        hidden=lambda kind, rows: _hidden(rows, ships.figures[kind], ships.persons),
    )


def _hidden(rows: Sequence[Figure], kind: FigureKind, known: Persons) -> Hidden:
    """The numbers of persons that others are not shown, by figure and column.

    What could not be protected, because the groups do not add up, is hidden as well.
    """
    sharing = Sharing()
    of_persons = set(kind.of_measure("persons"))
    for field in kind.broken_down.values():
        of_persons |= {group for key in field.breakdowns for group in known.breakdowns[key].groups}
    shown = {
        (row, table.field if column == TOTAL else column)
        for table in persons_tables(rows, kind, known, sharing)
        for row in table.counts.all_rows
        for column in table.counts.columns
        if not table.hides(row, column)
    }
    every = {(row, column) for row in (*(one.id for one in rows), TOTAL) for column in of_persons}
    return frozenset(every - shown)


def layout_for(kind: str, asked: Asked, known: Known) -> Layout:
    """The layout of a report: the user's own, the one that was named, or the first.

    Raises:
        NotFound: there is no layout of this name.
        Usage: the user's own names what is not there, or is one for another report.
    """
    if asked.own_layout is not None:
        return _proved(asked.own_layout, kind, known)
    ours = {one.name: one for one in library().layouts.values() if one.report == kind}
    if asked.layout is None:
        return next(iter(ours.values()))
    if asked.layout not in ours:
        near = suggestion(asked.layout, ours)
        raise NotFound(
            f"The report {kind!r} has no layout {asked.layout!r}.",
            remedy=f"{near} Or give a file of your own that ends in .yml.".lstrip(),
        )
    return ours[asked.layout]


def _proved(layout: Layout, kind: str, known: Known) -> Layout:
    if layout.report != kind:
        raise Usage(
            f"The layout is for the report {layout.report!r}, not for {kind!r}.",
            remedy="Ask for that report, or give another layout.",
        )
    catalogue = known.catalogue
    names = {
        "obligation": set(catalogue.obligations),
        "requirement": set(catalogue.requirements),
        "question": set(known.profile.questions),
    }
    found = list(slips(layout, Named(known.figures, known.persons, names)))
    if found:
        told = (f"{'/'.join(map(str, s.place))}: {s.message}. {s.remedy}".strip() for s in found)
        raise Usage("\n".join(told), where=layout.id, remedy="Mend the layout.")
    return layout


def _compared(kind: str, asked: Asked, period: Period) -> Filed | None:
    """What was sent last for this year, or else for an earlier one."""
    return sent_for(asked.dossier, kind, period.year) or sent_before(
        asked.dossier, kind, period.year
    )


def _doubts(layout: Layout, context: Context, asked: Asked) -> Iterable[str]:
    """What does not add up in the figures that the report shows, of its year."""
    shown = {part.figure for section in layout.sections for part in section.parts}
    kinds = {id_: kind for id_, kind in context.known.figures.items() if id_ in shown}
    found = doubts(asked.dossier.figures, FigureKnowledge(kinds, context.known.persons))
    names = {one.id: one.name for one in asked.dossier.institutions}
    for one in found:
        told_of = one.figure is None or may_be_shown(
            one.figure.confidentiality, public=context.public
        )
        if one.year == context.period.year and told_of:
            what = about(one, kinds[one.kind], names, asked.say)
            yield f"{what}: {doubt_said(one, asked.say)}"
