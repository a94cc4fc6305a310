"""Takes a plan from Excel or CSV into the dossier: all rows or none, known again by their keys."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from article9.catalogue.fault import suggestion
from article9.record.dossier.dossier import Dossier
from article9.record.dossier.links import prove
from article9.record.dossier.plan import Action
from article9.record.ids import NewId
from article9.usecases.imports.headings import Headed, headed
from article9.usecases.imports.imported import Imported, RowFault
from article9.usecases.imports.plan_actions import Actions
from article9.usecases.imports.plan_indicators import Indicators
from article9.usecases.imports.row import Row
from article9.usecases.imports.tables import Tables
from article9.usecases.plan.columns import (
    ACTIONS,
    INDICATORS,
    NEEDED_OF_ACTIONS,
    NEEDED_OF_INDICATORS,
    Column,
)
from article9.usecases.plan.from_point import Known

#: Names that are listed in a sentence; of more, the number is enough.
_LISTED = 10


@dataclass(frozen=True, slots=True)
class Using:
    """What an import of a plan leans on."""

    known: Known
    today: date  # from when an action stands where no day is given


def imported(
    dossier: Dossier,
    data: bytes,
    *,
    name: str,
    mapping: Mapping[str, str] | None,
    using: Using,
    new_id: NewId,
) -> Imported:
    """The dossier with the plan of a file, or every fault of the file and the dossier as it was.

    A row whose key is known changes that action: an empty cell empties its field, a column that
    the file does not have leaves it. Nothing is ever deleted. `mapping` gives the key of a column
    for what the file calls it.

    Raises:
        Unreadable: the file is no table.
    """
    tables = Tables(data, name)
    sheets = [tuple(tables.rows(sheet)) for sheet in tables.sheets]
    main = _find(sheets, ACTIONS, NEEDED_OF_ACTIONS, mapping)
    beside = _find(sheets, INDICATORS, NEEDED_OF_INDICATORS, mapping)
    if main is None:
        needed = ", ".join(c.title for c in ACTIONS if c.key in NEEDED_OF_ACTIONS)
        message = f"No sheet has the columns that a plan needs: {needed}."
        remedy = "Take the template, or give a mapping of what your file calls them."
        return Imported(dossier, faults=(RowFault(None, "", message, remedy),))
    actions = Actions(dossier, main, using.known, new_id=new_id, today=using.today)
    indicators = Indicators(dossier, beside, actions) if beside else None
    faults = [*_twice(main), *actions.faults]
    if beside and indicators:
        faults += [*_twice(beside), *indicators.faults]
    if faults:
        return Imported(dossier, faults=tuple(faults))
    return _taken(dossier, actions, indicators, tuple(_left(main, beside)))


def _find(
    sheets: Sequence[Sequence[Row]],
    columns: Sequence[Column],
    needed: Sequence[str],
    mapping: Mapping[str, str] | None,
) -> Headed | None:
    found = (headed(rows, columns, needed, mapping) for rows in sheets)
    return next((one for one in found if one is not None), None)


def _twice(sheet: Headed) -> Iterator[RowFault]:
    for column in sheet.twice:
        message = "Two columns have this heading."
        yield RowFault(sheet.row, column, message, "Take one of the two out.")


def _taken(
    dossier: Dossier, actions: Actions, indicators: Indicators | None, left: tuple[str, ...]
) -> Imported:
    made = {action.id: action for action in actions.made()}
    before = {action.id: action for action in dossier.actions}
    every = {**before, **made}
    for id_ in indicators.actions if indicators else ():
        every[id_] = indicators.changed(every[id_]) if indicators else every[id_]
    objectives = tuple(actions.objectives.values())
    changed = dossier.model_copy(
        update={
            "actions": tuple(every.values()),
            "objectives": (*dossier.objectives, *objectives),
        }
    )
    prove(changed)
    new = [action for id_, action in every.items() if id_ not in before]
    other = [every[id_] for id_, action in before.items() if every[id_] != action]
    same = len(made) - len(new) - sum(action.id in made for action in other)
    done = [
        *_told("New actions", new),
        *_told("Changed actions", other),
        *([f"As before: {same}."] if same else []),
        *(f"A new objective: {one.title}." for one in objectives),
    ]
    return Imported(changed, done=tuple(done), left=left)


def _told(what: str, actions: Sequence[Action]) -> Iterator[str]:
    if actions:
        names = ", ".join(action.key or action.id for action in actions[:_LISTED])
        more = f" and {len(actions) - _LISTED} more" if len(actions) > _LISTED else ""
        yield f"{what}: {len(actions)} ({names}{more})."


def _left(main: Headed, beside: Headed | None) -> Iterator[str]:
    for sheet, columns in ((main, ACTIONS), (beside, INDICATORS)):
        for heading in sheet.unknown if sheet else ():
            titles = [sheet.say(column.title) for column in columns] if sheet else []
            near = suggestion(heading, titles)
            yield f"The column {heading!r} was not taken: no column has this name. {near}".rstrip()
