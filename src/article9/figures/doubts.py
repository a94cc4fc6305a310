"""What a check of figures has to say: a sentence, with what is to be filled into it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

from article9.catalogue.figures import Measure
from article9.record.dossier.figures import Figure

#: In the order in which they are said: what is wrong, then what is not complete.
Weight = Literal["wrong", "incomplete"]


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with what it measures, to be written in the reader's language."""

    number: int | Decimal
    measure: Measure


@dataclass(frozen=True, slots=True)
class Term:
    """Words of the catalogue, to be said in the reader's language."""

    words: tuple[str, ...]


Slot = str | int | Quantity | Term


@dataclass(frozen=True, slots=True)
class Doubt:
    """That a figure does not add up or is not complete. It judges nothing; somebody looks."""

    kind: str
    year: int
    sentence: str  # in English; its slots stand in braces
    slots: Mapping[str, Slot] = field(default_factory=dict)
    figure: Figure | None = None  # None where it is about a whole year of a kind
    weight: Weight = "wrong"
