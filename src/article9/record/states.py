"""The register of States as data: the contract of `article9 states|state --format json`."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from article9.record.knowledge import Knowledge


class _Value(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class ToldFact(_Value):
    """Something that a source says of a State."""

    fact: str = Field(description="What is said.")
    value: str = Field(description="A word, a number or a title; empty where nothing is to add.")
    day: str | None = Field(description="The day, the month or the year.")
    sources: tuple[str, ...] = Field(description="Keys of `sources`.")
    confidence: Literal["high", "medium", "low"] | None = Field(
        description="How sure it is that the source was read rightly; null for what a user added."
    )
    note: str = Field(description="What must be said with it.")
    added_by: str = Field(description="Who added it; empty for what the register has.")
    added_on: str | None = Field(description="The day on which it was added.")


class Article9(_Value):
    """What sources say of a State's measures under Article 9."""

    kind: Literal["law", "existing-law", "in-preparation", "nothing-reported", "no-source"] = Field(
        description="`law`: a source names a law; `existing-law`: the State says that existing law "
        "suffices; `in-preparation` and `nothing-reported`: a source says so as of its year; "
        "`no-source`: no public source was read that tells. None says that a State has no law."
    )
    as_of: str | None = Field(description="The year that the source speaks of.")


class StateLine(_Value):
    """A State as it stands on the day."""

    code: str = Field(description="ISO 3166-1, three letters.")
    iso2: str = Field(description="ISO 3166-1, two letters.")
    name: str = Field(description="The name by the usage of the United Nations.")
    region: str = Field(description="The region of the standard M49.")
    subregion: str = Field(description="The subregion of the standard M49.")
    status: Literal[
        "party", "withdrawal-notified", "joined", "day-unknown", "signatory", "not-party",
        "withdrawn",
    ] = Field(
        description="`party` and `withdrawal-notified`: the Convention is in force; `joined`: it "
        "is not yet; `day-unknown`: the State has joined, and the day of entry into force is not "
        "known here."
    )  # fmt: skip
    since: str | None = Field(description="The day or year since when, where it is known.")
    entry_into_force: str | None = Field(
        description="The day of entry into force; null where there is none or none is known."
    )
    withdrawal: str | None = Field(description="When a withdrawal takes effect, or would.")
    article_9: Article9 | None = Field(
        description="Null where the Convention is not in force for the State."
    )
    facts: tuple[ToldFact, ...] = Field(description="All that sources say of the State.")


class Counted(_Value):
    """A count with the States that it counts."""

    of: Literal["parties", "status", "article-9", "subregion"] = Field(
        description="What is counted by."
    )
    key: str = Field(description="The status, the class or the subregion.")
    number: int = Field(description="How many.")
    states: tuple[str, ...] = Field(description="Which: codes.")


class Statement(_Value):
    """The count of the joint statement of the ICRC and the IFRC, beside what can be placed here."""

    number: int = Field(description="States Parties with a law or existing law, by the statement.")
    placed: int = Field(description="Those whom sources read here place so.")
    difference: int = Field(description="The one less the other; it says nothing of any State.")
    states: tuple[str, ...] = Field(description="Those placed here: codes.")
    sources: tuple[str, ...] = Field(description="Keys of `sources`.")


class Figure(_Value):
    """A number of a year, of the world or of one State."""

    figure: str = Field(description="What is counted.")
    state: str | None = Field(description="The State's code; null for the world.")
    day: str = Field(description="The year, or the day.")
    value: int = Field(description="The number.")
    bound: Literal["exact", "more-than", "at-least"] = Field(
        description="Whether the source says that it is more, or at least so much."
    )
    sources: tuple[str, ...] = Field(description="Keys of `sources`.")
    confidence: Literal["high", "medium", "low"] = Field(
        description="How sure it is that the source was read rightly."
    )
    note: str = Field(description="What must be said with it.")


class ToldSource(_Value):
    """Where something was read."""

    key: str = Field(description="Its key.")
    title: str = Field(description="What it is.")
    address: str | None = Field(description="Where it stands, as far as it is known.")
    read: str = Field(description="When it was read.")


class Difference(_Value):
    """A fact that a user has added, and the one of the register whose place it takes."""

    state: str = Field(description="The State's code.")
    added: ToldFact = Field(description="The user's, which stands.")
    shipped: ToldFact = Field(description="The register's.")
    shipped_is_newer: bool = Field(description="Whether the register's is for a later day.")


class LeftOut(_Value):
    """Values that were recalled and not read in a source. They are left out."""

    kind: str = Field(description="Of what kind.")
    values: int = Field(description="How many.")


class States(_Value):
    """The States that were asked for."""

    article9: str = Field(description="The version of the program.")
    knowledge: Knowledge = Field(description="The register they were read from.")
    on: str = Field(description="The day they stand to.")
    read_until: str = Field(description="The day of the newest source; nothing later was read.")
    parties: int = Field(description="Those of them for whom the Convention is in force.")
    counts: tuple[Counted, ...] = Field(description="The counts of those that were asked for.")
    statement: Statement | None = Field(
        description="Null where only some States were asked for: the statement counts all."
    )
    states: tuple[StateLine, ...] = Field(description="Each State.")
    figures: tuple[Figure, ...] = Field(description="Numbers by year.")
    sources: tuple[ToldSource, ...] = Field(description="What all of it was read in.")
    left_out: tuple[LeftOut, ...] = Field(description="What was recalled only.")
    differences: tuple[Difference, ...] = Field(description="Where a user's file says otherwise.")
