"""What every thing in the knowledge files has in common."""

from __future__ import annotations

import re
from collections.abc import Hashable
from datetime import date
from functools import cache
from types import NoneType, UnionType
from typing import Union, cast, get_args, get_origin

from pydantic import BaseModel, ConfigDict, Field, ValidationInfo, field_validator
from pydantic_core import PydanticCustomError

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def kebab(name: str) -> str:
    """The key in a knowledge file for a field's name: `for_each` is written `for-each`."""
    return name.replace("_", "-")


class Strict(BaseModel):
    """A shape that accepts nothing it does not name."""

    model_config = ConfigDict(
        extra="forbid",
        frozen=True,
        str_min_length=1,
        str_strip_whitespace=True,
        alias_generator=kebab,
    )

    @field_validator("*", mode="before")
    @classmethod
    def _as_written(cls, value: object, info: ValidationInfo) -> object:
        """One word where a list is meant is a list of one; a date is written in one way only."""
        kind = cls.model_fields[str(info.field_name)].annotation
        dated, plain = _sort(cast("Hashable", kind))
        if dated and isinstance(value, str) and not _DAY.fullmatch(value):
            # Left to itself pydantic takes 86400 for the second of January 1970.
            raise PydanticCustomError("date_parsing", "is not a date")
        return value if plain else _with_lists(value, kind)


class Thing(Strict):
    """Whatever has a file of its own. Its id is the file's name."""

    id: str = Field(description="The file's name without .yml: kebab-case, never renamed.")


def shape_at(kind: object, place: tuple[int | str, ...]) -> type[BaseModel] | None:
    """The shape that describes what stands at a place of a file, or None where none does."""
    if get_origin(kind) in (Union, UnionType):
        found = (shape_at(one, place) for one in get_args(kind) if one is not NoneType)
        return next((shape for shape in found if shape is not None), None)
    shape = kind if isinstance(kind, type) and issubclass(kind, BaseModel) else None
    if not place:
        return shape
    if shape is not None:
        fields = {field.alias or name: field for name, field in shape.model_fields.items()}
        field = fields.get(str(place[0]))
        return None if field is None else shape_at(field.annotation, place[1:])
    inside = _items(kind) if get_origin(kind) is tuple else _values(kind)
    return None if inside is None else shape_at(inside, place[1:])


def keys_of(shape: type[BaseModel]) -> list[str]:
    """The keys of a shape as they are written in a file."""
    return [field.alias or name for name, field in shape.model_fields.items()]


@cache
def _sort(kind: Hashable) -> tuple[bool, bool]:
    """Whether a kind of value is a date, and whether it is neither a list nor a mapping."""
    return date in (kind, *get_args(kind)), _items(kind) is None and _values(kind) is None


def _with_lists(value: object, kind: object) -> object:
    """The value with a list around each single word that stands for a list of words."""
    items, values = _items(kind), _values(kind)
    if items is not None and shape_at(items, ()) is None:
        if isinstance(value, str):
            value = [value]
        if isinstance(value, list):
            return [_with_lists(one, items) for one in value]
    if values is not None and isinstance(value, dict):
        return {key: _with_lists(one, values) for key, one in value.items()}
    return value


def _items(kind: object) -> object:
    """What a kind of list holds; None if the kind is not a list."""
    return get_args(kind)[0] if get_origin(kind) is tuple else None


def _values(kind: object) -> object:
    """What the keys of a kind of mapping lead to; None if the kind is not a mapping."""
    return get_args(kind)[1] if get_origin(kind) is dict else None
