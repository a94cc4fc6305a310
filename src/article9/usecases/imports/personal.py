"""Refuses columns that hold data on single persons: only totals may enter."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from article9.catalogue.personal_data import PersonalData
from article9.usecases.imports.figures_mapping import FiguresMapping
from article9.usecases.imports.imported import RowFault
from article9.usecases.imports.row import Row

#: What values of cells give away, whatever the column is called.
_VALUES = (
    (re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+"), "addresses of electronic mail"),
    (re.compile(r"\(?\+?[0-9][0-9 ().\-/]{7,}[0-9]"), "telephone numbers"),
    (re.compile(r"-?[0-9]{1,3}\.[0-9]{3,}°?[ ,;]+-?[0-9]{1,3}\.[0-9]{3,}.*"), "exact coordinates"),
    (re.compile(r"[0-9]{1,3}°.*[0-9]+['′].*"), "exact coordinates"),
    (re.compile(r"[0-9]{1,2}[C-X] ?[A-Z]{2} ?[0-9]{2,5} ?[0-9]{2,5}"), "exact coordinates"),
)

#: A day looks like a telephone number with few digits.
_DAY = re.compile(r"[0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{1,4}([ T][0-9:.]+)?")

#: Digits from which on a number can be a telephone number.
_DIGITS = 9

#: Different values of a column that are looked at; more are the same kind.
_LOOKED_AT = 5_000

#: What may be called a name, because it is none of a person.
_NAMES_OF_NO_PERSON = ("where", "institution")
_ROUNDED = ("latitude", "longitude")

_REMEDY = "Take the column out of the file: only totals may enter."


class PersonalColumns:
    """Looks at the rows of a file as they pass, and tells each column once."""

    def __init__(
        self, headings: Sequence[str], mapping: FiguresMapping, personal: PersonalData
    ) -> None:
        self._headings = headings
        self._by_heading = dict(_suspected(headings, mapping, personal))
        numbers = {
            heading
            for heading, column in mapping.columns.items()
            if column.to in _ROUNDED or column.unit or column.group
        }
        self._looked_at: dict[int, set[str]] = {
            at: set() for at, heading in enumerate(headings) if heading not in numbers
        }

    def faults(self, row: Row) -> Iterator[RowFault]:
        """What the cells of a row give away that no row before it did."""
        for at, says in list(self._by_heading.items()) if self._by_heading else ():
            if row.cell(at):
                yield self._fault(row, at, says)
                del self._by_heading[at]
                self._looked_at.pop(at, None)
        found = []
        for at, seen in self._looked_at.items():
            value = row.cells[at] if at < len(row.cells) else ""
            if len(value) < _DIGITS or value in seen or len(seen) > _LOOKED_AT:
                continue
            seen.add(value)
            given = given_away(value)
            if given is not None:
                found.append(at)
                yield self._fault(row, at, given)
        for at in found:
            del self._looked_at[at]

    def _fault(self, row: Row, at: int, says: str) -> RowFault:
        message = f"This column seems to hold {says}, and no data on single persons may enter."
        return RowFault(row.number, self._headings[at], message, _REMEDY)


def given_away(value: str) -> str | None:
    """What kind of data on a person or a place a value is, or None."""
    if _DAY.fullmatch(value):
        return None
    for pattern, says in _VALUES:
        if pattern.fullmatch(value):
            digits = sum(letter.isdecimal() for letter in value)
            if says != "telephone numbers" or digits >= _DIGITS:
                return says
    return None


def _suspected(
    headings: Sequence[str], mapping: FiguresMapping, personal: PersonalData
) -> Iterator[tuple[int, str]]:
    for at, heading in enumerate(headings):
        found = personal.kind_of(heading)
        column = mapping.columns.get(heading)
        to = "" if column is None else column.to
        if found is None or (to in _NAMES_OF_NO_PERSON and found[0] == "name"):
            continue
        if to not in _ROUNDED:
            yield at, found[1].says
