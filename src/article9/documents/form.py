"""A form to be filled in: boxes to tick, lines to write on. Formats without fields print it.

Each field bears a code that stands beside it on the page, as on printed forms: whoever reads a
filled form back finds the field by it, whatever program has saved the file.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

#: What is written into a blank: a line, as many words as one likes, or a day.
Kind = Literal["line", "text", "date"]


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several answers, with a box to tick."""

    code: str
    label: str


@dataclass(frozen=True, slots=True)
class Boxes:
    """A question with one answer: a box for each, or a list to choose from where a format has one.

    `code` and `label` are the list's own; boxes go without where they stand right below a question.
    """

    code: str
    label: str
    choices: tuple[Choice, ...]
    right_below: bool = False


@dataclass(frozen=True, slots=True)
class Blank:
    """A field to write into."""

    code: str
    label: str
    kind: Kind = "line"


@dataclass(frozen=True, slots=True)
class Blanks:
    """The same three fields several times: `columns` heads them, each row has a code."""

    columns: tuple[str, str, str]
    kinds: tuple[Kind, Kind, Kind]
    codes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Printed:
    """What stands in the form already, and is not to be changed."""

    code: str
    label: str
    text: str


Field = Boxes | Blank | Blanks | Printed


@dataclass(frozen=True, slots=True)
class Form:
    """Fields that belong together, in one frame."""

    fields: tuple[Field, ...]
    name: str = ""  # what it is called, for those who do not see the page


#: The signs of a box, empty and ticked.
EMPTY, TICKED = "☐", "☒"
