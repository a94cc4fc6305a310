"""What texts show for a claim: the output of `article9 check --claim ... --format json`."""

from __future__ import annotations

from typing import Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from article9.record.knowledge import Knowledge
from article9.record.reading import Passage, Text


class _Value(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Shown(_Value):
    """Whether one thing was shown of one act."""

    shown: bool = Field(description="False is a blank: not yet shown in these texts.")
    passages: tuple[Passage, ...] = Field(description="The words it rests on.")

    @model_validator(mode="after")
    def _proved(self) -> Self:
        if self.shown and not self.passages:
            raise ValueError("nothing is shown without a passage")
        return self


class ShownForAct(_Value):
    """What was shown of one act of Article 1."""

    act: str = Field(description="The act's name: use, develop ....")
    columns: dict[str, Shown] = Field(description="Each column of the claim by its name.")

    @property
    def blanks(self) -> tuple[str, ...]:
        """The columns that were not shown."""
        return tuple(name for name, cell in self.columns.items() if not cell.shown)


class Claimed(_Value):
    """A claim, tested on texts. It is never called proved: a lawyer decides."""

    article9: str = Field(description="The version of the program.")
    knowledge: Knowledge = Field(description="What it was read by.")
    claim: str = Field(description="The claim's name: existing-law.")
    texts: tuple[Text, ...] = Field(description="What was read, in the order given.")
    acts: tuple[ShownForAct, ...] = Field(description="A row for each act.")
