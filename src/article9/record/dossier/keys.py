"""Short names in place of ids: what a person writes, turned into what a dossier holds."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel

from article9.record.value import Refers

#: The id of each record that has a key, by where it stands and its key.
Ids = Mapping[tuple[str, str], str]


def with_ids(written: Any, kind: Any, ids: Ids) -> Any:
    """What was written for a kind of value, with the id wherever the key of a record stands.

    One word where a list is meant becomes a list of one. What is no key is left as it is.
    """
    return _turned(written, kind, None, ids)


def _turned(written: Any, kind: Any, mark: Refers | None, ids: Ids) -> Any:
    kind, mark = _bare(kind, mark)
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        if not isinstance(written, dict):
            return written
        return {key: _in(written[key], kind, key, ids) for key in written}
    if get_origin(kind) is tuple:
        items = written if isinstance(written, list | tuple) else [written]
        return [_turned(one, get_args(kind)[0], mark, ids) for one in items]
    if get_origin(kind) is dict and isinstance(written, dict):
        return {key: _turned(one, get_args(kind)[1], mark, ids) for key, one in written.items()}
    if mark is not None and isinstance(written, str):
        return ids.get((mark.to, written), written)
    return written


def _in(written: Any, shape: type[BaseModel], key: str, ids: Ids) -> Any:
    field = shape.model_fields.get(key) or _by_alias(shape).get(key)
    if field is None:
        return written
    mark = next((m for m in field.metadata if isinstance(m, Refers)), None)
    return _turned(written, field.annotation, mark, ids)


@cache
def _by_alias(shape: type[BaseModel]) -> dict[str, Any]:
    return {field.alias: field for field in shape.model_fields.values() if field.alias}


def _bare(kind: Any, mark: Refers | None) -> tuple[Any, Refers | None]:
    """The kind without what surrounds it: notes to it, and that it may be left out."""
    while True:
        if get_origin(kind) is Annotated:
            mark = next((m for m in kind.__metadata__ if isinstance(m, Refers)), mark)
            kind = get_args(kind)[0]
        elif get_origin(kind) in (Union, UnionType):
            inside = [one for one in get_args(kind) if one is not NoneType]
            if len(inside) != 1:
                return kind, mark
            kind = inside[0]
        else:
            return kind, mark
