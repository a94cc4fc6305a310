"""Numbers by year: the parties as they are counted here, and what sources give."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date

from article9.catalogue.state_rows import FigureRow
from article9.states.counts import lines, parties
from article9.states.register import Register
from article9.states.standing import Rules, entry_of


def parties_by_year(register: Register, on: date, rules: Rules) -> tuple[tuple[date, int], ...]:
    """The number of parties on the last day of each year since the first, and on the day `on`."""
    entries = [entry_of(state, rules) for state in register.states.values()]
    first = min((entry.first.year for entry in entries if entry is not None), default=on.year)
    days = [*(date(year, 12, 31) for year in range(first, on.year)), on]
    return tuple((day, len(parties(lines(register, day, rules)))) for day in days)


def by_figure(figures: Sequence[FigureRow]) -> dict[str, tuple[FigureRow, ...]]:
    """The figures of the world by what they count, each by day."""
    found: defaultdict[str, list[FigureRow]] = defaultdict(list)
    for figure in sorted(figures, key=lambda row: (row.figure, row.day)):
        if figure.state is None:
            found[figure.figure].append(figure)
    return {name: tuple(rows) for name, rows in found.items()}


def of_state(figures: Sequence[FigureRow], code: str) -> tuple[FigureRow, ...]:
    """The figures of one State."""
    return tuple(row for row in figures if row.state == code)
