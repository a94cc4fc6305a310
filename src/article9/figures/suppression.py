"""Hides small numbers of persons in what is shown to others, so that none can be worked out.

A table holds rows (provinces, services) and columns: a total, and partitions of that total into
groups. Whoever sees it can add and subtract. So a small number is hidden together with others,
along a *way of moving*: numbers that could all be higher or lower by the same step, and every sum
in the table would still hold. Each hidden number stands on such a way that leaves at least
`threshold` numbers possible for it; this is the proof that nothing can be worked out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field

from article9.catalogue.translations import later

#: The usual threshold: what is above nought and below it is hidden.
THRESHOLD = 5

#: Said once below a table with hidden numbers: some are not small themselves.
WHY_HIDDEN = later("Small numbers of persons, and numbers that would give them away, are hidden.")

#: The row and the column of totals.
TOTAL = "total"

#: How many groups of another partition, and how many other rows, are looked at for a way; to look
#: at all would take minutes for a large table. Those that are hidden already come first.
_GROUPS, _ROWS = 3, 12

#: A cell: its row and its column.
Cell = tuple[str, str]

#: Steps up or down by which one moves along rows or columns: +1 or -1 each.
Move = Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Counts:
    """Numbers of persons by row and column; each partition lists the columns that make the total.

    With several rows there is a row of totals, which is the sum of the others.
    """

    rows: tuple[str, ...]  # without the row of totals
    partitions: tuple[tuple[str, ...], ...]
    numbers: Mapping[Cell, int]

    @property
    def columns(self) -> tuple[str, ...]:
        """All columns, the total last."""
        return (*(name for partition in self.partitions for name in partition), TOTAL)

    @property
    def all_rows(self) -> tuple[str, ...]:
        """All rows, the totals last where there are any."""
        return (*self.rows, TOTAL) if len(self.rows) > 1 else self.rows


@dataclass(frozen=True, slots=True)
class Shown:
    """What is hidden: small numbers, and those that would give them away."""

    threshold: int
    hidden: frozenset[Cell]
    small: frozenset[Cell] = field(default=frozenset())


def counts_of(
    rows: Mapping[str, int], groups: Mapping[str, Mapping[str, Mapping[str, int]]]
) -> Counts:
    """The table of these totals by row, and of their partitions: by name, by row, by group.

    What a partition leaves of a row's total in no group cannot be hidden by it: give it a group.
    """
    partitions = tuple(
        tuple(dict.fromkeys(name for by_group in by_row.values() for name in by_group))
        for by_row in groups.values()
    )
    numbers: dict[Cell, int] = {(row, TOTAL): total for row, total in rows.items()}
    for by_row, names in zip(groups.values(), partitions, strict=True):
        for row in rows:
            for name in names:
                numbers[row, name] = by_row.get(row, {}).get(name, 0)
    if len(rows) > 1:
        for column in (*(name for names in partitions for name in names), TOTAL):
            numbers[TOTAL, column] = sum(numbers[row, column] for row in rows)
    return Counts(tuple(rows), partitions, numbers)


def suppressed(counts: Counts, *, threshold: int = THRESHOLD) -> Shown:
    """What to hide of a table. The same table and threshold always hide the same.

    Raises:
        ValueError: the threshold is below two, so that nothing would be hidden.
    """
    if threshold < 2:
        raise ValueError("the threshold is two at least")
    small = [
        (row, column)
        for row in counts.all_rows
        for column in counts.columns
        if 0 < counts.numbers[row, column] < threshold
    ]
    hidden: set[Cell] = set(small)
    moves = _Moves(counts)
    for cell in small:
        ways: list[Mapping[Cell, int]] = [
            way for way in moves.through(cell, hidden) if _room(way, counts) >= threshold
        ]
        if not any(hidden.issuperset(way) for way in ways):
            hidden.update(sorted(ways, key=lambda way: _cost(way, counts, hidden))[0])
    return Shown(threshold, frozenset(hidden), frozenset(small))


def _room(way: Mapping[Cell, int], counts: Counts) -> float:
    """How many numbers each cell of a way could hold, none of them below nought."""
    down = min(counts.numbers[cell] for cell, step in way.items() if step > 0)
    against = [counts.numbers[cell] for cell, step in way.items() if step < 0]
    return down + min(against) + 1 if against else float("inf")


def _cost(
    way: Mapping[Cell, int], counts: Counts, hidden: set[Cell]
) -> tuple[int, int, int, list[Cell]]:
    """What is lost by hiding a way: totals count most, then cells, then persons."""
    fresh = [cell for cell in way if cell not in hidden]
    totals = sum((TOTAL in cell) + (cell == (TOTAL, TOTAL)) for cell in fresh)
    return totals, len(fresh), sum(counts.numbers[cell] for cell in fresh), sorted(way)


class _Moves:
    """The ways of moving in a table: a step along the rows, times a step along the columns."""

    def __init__(self, counts: Counts) -> None:
        self._counts = counts

    def through(self, cell: Cell, hidden: Set[Cell]) -> Iterator[dict[Cell, int]]:
        """The ways that go up in this cell; there is always one with room enough among them."""
        row, column = cell
        for down in self._rows(row, column, hidden):
            for across in self._columns(column):
                yield {(r, c): one * two for r, one in down.items() for c, two in across.items()}

    def _rows(self, row: str, column: str, hidden: Set[Cell]) -> Iterator[Move]:
        rows, numbers = self._counts.rows, self._counts.numbers
        if len(rows) == 1:
            yield {row: 1}
            return
        others = sorted(
            (other for other in rows if other != row),
            key=lambda other: ((other, column) not in hidden, -numbers[other, column]),
        )[:_ROWS]
        if row == TOTAL:
            yield from ({TOTAL: 1, other: 1} for other in others)
        else:
            yield from ({row: 1, other: -1} for other in others)
            yield {row: 1, TOTAL: 1}

    def _columns(self, column: str) -> Iterator[Move]:
        partitions = self._counts.partitions
        if column == TOTAL:
            yield from self._with_total(partitions, {TOTAL: 1})
            return
        own = next(names for names in partitions if column in names)
        yield from ({column: 1, other: -1} for other in own if other != column)
        others = tuple(names for names in partitions if names is not own)
        yield from self._with_total(others, {column: 1, TOTAL: 1})

    def _with_total(self, partitions: Sequence[tuple[str, ...]], begun: Move) -> Iterator[Move]:
        """Moves of the total, with one group of each partition, which has the most persons."""
        if not partitions:
            yield begun
            return
        first, rest = partitions[0], partitions[1:]
        for name in sorted(first, key=self._persons, reverse=True)[:_GROUPS]:
            yield from self._with_total(rest, {**begun, name: 1})

    def _persons(self, column: str) -> int:
        return self._counts.numbers[self._counts.all_rows[-1], column]
