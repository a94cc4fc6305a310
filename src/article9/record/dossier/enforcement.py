"""How often the law was put to use, as counts, and judgments that were published.

There is no field for the name of a person: whoever is suspected or tried is presumed innocent.
"""

from __future__ import annotations

from typing import Literal, get_args

from pydantic import Field

from article9.record.value import (
    Confidence,
    Count,
    Day,
    EvidenceId,
    InstitutionId,
    Line,
    Record,
    TextId,
    Words,
)

Stage = Literal[
    "reported", "investigated", "prosecuted", "tried", "convicted", "acquitted", "dropped"
]  # fmt: skip
STAGES: tuple[Stage, ...] = get_args(Stage)


class EnforcementCount(Record):
    """How many cases reached a stage in a year. Nought is written as 0: none is not unknown."""

    year: int = Field(ge=1999, le=2999, description="The year in which they reached it.")
    clause: Line = Field(description="The clause that creates the offence, as it is cited.")
    text: TextId | None = Field(default=None, description="The text in which it stands.")
    stage: Stage = Field(description="reported, investigated, prosecuted, tried ...")
    cases: Count = Field(description="How many cases.")
    institution: InstitutionId | None = Field(default=None, description="Whose count it is.")
    remark: Words | None = Field(default=None, description="What must be said with it.")
    evidence: tuple[EvidenceId, ...] = Field(default=(), description="What shows it.")
    confidentiality: Confidence = Field(default="internal", description="Who may see it.")


class Judgment(Record):
    """A judgment that its court has published, cited as the court cites it without names."""

    court: Line = Field(description="The court.")
    citation: Line = Field(description="Its number or neutral citation, without names.")
    on: Day = Field(description="The day of the judgment.")
    clause: Line = Field(description="The clause that was applied, as it is cited.")
    text: TextId | None = Field(default=None, description="The text in which it stands.")
    outcome: Literal["convicted", "acquitted", "other"] = Field(description="How it ended.")
    final: bool | None = Field(
        default=None, description="Whether it can no longer be appealed; left out if not known."
    )
    published: Line = Field(description="Where it was published.")
    point: Words | None = Field(default=None, description="What it says of the law.")
    evidence: tuple[EvidenceId, ...] = Field(default=(), description="What shows it.")
