"""Units of area: everything is kept in square metres."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal, get_args

Unit = Literal["m2", "ha", "km2"]
UNITS: tuple[Unit, ...] = get_args(Unit)

#: Square metres in one of each.
_SQUARE_METRES: dict[Unit, Decimal] = {
    "m2": Decimal(1),
    "ha": Decimal(10_000),
    "km2": Decimal(1_000_000),
}

#: What else people write for a unit, in small letters and without full stops.
_WRITTEN: dict[str, Unit] = {
    "m²": "m2", "sqm": "m2", "sq m": "m2", "square metres": "m2", "square meters": "m2",
    "hectare": "ha", "hectares": "ha", "hectárea": "ha", "hectáreas": "ha", "га": "ha",
    "km²": "km2", "sqkm": "km2", "sq km": "km2", "square kilometres": "km2",
    "square kilometers": "km2", "м2": "m2", "м²": "m2", "км2": "km2", "км²": "km2",
    "هكتار": "ha", "公顷": "ha", "平方米": "m2", "平方公里": "km2",
}  # fmt: skip


def unit_from(text: str) -> Unit | None:
    """The unit that a word stands for, or None where it stands for none."""
    word = " ".join(text.casefold().replace(".", "").split())
    return next((unit for unit in UNITS if unit == word), _WRITTEN.get(word))


def square_metres(area: Decimal, unit: Unit) -> Decimal:
    """An area in square metres, exact."""
    return area * _SQUARE_METRES[unit]


def in_unit(area: Decimal, unit: Unit) -> Decimal:
    """An area of so many square metres in another unit, exact."""
    return area / _SQUARE_METRES[unit]
