"""A checklist that the State uses beside article9's questions, by the numbers of its items."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Annotated

from pydantic import Field

from article9.record.value import Knows, Line, Record, Sha256


class Checklist(Record):
    """Which items of a checklist ask what article9's questions ask. Its words stay in its file."""

    title: Line = Field(description="What the checklist is called.")
    numbers: dict[str, tuple[Line, ...]] = Field(
        description="The numbers of its items, by the key of the question that asks the same."
    )
    edition: Annotated[str, Knows("questions")] = Field(
        description="The set of questions it was mapped to."
    )
    file: Line | None = Field(default=None, description="The name of the file with the mapping.")
    sha256: Sha256 | None = Field(default=None, description="Of the file's bytes.")


def items_of(checklists: Iterable[Checklist], question: str) -> Iterator[str]:
    """The items that ask what a question asks: `4.2, 4.3 (the title of the checklist)`."""
    for one in checklists:
        if question in one.numbers:
            yield f"{', '.join(one.numbers[question])} ({one.title})"
