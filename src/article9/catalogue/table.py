"""Reads a table of comma-separated values as strictly as the other files: a header, then rows."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from pydantic import ValidationError

from article9.catalogue.complaint import complaint
from article9.catalogue.fault import Fault, suggestion
from article9.catalogue.loader import name_of
from article9.catalogue.shape import Strict, keys_of

T = TypeVar("T", bound=Strict)


@dataclass(frozen=True, slots=True)
class Row(Generic[T]):
    """A row with the line on which it ends."""

    thing: T
    line: int


def table_of(path: Path, kind: type[T]) -> tuple[list[Row[T]], list[Fault]]:
    """The rows of a file with every fault in it, that there is none included."""
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return [], [Fault(name_of(path), "there is no such file", "Add it.")]
    except UnicodeDecodeError:
        return [], [Fault(name_of(path), "this is not text in UTF-8", "Save the file as UTF-8.")]
    return table(text, name_of(path), kind)


def table(text: str, file: str, kind: type[T]) -> tuple[list[Row[T]], list[Fault]]:
    """The rows of a table with every fault in it; a cell without words counts as left out.

    `file` is the name it is shown under; the columns are the keys of `kind` in any order.
    """
    first = text.partition("\n")[0]
    # Spreadsheets save tables so where a comma stands in numbers.
    sign = next((sign for sign in (";", "\t") if sign in first and "," not in first), ",")
    lines = csv.reader(text.splitlines(keepends=True), strict=True, delimiter=sign)
    rows: list[Row[T]] = []
    faults: list[Fault] = []
    try:
        header = [name.strip() for name in next(lines, [])]
        faults += _header_faults(header, file, kind)
        if faults:
            return [], faults
        for cells in lines:
            if any(cell.strip() for cell in cells):
                row, wrong = _row(header, cells, file=file, line=lines.line_num, kind=kind)
                faults += wrong
                rows += [] if row is None else [row]
    except csv.Error as error:
        remedy = "Save it anew as comma-separated values."
        return [], [*faults, Fault(file, f"no table ({error})", remedy, lines.line_num)]
    return rows, faults


def _header_faults(header: Sequence[str], file: str, kind: type[Strict]) -> Iterator[Fault]:
    known = keys_of(kind)
    for name in header:
        if name not in known:
            near = suggestion(name, known)
            yield Fault(file, f"unknown column {name!r}", near, 1)
        elif header.count(name) > 1:
            yield Fault(file, f"the column {name!r} is there twice", "Keep one.", 1)
    for name, field in zip(known, kind.model_fields.values(), strict=True):
        if field.is_required() and name not in header:
            told = f"Add it: {field.description}" if field.description else "Add it."
            yield Fault(file, f"the column {name!r} is missing", told, 1)


def _row(
    header: Sequence[str], cells: Sequence[str], *, file: str, line: int, kind: type[T]
) -> tuple[Row[T] | None, list[Fault]]:
    if len(cells) != len(header):
        message = f"the row has {len(cells)} cells, the header {len(header)}"
        return None, [Fault(file, message, "Put a cell with a comma in quotation marks.", line)]
    told = {name: cell for name, cell in zip(header, cells, strict=True) if cell.strip()}
    try:
        return Row(kind.model_validate(told), line), []
    except ValidationError as error:
        items = error.errors(include_url=False)
        places = (tuple(step for step in item["loc"] if step in told) for item in items)
        wrong = [complaint(item, kind, place) for item, place in zip(items, places, strict=True)]
        return None, [Fault(file, message, remedy, line) for message, remedy in wrong]
