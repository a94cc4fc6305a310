"""Who answers for something: a name and a function, as somebody types them."""

from __future__ import annotations

from datetime import date

from pydantic import ValidationError

from article9.errors import Usage
from article9.record.value import Person, Signed


def person(name: str | None, function: str | None) -> Person:
    """The person.

    Raises:
        Usage: the name or the function is missing, too long, or more than a line.
    """
    for given, option, example in (
        (name, "--by", "NAME"),
        (function, "--function", "'legal adviser, Ministry of Justice'"),
    ):
        if given is None or not given.strip():
            raise Usage(
                "A person answers for this, by name and function.",
                remedy=f"Give {option} {example}.",
            )
    try:
        return Person.model_validate({"name": name, "function": function})
    except ValidationError as error:
        raise Usage(
            "A name and a function are one line each, of 500 letters at most.",
            remedy="Shorten them.",
        ) from error


def signed(name: str | None, function: str | None, *, on: date) -> Signed:
    """The person and the day.

    Raises:
        Usage: as for `person`.
    """
    return Signed(by=person(name, function), on=on)
