"""Proves that everything a rule names exists."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from functools import cache

from pydantic import BaseModel

from article9.catalogue.act_rows import ActRows
from article9.catalogue.claims import Claims
from article9.catalogue.concept import Reason
from article9.catalogue.concern import Concern
from article9.catalogue.fault import Fault, suggestion
from article9.catalogue.loader import Loaded
from article9.catalogue.markup import Place
from article9.catalogue.norm_kinds import NORM_KINDS
from article9.catalogue.requirement import Requirement
from article9.catalogue.rule import Outcome, Rule, Selector

#: The keys of a selector that hold names of concepts or groups, as fields are called.
CONCEPT_FIELDS = (
    "bearer", "acts", "object", "about", "nearby", "silent_on", "term", "elements", "weakens",
    "limits", "penalty",
)  # fmt: skip

Ruled = Requirement | Concern | ActRows | Claims
LoadedRules = Loaded[Requirement] | Loaded[Concern] | Loaded[ActRows] | Loaded[Claims]

#: The selector for "no limit at all". It is no concept, and stands alone.
_NO_LIMITS = ("none",)
_SLOT = re.compile(r"\{([a-z]+(?:_[a-z]+)*)\}")


def rule_faults(
    loaded: LoadedRules,
    *,
    notions: Collection[str],
    reasons: Mapping[str, Loaded[Reason]],
    values: Collection[str],
) -> list[Fault]:
    """What the selectors of a file name and is not there: notions are concepts and groups."""
    faults = [
        loaded.fault(place, f"there is no concept or group {name!r}", suggestion(name, notions))
        for place, name in concepts_named(loaded.thing)
        if name not in notions
    ]
    for place, part in _parts(loaded.thing, ()):
        if isinstance(part, Selector):
            faults += [
                loaded.fault(
                    (*place, "kind", number),
                    f"there is no kind of norm {kind!r}",
                    suggestion(kind, NORM_KINDS),
                )
                for number, kind in enumerate(part.kind)
                if kind not in NORM_KINDS
            ]
        if isinstance(part, Outcome):
            faults += _reason_faults(loaded, place, part, reasons)
        if isinstance(part, Rule):
            faults += [
                loaded.fault(
                    (*place, "read", name), f"there is no value {name!r}", suggestion(name, values)
                )
                for name in part.read
                if name not in values
            ]
    return faults


def concepts_named(thing: Ruled) -> Iterator[tuple[Place, str]]:
    """Every concept or group that the selectors of a file name, with its place in the file."""
    for place, part in _parts(thing, ()):
        if isinstance(part, Selector):
            for field in CONCEPT_FIELDS:
                names = getattr(part, field)
                if (field, names) != ("limits", _NO_LIMITS):
                    yield from _words(names, (*place, _key(type(part), field)))


def reasons_named(thing: Ruled) -> Iterator[str]:
    """Every reason that a file's rule can give."""
    for _, part in _parts(thing, ()):
        if isinstance(part, Outcome):
            yield part.reason


def slots_of(text: str) -> frozenset[str] | None:
    """The slots of a reason's sentence; None if its braces are not slots."""
    if "{" in (rest := _SLOT.sub("", text)) or "}" in rest:
        return None
    return frozenset(_SLOT.findall(text))


def _reason_faults(
    loaded: LoadedRules,
    place: Place,
    outcome: Outcome,
    reasons: Mapping[str, Loaded[Reason]],
) -> list[Fault]:
    if outcome.reason not in reasons:
        message = f"there is no reason {outcome.reason!r}"
        remedy = suggestion(outcome.reason, reasons)
        return [loaded.fault((*place, "reason"), message, remedy)]
    slots = slots_of(reasons[outcome.reason].thing.text) or frozenset()
    given = frozenset(outcome.values)
    unfilled = [
        loaded.fault(
            (*place, "reason"),
            f"nothing fills the slot {{{slot}}} of the reason {outcome.reason!r}",
            f"Give `values: {{{slot}: ...}}`.",
        )
        for slot in sorted(slots - given)
    ]
    return unfilled + [
        loaded.fault(
            (*place, "values", name),
            f"the sentence of the reason {outcome.reason!r} has no slot {{{name}}}",
            suggestion(name, slots) or "Leave the value out.",
        )
        for name in sorted(given - slots)
    ]


def _parts(value: object, place: Place) -> Iterator[tuple[Place, BaseModel]]:
    """Every shape inside a value, itself too, whatever operators a rule may gain."""
    if isinstance(value, BaseModel):
        yield place, value
        # Only what is written in the file: a field left out holds nothing of its own.
        for name in value.model_fields_set:
            inner = getattr(value, name)
            if isinstance(inner, BaseModel | tuple | Mapping):
                yield from _parts(inner, (*place, _key(type(value), name)))
    elif isinstance(value, tuple):
        for number, item in enumerate(value):
            yield from _parts(item, (*place, number))
    elif isinstance(value, Mapping):
        for name, item in value.items():
            yield from _parts(item, (*place, name))


def _words(value: tuple[object, ...], place: Place) -> Iterator[tuple[Place, str]]:
    """Every word in a list of words or of lists of words."""
    for number, item in enumerate(value):
        if isinstance(item, tuple):
            yield from _words(item, (*place, number))
        else:
            yield (*place, number), str(item)


@cache
def _key(shape: type[BaseModel], field: str) -> str:
    return shape.model_fields[field].alias or field
