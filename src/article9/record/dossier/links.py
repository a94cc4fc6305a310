"""What refers to what in a dossier: told from the shapes, so a new kind needs no line here."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, get_args

from pydantic import BaseModel

from article9.record.value import Knows, Record, Refers


@dataclass(frozen=True, slots=True)
class Found:
    """A record, with the field of the dossier or of a record in which such records stand."""

    record: Record
    kind: str


@dataclass(frozen=True, slots=True)
class Link:
    """That a record names another, or something in the knowledge files."""

    origin: str  # the id of the record that names
    field: str
    kind: str  # where the named record stands; or obligation, requirement, question ...
    target: str
    known: bool  # whether it is a thing of the knowledge files


def records(value: BaseModel) -> Iterator[Found]:
    """Every record within a value, in reading order."""
    for name, plan in _plan(type(value)).items():
        if not plan.holds_values:
            continue
        for inside in _values(getattr(value, name)):
            if isinstance(inside, Record):
                yield Found(inside, name)
            yield from records(inside)


def links(value: BaseModel) -> Iterator[Link]:
    """Every link of the records within a value, in reading order."""
    for found in records(value):
        yield from _links(found.record, found.record.id, "")


def _links(value: BaseModel, origin: str, path: str) -> Iterator[Link]:
    for name, plan in _plan(type(value)).items():
        here = getattr(value, name)
        if plan.mark is not None:
            kind = plan.mark.to if isinstance(plan.mark, Refers) else plan.mark.kind
            for target in _names(here):
                yield Link(origin, path + name, kind, target, isinstance(plan.mark, Knows))
        elif plan.holds_values:
            for inside in _values(here):
                if not isinstance(inside, Record):  # a record within has links of its own
                    yield from _links(inside, origin, f"{path}{name}.")


def kinds_of_records(shape: type[BaseModel]) -> frozenset[str]:
    """The fields, of a shape and of those within it, in which records stand."""
    found: set[str] = set()
    for name, plan in _plan(shape).items():
        for inside in _shapes(shape.model_fields[name].annotation) if plan.holds_values else ():
            found |= kinds_of_records(inside)
            if issubclass(inside, Record):
                found.add(name)
    return frozenset(found)


def prove(value: BaseModel, own: str = "") -> None:
    """That ids are given once, keys once a kind, and each reference leads to a record.

    `own` is the id of what holds the records, which none of them may have.

    Raises:
        ValueError: saying which does not.
    """
    kinds: dict[str, str] = {own: ""} if own else {}
    keys: set[tuple[str, str]] = set()
    for found in records(value):
        record, kind = found.record, found.kind
        if record.id in kinds:
            raise ValueError(f"the id {record.id} is given twice")
        kinds[record.id] = kind
        if record.key is not None and (kind, record.key) in keys:
            raise ValueError(f"two of the {kind} have the key {record.key!r}")
        if record.key is not None:
            keys.add((kind, record.key))
    for link in links(value):
        if not link.known and kinds.get(link.target) != link.kind:
            raise ValueError(
                f"{link.origin}: {link.field} names {link.target}, "
                f"which is none of the {link.kind} of this dossier"
            )


@dataclass(frozen=True, slots=True)
class _Field:
    mark: Refers | Knows | None
    holds_values: bool


@cache
def _plan(shape: type[BaseModel]) -> dict[str, _Field]:
    """The fields of a shape that refer to something or hold values that may."""
    found = {}
    for name, field in shape.model_fields.items():
        marks = [*field.metadata, *_metadata(field.annotation)]
        mark = next((m for m in marks if isinstance(m, Refers | Knows)), None)
        holds = mark is None and _has_values(field.annotation)
        if mark is not None or holds:
            found[name] = _Field(mark, holds)
    return found


def _metadata(kind: object) -> Iterator[object]:
    yield from getattr(kind, "__metadata__", ())
    for inside in get_args(kind):
        yield from _metadata(inside)


def _has_values(kind: object) -> bool:
    return any(_plan(shape) or issubclass(shape, Record) for shape in _shapes(kind))


def _shapes(kind: object) -> Iterator[type[BaseModel]]:
    """The shapes of the values that a kind of list, mapping or choice holds."""
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        yield kind
    for inside in get_args(kind):
        yield from _shapes(inside)


def _values(value: Any) -> Iterator[BaseModel]:
    if isinstance(value, BaseModel):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from _values(one)
    elif isinstance(value, dict):
        yield from _values(tuple(value.values()))


def _names(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from _names(one)
    elif isinstance(value, dict):
        yield from _names(tuple(value.values()))
