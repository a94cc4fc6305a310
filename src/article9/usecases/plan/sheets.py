"""The plan as a workbook or CSV that can be filled in and taken in again; empty, its template."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping

from article9.catalogue.translations import Translations
from article9.documents.document import Block, Document, Heading, Paragraph, Points, Table
from article9.usecases.attribution import ATTRIBUTION
from article9.usecases.plan.asked import Asked
from article9.usecases.plan.cells import action_cells, indicator_cells, names_in
from article9.usecases.plan.columns import ACTIONS, INDICATORS, Column
from article9.usecases.plan.words import CONFIDENCES, PLAN_FIELDS, STANDINGS, not_shown

#: What a spreadsheet would take for a formula begins so.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def plan_sheets(asked: Asked, say: Translations) -> Document:
    """The actions and the indicators on a sheet each; the first says how they are filled in."""
    names = names_in(asked.dossier, "open") if asked.is_shared else names_in(asked.dossier)
    actions = [action_cells(action, names, say) for action in asked.actions]
    indicators = [
        indicator_cells(action, one, say) for action in asked.actions for one in action.indicators
    ]
    blocks: tuple[Block, ...] = (
        *_how(asked, say),
        _table(ACTIONS, actions, say("Actions"), say),
        _table(INDICATORS, indicators, say("Indicators"), say),
    )
    return Document(say.language, blocks, footer=say(ATTRIBUTION))


def plan_csv(asked: Asked, say: Translations) -> str:
    """The actions, a row each. Indicators are on a sheet of their own in Excel, and not in here."""
    names = names_in(asked.dossier, "open") if asked.is_shared else names_in(asked.dossier)
    written = io.StringIO()
    rows = csv.writer(written, lineterminator="\r\n")
    rows.writerow(say(column.title) for column in ACTIONS)
    for action in asked.actions:
        cells = action_cells(action, names, say)
        rows.writerow(_guarded(cells[column.key]) for column in ACTIONS)
    return written.getvalue()


def _how(asked: Asked, say: Translations) -> Iterator[Block]:
    yield Heading(say("National plan"), 1)
    yield Paragraph(asked.state or asked.dossier.state, lead=say("State"))
    yield Paragraph(asked.today.isoformat(), lead=say("As of"))
    yield Paragraph(
        say(
            "Change the rows or add some, and give the file back to article9. It shows what would "
            "change before anything does. A row that is taken out of the file stays in the record."
        )
    )
    if asked.leaves_out:
        yield Paragraph(not_shown(asked.up_to, say))
    yield Heading(say("Columns of the actions"))
    yield Points(_asks(ACTIONS, say))
    yield Heading(say("Columns of the indicators"))
    yield Points(_asks(INDICATORS, say))
    yield Heading(say("What can be written in some of them"))
    yield Paragraph(_list(PLAN_FIELDS.values(), say), lead=say("Field"))
    yield Paragraph(_list(STANDINGS.values(), say), lead=say("Stands"))
    yield Paragraph(_list(CONFIDENCES.values(), say), lead=say("Confidentiality"))


def _asks(columns: Iterable[Column], say: Translations) -> tuple[str, ...]:
    return tuple(f"{say(column.title)} – {say(column.asks)}" for column in columns)


def _list(words: Iterable[str], say: Translations) -> str:
    return "; ".join(map(say, words))


def _table(
    columns: tuple[Column, ...], rows: list[Mapping[str, str]] | list[dict[str, str]], title: str,
    say: Translations,
) -> Table:  # fmt: skip
    header = tuple(say(column.title) for column in columns)
    return Table(header, tuple(tuple(row[c.key] for c in columns) for row in rows), title)


def _guarded(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
