"""A State's yearly figures: totals and never persons; what kinds there are is in the catalogue."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Self

from pydantic import BeforeValidator, Field, Strict, model_validator
from pydantic_core import PydanticCustomError

from article9.record.value import (
    Confidence,
    Count,
    Day,
    EvidenceId,
    InstitutionId,
    Key,
    Knows,
    Line,
    Record,
    Value,
    Words,
)


def _exact(value: object) -> object:
    if not isinstance(value, str | Decimal):
        # A float is not what somebody wrote, and a whole number is kept as one.
        raise PydanticCustomError("decimal_type", "is not a number as it is kept")
    return value


#: A number of things or persons, or an area in square metres.
Amount = (
    Annotated[int, Strict(), Field(ge=-(10**12), le=10**12)]
    | Annotated[Decimal, BeforeValidator(_exact), Field(ge=-(10**13), le=10**13, decimal_places=4)]
)

#: Degrees with one decimal: some eleven kilometres. Nothing finer enters.
Degrees = Annotated[Decimal, Field(ge=-180, le=180, decimal_places=1)]


class Near(Value):
    """Roughly where, for a map of provinces."""

    latitude: Annotated[Degrees, Field(ge=-90, le=90)] = Field(description="One decimal.")
    longitude: Degrees = Field(description="One decimal.")


class PersonCounts(Value):
    """Numbers of the persons of one field, by breakdown and by group.

    Who was not recorded stands in a group of that name. A group that is not here was not told,
    which is not nought.
    """

    by: dict[Key, dict[Key, Count]] = Field(description="By breakdown, then by group.")

    @model_validator(mode="after")
    def _some_group_is_told(self) -> Self:
        for key, groups in self.by.items():
            if not groups:
                raise ValueError(f"the breakdown {key!r} has no groups")
        return self


class Figure(Record):
    """What is known of one thing in one year: mined areas, casualties, services."""

    kind: Annotated[Key, Knows("figure")] = Field(description="What it is about.")
    year: int = Field(ge=1990, le=2999, description="The year.")
    months: int = Field(default=12, ge=1, le=12, description="How many months of it are in it.")
    labels: dict[Key, Line] = Field(
        default={}, description="What tells it from others of the kind: type, service, class."
    )
    where: Line | None = Field(
        default=None, description="The province. Left out where it is the whole State."
    )
    near: Near | None = Field(default=None, description="Roughly where that is.")
    institution: InstitutionId | None = Field(default=None, description="Whose figure it is.")
    values: dict[Key, Amount] = Field(
        default={}, description="Numbers, and areas in square metres, by field."
    )
    days: dict[Key, Day] = Field(default={}, description="Days, by field.")
    counts: dict[Key, PersonCounts] = Field(
        default={}, description="How the persons of a field are broken down."
    )
    source: Line = Field(description="Where it was taken from.")
    on: Day = Field(description="The day to which the source is.")
    evidence: tuple[EvidenceId, ...] = Field(default=(), description="What shows it.")
    note: Words | None = Field(default=None, description="What must be said with it.")
    confidentiality: Confidence = Field(default="open", description="Who may see it.")

    @model_validator(mode="after")
    def _holds_something(self) -> Self:
        if not self.values and not self.days:
            raise ValueError("a figure holds at least one number or day")
        return self

    @property
    def what(self) -> tuple[object, ...]:
        """What it is the figure of: two of the same are one too many."""
        return (self.kind, self.year, self.where or "", self.institution or "", *self.labelled)

    @property
    def labelled(self) -> tuple[str, ...]:
        """Its labels in the order of their names."""
        return tuple(f"{name}={self.labels[name]}" for name in sorted(self.labels))
