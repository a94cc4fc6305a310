"""Reads the rows of one sheet of a plan cell by cell, and keeps every fault with its row."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import TypeVar

from pydantic import BaseModel, ValidationError

from article9.catalogue.fault import suggestion
from article9.record.dossier.people import LENSES, Dealt, Lenses
from article9.usecases.imports.headings import Headed
from article9.usecases.imports.imported import RowFault
from article9.usecases.imports.plan_cells import Wrong, items
from article9.usecases.imports.row import Row
from article9.usecases.plan.columns import ACTIONS, INDICATORS

T = TypeVar("T")
M = TypeVar("M", bound=BaseModel)

#: What each column is called, where the file does not have it.
_TITLES = {column.key: column.title for column in (*ACTIONS, *INDICATORS)}


class Cells:
    """A row by the keys of its columns. A cell that is as it was written out was not changed."""

    def __init__(
        self, row: Row, sheet: Headed, faults: list[RowFault], before: Mapping[str, str]
    ) -> None:
        """`before` is what article9 itself would write into the row, where it knows its record."""
        self.row = row.number
        self._row, self._sheet, self._faults, self._before = row, sheet, faults, before

    def text(self, key: str) -> str:
        """What stands in a column; nothing where the file has no such column."""
        at = self._sheet.columns.get(key)
        return "" if at is None else self._row.cell(at).strip()

    def line(self, key: str) -> str:
        """The same in one line."""
        return _joined(self.text(key))

    def changed(self, key: str) -> bool:
        """Whether the file has the column, and in it something else than before."""
        if key not in self._sheet.columns:
            return False
        return _joined(self.text(key)) != _joined(self._before.get(key, ""))

    def shaped(self, key: str, shape: type[M], values: object) -> M | None:
        """The value of a shape; None where it cannot be one, which is kept."""
        try:
            return shape.model_validate(values)
        except ValidationError as error:
            self.fault(key, _said(error), "Correct it, or take it out.")
            return None

    def fault(self, key: str, message: str, remedy: str = "") -> None:
        """Keep that a cell is wrong."""
        column = (self._sheet.named.get(key) or self._sheet.say(_TITLES[key])) if key else ""
        self._faults.append(RowFault(self.row, column, message, remedy))

    def read(self, key: str, how: Callable[[str], T]) -> T | None:
        """What a cell means; None where it is empty, or wrong, which is kept."""
        cell = self.text(key)
        if not cell:
            return None
        try:
            return how(cell)
        except Wrong as wrong:
            self.fault(key, wrong.message, wrong.remedy)
        except ValidationError as error:
            self.fault(key, _said(error), "Correct it.")
        return None

    def take(
        self, into: dict[str, object], key: str, how: Callable[[str], object], empty: object
    ) -> None:
        """Set a field, named as the column is, to what a changed cell means."""
        if self.changed(key):
            found = self.read(key, how)
            into[key.replace("-", "_")] = empty if found is None else found

    def lenses(self, before: Lenses) -> Lenses:
        """What is said of the three, where one of the cells was changed."""
        said: dict[str, object] = {}
        for lens in LENSES:
            how, why_not = f"{lens}-how", f"{lens}-why-not"
            if not (self.changed(how) or self.changed(why_not)):
                said[lens] = getattr(before, lens)
            elif self.text(how) and self.text(why_not):
                self.fault(
                    why_not,
                    "It is said how, and also why not.",
                    "Leave one of the two cells empty.",
                )
            elif self.text(how):
                said[lens] = self.shaped(how, Dealt, {"how": self.text(how)})
            elif self.text(why_not):
                said[lens] = self.shaped(why_not, Dealt, {"why_not": self.text(why_not)})
        return Lenses.model_validate(said)


def names_of(known: Iterable[str], what: str) -> Callable[[str], tuple[str, ...]]:
    """Reads ids of the knowledge files, with semicolons between them."""
    every = frozenset(known)

    def read(cell: str) -> tuple[str, ...]:
        found = items(cell)
        for one in found:
            if one not in every:
                near = suggestion(one, sorted(every))
                raise Wrong(f"There is no {what} {one!r}.", near or "Correct it or take it out.")
        return found

    return read


def records_of(ids: Mapping[str, str], what: str) -> Callable[[str], tuple[str, ...]]:
    """Reads keys or ids of records as their ids, with semicolons between them."""

    def read(cell: str) -> tuple[str, ...]:
        for one in items(cell):
            if one not in ids:
                near = suggestion(one, sorted(ids))
                raise Wrong(
                    f"There is no {what} {one!r} in the record.",
                    near or "Add it to the record first, or take it out.",
                )
        return tuple(dict.fromkeys(ids[one] for one in items(cell)))

    return read


def in_order(begins: date | None, ends: date | None, cells: Cells) -> None:
    """Keep that something ends before it begins."""
    if begins and ends and ends < begins:
        cells.fault(
            "ends",
            f"It ends on {ends}, before it begins on {begins}.",
            "Were the two swapped? Correct one of them.",
        )


def _said(error: ValidationError) -> str:
    """What is wrong with a value, in a sentence."""
    item = error.errors(include_url=False)[0]
    if item["type"] == "value_error":
        words = str(item["ctx"]["error"])
        return f"{words[:1].upper()}{words[1:]}."
    if item["type"].startswith("string"):
        return "It is too long, or holds signs that no text may hold."
    return f"{item['msg']}."


def _joined(words: str) -> str:
    return " ".join(words.split())
