"""Fills a layout from the records, and compares each section with what was told before."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from article9.catalogue.form_columns import HAPPENED, Fills
from article9.catalogue.forms import Layout, Part, Section
from article9.catalogue.translations import later
from article9.record.dossier.filed import Filed, FormStatus
from article9.reporting import from_cycles, from_doing, from_known, from_plan, from_texts
from article9.reporting.from_figures import figures
from article9.reporting.from_known import spared
from article9.reporting.names import named
from article9.reporting.pieces import Piece, Term, plain
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
    "done": from_known.done,
    "obligations": from_known.obligations,
    "institutions": from_known.institutions,
}

#: What a person says of a section that the record leaves open.
_NOTHING_NEW = later("nothing new to report, as {name} says")

#: The voice in which the treaty's own duties are told.
_REQUIRED = named("voice", "convention")


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
    told_by: str = ""  # the person on whose word there is nothing new in it

    @property
    def empty(self) -> bool:
        """Whether no record fills it."""
        return not any(part.rows for part in self.parts)

    @property
    def owed(self) -> bool:
        """Whether somebody must still say if there is anything to report."""
        return self.status == "not-told" and self.section.optional == "no"

    @property
    def word(self) -> Term | None:
        """What a person said of it by name, where one did."""
        return Term(_NOTHING_NEW, {"name": self.told_by}) if self.told_by else None


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
        return not any(one.status == "changed" or one.owed for one in self.sections)


def fill(
    layout: Layout,
    context: Context,
    *,
    filed: Filed | None = None,
    to: str | None = None,
    nothing_new: str = "",
) -> Report:
    """The layout filled; compared with what was sent, or else with the records of the year before.

    `to` is the id of the institution that is written to, where one is; `nothing_new` is the name
    of the person who says that there is nothing new where the record does not tell.
    """
    told = _told(layout, context, filed, to, nothing_new)
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
    layout: str  # the id of the layout that is filled
    filed: Filed | None  # the report that was sent
    nothing_new: str  # the name of the person who says so of what the record leaves open

    def settled(self, letter: str) -> bool:
        """Whether what was sent tells of the section: then no rows mean that there was nothing.

        Letters of another layout are about other things: there all must have been told.
        """
        if self.filed is None:
            return False
        if self.filed.layout == self.layout:
            return self.filed.sections.get(letter) in ("changed", "unchanged")
        return "not-told" not in self.filed.sections.values()


def _told(
    layout: Layout, context: Context, filed: Filed | None, to: str | None, nothing_new: str
) -> _Told:
    cells: dict[str, dict[str, dict[str, Piece]]] = {}
    rows: dict[str, set[str]] = {}
    for part, row, told in (
        _records(layout, context.earlier(), to) if filed is None else _sent(filed)
    ):
        cells.setdefault(_filler(part), {}).setdefault(row, {}).update(told)
        rows.setdefault(part, set()).add(row)
    by_part = {part: frozenset(keys) for part, keys in rows.items()}
    return _Told(cells, by_part, layout.id, filed, nothing_new)


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
    if empty and not told.settled(section.letter):
        if told.nothing_new:
            return FilledSection(section, parts, "unchanged", told_by=told.nothing_new)
        return FilledSection(section, parts, "not-told")
    return FilledSection(section, parts, "unchanged")


def _part(part: Part, rows: tuple[Row, ...], told: _Told, gone: frozenset[str]) -> FilledPart:
    before = told.cells.get(_filler(part.key), {})
    filled = tuple(Filled(row, before.get(row.key)) for row in rows)
    shown = _shown(part, filled)
    return FilledPart(part, shown, len(filled) - len(shown), part.key in gone)


def _shown(part: Part, rows: tuple[Filled, ...]) -> tuple[Filled, ...]:
    """So many rows as the part shows; where it says whose word each is, the treaty's come first.

    What the Convention requires is never cut.
    """
    voiced = "voice" in part.slots()
    required = [one for one in rows if voiced and one.row.cells.get("voice") == _REQUIRED]
    others = tuple(one for one in rows if not (voiced and one.row.cells.get("voice") == _REQUIRED))
    if part.most is None:
        return (*required, *others)
    return (*required, *_first(others, max(part.most - len(required), 0)))


def _first(rows: tuple[Filled, ...], most: int) -> tuple[Filled, ...]:
    """So many rows of the State at most; a society's, told apart, take no place from them."""
    states = [one for one in rows if not one.row.society][:most]
    societies = [one for one in rows if one.row.society][:most]
    return (*states, *societies)


def _plain(cells: Mapping[str, Piece], column: str) -> str | None:
    piece = cells.get(column)
    return None if piece is None else plain(piece)
