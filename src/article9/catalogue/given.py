"""Reads a small YAML or JSON file that a user wrote, as strictly as the knowledge files."""

from __future__ import annotations

from typing import TypeVar

import yaml
from pydantic import ValidationError

from article9.catalogue.complaint import complaint
from article9.catalogue.fault import Fault
from article9.catalogue.markup import Marked, marked
from article9.catalogue.shape import Strict
from article9.errors import Usage

T = TypeVar("T", bound=Strict)

#: Bytes. Nobody writes more by hand.
_LARGEST = 200_000


def given(data: bytes, name: str, kind: type[T]) -> T:
    """What a file of this kind says; `name` is the name it is shown under.

    Raises:
        Usage: it is too large, no text, no YAML, refers to itself, or says what the kind does not
            know; every fault with its line.
    """
    marks = given_marked(data, name)
    try:
        return kind.model_validate(marks.data)
    except ValidationError as error:
        faults = []
        for item in error.errors(include_url=False):
            place = marks.known(item["loc"])
            message, remedy = complaint(item, kind, place)
            faults.append(Fault(name, message, remedy, marks.line(place)))
        raise wrong(sorted(faults, key=lambda fault: fault.line or 0)) from error


def given_marked(data: bytes, name: str, largest: int = _LARGEST) -> Marked:
    """What a file says, every scalar as text, with the line of each place in it.

    Raises:
        Usage: it is larger than `largest` bytes, no text, no YAML, or refers to itself.
    """
    if len(data) > largest:
        raise Usage("The file is too large for what it is to be.", where=name, remedy="See --help.")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Usage("It is not text in UTF-8.", where=name, remedy="Save it as UTF-8.") from error
    if _has_aliases(text):
        raise Usage("It refers to itself (& and *).", where=name, remedy="Write it out.")
    marks = marked(text)
    if marks.slips:
        raise wrong([Fault(name, slip.message, slip.remedy, slip.line) for slip in marks.slips])
    return marks


def wrong(faults: list[Fault]) -> Usage:
    """The faults of a file as one error, a line each."""
    return Usage("\n".join(map(str, faults)))


def _has_aliases(text: str) -> bool:
    """Whether parts stand for other parts: a short file could so hold more than any memory."""
    try:
        return any(isinstance(t, yaml.AliasToken) for t in yaml.scan(text, yaml.CBaseLoader))
    except yaml.YAMLError:
        return False
