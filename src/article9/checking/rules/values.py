"""Reads values out of norms: terms, sums, words, persons, yes and no."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from article9.catalogue.rule import Reading
from article9.checking.norms.norm import Norm, Penalty

Read = str | int | list[str]


def read_value(reading: Reading, norms: Sequence[Norm]) -> Read | None:
    """The value that a rule asks for, or None where the norms do not give it.

    `place` gives the pinpoints at which it stands, `bearer` the concepts of the persons.
    """
    return _READERS[reading.of](norms) if reading.of else None


def _penalties(norms: Sequence[Norm]) -> list[Penalty]:
    return [p for n in norms for p in n.penalties]


def _years(norms: Sequence[Norm]) -> int | None:
    return max((p.years for p in _penalties(norms) if p.years is not None), default=None)


def _highest(norms: Sequence[Norm]) -> Penalty | None:
    sums = [p for p in _penalties(norms) if p.amount is not None]
    return max(sums, key=lambda p: p.amount or 0, default=None)


def _amount(norms: Sequence[Norm]) -> int | None:
    highest = _highest(norms)
    return highest.amount if highest else None


def _currency(norms: Sequence[Norm]) -> str | None:
    highest = _highest(norms)
    return highest.currency if highest else None


def _places(norms: Sequence[Norm]) -> list[str] | None:
    return list(dict.fromkeys(n.provision.pinpoint for n in norms)) or None


def _bearers(norms: Sequence[Norm]) -> list[str] | None:
    return sorted({b for n in norms for b in n.bearer}) or None


_READERS: Mapping[str, Callable[[Sequence[Norm]], Read | None]] = {
    "penalty.years": _years,
    "penalty.amount": _amount,
    "penalty.currency": _currency,
    "place": _places,
    "bearer": _bearers,
}
