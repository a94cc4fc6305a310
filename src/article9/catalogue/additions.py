"""Reads what a user adds to the register of States: a table or a YAML file of his own."""

from __future__ import annotations

from datetime import date
from pathlib import PurePath
from typing import Self

from pydantic import Field, model_validator

from article9.catalogue.given import given
from article9.catalogue.shape import Strict
from article9.catalogue.state_rows import FactName, fact_fault
from article9.catalogue.table import table
from article9.catalogue.when import Written
from article9.errors import Usage

#: Bytes. The whole register is a tenth of it.
_LARGEST = 1_000_000

_YAML = frozenset({".json", ".yaml", ".yml"})


class AdditionRow(Strict):
    """A correction, or news, that a user has added to the register."""

    state: str = Field(description="The State's code.")
    fact: FactName = Field(description="What is said.")
    value: str | None = Field(default=None, description="A word, a number or a title.")
    day: Written | None = Field(
        default=None,
        description="When it happened, or as of when the source says it: a day, month or year.",
    )
    source: str = Field(description="Where it was read, in words or as an address.")
    added_by: str = Field(description="Who adds it.")
    added_on: date = Field(description="The day on which it is added.")
    note: str | None = Field(default=None, description="What must be said with it.")

    @model_validator(mode="after")
    def _value_fits(self) -> Self:
        fault = fact_fault(self.fact, self.value, self.day)
        if fault is not None:
            raise ValueError(fault)
        return self


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
