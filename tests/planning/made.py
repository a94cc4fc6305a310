"""Makes actions and dossiers for tests, with ids in the order in which they are asked for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from itertools import count
from typing import Any

from article9.record.dossier.bodies import Institution
from article9.record.dossier.dossier import SCHEMA, Dossier
from article9.record.dossier.money import Funds, Money
from article9.record.dossier.plan import Action, DatedValue, Indicator

TODAY = date(2026, 11, 26)


def ids(start: int = 1) -> Callable[[], str]:
    """A source of ids."""
    numbers = count(start)
    return lambda: f"0190a000-0000-7000-8000-{next(numbers):012x}"


_NEXT = ids(0x1000)


def action(title: str = "Count the goats", **fields: Any) -> Action:
    """An action that is planned, with whatever else is given."""
    values: dict[str, Any] = {
        "id": _NEXT(), "title": title, "field": "law",
        "steps": ({"status": "planned", "on": "2026-01-01"},),
    }  # fmt: skip
    return Action.model_validate(values | fields)


def stands(status: str, on: str = "2026-02-01") -> tuple[dict[str, str], ...]:
    """The steps of an action that stands so."""
    return ({"status": status, "on": on},)


def money(amount: str, currency: str = "USD") -> Money:
    return Money(amount=Decimal(amount), currency=currency)


def funds(amount: str, currency: str = "USD", source: str = "State budget") -> Funds:
    return Funds(amount=Decimal(amount), currency=currency, source=source)


def value(number: str, on: str) -> DatedValue:
    return DatedValue(value=Decimal(number), on=date.fromisoformat(on))


def indicator(**fields: Any) -> Indicator:
    return Indicator.model_validate({"title": "Goats", "unit": "head"} | fields)


def body(kind: str = "justice", name: str = "Ministry of Justice", **fields: Any) -> Institution:
    return Institution.model_validate({"id": _NEXT(), "kind": kind, "name": name} | fields)


def dossier(*actions: Action, **fields: Any) -> Dossier:
    """A dossier of the imagined State XXA with these actions."""
    values: dict[str, Any] = {
        "schema": SCHEMA, "id": _NEXT(), "state": "XXA", "actions": actions,
    }  # fmt: skip
    return Dossier.model_validate(values | fields)
