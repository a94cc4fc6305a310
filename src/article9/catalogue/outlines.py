"""Reads the outlines of States and other areas for a map: `knowledge/states/outlines.csv`."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from importlib import resources
from pathlib import Path
from typing import Literal, Self

from pydantic import Field, model_validator

from article9.catalogue.fault import Fault, KnowledgeError, suggestion
from article9.catalogue.shape import Strict
from article9.catalogue.state_rows import StateRow
from article9.catalogue.table import Row, table_of

#: The key of the source that the outlines were made from.
SOURCE = "NATURAL-EARTH"

#: The drawing's size, in the units of a path.
WIDTH, HEIGHT = 1000, 500

_NUMBER = r"(?:\d+(?:\.\d)?|\.\d)"
_START = rf"M({_NUMBER}) ({_NUMBER})"
_STEPS = rf"l(-?{_NUMBER}(?:(?: |(?=-))-?{_NUMBER})+)z"
_PART = re.compile(_START + _STEPS)
_OUTLINE = re.compile(rf"(?:{_START}{_STEPS})+")
_DOT = re.compile(_START)

_FILE = "states/outlines.csv"


class OutlineRow(Strict):
    """An area of the map. Antarctica is left out."""

    code: str | None = Field(
        default=None, description="The State's code; empty for an area that is no State here."
    )
    kind: Literal["outline", "dot"] = Field(
        description="`dot`: where the State is too small to have an outline at this scale."
    )
    path: str = Field(
        description=f"As SVG writes a path, within {WIDTH} by {HEIGHT}: `M`, `l` and `z` only. "
        "A dot has its place alone."
    )

    @model_validator(mode="after")
    def _path_fits(self) -> Self:
        if self.kind == "dot" and self.code is None:
            raise ValueError("a dot needs the code of a State")
        shape = _DOT if self.kind == "dot" else _OUTLINE
        if not shape.fullmatch(self.path):
            raise ValueError(f"{self.path[:20]!r} is no path of the kind {self.kind!r}")
        if not all(0 <= x <= WIDTH and 0 <= y <= HEIGHT for x, y in _points(self.path)):
            raise ValueError(f"the path leaves the drawing of {WIDTH} by {HEIGHT}")
        return self


def outlines(folder: Path | None = None) -> tuple[OutlineRow, ...]:
    """The areas of a knowledge folder, the package's own if none is given, as they stand there.

    Raises:
        KnowledgeError: with every fault in the file, one a line.
    """
    knowledge = folder or Path(str(resources.files("article9"))) / "knowledge"
    rows, faults = table_of(knowledge / "states" / "outlines.csv", OutlineRow)
    if not faults:
        states, faults = table_of(knowledge / "states" / "states.csv", StateRow)
        faults += _faults(rows, {row.thing.code for row in states})
    if faults:
        raise KnowledgeError(faults)
    return tuple(row.thing for row in rows)


def outline_faults(folder: Path) -> list[Fault]:
    """Every fault in the outlines of a knowledge folder."""
    try:
        outlines(folder)
    except KnowledgeError as error:
        return list(error.faults)
    return []


def _points(path: str) -> Iterator[tuple[float, float]]:
    """Every point of a path that is one."""
    if start := _DOT.fullmatch(path):
        yield float(start[1]), float(start[2])
    for part in _PART.finditer(path):
        x, y = float(part[1]), float(part[2])
        yield x, y
        steps = [float(number) for number in re.findall(f"-?{_NUMBER}", part[3])]
        if len(steps) % 2:
            raise ValueError("a step has a number across and none down")
        for across, down in zip(steps[::2], steps[1::2], strict=True):
            x, y = x + across, y + down
            yield x, y


def _faults(rows: list[Row[OutlineRow]], codes: set[str]) -> Iterator[Fault]:
    often = Counter(row.thing.code for row in rows if row.thing.code is not None)
    last = {row.thing.code: row.line for row in rows}
    for code in sorted(often):
        if code not in codes:
            near = suggestion(code, codes)
            yield Fault(_FILE, f"there is no State {code!r}", near, last[code])
        elif often[code] > 1:
            yield Fault(_FILE, f"{code} is there {often[code]} times", "Keep one.", last[code])
    for code in sorted(codes - set(often)):
        yield Fault(_FILE, f"{code} has neither an outline nor a dot", "Add one.")
