"""Makes indicators of the rows of a plan, beside those that its actions have."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from article9.catalogue.translations import AS_WRITTEN
from article9.record.dossier.dossier import Dossier
from article9.record.dossier.people import Lenses
from article9.record.dossier.plan import PERCENT, Action, DatedValue, Indicator
from article9.usecases.imports.headings import Headed
from article9.usecases.imports.imported import RowFault
from article9.usecases.imports.plan_actions import Actions
from article9.usecases.imports.plan_cells import bare, choice, dated, day, in_a_line, number
from article9.usecases.imports.plan_sheet import Cells
from article9.usecases.imports.row import Row
from article9.usecases.plan.cells import NO, YES, indicator_cells
from article9.usecases.plan.words import WISHED

_WHOLE = 100
_LINE = 500
_ANSWERS = {"yes": YES, "no": NO}
_NO_LENSES = Lenses()


class Indicators:
    """The rows of the sheet of indicators, read against the record and the rows of actions."""

    def __init__(self, dossier: Dossier, sheet: Headed, actions: Actions) -> None:
        self.faults: list[RowFault] = []
        self._sheet = sheet
        self._says = (sheet.say, AS_WRITTEN)
        self._before = {
            (action.id, bare(one.title)): (action, one)
            for action in dossier.actions
            for one in action.indicators
        }
        self._rows: dict[tuple[str, str], int] = {}
        self._found: dict[str, list[Indicator]] = {}
        for row in sheet.rows:
            self._read(row, actions)

    def changed(self, action: Action) -> Action:
        """The action with the indicators of the rows; those that no row names are kept.

        To be asked only where there are no faults.
        """
        made = self._found[action.id]
        new = {bare(one.title): one for one in made}
        kept = [new.pop(bare(one.title), one) for one in action.indicators]
        return action.model_copy(update={"indicators": (*kept, *new.values())})

    @property
    def actions(self) -> frozenset[str]:
        """The ids of the actions that rows are about."""
        return frozenset(self._found)

    def _read(self, row: Row, actions: Actions) -> None:
        cells = Cells(row, self._sheet, self.faults, {})
        name, title = cells.text("action"), cells.line("indicator")
        id_ = actions.action_id(name)
        if id_ is None:
            cells.fault(
                "action",
                f"There is no action {name!r} in the file or the record." if name
                else "It is not said to which action it belongs.",
                "Write the key of one.",
            )  # fmt: skip
        if not title or len(title) > _LINE:
            cells.fault("indicator", "It is not said what is counted.", "Write it in one line.")
        place = (id_ or f"row {cells.row}", bare(title))
        if title and place in self._rows:
            cells.fault(
                "indicator",
                f"The same indicator of the same action stands in row {self._rows[place]}.",
                "Take one of the two out.",
            )
        self._rows.setdefault(place, cells.row)
        action, before = self._before.get(place, (None, None))
        if action and before:
            written = indicator_cells(action, before, self._sheet.say)
            cells = Cells(row, self._sheet, self.faults, written)
        told = len(self.faults)
        fields = self._fields(cells, before)
        if id_ is None or not title or len(self.faults) > told:
            return
        made = cells.shaped("", Indicator, {**fields, "title": title})
        if made is not None:
            self._found.setdefault(id_, []).append(made)

    def _fields(self, cells: Cells, before: Indicator | None) -> dict[str, Any]:
        into: dict[str, Any] = dict(before) if before else {}
        if not cells.text("unit") or len(cells.text("unit")) > _LINE:
            cells.fault("unit", "It is not said in what it is counted.", "Write persons, m2, % ...")
        cells.take(into, "unit", in_a_line, "")
        cells.take(into, "wished", choice(WISHED, self._says).read, "more")
        for key in ("baseline", "target"):
            if cells.changed(key) or cells.changed(f"{key}-on"):
                into[key] = self._dated(cells, key)
        cells.take(into, "values", dated, ())
        if cells.changed("persons"):
            into["persons"] = cells.read("persons", choice(_ANSWERS, self._says).read) == "yes"
        into["lenses"] = cells.lenses(before.lenses if before else _NO_LENSES)
        self._prove(into, cells)
        return into

    def _dated(self, cells: Cells, key: str) -> DatedValue | None:
        value, on = cells.read(key, number), cells.read(f"{key}-on", day)
        if cells.text(key) and not cells.text(f"{key}-on"):
            cells.fault(f"{key}-on", "The number has no day.", "Write the day.")
        if cells.text(f"{key}-on") and not cells.text(key):
            cells.fault(key, "There is a day and no number.", "Write the number.")
        return None if value is None or on is None else DatedValue(value=value, on=on)

    def _prove(self, into: Mapping[str, Any], cells: Cells) -> None:
        baseline, target = into.get("baseline"), into.get("target")
        if baseline and target and target.on < baseline.on:
            cells.fault(
                "target-on",
                f"The target is for {target.on}, before the baseline of {baseline.on}.",
                "Were the two swapped? Correct one of them.",
            )
        if cells.text("unit") != PERCENT:
            return
        told: tuple[tuple[str, DatedValue | None], ...] = (
            ("baseline", baseline), ("target", target),
            *(("values", one) for one in into.get("values", ())),
        )  # fmt: skip
        for key, one in told:
            if one and one.value > Decimal(_WHOLE):
                message = f"{one.value:f} % is more than the whole."
                cells.fault(key, message, "Write a number up to 100, or another unit.")
