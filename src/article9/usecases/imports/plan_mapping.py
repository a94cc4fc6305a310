"""What a file of others calls the columns of a plan."""

from __future__ import annotations

from pydantic import Field

from article9.catalogue.fault import suggestion
from article9.catalogue.given import given
from article9.catalogue.shape import Strict
from article9.errors import Usage
from article9.usecases.plan.columns import ACTIONS, INDICATORS


class PlanMapping(Strict):
    """The file in which it is written."""

    columns: dict[str, str] = Field(
        description="The key of a column, by what the file calls it: `Lead agency: owner`."
    )


def columns_from(data: bytes, name: str) -> dict[str, str]:
    """The key of a column, by what the file calls it.

    Raises:
        Usage: it is no mapping, or names a column that a plan does not have.
    """
    known = [column.key for column in (*ACTIONS, *INDICATORS)]
    columns = given(data, name, PlanMapping).columns
    for heading, key in columns.items():
        if key not in known:
            raise Usage(
                f"{heading!r} is mapped to {key!r}, which is no column of a plan.",
                where=name,
                remedy=suggestion(key, known),
            )
    return columns
