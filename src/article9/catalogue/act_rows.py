"""The acts that the Convention prohibits, as rows of a table: prohibited, punished, abroad."""

from __future__ import annotations

from pydantic import Field

from article9.catalogue.rule import Selector
from article9.catalogue.shape import Strict, Thing


class ActRow(Strict):
    """One act, and the requirement that says whether it is prohibited."""

    requirement: str = Field(description="The requirement whose rule finds the prohibition.")
    acts: tuple[str, ...] = Field(
        description="The concepts that count as this act among those the rule found."
    )


class ActRows(Thing):
    """The table of acts. A prohibition is never shown without penalty and reach."""

    rows: dict[str, ActRow] = Field(description="Each act by its name.")
    punished: Selector = Field(description="A norm that punishes what it reaches.")
    abroad: Selector = Field(description="A norm that carries what it reaches abroad.")
    abroad_for_some: Selector = Field(description="One that does so for some persons only.")
