"""Reads the cells of a row of figures: numbers, areas, days, words of the catalogue."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal, InvalidOperation
from functools import cache, lru_cache

from article9.catalogue.fault import suggestion
from article9.catalogue.figures import FigureField, Label
from article9.figures.numbers import NotANumber, Written, number_from
from article9.figures.units import Unit, square_metres, unit_from
from article9.record.dossier.bodies import Institution

_YEARS = range(1990, 3000)
_MONTHS = range(1, 13)
_LINE = 500

_MONTH = re.compile(r"(?:[0-9]{4}-)?([0-9]{1,2})(?:-[0-9]{2}.*)?")
_YEAR = re.compile(r"([0-9]{4})(?:-[0-9]{2}.*)?")
_DAYS = {
    "year-first": re.compile(r"(?P<y>[0-9]{4})-(?P<m>[0-9]{2})-(?P<d>[0-9]{2})(?:[ T].*)?"),
    "day-first": re.compile(r"(?P<d>[0-9]{1,2})[/. -](?P<m>[0-9]{1,2})[/. -](?P<y>[0-9]{4})"),
    "month-first": re.compile(r"(?P<m>[0-9]{1,2})[/. -](?P<d>[0-9]{1,2})[/. -](?P<y>[0-9]{4})"),
}
_WITH_UNIT = re.compile(r"(.*?[0-9])\s*([^\W\d][\w²/ .]*)")

#: Whole square metres and their decimals; more is no better measured.
_FINEST = Decimal("0.0001")

_GREATEST = 10**12

#: Cells that are kept as they were read: months, days and provinces come again and again.
_CACHED = 10_000


class BadCell(Exception):
    """What is wrong with a cell, and how to mend it."""

    def __init__(self, message: str, remedy: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy


@lru_cache(_CACHED)
def year_in(cell: str) -> int:
    """The year of a cell, which may hold a day of it.

    Raises:
        BadCell: it holds none.
    """
    found = _YEAR.fullmatch(cell)
    if found is None or int(found.group(1)) not in _YEARS:
        raise BadCell(f"{cell!r} is no year.", "Write it in four digits: 2025.")
    return int(found.group(1))


@lru_cache(_CACHED)
def month_in(cell: str) -> int:
    """The month of a cell: its number, or a day of it.

    Raises:
        BadCell: it holds none.
    """
    found = _MONTH.fullmatch(cell)
    if found is None or int(found.group(1)) not in _MONTHS:
        raise BadCell(
            f"{cell!r} is no month.", "Write its number, 1 to 12, or say in the mapping what it is."
        )
    return int(found.group(1))


@lru_cache(_CACHED)
def day_in(cell: str, dates: str) -> date:
    """The day of a cell, as the mapping says that days are written.

    Raises:
        BadCell: it holds none.
    """
    found = _DAYS["year-first"].fullmatch(cell) or _DAYS[dates].fullmatch(cell)
    if found is not None:
        try:
            return date(int(found["y"]), int(found["m"]), int(found["d"]))
        except ValueError:
            pass
    raise BadCell(
        f"{cell!r} is no day.",
        "Write 2026-01-31, or say in the mapping under `dates:` how days are written.",
    )


def amount_in(
    cell: str, field: FigureField, unit: Unit | None, *, written: Written, numeric: bool
) -> int | Decimal:
    """The number of a cell: whole, or in square metres where the field is an area.

    `numeric` says that a spreadsheet itself holds it as a number.

    Raises:
        BadCell: it is no number, not whole, below nought where that cannot be, or in another unit.
    """
    if field.measure != "area" and cell.isascii() and cell.isdecimal():
        return _bounded(int(cell), cell)
    text, own = cell, unit
    if field.measure == "area" and not numeric:
        text, own = _without_unit(cell, unit)
    number = _number(text, written, numeric=numeric)
    if number < 0 and field.signed == "no":
        raise BadCell(
            f"{cell} is below nought, which cannot be.",
            "Look at the row. What was wrong in earlier years is told as a correction.",
        )
    if field.measure == "area":
        if own is None:
            raise BadCell(
                "It is not said in which unit the area is.",
                "Say `unit: m2`, `unit: ha` or `unit: km2` in the mapping.",
            )
        area = square_metres(number, own)
        if area != area.quantize(_FINEST):
            raise BadCell(f"{cell} is finer than areas are measured.", "Round it.")
        return _bounded(_plain(area), cell)
    if number != number.to_integral_value():
        raise BadCell(f"{cell} is not a whole number.", "Count in whole numbers.")
    return _bounded(int(number), cell)


def _bounded(number: int | Decimal, cell: str) -> int | Decimal:
    if number > _GREATEST or number < -_GREATEST:
        raise BadCell(f"{cell} is more than there can be.", "Look at the row.")
    return number


def _plain(area: Decimal) -> Decimal:
    """The same area without noughts behind the point that say nothing."""
    return area.quantize(Decimal(1)) if area == area.to_integral_value() else area.normalize()


def _without_unit(cell: str, unit: Unit | None) -> tuple[str, Unit | None]:
    found = _WITH_UNIT.fullmatch(cell)
    if found is None:
        return cell, unit
    told = unit_from(found.group(2))
    if told is None:
        raise BadCell(f"{found.group(2)!r} is no unit of area.", "Write m2, ha or km2.")
    if unit is not None and told != unit:
        raise BadCell(
            f"{cell!r} is in {told}, and the mapping says that the column is in {unit}.",
            f"Write it in {unit}, or leave the unit out of the mapping and write it in each cell.",
        )
    return found.group(1), told


def _number(text: str, written: Written, *, numeric: bool) -> Decimal:
    if numeric:
        try:
            return Decimal(text)
        except InvalidOperation as error:
            raise BadCell(f"{text!r} is not a number.", "Write it in digits.") from error
    try:
        return number_from(text, written)
    except NotANumber as error:
        raise BadCell(error.message, error.remedy) from error


@lru_cache(_CACHED)
def degrees_in(cell: str, most: int) -> Decimal:
    """Degrees, rounded to one decimal; what is finer never enters.

    Raises:
        BadCell: they are none.
    """
    try:
        number = Decimal(cell)
    except InvalidOperation:
        number = Decimal("NaN")
    if not number.is_finite() or abs(number) > most:
        raise BadCell(f"{cell!r} are no degrees.", "Write them with a point: 12.3.")
    return round(number, 1) + 0


@lru_cache(_CACHED)
def line_in(cell: str) -> str:
    """Words in one line.

    Raises:
        BadCell: they are too long, or hold a break.
    """
    words = " ".join(cell.split())
    if len(words) > _LINE or not words.isprintable():
        raise BadCell("These words are too long, or hold signs that cannot be shown.", "Shorten.")
    return words


def label_of(label: Label) -> Callable[[str], str]:
    """Reads the words of a label: a key or a title of the catalogue, or any words."""
    if not label.values:
        return line_in
    by_word = {title.casefold(): key for key, title in label.values.items()}
    by_word |= {key: key for key in label.values}
    by_word |= {key.replace("-", "_"): key for key in label.values}

    def read(cell: str) -> str:
        found = by_word.get(cell.casefold())
        if found is None:
            near = suggestion(cell, label.values)
            raise BadCell(
                f"{cell!r} is none of what there is: {label.title}.",
                f"{near} Or say in the mapping under `values:` what it means.".strip(),
            )
        return found

    return read


def institutions_of(institutions: tuple[Institution, ...]) -> Callable[[str], str]:
    """Reads which institution of the dossier is meant: by its key or its name."""
    by_name = {one.name.casefold(): one.id for one in institutions}
    by_name |= {one.key: one.id for one in institutions if one.key is not None}

    @cache
    def read(cell: str) -> str:
        found = by_name.get(cell.casefold())
        if found is None:
            raise BadCell(
                f"The dossier has no institution {cell!r}.",
                f"{suggestion(cell, by_name)} Or add it to the dossier first.".strip(),
            )
        return found

    return read
