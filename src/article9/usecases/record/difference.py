"""What differs between two dossiers, or two states of one: record by record, field by field."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

from article9.record.dossier.dossier import Dossier
from article9.record.dossier.links import records
from article9.record.value import Record
from article9.usecases.record.called import called


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that differs: a record that is new, gone or changed, or a field of the dossier."""

    kind: str
    what: Literal["added", "removed", "changed"]
    id: str  # of the record; empty for a field of the dossier itself
    title: str
    fields: tuple[tuple[str, str, str], ...] = ()  # the name, what it was, what it is


def differences(before: Dossier, after: Dossier) -> Iterator[Difference]:
    """What is not alike, first the dossier's own fields and then its records in their order."""
    for name in Dossier.model_fields:
        old, new = getattr(before, name), getattr(after, name)
        if old != new and not _holds_records(old) and not _holds_records(new):
            yield Difference(name, "changed", "", name, ((name, _shown(old), _shown(new)),))
    was = {found.record.id: found for found in records(before)}
    now = {found.record.id: found for found in records(after)}
    for id_, found in was.items():
        if id_ not in now:
            yield Difference(found.kind, "removed", id_, called(found.record))
    for id_, found in now.items():
        if id_ not in was:
            yield Difference(found.kind, "added", id_, called(found.record))
        elif found.record != was[id_].record:
            fields = tuple(_fields(was[id_].record, found.record))
            if fields:
                yield Difference(found.kind, "changed", id_, called(found.record), fields)


def _fields(old: Record, new: Record) -> Iterator[tuple[str, str, str]]:
    for name in type(new).model_fields:
        was, now = getattr(old, name, None), getattr(new, name)
        if was != now and not _holds_records(was) and not _holds_records(now):
            yield name, _shown(was), _shown(now)


def _holds_records(value: Any) -> bool:
    """Whether what differs within is told of the records themselves."""
    return isinstance(value, tuple) and any(isinstance(one, Record) for one in value)


def _shown(value: Any) -> str:
    if value is None or value in ((), {}):
        return "–"
    if isinstance(value, tuple):
        return "; ".join(map(_shown, value))
    if isinstance(value, dict):
        return "; ".join(f"{key}: {_shown(one)}" for key, one in value.items())
    return " ".join(str(value).split())
