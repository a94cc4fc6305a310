"""Makes knowledge/states/outlines.csv from the unpacked npm package `world-atlas`, version 2.

    python docs/outlines.py FOLDER

FOLDER holds countries-110m.json and countries-10m.json. Both are made from Natural Earth, which is
in the public domain; the package is under the ISC licence.
"""

from __future__ import annotations

import csv
import json
import math
import sys
from collections.abc import Iterator
from itertools import accumulate, combinations, groupby, pairwise
from pathlib import Path
from typing import Any

from babel.core import get_global

STATES = Path(__file__).resolve().parent.parent / "src" / "article9" / "knowledge" / "states"

#: Robinson's projection: for each five degrees of latitude how long the parallel is, and how far
#: it lies from the equator.
_LONG = (
    1, 0.9986, 0.9954, 0.99, 0.9822, 0.973, 0.96, 0.9427, 0.9216, 0.8962, 0.8679, 0.835, 0.7986,
    0.7597, 0.7186, 0.6732, 0.6213, 0.5722, 0.5322,
)  # fmt: skip
_FAR = (
    0, 0.062, 0.124, 0.186, 0.248, 0.31, 0.372, 0.434, 0.4958, 0.5571, 0.6176, 0.6769, 0.7346,
    0.7903, 0.8435, 0.8936, 0.9394, 0.9761, 1,
)  # fmt: skip
_WIDTH, _STEP, _FLAT = 1000, 5, 0.5072
_MIDDLE = 250

#: How far the middles of two dots are from each other at least, and how often that is mended.
_APART, _ROUNDS = 7.5, 60

_ANTARCTICA = "010"

Point = tuple[float, float]
Ring = list[Point]


def projected(longitude: float, latitude: float) -> Point:
    """The place of a point in a drawing of 1000 by 500."""
    at = min(int(abs(latitude) // _STEP), len(_LONG) - 2)
    part = abs(latitude) / _STEP - at
    long = _LONG[at] + (_LONG[at + 1] - _LONG[at]) * part
    far = _FAR[at] + (_FAR[at + 1] - _FAR[at]) * part
    x = _WIDTH / 2 + longitude / 360 * _WIDTH * long
    return x, _MIDDLE - math.copysign(far, latitude) * _FLAT * _WIDTH / 2


def areas(path: Path) -> Iterator[tuple[str, list[Ring]]]:
    """The number of each area, by ISO 3166-1 or empty, and its outer rings and holes."""
    topology = json.loads(path.read_text(encoding="utf-8"))
    (wide, high), (left, low) = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs: list[Ring] = []
    for arc in topology["arcs"]:
        xs, ys = accumulate(x for x, _ in arc), accumulate(y for _, y in arc)
        arcs.append([(left + x * wide, low + y * high) for x, y in zip(xs, ys, strict=True)])
    for area in topology["objects"]["countries"]["geometries"]:
        if area.get("id") != _ANTARCTICA:
            rings = [half for ring in _rings(area) for half in halves(_joined(ring, arcs))]
            yield area.get("id", ""), [[projected(*point) for point in ring] for ring in rings]


def halves(ring: Ring) -> Iterator[Ring]:
    """A ring of longitudes and latitudes, cut where it crosses the 180th meridian."""
    whole: Ring = []
    for longitude, latitude in ring:
        before = whole[-1][0] if whole else longitude
        whole.append((longitude + 360 * round((before - longitude) / 360), latitude))
    for turn in (-360, 0, 360):
        part = _cut(_cut([(x + turn, y) for x, y in whole], 180, 1), -180, -1)
        if part:
            yield [*part, part[0]]


def _cut(ring: Ring, edge: float, side: int) -> Ring:
    """What of a ring lies before an edge, or behind it where `side` is -1."""
    kept: Ring = []
    for (x1, y1), (x2, y2) in pairwise([*ring, *ring[:1]]):
        if (x1 - edge) * side <= 0:
            kept.append((x1, y1))
        if (x1 - edge) * (x2 - edge) < 0:
            kept.append((edge, y1 + (y2 - y1) * (edge - x1) / (x2 - x1)))
    return kept


def _rings(area: dict[str, Any]) -> list[list[int]]:
    polygons = [area["arcs"]] if area["type"] == "Polygon" else area["arcs"]
    return [ring for polygon in polygons for ring in polygon]


def _joined(ring: list[int], arcs: list[Ring]) -> Ring:
    # A negative number is an arc from its end to its beginning.
    return [p for at in ring for p in (arcs[at] if at >= 0 else arcs[~at][::-1])]


def drawn(ring: Ring) -> str:
    """A ring as SVG, in halves of a unit; nothing where it is too small to be seen."""
    points = [p for p, _ in groupby((round(x * 2), round(y * 2)) for x, y in ring)]
    steps = [(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(points)][:-1]
    if len(steps) < 2:  # two steps and the way back are the least that holds an area
        return ""
    flat = [number for step in steps for number in step]
    told = " ".join(_half(number) for number in flat).replace(" -", "-")
    first = " ".join(_half(number) for number in points[0])
    return f"M{first}l{told}z"


def _half(number: int) -> str:
    return f"{number / 2:g}".replace("0.5", ".5") if abs(number) == 1 else f"{number / 2:g}"


def size(ring: Ring) -> float:
    """The area within a ring."""
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in pairwise([*ring, ring[0]]))) / 2


def middle(rings: list[Ring]) -> Point:
    """The middle of the greatest of the rings."""
    ring = max(rings, key=size)
    x, y = (sum(values) / len(ring) for values in zip(*ring, strict=True))
    return x, y


def apart(dots: dict[str, Point]) -> dict[str, Point]:
    """The dots, moved just so far that no two of them cover each other."""
    moved = dict(dots)
    for _ in range(_ROUNDS):
        for one, other in combinations(sorted(moved), 2):
            (x1, y1), (x2, y2) = moved[one], moved[other]
            far = math.hypot(x2 - x1, y2 - y1)
            if far < _APART:
                x, y = (x2 - x1) / far * (_APART - far) / 2, (y2 - y1) / far * (_APART - far) / 2
                moved[one], moved[other] = (x1 - x, y1 - y), (x2 + x, y2 + y)
    return moved


def rows(folder: Path) -> Iterator[tuple[str, str, str]]:
    """Code, kind and path of each area."""
    with (STATES / "states.csv").open(encoding="utf-8", newline="") as file:
        codes = {row["iso2"]: row["code"] for row in csv.DictReader(file)}
    aliases = get_global("territory_aliases")

    def code_of(number: str) -> str:
        return codes.get(next(iter(aliases.get(number, ())), ""), "")

    seen = set()
    for number, rings in areas(folder / "countries-110m.json"):
        path = "".join(map(drawn, rings))
        if path:
            seen.add(code_of(number))
            yield code_of(number), "outline", path
    fine: dict[str, list[Ring]] = {}
    for number, rings in areas(folder / "countries-10m.json"):
        fine.setdefault(code_of(number), []).extend(rings)
    dots = {code: middle(fine[code]) for code in sorted(set(codes.values()) - seen)}
    for code, (x, y) in apart(dots).items():
        yield code, "dot", f"M{x:.1f} {y:.1f}"


def main() -> None:
    """Writes the file."""
    with (STATES / "outlines.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(("code", "kind", "path"))
        writer.writerows(sorted(rows(Path(sys.argv[1]))))


if __name__ == "__main__":
    main()
