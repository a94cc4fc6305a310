"""Reads what a user adds to the register of States: a table or a YAML file of his own."""

from __future__ import annotations

from datetime import date
from pathlib import PurePath

from pydantic import Field

from article9.catalogue.given import given
from article9.catalogue.shape import Strict
from article9.catalogue.state_rows import Told
from article9.catalogue.table import table
from article9.errors import Usage

#: Bytes. The whole register is a tenth of it.
_LARGEST = 1_000_000

_YAML = frozenset({".json", ".yaml", ".yml"})


class AdditionRow(Told):
    """A correction, or news, that a user has added to the register."""

    source: str = Field(description="Where it was read, in words or as an address.")
    added_by: str = Field(description="Who adds it.")
    added_on: date = Field(description="The day on which it is added.")
    note: str | None = Field(default=None, description="What must be said with it.")


class Additions(Strict):
    """The same in a YAML file."""

    facts: tuple[AdditionRow, ...] = Field(description="What is added.")


def additions(data: bytes, name: str) -> tuple[AdditionRow, ...]:
    """The rows of a file; its name tells whether it is YAML, and is shown where one is wrong.

    Raises:
        Usage: it is too large or no text; a column or a row is not as it must be, each with its
            line.
    """
    if PurePath(name).suffix.lower() in _YAML:
        return given(data, name, Additions).facts
    if len(data) > _LARGEST:
        raise Usage("The file is too large for what it is to be.", where=name, remedy="Divide it.")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Usage("It is not text in UTF-8.", where=name, remedy="Save it as UTF-8.") from error
    rows, faults = table(text, name, AdditionRow)
    if faults:
        raise Usage("\n".join(map(str, faults)))
    return tuple(row.thing for row in rows)
