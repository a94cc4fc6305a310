"""Fills a layout from the records, and compares each section with what was told before."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from article9.catalogue.form_columns import HAPPENED, Fills
from article9.catalogue.forms import Layout, Part, Section
from article9.record.dossier.filed import Filed, FormStatus
from article9.reporting import from_cycles, from_doing, from_known, from_plan, from_texts
from article9.reporting.from_figures import figures
from article9.reporting.from_known import spared
from article9.reporting.pieces import Piece, plain
from article9.reporting.rows import Context, Row

_FILLERS: Mapping[Fills, Callable[[Context], Iterator[Row]]] = {
    "measures": from_doing.measures,
    "decisions": from_texts.decisions,
    "concerns": from_texts.concerns,
    "texts": from_texts.texts,
    "trainings": from_doing.trainings,
    "enforcement": from_doing.enforcement,
    "judgments": from_doing.judgments,
    "actions": from_plan.actions,
    "commitments": from_plan.commitments,
    "consultations": from_doing.consultations,
    "delegations": from_doing.delegations,
    "requests": from_doing.requests,
    "answers": from_cycles.answers,
    "open-questions": from_cycles.open_questions,
    "contributions": from_cycles.contributions,
    "profile": from_known.profile,
    "deadlines": from_known.deadlines,
    "obligations": from_known.obligations,
    "institutions": from_known.institutions,
}


@dataclass(frozen=True, slots=True)
class Filled:
    """A row, and what was told of the same thing before: None if nothing was."""

    row: Row
    before: Mapping[str, Piece] | None

    def changed(self, columns: tuple[str, ...]) -> bool:
        """Whether one of these columns says something else than before."""
        if self.before is None:
            return True
        return any(_plain(self.row.cells, c) != _plain(self.before, c) for c in columns)


@dataclass(frozen=True, slots=True)
class FilledPart:
    """A part with its rows; `more` were left out because the part shows only so many."""

    part: Part
    rows: tuple[Filled, ...]
    more: int = 0
    gone: bool = False  # whether something that was told before is not told any more

    @property
    def columns(self) -> tuple[str, ...]:
        """What is compared: what is shown."""
        return self.part.columns or tuple(dict.fromkeys(self.part.slots()))

    @property
    def happened(self) -> bool:
        """Whether it tells of what happened, and not of how something stands."""
        return self.part.fills in HAPPENED

    @property
    def changed(self) -> bool:
        """Whether it says something else than before, or something happened."""
        gone = self.gone and not self.happened  # what happened last year does not happen again
        return gone or any(one.changed(self.columns) for one in self.rows)


@dataclass(frozen=True, slots=True)
class FilledSection:
    """A section with its parts and how it stands to the year before."""

    section: Section
    parts: tuple[FilledPart, ...]
    status: FormStatus
    why: tuple[str, ...] = ()  # why it does not apply, in English sentences

    @property
    def empty(self) -> bool:
        """Whether no record fills it."""
        return not any(part.rows for part in self.parts)


@dataclass(frozen=True, slots=True)
class Report:
    """A filled report."""

    layout: Layout
    context: Context
    sections: tuple[FilledSection, ...]
    compared: Literal["filed", "records", "nothing"]
    filed: Filed | None  # the report that it was compared with

    @property
    def nothing_new(self) -> bool:
        """Whether the cover page is enough."""
        return all(one.status in ("unchanged", "not-applicable") for one in self.sections)


def fill(
    layout: Layout, context: Context, *, filed: Filed | None = None, to: str | None = None
) -> Report:
    """The layout filled; compared with what was sent, or else with the records of the year before.

    `to` is the id of the institution that is written to, where one is.
    """
    told = _told(layout, context, filed, to)
    compared: Literal["filed", "records", "nothing"] = "records" if told.rows else "nothing"
    if filed is not None:
        compared = "filed"
    why = spared(context)
    rows = {
        (at, number): tuple(rows_of(part, context, to))
        for at, section in enumerate(layout.sections)
        for number, part in enumerate(section.parts)
    }
    gone = _gone(layout, told, rows)
    sections = tuple(
        _section(
            section,
            tuple(
                _part(part, rows[at, number], told, gone)
                for number, part in enumerate(section.parts)
            ),
            told,
            why,
        )
        for at, section in enumerate(layout.sections)
    )
    return Report(layout, context, sections, compared, filed)


@dataclass(frozen=True, slots=True)
class _Told:
    """What was told before: cells by what a part is filled from and by row; rows by part."""

    cells: Mapping[str, Mapping[str, Mapping[str, Piece]]]
    rows: Mapping[str, frozenset[str]]
    sent: bool  # whether it was sent, so that nothing told means that there was nothing to tell


def _told(layout: Layout, context: Context, filed: Filed | None, to: str | None) -> _Told:
    cells: dict[str, dict[str, dict[str, Piece]]] = {}
    rows: dict[str, set[str]] = {}
    for part, row, told in (
        _records(layout, context.earlier(), to) if filed is None else _sent(filed)
    ):
        cells.setdefault(_filler(part), {}).setdefault(row, {}).update(told)
        rows.setdefault(part, set()).add(row)
    return _Told(cells, {part: frozenset(keys) for part, keys in rows.items()}, filed is not None)


def _sent(filed: Filed) -> Iterator[tuple[str, str, Mapping[str, Piece]]]:
    for line in filed.lines:
        yield line.part, line.row, {name: cell.plain for name, cell in line.cells.items()}


def _records(
    layout: Layout, earlier: Context, to: str | None
) -> Iterator[tuple[str, str, Mapping[str, Piece]]]:
    for section in layout.sections:
        for part in section.parts:
            for row in rows_of(part, earlier, to):
                yield part.key, row.key, row.cells


def _filler(part: str) -> str:
    """The key of a part without which rows it chooses: layouts choose otherwise."""
    return part.partition(";")[0]


def rows_of(part: Part, context: Context, to: str | None = None) -> Iterator[Row]:
    """The rows of a part that were chosen."""
    if part.figure is not None:
        kind = context.known.figures[part.figure]
        found = figures(context, kind, total=part.total == "yes", only=part.only)
    else:
        found = _FILLERS[part.fills](context)
    for row in found:
        chosen = part.figure is not None or all(
            row.choices.get(key, frozenset()) & {*values} for key, values in part.only.items()
        )
        if chosen and (part.own == "no" or row.institution == to):
            yield row


def _gone(
    layout: Layout, told: _Told, rows: Mapping[tuple[int, int], tuple[Row, ...]]
) -> frozenset[str]:
    """The keys of the parts of which something was told before and nowhere is told any more."""
    here: dict[str, set[str]] = {}
    for (at, number), found in rows.items():
        key = layout.sections[at].parts[number].key
        here.setdefault(key, set()).update(row.key for row in found)
    return frozenset(key for key, before in told.rows.items() if before - here.get(key, set()))


def _section(
    section: Section, parts: tuple[FilledPart, ...], told: _Told, why: Mapping[str, str]
) -> FilledSection:
    empty = not any(part.rows for part in parts)
    reasons = tuple(why[name] for name in section.applies if name in why)
    if empty and section.applies and len(reasons) == len(section.applies):
        return FilledSection(section, parts, "not-applicable", reasons)
    if any(part.changed for part in parts):
        return FilledSection(section, parts, "changed")
    if empty and not told.sent and section.optional == "no":
        return FilledSection(section, parts, "not-told")
    return FilledSection(section, parts, "unchanged")


def _part(part: Part, rows: tuple[Row, ...], told: _Told, gone: frozenset[str]) -> FilledPart:
    before = told.cells.get(_filler(part.key), {})
    filled = tuple(Filled(row, before.get(row.key)) for row in rows)
    shown = filled if part.most is None else filled[: part.most]
    return FilledPart(part, shown, len(filled) - len(shown), part.key in gone)


def _plain(cells: Mapping[str, Piece], column: str) -> str | None:
    piece = cells.get(column)
    return None if piece is None else plain(piece)
