"""What somebody who sees a table can work out of it: an exact solver that knows nothing of ours.

It adds and subtracts (elimination), and it finds how low and how high each hidden number can be
with every sum kept and none below nought (the simplex method, in fractions).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from article9.figures.suppression import TOTAL, Cell, Counts

Line = list[Fraction]


def equations(counts: Counts) -> Iterator[dict[Cell, int]]:
    """Every sum of a table, as what makes nought."""
    for row in counts.all_rows:
        for partition in counts.partitions:
            yield {(row, TOTAL): -1, **{(row, name): 1 for name in partition}}
    if len(counts.rows) > 1:
        for column in counts.columns:
            yield {(TOTAL, column): -1, **{(row, column): 1 for row in counts.rows}}


def system(counts: Counts, hidden: Sequence[Cell]) -> tuple[list[Line], Line]:
    """The sums with what is shown put in: a line for each, and what it makes."""
    lines, sums = [], []
    for equation in equations(counts):
        line = [Fraction(equation.get(cell, 0)) for cell in hidden]
        shown = sum(
            times * counts.numbers[cell] for cell, times in equation.items() if cell not in hidden
        )
        if any(line):
            lines.append(line)
            sums.append(Fraction(-shown))
    return lines, sums


def worked_out(counts: Counts, hidden: Sequence[Cell]) -> list[Cell]:
    """The hidden cells that adding and subtracting gives away."""
    lines, _ = system(counts, hidden)
    reduced = _reduced(lines, len(hidden))
    return [
        hidden[at]
        for line in reduced
        for at in [next(i for i, value in enumerate(line) if value)]
        if sum(1 for value in line if value) == 1
    ]


def _reduced(lines: list[Line], width: int) -> list[Line]:
    """The reduced row echelon form: a variable is known only where it stands alone in a line."""
    lines, done = [list(line) for line in lines], 0
    for column in range(width):
        pivot = next((i for i in range(done, len(lines)) if lines[i][column]), None)
        if pivot is None:
            continue
        lines[done], lines[pivot] = lines[pivot], lines[done]
        head = lines[done][column]
        lines[done] = [value / head for value in lines[done]]
        for i, line in enumerate(lines):
            if i != done and line[column]:
                times = line[column]
                lines[i] = [a - times * b for a, b in zip(line, lines[done], strict=True)]
        done += 1
    return lines[:done]


def bounds(counts: Counts, hidden: Sequence[Cell], cell: Cell) -> tuple[Fraction, Fraction | None]:
    """How low and how high a hidden cell can be; None where it can be as high as one likes."""
    lines, sums = system(counts, hidden)
    at = hidden.index(cell)
    aim = [Fraction(int(i == at)) for i in range(len(hidden))]
    lowest = _most(lines, sums, [-value for value in aim])
    assert lowest is not None  # nothing is below nought
    return -lowest, _most(lines, sums, aim)


def _most(lines: list[Line], sums: Line, aim: Line) -> Fraction | None:
    """The most that the aim can be, all variables at least nought; None if there is no most."""
    width, count = len(aim), len(lines)
    table = []
    for i, (line, total) in enumerate(zip(lines, sums, strict=True)):
        sign = -1 if total < 0 else 1
        spare = [Fraction(int(i == j)) for j in range(count)]
        table.append([sign * value for value in line] + spare + [sign * total])
    basis = [width + i for i in range(count)]
    first = [Fraction(0)] * width + [Fraction(-1)] * count
    assert _climb(table, basis, first) == 0, "the true numbers fit, so some do"
    _drop_spares(table, basis, width)
    for line in table:
        del line[width : width + count]
    return _climb(table, basis, aim)


def _drop_spares(table: list[Line], basis: list[int], width: int) -> None:
    for i in range(len(table) - 1, -1, -1):
        if basis[i] >= width:
            column = next((j for j in range(width) if table[i][j]), None)
            if column is None:
                del table[i], basis[i]
            else:
                _pivot(table, basis, i, column)


def _climb(table: list[Line], basis: list[int], aim: Line) -> Fraction | None:
    """Bland's rule: never in a circle."""
    while True:
        costs = [aim[b] for b in basis]
        column = next(
            (
                j
                for j in range(len(aim))
                if aim[j] > sum(c * line[j] for c, line in zip(costs, table, strict=True))
            ),
            None,
        )
        if column is None:
            return sum((c * line[-1] for c, line in zip(costs, table, strict=True)), Fraction(0))
        rows = [i for i, line in enumerate(table) if line[column] > 0]
        if not rows:
            return None
        row = min(rows, key=lambda i: (table[i][-1] / table[i][column], basis[i]))
        _pivot(table, basis, row, column)


def _pivot(table: list[Line], basis: list[int], row: int, column: int) -> None:
    head = table[row][column]
    table[row] = [value / head for value in table[row]]
    for i, line in enumerate(table):
        if i != row and line[column]:
            times = line[column]
            table[i] = [a - times * b for a, b in zip(line, table[row], strict=True)]
    basis[row] = column
