"""What a shape objects to, in our own words: they are read by lawyers and will be translated."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from article9.catalogue.fault import suggestion
from article9.catalogue.markup import Place
from article9.catalogue.shape import keys_of, shape_at


def complaint(error: ErrorDetails, kind: type[BaseModel], place: Place) -> tuple[str, str]:
    """The message and the remedy for what pydantic found at a place of a file of this kind."""
    if error["input"] == "" and error["type"] != "missing":
        left_out = "the item" if place and isinstance(place[-1], int) else "the key"
        return _named(place, f"is empty: leave {left_out} out"), ""
    match error["type"]:
        case "missing":
            return _missing(error["loc"], kind, place)
        case "extra_forbidden":
            shape = shape_at(kind, error["loc"][:-1])
            known = keys_of(shape) if shape is not None else []
            key = str(error["loc"][-1])
            return f"unknown key {_path(place)!r}", suggestion(key, known)
        case "literal_error":
            return _not_allowed(error, place)
        case "value_error":
            return _named(place, str(error["ctx"]["error"])), ""
        case _:
            return _named(place, _wrong_kind(error)), _how_to_write(error)


def complaints(error: ValidationError, kind: type[BaseModel]) -> Iterator[tuple[Place, str, str]]:
    """Each fault of data that no file of lines lies behind: its place, message and remedy."""
    for item in error.errors(include_url=False):
        place = item["loc"][:-1] if item["type"] == "missing" else item["loc"]
        yield (place, *complaint(item, kind, place))


def _missing(loc: Place, kind: type[BaseModel], place: Place) -> tuple[str, str]:
    """A key that must be there: where it belongs, and what is to be written."""
    key = str(loc[-1])
    shape = shape_at(kind, loc[:-1])
    fields = shape.model_fields.items() if shape is not None else ()
    means = next((f.description for name, f in fields if key in (name, f.alias)), None)
    whole = key if not place else f"{_path(place)}.{key}"
    return f"{whole!r} is missing", f"Write it: {means}" if means else "Write it."


def _not_allowed(error: ErrorDetails, place: Place) -> tuple[str, str]:
    """A word that is not one of those that are allowed here."""
    allowed = [
        word.strip("'") for word in error["ctx"]["expected"].replace(" or ", ", ").split(", ")
    ]
    given = error["input"]
    if not isinstance(given, str):
        return _named(place, f"is {_kind_of(given)}, not one word"), f"Write {_one_of(allowed)}."
    near = suggestion(given, allowed)
    remedy = f"Write {_one_of(allowed)}."
    return _named(place, f"{given!r} is not allowed"), (
        f"{near} {remedy}" if near.startswith("Did") else remedy
    )


def _one_of(words: list[str]) -> str:
    return f"one of: {', '.join(words)}" if len(words) > 1 else repr(words[0])


def _wrong_kind(error: ErrorDetails) -> str:
    """What is wrong with a value that is not of the kind that is expected."""
    given, type_ = error["input"], error["type"]
    if type_.startswith("date_"):
        return f"{_shown(given)} is not a date"
    if type_.startswith("int_"):
        return f"{_shown(given)} is not a whole number"
    match type_:
        case "string_type":
            return f"is {_kind_of(given)} where a text is expected"
        case "tuple_type":
            return f"is {_kind_of(given)} where a list is expected"
        case "dict_type" | "model_type" | "model_attributes_type":
            return f"is {_kind_of(given)} where keys with values are expected"
        case "string_pattern_mismatch":
            return f"{_shown(given)} holds a line's end, or a sign that has no place there"
        case "string_too_long":
            return f"is longer than {error['ctx']['max_length']} letters"
        case "too_long":
            return f"has too many items: at most {error['ctx']['max_length']} may be there"
        case _:
            # Whoever first uses another constraint of pydantic's gives it its words here.
            return f"is wrong: {error['msg']}"


def _how_to_write(error: ErrorDetails) -> str:
    type_ = error["type"]
    if type_ == "string_type" and isinstance(error["input"], dict | list):
        return "If it is meant as text, put it in quotation marks."
    if type_.startswith("date_"):
        return "Write year, month and day, as in 2026-11-20."
    if type_.startswith("int_"):
        return "Write it in digits, as in 12."
    return ""


def _kind_of(given: object) -> str:
    """A value as a message names it. Files hold nothing but keys, lists and texts."""
    if isinstance(given, dict):
        return "a set of keys"
    return "a list" if isinstance(given, list | tuple) else f"the text {given!r}"


def _shown(given: object) -> str:
    return repr(given) if isinstance(given, str) else _kind_of(given)


def _named(place: Place, message: str) -> str:
    return f"{_path(place)}: {message}" if place else message


def _path(place: Place) -> str:
    """A place as it is written in a message: items of a list are counted from one."""
    # Where a value may be of several kinds, the one that was tried is named in brackets: no place.
    steps = [step for step in place if isinstance(step, int) or "[" not in step]
    return ".".join(str(step + 1) if isinstance(step, int) else step for step in steps)
