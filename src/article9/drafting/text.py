"""A bill as plain text, as a gazette would print it."""

from __future__ import annotations

from collections.abc import Iterator

from article9.catalogue.drafting_style import DraftingStyle
from article9.drafting.bill import Bill, Unit, words_of


def text_of(bill: Bill, style: DraftingStyle) -> str:
    """The text: title, opening lines, and each unit with its number and heading."""
    lines = [words_of(bill.title), ""]
    for opening in bill.opening:
        lines += [words_of(opening), ""]
    for unit in bill.units:
        lines += _lines(unit, style)
    text = "\n".join(lines)
    while "\n\n\n" in text:
        text = text.replace("\n\n\n", "\n\n")
    return text.rstrip("\n") + "\n"


def _lines(unit: Unit, style: DraftingStyle) -> Iterator[str]:
    words, then = words_of(unit.say), words_of(unit.then)
    if unit.rank in ("part", "chapter", "section"):
        yield ""
        beside = style.units[unit.rank].heading == "beside"
        yield from (f"{unit.number} {unit.heading}",) if beside else (unit.number, unit.heading)
        yield ""
        yield from [words] if words else []
    elif unit.rank is None:
        yield ""
        yield words
    else:
        yield f"{unit.number} {words}" if unit.number else words
    for one in unit.units:
        yield from _lines(one, style)
    if then:
        yield then
