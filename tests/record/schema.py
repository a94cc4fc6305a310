"""Compares data with a JSON Schema, as far as the schemas of this project go.

A keyword that is not known here is an error: a schema is never followed in part.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

_KINDS: dict[str, tuple[type, ...]] = {
    "object": (dict,),
    "array": (list,),
    "string": (str,),
    "boolean": (bool,),
    "integer": (int,),
    "null": (type(None),),
}
_SAID = {"title", "description", "default", "$defs"}  # they ask for nothing
_READ = {
    "type", "properties", "required", "additionalProperties", "items", "prefixItems", "minItems",
    "maxItems", "enum", "anyOf", "$ref",
}  # fmt: skip


def faults(data: Any, schema: Mapping[str, Any]) -> Iterator[str]:
    """Where the data does not keep the schema, one sentence each."""
    yield from _faults(data, schema, "result", schema.get("$defs", {}))


def _faults(data: Any, schema: Any, place: str, defs: Mapping[str, Any]) -> Iterator[str]:
    unknown = set(schema) - _SAID - _READ
    if unknown:
        raise ValueError(f"{place}: the schema uses {sorted(unknown)}, which is not known here")
    if "$ref" in schema:
        yield from _faults(data, defs[schema["$ref"].rpartition("/")[2]], place, defs)
    if "anyOf" in schema and all(list(_faults(data, one, place, defs)) for one in schema["anyOf"]):
        yield f"{place}: {data!r} is none of what is allowed"
    if "enum" in schema and data not in schema["enum"]:
        yield f"{place}: {data!r} is not one of {schema['enum']}"
    if "type" in schema and type(data) not in _KINDS[schema["type"]]:
        yield f"{place}: {data!r} is not of type {schema['type']}"
    elif isinstance(data, dict):
        yield from _in_object(data, schema, place, defs)
    elif isinstance(data, list):
        yield from _in_list(data, schema, place, defs)


def _in_list(data: Any, schema: Any, place: str, defs: Mapping[str, Any]) -> Iterator[str]:
    if not schema.get("minItems", 0) <= len(data) <= schema.get("maxItems", len(data)):
        yield f"{place}: {len(data)} items are too few or too many"
    first = schema.get("prefixItems", [])
    for number, item in enumerate(data):
        inner = first[number] if number < len(first) else schema.get("items", {})
        yield from _faults(item, inner, f"{place}[{number}]", defs)


def _in_object(data: Any, schema: Any, place: str, defs: Mapping[str, Any]) -> Iterator[str]:
    for key in schema.get("required", ()):
        if key not in data:
            yield f"{place}: the key {key!r} is missing"
    for key, value in data.items():
        inner = schema.get("properties", {}).get(key, schema.get("additionalProperties", {}))
        if inner is False:
            yield f"{place}: the key {key!r} is not known"
        elif inner is not True:
            yield from _faults(value, inner, f"{place}.{key}", defs)
