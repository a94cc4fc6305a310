"""Changes a dossier by what a person wrote: records by their short names, all or nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, get_args

from pydantic import BaseModel, ValidationError

from article9.catalogue.complaint import complaints
from article9.catalogue.fault import Fault, suggestion
from article9.catalogue.given import given_marked, wrong
from article9.catalogue.markup import Marked, Place
from article9.errors import Usage
from article9.record.dossier.dossier import Dossier
from article9.record.dossier.keys import with_ids
from article9.record.dossier.links import records
from article9.record.ids import NewId
from article9.record.value import Record, Value

#: Bytes. A plan of two thousand actions is smaller.
_LARGEST = 5_000_000

#: What commands of their own write, because a person answers for each of them.
BY_COMMAND = {
    "readings": "`article9 check --into`",
    "decisions": "`article9 decide`",
    "cycles": "`article9 cycle`, `article9 ask` and `article9 answers`",
}

#: What says which dossier it is, and is never changed.
_FIXED = {"schema", "id", "state"}


#: A field by which a record is known again, and what stands in it.
_Name = tuple[str, str]

#: How a record is called that stands in no file.
_THE_RECORD = "the record"


@dataclass(frozen=True, slots=True)
class Changed:
    """The dossier after a change, and the records that are new or not as before, by id."""

    dossier: Dossier
    added: tuple[str, ...]
    altered: tuple[str, ...]
    fields: tuple[str, ...] = ()  # what was written that has no id: profiles, deposit, facts


def changed_by_file(dossier: Dossier, data: bytes, name: str, *, new_id: NewId) -> Changed:
    """The dossier with what a file in YAML or JSON says: `measures: [{key: ..., title: ...}]`.

    Raises:
        Usage: the file or a record in it is wrong; every fault with its line.
    """
    return _changed(dossier, given_marked(data, name, _LARGEST), name, new_id=new_id)


def changed_by_words(dossier: Dossier, kind: str, words: list[str], *, new_id: NewId) -> Changed:
    """The dossier with one record in words such as `title=Circular 7`. A value may be YAML.

    Raises:
        Usage: a word has no `=`, comes twice, or the record is wrong.
    """
    record: dict[str, Any] = {}
    for word in words:
        name, sign, value = word.partition("=")
        if not sign or not name or name in record:
            raise Usage(
                f"{word!r} is no key with a value, or it is given twice.",
                remedy="Write key=value, as in title='Circular 7'.",
            )
        record[name] = _value(value, name)
    return _changed(dossier, Marked({kind: [record]}), _THE_RECORD, new_id=new_id)


def _value(text: str, name: str) -> Any:
    """What a value says: a list or keys where it begins as one, and otherwise the text itself."""
    if text.startswith(("[", "{")):
        return given_marked(text.encode(), name).data
    return text


def _changed(dossier: Dossier, marks: Marked, name: str, *, new_id: NewId) -> Changed:
    if not isinstance(marks.data, dict):
        raise Usage("It holds no keys with records.", where=name, remedy="See the how-to.")
    faults = list(_unknown(marks, name))
    if faults:
        raise wrong(faults)
    data = dossier.model_dump(mode="json", by_alias=True)
    before = {found.record.id for found in records(dossier)}
    touched = _merged(data, marks.data, new_id)
    ids = {
        (kind, record["key"]): record["id"]
        for kind in _collections()
        for record in data[kind]
        if isinstance(record, dict) and record.get("key")
    }
    for kind, places in touched.items():
        for at, place in places.items():
            shape = _collections()[kind]
            data[kind][at] = with_ids(data[kind][at], shape, ids)
            faults += _faults(data[kind][at], shape, (kind, place), marks, name)
    if faults:
        raise wrong(faults)
    after = _whole(data, name)
    ids_touched = [data[k][at]["id"] for k, places in touched.items() for at in places
                   if "id" in data[k][at]]  # fmt: skip
    return Changed(
        after,
        tuple(id_ for id_ in ids_touched if id_ not in before),
        tuple(id_ for id_ in ids_touched if id_ in before),
        tuple(name for name in marks.data if not _is_of_records(name)),
    )


def _unknown(marks: Marked, name: str) -> Iterator[Fault]:
    """What a file names at its first level that cannot be changed so."""
    for kind, given in marks.data.items() if isinstance(marks.data, dict) else ():
        line = marks.line((kind,))
        if kind in BY_COMMAND:
            remedy = f"Use {BY_COMMAND[kind]}."
            yield Fault(name, f"{kind!r} are written by a command of their own", remedy, line)
        elif kind in _FIXED or kind not in Dossier.model_fields:
            known = set(_settable())
            yield Fault(name, f"{kind!r} cannot be set", suggestion(kind, known), line)
        elif kind in _collections() and not _is_records(given):
            yield Fault(name, f"{kind!r} is no list of records", "Write a list of keys.", line)


def _is_records(given: object) -> bool:
    return isinstance(given, list) and all(isinstance(one, dict) for one in given)


def _merged(
    data: dict[str, Any], written: dict[str, Any], new_id: NewId
) -> dict[str, dict[int, int]]:
    """Put what was written into the data. What was touched: for each kind, its place in the
    dossier and its place in what was written."""
    touched: dict[str, dict[int, int]] = {}
    for kind, given in written.items():
        if kind not in _collections():
            data[kind] = given
            continue
        touched[kind] = {}
        is_record = issubclass(_collections()[kind], Record)
        places = dict(_named(data[kind], is_record=is_record))
        for place, record in enumerate(given):
            known = (places.get(name) for name in _names(record, is_record=is_record))
            at = next((one for one in known if one is not None), None)
            if at is None:
                at = len(data[kind])
                data[kind].append({"id": new_id(), **record} if is_record else dict(record))
                places |= dict.fromkeys(_names(data[kind][at], is_record=is_record), at)
            else:
                data[kind][at] = {**data[kind][at], **record}
            touched[kind][at] = place
    return touched


def _named(there: list[dict[str, Any]], *, is_record: bool) -> Iterator[tuple[_Name, int]]:
    """Each name of the records that are there, with the place at which the record stands."""
    for at, record in enumerate(there):
        yield from ((name, at) for name in _names(record, is_record=is_record))


def _names(record: Mapping[str, Any], *, is_record: bool) -> Iterator[_Name]:
    """By what a record is known again: its id, its key, or for a profile its day."""
    for field in ("id", "key") if is_record else ("as_of",):
        value = record.get(field)
        if isinstance(value, str) and value:
            yield field, value


def _faults(
    record: Any, shape: type[BaseModel], place: Place, marks: Marked, name: str
) -> Iterator[Fault]:
    try:
        shape.model_validate(record)
    except ValidationError as error:
        for where, message, remedy in complaints(error, shape):
            said = f"{place[0]}, number {int(place[1]) + 1}: {message}"
            yield Fault(name, said, remedy, marks.line((*place, *where)))


def _whole(data: dict[str, Any], name: str) -> Dossier:
    try:
        return Dossier.model_validate(data)
    except ValidationError as error:
        found = complaints(error, Dossier)
        raise wrong([Fault(name, said, how) for _, said, how in found]) from error


def _is_of_records(name: str) -> bool:
    return name in _collections() and issubclass(_collections()[name], Record)


def _settable() -> list[str]:
    return [k for k in Dossier.model_fields if k not in {*BY_COMMAND, *_FIXED, "schema_"}]


def _collections() -> Mapping[str, type[Value]]:
    """The kinds of records that a person may write, each with its shape."""
    found = {}
    for kind in _settable():
        inside = get_args(Dossier.model_fields[kind].annotation)
        if inside and isinstance(inside[0], type) and issubclass(inside[0], Value):
            found[kind] = inside[0]
    return found
