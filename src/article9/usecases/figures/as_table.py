"""Figures as one table with article9's own headings, which an import reads again; and HXL."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from article9.catalogue.figures import FigureKind
from article9.catalogue.translations import Translations
from article9.documents.document import Document, Heading, Paragraph, Table
from article9.figures.arithmetic import Known
from article9.figures.suppression import TOTAL
from article9.record.dossier.dossier import Dossier
from article9.record.dossier.figures import Figure
from article9.usecases.attribution import ATTRIBUTION
from article9.usecases.figures.sharing import (
    PersonsTable,
    Sharing,
    counted,
    persons_tables,
    rows_of,
)
from article9.usecases.figures.words import written
from article9.usecases.imports.figures_mapping import Column, column_name, own_columns

#: What stands for a number that is hidden. An import refuses it: it is never read as nought.
HIDDEN = "hidden"

#: The columns before and behind those of the kinds, with their hashtags.
_BEFORE: Mapping[str, str] = {
    "kind": "#indicator+kind",
    "year": "#date+year",
    "where": "#adm1+name",
    "latitude": "#geo+lat+rounded",
    "longitude": "#geo+lon+rounded",
    "institution": "#org+name",
}
_BEHIND: Mapping[str, str] = {
    "source": "#meta+source",
    "on": "#date+reported",
    "note": "#description+note",
}

#: What a spreadsheet would take for a formula.
_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class _Head:
    """A column: its heading, its hashtag, and what it holds."""

    name: str
    tag: str
    column: Column


def figures_csv(dossier: Dossier, known: Known, sharing: Sharing) -> bytes:
    """The figures as CSV. For the State's own use it is whole, and an import takes it in again."""
    heads = _heads(known)
    return _csv([[head.name for head in heads], *_lines(dossier, known, sharing, heads)])


def hxl_csv(dossier: Dossier, known: Known, sharing: Sharing) -> bytes:
    """The same with a row of hashtags of the Humanitarian Exchange Language below the headings."""
    heads = _heads(known)
    tags = [head.tag for head in heads]
    return _csv([[head.name for head in heads], tags, *_lines(dossier, known, sharing, heads)])


def figures_sheet(dossier: Dossier, known: Known, sharing: Sharing, say: Translations) -> Document:
    """The same as a document with one table, to be written as a workbook."""
    heads = _heads(known)
    rows = tuple(tuple(line) for line in _lines(dossier, known, sharing, heads))
    words = say("Areas are in square metres. The headings are those that an import reads again.")
    if sharing.threshold is not None:
        words = say(
            "Numbers of persons from 1 to {most} are hidden, and with them as many others as it "
            "takes that none can be worked out from sums. Nought is shown.",
            most=written(sharing.threshold - 1, say),
        )
    table = Table(tuple(head.name for head in heads), rows, say("Figures"))
    blocks = (Heading(say("Yearly figures"), 1), Paragraph(words), table)
    return Document(say.language, blocks, footer=say(ATTRIBUTION))


def _heads(known: Known) -> list[_Head]:
    heads = [_Head(name, tag, Column(to=name)) for name, tag in _BEFORE.items()]
    for kind in known.kinds.values():
        for name, column in own_columns(kind, known.persons):
            # The knowledge files are proved to give one heading one hashtag.
            if all(head.name != name for head in heads):
                heads.append(_Head(name, _tag(kind, column, known), column))
    return [*heads, *(_Head(name, tag, Column(to=name)) for name, tag in _BEHIND.items())]


def _tag(kind: FigureKind, column: Column, known: Known) -> str:
    if column.to in kind.labels:
        return kind.labels[column.to].hxl
    tag = kind.fields[column.to].hxl
    for one in known.persons.breakdowns.values():
        if column.group in one.groups:
            return tag + one.groups[column.group].hxl
    return tag


def _lines(
    dossier: Dossier, known: Known, sharing: Sharing, heads: Sequence[_Head]
) -> Iterator[list[str]]:
    names = {one.id: one.key or one.name for one in dossier.institutions}
    every = counted(dossier, sharing) if sharing.shared else dossier.figures
    for kind in known.kinds.values():
        ours = [figure for figure in every if figure.kind == kind.id]
        for year in sorted({figure.year for figure in ours}):
            of_year = [figure for figure in ours if figure.year == year]
            rows = tuple(f for f in of_year if sharing.may_show(f))
            tables: tuple[PersonsTable, ...] = ()
            if sharing.shared:
                rows = rows_of(of_year, sharing)
                tables = persons_tables(rows, kind, known.persons, sharing)
            for figure in rows:
                told = {**_told(figure, kind, tables, sharing), **_beside(figure, names)}
                yield [told.get(head.name, "") for head in heads]


def _beside(figure: Figure, names: Mapping[str, str]) -> dict[str, str]:
    """What every kind has, and the labels, by heading."""
    near = figure.near
    told: dict[str, object] = {
        "kind": figure.kind, "year": figure.year, "where": figure.where or "",
        "latitude": "" if near is None else near.latitude,
        "longitude": "" if near is None else near.longitude,
        "institution": names.get(figure.institution or "", ""), "source": figure.source,
        "on": figure.on, "note": figure.note or "",
    }  # fmt: skip
    labels = {column_name(name): value for name, value in figure.labels.items()}
    return {name: str(value) for name, value in told.items()} | labels


def _told(
    figure: Figure, kind: FigureKind, tables: Sequence[PersonsTable], sharing: Sharing
) -> dict[str, str]:
    """The numbers and days of a figure by heading; of persons, in what is shared, as shown."""
    told = {column_name(name): day.isoformat() for name, day in figure.days.items()}
    for name, number in figure.values.items():
        measure = kind.fields[name].measure if name in kind.fields else "number"
        if measure == "area":
            told[f"{column_name(name)}_m2"] = f"{number:f}"
        elif measure != "persons" or not sharing.shared:
            told[column_name(name)] = str(number)
    persons = _persons_shown(figure, tables) if sharing.shared else _persons_whole(figure)
    return {**told, **persons}


def _persons_whole(figure: Figure) -> dict[str, str]:
    return {
        _grouped(name, group): str(number)
        for name, counts in figure.counts.items()
        for groups in counts.by.values()
        for group, number in groups.items()
    }


def _persons_shown(figure: Figure, tables: Sequence[PersonsTable]) -> dict[str, str]:
    told = {}
    for table in tables:
        if (figure.id, TOTAL) in table.counts.numbers:
            told[column_name(table.field)] = _shown(table, figure.id, TOTAL)
            for key, columns in table.partitions:
                for column in columns:
                    name = _grouped(table.field, column) if key else column_name(column)
                    told[name] = _shown(table, figure.id, column)
    return told


def _grouped(name: str, group: str) -> str:
    return f"{column_name(name)}_{column_name(group)}"


def _shown(table: PersonsTable, row: str, column: str) -> str:
    return HIDDEN if table.hides(row, column) else str(table.counts.numbers[row, column])


def _csv(lines: Iterable[Sequence[str]]) -> bytes:
    text = io.StringIO()
    rows = csv.writer(text, lineterminator="\r\n")
    rows.writerows([_guarded(cell) for cell in line] for line in lines)
    return text.getvalue().encode("utf-8-sig")


def _guarded(cell: str) -> str:
    """Words that a spreadsheet would take for a formula begin with an apostrophe."""
    return f"'{cell}" if cell.startswith(_FORMULA) and not _NUMBER.fullmatch(cell) else cell
