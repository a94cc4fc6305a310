"""Measures the import of monthly figures, CSV and Excel, beside a baseline in the same run.

figures_import.py [--rows 100000]

The rows are generated: months of persons reached by province and way of teaching, with their
groups. The baseline is a bare Python process that reads the same CSV and adds up its columns.
Compare ratios between machines, not seconds.
"""

from __future__ import annotations

import argparse
import csv
import io
import itertools
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import xlsxwriter  # type: ignore[import-untyped]  # it ships no types

from article9.record.dossier.dossier import SCHEMA, Dossier
from article9.record.ids import uuid7
from article9.usecases.imports.figures import imported, using
from bench.speed import Run, best, run

TARGET = "< 20 s, < 400 MB"
REPEATED = 2

BASELINE = """
import csv, sys
with open(sys.argv[1], encoding="utf-8", newline="") as file:
    rows = csv.reader(file)
    sums = [0] * len(next(rows))
    for row in rows:
        for at, cell in enumerate(row):
            if cell.isdecimal():
                sums[at] += int(cell)
print(sum(sums))
"""

HEADINGS = (
    "kind", "year", "month", "where", "method", "sessions", "reached", "reached_girls",
    "reached_boys", "reached_women", "reached_men", "reached_with_disability",
    "reached_without_disability", "reached_disability_not_recorded", "source", "on",
)  # fmt: skip
METHODS = ("sessions", "schools", "media", "trainers")
MONTHS, YEARS = 12, range(2020, 2026)


def rows(number: int) -> Iterator[tuple[str | int, ...]]:
    """So many rows of months; what is counted follows from the row's number."""
    months = tuple(itertools.product(METHODS, YEARS, range(1, MONTHS + 1)))
    for at in range(number):
        place, month_of = divmod(at, len(months))
        method, year, month = months[month_of]
        groups = tuple(at * step % 97 for step in (3, 5, 7, 11))
        reached = sum(groups)
        yield (
            "risk-education", year, month, f"District {place}", method, at % 40, reached, *groups,
            reached // 9, reached - reached // 9, 0, "Generated", "2026-01-15",
        )  # fmt: skip


def csv_of(number: int) -> bytes:
    """The rows as CSV."""
    written = io.StringIO()
    lines = csv.writer(written)
    lines.writerow(HEADINGS)
    lines.writerows(rows(number))
    return written.getvalue().encode()


def xlsx_of(number: int, path: Path) -> None:
    """The rows as a workbook such as Excel saves: numbers as numbers, words shared."""
    book = xlsxwriter.Workbook(str(path))
    sheet = book.add_worksheet("figures")
    for at, row in enumerate((HEADINGS, *rows(number))):
        sheet.write_row(at, 0, row)
    book.close()


def take(path: Path) -> str:
    """Import a file into an empty dossier; how many persons were reached by its figures."""
    count = itertools.count(1)
    empty = {"schema": SCHEMA, "id": uuid7(0, 0), "state": "XXA"}
    taken = imported(
        Dossier.model_validate(empty),
        path.read_bytes(),
        name=path.name,
        mapping=None,
        using=using(),
        new_id=lambda: uuid7(1, next(count)),
    )
    if taken.faults:
        raise SystemExit("\n".join(map(str, taken.faults[:5])))
    reached = sum(figure.values["reached"] for figure in taken.dossier.figures)
    return f"{len(taken.dossier.figures)} figures, {reached} persons"


def table(number: int, measured: list[tuple[str, Run]], baseline: Run) -> str:
    """What was measured as a table in Markdown."""
    lines = [
        "| what | seconds | processor seconds | peak MB | processor / baseline | MB / baseline "
        "| target | found |",
        "| --- | --- | --- | --- | --- | --- | --- | --- |",
    ]
    for name, one in measured:
        ratios = f"{one.cpu / baseline.cpu:.1f} | {one.memory / baseline.memory:.1f}"
        lines.append(
            f"| {number:,} rows of {name} | {one.seconds:.2f} | {one.cpu:.2f} | {one.memory:.0f} "
            f"| {ratios} | {TARGET} | {one.printed.strip()} |"
        )
    return "\n".join(lines)


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description="Measure the import of monthly figures.")
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--take", type=Path, help="import this file and say what came of it")
    parser.add_argument("--make", type=Path, help="write the rows as a workbook to this file")
    args = parser.parse_args(arguments)
    if args.make is not None:
        xlsx_of(args.rows, args.make)
        return 0
    if args.take is not None:
        print(take(args.take))
        return 0
    with tempfile.TemporaryDirectory() as folder:
        plain, book = Path(folder) / "figures.csv", Path(folder) / "figures.xlsx"
        plain.write_bytes(csv_of(args.rows))
        # In a process of its own: what is started from a large process is measured as large.
        module = [sys.executable, "-m", "bench.figures_import"]
        run([*module, "--rows", str(args.rows), "--make", str(book)])
        bare = best([sys.executable, "-I", "-c", BASELINE, str(plain)], REPEATED)
        ours = [*module, "--take"]
        measured = [
            ("CSV", best([*ours, str(plain)], REPEATED)),
            ("Excel", best([*ours, str(book)], REPEATED)),
        ]
    print(table(args.rows, measured, bare))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
