"""Counts of enforcement as a table, and what does not fit together in them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from article9.record.dossier.enforcement import STAGES, EnforcementCount, Stage

Kind = Literal["twice", "more-ended-than-tried", "more-tried-than-prosecuted"]


@dataclass(frozen=True, slots=True)
class Line:
    """The cases of a clause in a year. A stage that is not in it was not counted."""

    year: int
    clause: str
    cases: Mapping[Stage, int]


@dataclass(frozen=True, slots=True)
class Odd:
    """Something in a line that somebody must look at."""

    kind: Kind
    year: int
    clause: str
    stage: Stage | None = None


def lines(counts: Iterable[EnforcementCount]) -> tuple[Line, ...]:
    """The counts by year and clause, the latest year first. What is counted twice is added."""
    found: dict[tuple[int, str], dict[Stage, int]] = {}
    for one in counts:
        line = found.setdefault((one.year, one.clause), {})
        line[one.stage] = line.get(one.stage, 0) + one.cases
    in_order = sorted(found.items(), key=lambda item: (-item[0][0], item[0][1]))
    return tuple(
        Line(year, clause, {stage: line[stage] for stage in STAGES if stage in line})
        for (year, clause), line in in_order
    )


def odd(counts: Iterable[EnforcementCount]) -> tuple[Odd, ...]:
    """Where a count is given twice by one body, or a later stage has more cases than it can."""
    every = tuple(counts)
    seen: set[tuple[object, ...]] = set()
    found = []
    for one in every:
        place = (one.year, one.clause, one.stage, one.institution)
        if place in seen:
            found.append(Odd("twice", one.year, one.clause, one.stage))
        seen.add(place)
    for line in lines(every):
        ended = line.cases.get("convicted", 0) + line.cases.get("acquitted", 0)
        tried, prosecuted = line.cases.get("tried"), line.cases.get("prosecuted")
        if tried is not None and ended > tried:
            found.append(Odd("more-ended-than-tried", line.year, line.clause))
        if tried is not None and prosecuted is not None and tried > prosecuted:
            found.append(Odd("more-tried-than-prosecuted", line.year, line.clause))
    return tuple(found)
