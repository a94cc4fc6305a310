"""Measures how long a large dossier takes to load: ten years, 500 measures, 1,000 documents.

python -m bench.dossier

The baseline is `json.loads` of the same bytes. Compare ratios between machines, not seconds.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable

from article9.record.dossier.dossier import SCHEMA
from article9.record.dossier.file import load
from article9.record.ids import uuid7

MEASURES, PIECES, YEARS, QUESTIONS = 500, 1_000, 10, 109
TARGET = "< 0.5 s"
REPEATED = 5
#: 2026-01-05 in Greenwich, in milliseconds.
_FIRST = 1_767_571_200_000


def large_dossier() -> bytes:
    """A dossier of so many records, each with the words and links a real one has."""
    numbers = iter(range(1, 1_000_000))

    def new_id() -> str:
        number = next(numbers)
        return uuid7(_FIRST + number, number)

    by = {"name": "N. Testova", "function": "legal adviser, Ministry of Justice"}
    bodies = [{"id": new_id(), "kind": "justice", "name": f"Body {n}"} for n in range(15)]
    pieces = [
        {
            "id": new_id(), "title": f"Document {n}", "received": "2026-02-03",
            "institution": bodies[n % 15]["id"],
        }
        for n in range(PIECES)
    ]  # fmt: skip
    measures = [
        {
            "id": new_id(), "kind": "order", "title": f"Order {n}", "summary": "It says so. " * 25,
            "steps": [{"status": "in-force", "on": "2026-01-01"}],
            "institution": bodies[n % 15]["id"], "evidence": [pieces[n]["id"], pieces[2 * n]["id"]],
            "obligations": ["art-09-administrative-measures"],
        }
        for n in range(MEASURES)
    ]  # fmt: skip
    cycles = [
        {
            "id": new_id(), "year": 2017 + year, "edition": "self-assessment-2026",
            "opened": {"by": by, "on": "2026-01-05"},
            "answers": [
                {
                    "id": new_id(), "question": f"question-{n}", "standing": "in-place",
                    "state": "given", "by": by, "on": "2026-02-01", "remark": "As it was. " * 15,
                    "institution": bodies[n % 15]["id"], "evidence": [pieces[n]["id"]],
                }
                for n in range(QUESTIONS)
            ],
        }
        for year in range(YEARS)
    ]  # fmt: skip
    whole = {
        "schema": SCHEMA, "id": new_id(), "state": "XXA", "names": {"en": "State XXA"},
        "institutions": bodies, "evidence": pieces, "measures": measures, "cycles": cycles,
    }  # fmt: skip
    return json.dumps(whole, indent=1).encode()


def best_of(work: Callable[[], object]) -> float:
    """The shortest of several runs, in processor seconds."""
    runs = []
    for _ in range(REPEATED):
        begun = time.process_time()
        work()
        runs.append(time.process_time() - begun)
    return min(runs)


def main() -> None:
    data = large_dossier()
    baseline = best_of(lambda: json.loads(data))
    loaded = best_of(lambda: load(data, "large.json"))
    print("| what | MB | processor seconds | / baseline | target |")
    print("| --- | --- | --- | --- | --- |")
    print(f"| json.loads, the baseline | {len(data) / 1e6:.1f} | {baseline:.3f} | 1.0 | |")
    print(f"| load a dossier | | {loaded:.3f} | {loaded / baseline:.1f} | {TARGET} |")


if __name__ == "__main__":
    main()
