"""Finds the row of headings in a sheet, in any language in which article9 writes it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from article9.catalogue.translations import (
    AS_WRITTEN,
    ENGLISH,
    Translations,
    languages,
    translations,
)
from article9.usecases.imports.row import Row
from article9.usecases.plan.columns import Column

#: The headings stand in one of the first rows: somebody may have set a title above them.
_FIRST = 15


@dataclass(frozen=True, slots=True)
class Headed:
    """A sheet with its headings told: where each column stands, and what of it was not told."""

    row: int
    columns: Mapping[str, int]  # by the key of the column
    named: Mapping[str, str]  # what the file calls each, by its key
    unknown: tuple[str, ...]
    twice: tuple[str, ...]
    say: Translations  # in the language of the headings
    rows: tuple[Row, ...]  # those below


def headed(
    rows: Iterable[Row],
    columns: Sequence[Column],
    needed: Iterable[str],
    mapping: Mapping[str, str] | None = None,
) -> Headed | None:
    """The sheet with its headings, or None where no row of it names the columns that are needed.

    `mapping` gives the key of a column for what a file calls it.
    """
    every = tuple(rows)
    must = set(needed)
    for say in _languages():
        keys = {_bare(say(column.title)): column.key for column in columns}
        keys |= {_bare(column.key): column.key for column in columns}
        keys |= {_bare(name): key for name, key in (mapping or {}).items()}
        for at, row in enumerate(every[:_FIRST]):
            told = [keys.get(_bare(cell)) for cell in row.cells]
            if must <= set(told):
                return _headed(row, told, every[at + 1 :], say)
    return None


def _headed(
    row: Row, told: Sequence[str | None], below: tuple[Row, ...], say: Translations
) -> Headed:
    places: dict[str, int] = {}
    twice = []
    for at, key in enumerate(told):
        if key in places:
            twice.append(row.cells[at])
        elif key is not None:
            places[key] = at
    unknown = tuple(
        cell for cell, key in zip(row.cells, told, strict=True) if key is None and cell.strip()
    )
    named = {key: row.cells[at] for key, at in places.items()}
    return Headed(row.number, places, named, unknown, tuple(twice), say, below)


def _languages() -> Iterator[Translations]:
    yield AS_WRITTEN
    for language in languages():
        if language != ENGLISH:
            yield _translations(language)


@cache
def _translations(language: str) -> Translations:
    """Reading a language's file takes as long as a thousand rows: it is done once."""
    return translations(language, whole=False)


def _bare(words: str) -> str:
    return " ".join(words.casefold().split())
