"""What a State's law is read for, and the rule by which it is read."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Self

from pydantic import Field, model_validator

from article9.catalogue.checked import Checked
from article9.catalogue.cite import cite_order
from article9.catalogue.read_as import LAW, ReadAs
from article9.catalogue.rule import Rule
from article9.catalogue.shape import Thing


class Requirement(Thing):
    """One thing that a text is read for."""

    cite: str | None = Field(
        default=None,
        description='The Convention\'s article, as in "Art. 1(1)(a)". Left out where a requirement '
        "is about the law itself.",
    )
    basis: Literal["convention", "commitment", "recommended"] = Field(
        description="Whose word it is: the Convention's, the States Parties', or a recommendation."
    )
    needs: Literal["law", "law-or-order", "any"] = Field(
        description="What can hold it: an act of parliament, or an order or manual too."
    )
    kind: Literal[
        "definition", "prohibition", "sanction", "jurisdiction", "permission", "default",
        "duty", "power", "institution", "statute",
    ] = Field(description="What kind of provision it asks for.")  # fmt: skip
    read_in: ReadAs = Field(
        default=LAW,
        description="What is read for it: laws, or doctrine, which is orders, manuals, rules of "
        "engagement and lessons.",
    )
    applies: Literal["always", "stocks", "retains", "mined-areas", "victims"] = Field(
        default="always", description="To which States: those with stocks, mined areas ..."
    )
    asks: str = Field(description="The requirement in one sentence.")
    met: str = Field(description="When a text earns `met`.")
    partial: str = Field(description="When a text earns `partial`.")
    near_miss: str | None = Field(default=None, description="What must earn neither.")
    absent: str | None = Field(
        default=None, description="What to say when nothing is found, where the usual is unfair."
    )
    look_also: str | None = Field(default=None, description="Other laws that often hold it.")
    contested: Literal["yes", "no"] = Field(
        default="no", description="Whether States read the Convention differently here."
    )
    checked: Checked = Field(description="With which source it was compared, and when.")
    rule: Rule = Field(description="How a text is assessed for it.")

    @model_validator(mode="after")
    def _comes_to_an_assessment(self) -> Self:
        if not self.rule.otherwise:
            raise ValueError("an assessment is needed in every case: give `otherwise`")
        if any(outcome.verdict == "raised" for outcome in self.rule.outcomes):
            raise ValueError("a requirement is assessed; only a concern is raised")
        return self


#: The order in which a lawyer goes through a law.
_KINDS = (
    "definition", "prohibition", "sanction", "jurisdiction", "default", "permission",
    "duty", "power", "institution", "statute",
)  # fmt: skip


def in_reading_order(requirements: Iterable[Requirement]) -> list[Requirement]:
    """Requirements as a lawyer goes through them: by kind, article, id."""
    return sorted(
        requirements, key=lambda r: (_KINDS.index(r.kind), cite_order(r.cite or ""), r.id)
    )
