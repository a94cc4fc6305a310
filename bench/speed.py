"""Measures article9 from outside: process start, a law, a whole code, each beside a baseline.

speed.py [--command ".venv/bin/article9"] [--into bench/results.md] [--words 20000,1000000]

The laws are generated (bench/filler.py), with three sections on anti-personnel mines in the middle.
The baseline, measured in the same run, is a bare Python process that reads the file and cuts it
into words; for the start it is one that does nothing. Compare ratios between machines, not seconds.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shlex
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from bench.filler import law

NOTHING = "pass"
WORDS = (
    "import re, sys; from pathlib import Path;"
    "re.findall(r'\\w+', Path(sys.argv[1]).read_text(encoding='utf-8'))"
)
#: As often as a run is repeated, the best is kept: what disturbs it only ever makes it slower.
REPEATED = {"start": 5, "law": 3, "code": 1}
#: From this many words on it is a code.
A_CODE = 200_000


@dataclass(frozen=True, slots=True)
class Run:
    """One process: wall clock and processor seconds, peak memory in MB, what it printed."""

    seconds: float
    cpu: float
    memory: float
    printed: str


@dataclass(frozen=True, slots=True)
class Row:
    """What was measured, its baseline, and what the run found."""

    name: str
    words: int
    run: Run
    baseline: Run
    target: str
    found: str = ""

    @property
    def cells(self) -> tuple[str, ...]:
        """The row as it is printed."""
        speed = f"{self.words / self.run.seconds:,.0f}" if self.words else "-"
        return (
            self.name,
            f"{self.run.seconds:.2f}",
            f"{self.run.cpu:.2f}",
            speed,
            f"{self.run.memory:.0f}",
            f"{self.run.cpu / self.baseline.cpu:.1f}",
            f"{self.run.memory / self.baseline.memory:.1f}",
            self.target,
            self.found,
        )


COLUMNS = (
    "what", "seconds", "processor seconds", "words a second", "peak MB", "processor / baseline",
    "MB / baseline", "target", "planted sections found",
)  # fmt: skip


def run(command: list[str]) -> Run:
    """Run a command to its end. It may exit with 1: something is to consider."""
    with tempfile.TemporaryFile("w+", encoding="utf-8") as out:
        started = time.monotonic()
        process = subprocess.Popen(command, stdout=out)  # noqa: S603  # our own command
        # wait4, not RUSAGE_CHILDREN: that keeps the highest peak of all children so far.
        _, status, used = os.wait4(process.pid, 0)
        seconds = time.monotonic() - started
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode not in (0, 1):
            raise SystemExit(f"{shlex.join(command)} exited with {process.returncode}")
        out.seek(0)
        return Run(seconds, used.ru_utime + used.ru_stime, _megabytes(used.ru_maxrss), out.read())


def best(command: list[str], times: int) -> Run:
    """The quickest of several runs."""
    return min((run(command) for _ in range(times)), key=lambda one: one.seconds)


def start_row(command: list[str]) -> Row:
    """How long it takes until the command does anything at all."""
    times = REPEATED["start"]
    bare = best([sys.executable, "-I", "-c", NOTHING], times)
    return Row("start", 0, best([*command, "--version"], times), bare, "< 0.4 s")


def law_row(command: list[str], words: int, folder: Path) -> Row:
    """A generated law of so many words, checked whole."""
    text, planted = law(words)
    path = folder / f"law-{words}.txt"
    path.write_text(text, encoding="utf-8")
    is_code = words >= A_CODE
    times = REPEATED["code" if is_code else "law"]
    bare = best([sys.executable, "-I", "-c", WORDS, str(path)], times)
    checked = best(
        [*command, "check", str(path), "--text-language", "en", "--format", "json"], times
    )
    count = len(text.split())
    target = "<= 20 s, <= 700 MB" if is_code else "< 2 s, < 250 MB"
    return Row(f"{count:,} words", count, checked, bare, target, _found(checked.printed, planted))


def table(rows: list[Row]) -> str:
    """The rows as a table in Markdown, its columns in line."""
    cells = [COLUMNS, *(row.cells for row in rows)]
    widths = [max(len(line[column]) for line in cells) for column in range(len(COLUMNS))]
    lines = [_line(line, widths) for line in cells]
    rule = "| " + " | ".join("-" * width for width in widths) + " |"
    return "\n".join([lines[0], rule, *lines[1:]])


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description="Measure the speed and memory of article9.")
    parser.add_argument("--command", default=".venv/bin/article9")
    parser.add_argument("--into", type=Path, default=Path("bench/results.md"))
    parser.add_argument("--words", default="20000,1000000")
    args = parser.parse_args(arguments)

    command = shlex.split(args.command)
    rows = [start_row(command)]
    with tempfile.TemporaryDirectory() as folder:
        rows += [law_row(command, int(n), Path(folder)) for n in args.words.split(",")]
    written = table(rows)
    print(written)
    args.into.write_text(_page(written), encoding="utf-8")
    return 0


def _found(printed: str, planted: tuple[str, ...]) -> str:
    """How many of the planted sections the passages name, of those that could be named."""
    reading = json.loads(printed)
    pinpoints = {p["pinpoint"] for finding in reading["findings"] for p in finding["passages"]}
    named = {number for place in pinpoints for number in re.findall(r"^s (\w+)", place)}
    return f"{len(named & set(planted))} of {len(planted)}"


def _megabytes(peak: int) -> float:
    """Linux counts kilobytes, macOS bytes."""
    return peak / (1_000_000 if sys.platform == "darwin" else 1024)


def _line(cells: tuple[str, ...], widths: list[int]) -> str:
    padded = (cell.ljust(width) for cell, width in zip(cells, widths, strict=True))
    return "| " + " | ".join(padded) + " |"


def _page(written: str) -> str:
    about = (
        "The speed of the last `make bench`, on whatever machine it ran. The baseline is a bare "
        "Python\nprocess that reads the same file and cuts it into words; for the start, one that "
        "does nothing."
    )
    return f"# Speed and memory\n\n{about}\n\n{written}\n"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
