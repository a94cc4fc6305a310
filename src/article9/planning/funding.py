"""What an action costs, what is secured of it and what is missing, in each currency by itself."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from article9.record.dossier.money import of_currency
from article9.record.dossier.plan import FIELDS, Action, PlanField

#: costs-nothing: 0 was written. other-currency: what is missing in one cannot be told, because
#: money is there in another.
Funding = Literal[
    "not-known", "costs-nothing", "secured", "in-part", "other-currency", "not-secured"
]

_NOTHING = Decimal(0)


@dataclass(frozen=True, slots=True)
class Sums:
    """Amounts in one currency."""

    currency: str
    cost: Decimal
    secured: Decimal
    sought: Decimal
    missing: Decimal  # what each action lacks; what another has too much does not fill it


@dataclass(frozen=True, slots=True)
class OfField:
    """The amounts of a field of work in one currency."""

    field: PlanField
    sums: Sums


@dataclass(frozen=True, slots=True)
class OfSource:
    """What one source gives or is asked for in one currency."""

    source: str
    currency: str
    secured: Decimal
    sought: Decimal


def missing(action: Action) -> Mapping[str, Decimal]:
    """What of the cost is not secured, in each currency in which something is missing."""
    secured = of_currency(action.secured)
    left = {
        currency: cost - secured.get(currency, _NOTHING)
        for currency, cost in of_currency(action.cost).items()
    }
    return {currency: amount for currency, amount in left.items() if amount > 0}


def funding(action: Action) -> Funding:
    """Whether the money for an action is there."""
    cost = of_currency(action.cost)
    if not cost:
        return "not-known"
    if not any(cost.values()):
        return "costs-nothing"
    if not missing(action):
        return "secured"
    secured = {currency for currency, amount in of_currency(action.secured).items() if amount > 0}
    if secured - cost.keys():
        return "other-currency"
    return "in-part" if secured else "not-secured"


def sums(actions: Iterable[Action]) -> tuple[Sums, ...]:
    """The amounts of all these actions, one currency a line. Nothing is converted or added up."""
    every = tuple(actions)
    cost = of_currency(one for action in every for one in action.cost)
    secured = of_currency(one for action in every for one in action.secured)
    sought = of_currency(one for action in every for one in action.sought)
    lacking: dict[str, Decimal] = {}
    for action in every:
        for currency, amount in missing(action).items():
            lacking[currency] = lacking.get(currency, _NOTHING) + amount
    return tuple(
        Sums(currency, *(one.get(currency, _NOTHING) for one in (cost, secured, sought, lacking)))
        for currency in sorted({*cost, *secured, *sought})
    )


def by_field(actions: Iterable[Action]) -> tuple[OfField, ...]:
    """The amounts of each field of work in each currency."""
    every = tuple(actions)
    return tuple(
        OfField(field, line)
        for field in FIELDS
        for line in sums(action for action in every if action.field == field)
    )


def by_source(actions: Iterable[Action]) -> tuple[OfSource, ...]:
    """What each source gives and is asked for, by its name and the currency."""
    every = tuple(actions)
    secured = _of_sources(every, "secured")
    sought = _of_sources(every, "sought")
    return tuple(
        OfSource(source, currency, secured.get(key, _NOTHING), sought.get(key, _NOTHING))
        for key in sorted({*secured, *sought})
        for source, currency in [key]
    )


def _of_sources(
    actions: tuple[Action, ...], which: Literal["secured", "sought"]
) -> dict[tuple[str, str], Decimal]:
    found: dict[tuple[str, str], Decimal] = {}
    for action in actions:
        for one in action.secured if which == "secured" else action.sought:
            key = (one.source, one.currency)
            found[key] = found.get(key, _NOTHING) + one.amount
    return found
