"""Makes the figures of a year from those of its months."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from article9.catalogue.figures import FigureKind

Number = int | Decimal

#: In the place of a month, where a row is for the whole year.
WHOLE_YEAR = 0

_MONTHS = 12


@dataclass(slots=True)
class Year:
    """One thing in one year, as rows are added to it."""

    kind: FigureKind
    rows: dict[int, int] = field(default_factory=dict)  # by month, the row it stands in
    values: dict[str, Number] = field(default_factory=dict)
    days: dict[str, date] = field(default_factory=dict)
    groups: dict[str, dict[str, int]] = field(default_factory=dict)  # by field, by group
    _at: dict[str, int] = field(default_factory=dict)  # the month a first or last value is of

    def repeats(self, month: int) -> int | None:
        """The row that tells of the same time, if there is one."""
        if month in self.rows:
            return self.rows[month]
        if month == WHOLE_YEAR and self.rows:
            return next(iter(self.rows.values()))
        return self.rows.get(WHOLE_YEAR)

    def add(self, row: int, month: int, values: Mapping[str, Number]) -> None:
        """Add what a row tells of a month, or of the whole year."""
        self.rows[month] = row
        for name, number in values.items():
            if name not in self.values:
                self.values[name], self._at[name] = number, month
                continue
            match self.kind.fields[name].over_the_year:
                case "sum":
                    self.values[name] += number
                case "first":
                    if month < self._at[name]:
                        self.values[name], self._at[name] = number, month
                case "last":
                    if month > self._at[name]:
                        self.values[name], self._at[name] = number, month

    def add_group(self, name: str, group: str, number: int) -> None:
        """Add persons of a group."""
        groups = self.groups.setdefault(name, {})
        groups[group] = groups.get(group, 0) + number

    @property
    def months(self) -> int:
        """How many months are in it."""
        return _MONTHS if WHOLE_YEAR in self.rows else len(self.rows)
