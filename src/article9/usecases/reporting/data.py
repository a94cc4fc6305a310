"""A filled report as data: each cell with its words, last year's, and the records it came from."""

from __future__ import annotations

from pydantic import Field

from article9 import __version__
from article9.record.value import Value
from article9.reporting.filling import Filled, FilledPart, FilledSection
from article9.reporting.pieces import plain
from article9.usecases.reporting.notes import sentences
from article9.usecases.reporting.told import Told
from article9.usecases.reporting.words import said, sentence


class CellData(Value):
    """One cell."""

    says: str = Field(description="In words of the language.")
    plain: str = Field(description="The same without a language.")
    before: str | None = Field(description="What was told before, without a language; or null.")


class RowData(Value):
    """One row."""

    about: str = Field(description="What it is about; the same from year to year.")
    society: str = Field(description="The National Society whose own work it is; or empty.")
    sentence: str = Field(description="The row as a sentence, where the layout has one.")
    new: bool = Field(description="Whether nothing was told of it before.")
    cells: dict[str, CellData] = Field(description="By column.")
    sources: tuple[str, ...] = Field(description="Ids of the records it came from.")


class PartData(Value):
    """One part of a section."""

    fills: str = Field(description="What it is filled from.")
    figure: str | None = Field(description="Which kind of figures; or null.")
    rows: tuple[RowData, ...] = Field(description="Its rows.")


class SectionData(Value):
    """One section."""

    letter: str = Field(description="Its letter or number in the layout.")
    title: str = Field(description="Its heading.")
    items: tuple[str, ...] = Field(description="The treaty's items in it.")
    status: str = Field(description="changed, unchanged, not-applicable or not-told.")
    why: tuple[str, ...] = Field(description="Why it does not apply.")
    told_by: str = Field(description="The person on whose word nothing is new in it; or empty.")
    parts: tuple[PartData, ...] = Field(description="Its parts.")


class ReportData(Value):
    """A filled report. Nothing that a person has not confirmed is in it."""

    article9: str = Field(description="The version of the program.")
    report: str = Field(description="The kind of report.")
    layout: str = Field(description="The layout.")
    state: str = Field(description="The State's code.")
    year: int = Field(description="The year of the figures.")
    since: str = Field(description="The first day that is told of.")
    until: str = Field(description="The last.")
    on: str = Field(description="The day of the report.")
    compared_with: str = Field(description="filed, records or nothing.")
    waiting: int = Field(description="Readings that wait for a lawyer.")
    notes: tuple[str, ...] = Field(description="What its makers must know.")
    doubts: tuple[str, ...] = Field(description="Where figures do not add up or are incomplete.")
    sections: tuple[SectionData, ...] = Field(description="Its sections.")


def report_data(told: Told) -> ReportData:
    """The report for a program; words are in the language."""
    report, period = told.report, told.report.context.period
    return ReportData(
        article9=__version__,
        report=report.layout.report,
        layout=report.layout.id,
        state=told.asked.dossier.state,
        year=period.year,
        since=period.since.isoformat(),
        until=period.until.isoformat(),
        on=told.asked.on.isoformat(),
        compared_with=report.compared,
        waiting=told.waiting,
        notes=() if told.asked.is_sent else tuple(sentences(told)),
        doubts=() if told.asked.is_sent else told.doubts,
        sections=tuple(_section(one, told) for one in report.sections),
    )


def _section(one: FilledSection, told: Told) -> SectionData:
    say = told.asked.say
    return SectionData(
        letter=one.section.letter,
        title=say(one.section.title),
        items=one.section.items,
        status=one.status,
        why=tuple(say(sentence) for sentence in one.why),
        told_by=one.told_by,
        parts=tuple(_part(part, told) for part in one.parts),
    )


def _part(part: FilledPart, told: Told) -> PartData:
    return PartData(
        fills=part.part.fills,
        figure=part.part.figure,
        rows=tuple(_row(one, part, told) for one in part.rows),
    )


def _row(one: Filled, part: FilledPart, told: Told) -> RowData:
    cells = {}
    for column in part.columns:
        if column in one.row.cells:
            piece = one.row.cells[column]
            before = None if one.before is None else one.before.get(column)
            cells[column] = CellData(
                says=said(piece, told.asked.say),
                plain=plain(piece),
                before=None if before is None else plain(before),
            )
    return RowData(
        about=one.row.key,
        society=one.row.society,
        sentence=sentence(part.part, one.row, told.asked.say),
        new=one.before is None,
        cells=cells,
        sources=one.row.sources,
    )
