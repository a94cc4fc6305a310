"""Compares an evaluation with the committed figures, and fails on a drop.

compare_accuracy.py COMMITTED EVALUATION [--write]

EVALUATION is what evaluate.py writes with --json. COMMITTED (bench/accuracy.json) holds what is
kept of it: the figures over all laws, and for each requirement how many laws are read as labelled.
Nothing of the laws themselves is kept.
"""

from __future__ import annotations

import argparse
import json
import math
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

Figures: TypeAlias = dict[str, float | None]

HIGHER_IS_BETTER = (
    "coverage",
    "right",
    "presence F1",
    "pinpoint",
    "precision",
    "quotes",
    "values",
    "concerns F1",
)
LOWER_IS_BETTER = ("false comfort", "false alarm", "alarms", "failed laws")
AS_LABELLED = {("yes", "met"), ("partial", "partial"), ("no", "absent")}


@dataclass(frozen=True, slots=True)
class Change:
    """One figure, then and now; None where it could not be measured."""

    name: str
    then: float | None
    now: float | None

    @property
    def is_drop(self) -> bool:
        """Whether it has become worse, or can no longer be measured."""
        if self.then is None:
            return False
        if self.now is None:
            return True
        return self.now > self.then if self.name in LOWER_IS_BETTER else self.now < self.then

    def __str__(self) -> str:
        mark = "DROP" if self.is_drop else "" if self.then == self.now else "better"
        if self.then is None and self.now is not None:
            mark = "new"
        return f"{self.name:32}{_shown(self.then):>10}{_shown(self.now):>10}  {mark}".rstrip()


def figures_from(evaluation: dict[str, object]) -> Figures:
    """The figures worth keeping, of what evaluate.py wrote."""
    total, rows = evaluation["total"], evaluation["rows"]
    if not isinstance(total, dict) or not isinstance(rows, list):
        raise ValueError("not an evaluation: `total` must be an object and `rows` a list")
    figures = {name: _number(total[name]) for name in (*HIGHER_IS_BETTER, *LOWER_IS_BETTER)}
    for requirement in sorted({row["requirement"] for row in rows}):
        pairs = [(r["label"], r["verdict"]) for r in rows if r["requirement"] == requirement]
        figures[requirement] = sum(pair in AS_LABELLED for pair in pairs)
    return figures


def changes(then: Figures, now: Figures) -> list[Change]:
    """Every figure of either side, those of the committed file first."""
    names = [*then, *(name for name in now if name not in then)]
    return [Change(name, then.get(name), now.get(name)) for name in names]


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(
        description="Fail if article9 reads laws less well than before."
    )
    parser.add_argument("committed", type=Path)
    parser.add_argument("evaluation", type=Path)
    parser.add_argument(
        "--write", action="store_true", help="make this evaluation the committed one"
    )
    args = parser.parse_args(arguments)

    now = figures_from(json.loads(args.evaluation.read_text(encoding="utf-8")))
    then: Figures = {}
    if args.committed.exists():
        then = json.loads(args.committed.read_text(encoding="utf-8"))
    elif not args.write:
        print(f"{args.committed} is not there; `make accuracy` writes it.", file=sys.stderr)
        return 1
    compared = changes(then, now)
    print(f"{'':32}{'committed':>10}{'now':>10}", *compared, sep="\n")
    if args.write:
        args.committed.write_text(json.dumps(now, indent=2) + "\n", encoding="utf-8")
        return 0
    drops = [change.name for change in compared if change.is_drop]
    if drops:
        remedy = "If it is meant, say why in the commit, and run `make accuracy`."
        print(f"Read less well than committed: {', '.join(drops)}. {remedy}", file=sys.stderr)
    return 1 if drops else 0


def _number(value: object) -> float | None:
    """A figure of evaluate.py: 0.5, NaN where nothing was measured, "2/14" where two count."""
    number = float(str(value).partition("/")[0])
    # Four places: the last bits of a float are no finding.
    return None if math.isnan(number) else round(number, 4)


def _shown(value: float | None) -> str:
    return "-" if value is None else f"{value:.4g}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
