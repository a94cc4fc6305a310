"""Reads how the numbers of a checklist that a user has map to the questions of article9."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePath

from pydantic import Field

from article9.catalogue.fault import Fault, suggestion
from article9.catalogue.given import given, given_marked
from article9.catalogue.shape import Strict
from article9.catalogue.state_rows import Keys
from article9.catalogue.table import table
from article9.errors import Usage

#: Bytes. A checklist of a thousand items with their texts is smaller.
_LARGEST = 1_000_000

_YAML = frozenset({".json", ".yaml", ".yml"})


class ChecklistItem(Strict):
    """One item of the user's checklist."""

    number: str = Field(description="Its number, as it is printed there.")
    question: Keys = Field(
        description="The questions that ask the same: keys, in a table with a semicolon between."
    )
    text: str | None = Field(
        default=None, description="Its words, if the user may copy them. They stay in his file."
    )


class ChecklistFile(Strict):
    """The same in a YAML file."""

    title: str | None = Field(default=None, description="What the checklist is called.")
    items: tuple[ChecklistItem, ...] = Field(description="Its items.")


#: An item with the line on which it stands.
Placed = tuple[ChecklistItem, int | None]


@dataclass(frozen=True, slots=True)
class Checklist:
    """A checklist, read and proved."""

    title: str
    items: tuple[ChecklistItem, ...]
    #: By question, in the order of the questions: the numbers of the items that ask the same.
    numbers: Mapping[str, tuple[str, ...]]


def checklist(data: bytes, name: str, known: Collection[str]) -> Checklist:
    """The checklist in a file whose items name questions of these keys.

    The file's name tells whether it is YAML or a table of comma-separated values with the columns
    number, question and text; without a title of its own it is called by that name.

    Raises:
        Usage: it is too large or no text, a number is there twice, or there is no such question;
            every fault that was found.
    """
    if PurePath(name).suffix.lower() in _YAML:
        file, marks = given(data, name, ChecklistFile), given_marked(data, name)
        title = file.title or name
        rows = [(item, marks.line(("items", n))) for n, item in enumerate(file.items)]
    else:
        title, rows = name, _of_table(data, name)
    faults = [*_repeated(rows, name), *_unknown(rows, name, known)]
    if faults:
        raise Usage("\n".join(map(str, sorted(faults, key=lambda fault: fault.line or 0))))
    items = tuple(item for item, _ in rows)
    numbers = {
        key: found
        for key in known
        if (found := tuple(item.number for item in items if key in item.question))
    }
    return Checklist(title, items, numbers)


def _of_table(data: bytes, name: str) -> list[Placed]:
    if len(data) > _LARGEST:
        raise Usage("The file is too large for what it is to be.", where=name, remedy="Divide it.")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        remedy = "Save it as comma-separated values in UTF-8."
        raise Usage("It is not text in UTF-8.", where=name, remedy=remedy) from error
    rows, faults = table(text, name, ChecklistItem)
    if faults:
        raise Usage("\n".join(map(str, faults)))
    return [(row.thing, row.line) for row in rows]


def _repeated(rows: Iterable[Placed], name: str) -> Iterator[Fault]:
    """Numbers that are there twice, and items that name a question twice."""
    seen: set[str] = set()
    for item, line in rows:
        if item.number in seen:
            message = f"the number {item.number!r} is there twice"
            remedy = "Name all its questions in one place."
            yield Fault(name, message, remedy, line)
        seen.add(item.number)
        for key in sorted({key for key in item.question if item.question.count(key) > 1}):
            yield Fault(name, f"the question {key!r} is named twice", "Name it once.", line)


def _unknown(rows: Iterable[Placed], name: str, known: Collection[str]) -> Iterator[Fault]:
    """Items that name no question, or one that is not there."""
    for item, line in rows:
        if not item.question:
            yield Fault(name, f"the item {item.number!r} names no question", "Name one.", line)
        for key in item.question:
            if key not in known:
                message = f"there is no question {key!r}"
                yield Fault(name, message, suggestion(key, known), line)
