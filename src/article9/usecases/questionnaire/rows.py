"""What stands in the rows of a filled questionnaire, whichever program saved it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from article9.catalogue.translations import Translations


@dataclass(frozen=True, slots=True)
class Row:
    """A row: where it stands, the code in its first cell, and the words of the cells after it."""

    table: int  # the table of a Word file it stands in, from 1; 0 on a sheet
    sheet: str  # the sheet of an Excel file it stands on
    number: int  # of the row, from 1
    code: str
    cells: tuple[str, ...]
    #: Why the cells cannot be trusted to be what they were: merged, or worked out. A word or none.
    fault: str = ""

    def place(self, say: Translations) -> str:
        """Where it stands, as a person finds it."""
        if self.table:
            return say("table {table}, row {row}", table=self.table, row=self.number)
        return say("sheet {sheet}, row {row}", sheet=self.sheet, row=self.number)


@dataclass(frozen=True, slots=True)
class Filled:
    """A file as it was read: its rows in order, and the properties it carries unseen."""

    rows: tuple[Row, ...]
    properties: tuple[tuple[str, str], ...]
    comments: int = 0  # that somebody wrote at the edge of the page


#: The faults of a row.
MERGED, FORMULA = "merged", "formula"


def filled_from(value: Mapping[str, Any]) -> Filled:
    """The same from JSON, as another process hands it over."""
    rows = (
        Row(r["table"], r["sheet"], r["number"], r["code"], tuple(r["cells"]), r["fault"])
        for r in value["rows"]
    )
    properties = tuple((str(name), str(text)) for name, text in value["properties"])
    return Filled(tuple(rows), properties, int(value["comments"]))
