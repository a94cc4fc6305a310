"""What the files of the States hold, row by row."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Annotated, Literal, Self, get_args

from pydantic import BeforeValidator, Field, model_validator

from article9.catalogue.shape import Strict, Thing
from article9.catalogue.when import When, Written

FactName = Literal[
    "not-listed",
    "signature",
    "deposit",
    "entry-into-force",
    "withdrawal-notified",
    "withdrawal-effective",
    "suspension-claimed",
    "article-9",
    "article-9-law",
    "article-9-beside",
    "article-4-none",
    "article-4-completed",
    "article-4-remaining",
    "article-5-extended",
    "article-5-asked",
    "article-5-completed",
    "article-7-first-report-not-seen",
]

#: Every fact there is, in the order in which a reader needs them.
FACT_NAMES: tuple[FactName, ...] = get_args(FactName)

#: How a State can join.
Instrument = Literal["ratification", "acceptance", "approval", "accession", "succession"]

#: What a source says of a State's measures under Article 9.
Measure = Literal["law", "existing-law", "in-preparation", "nothing-reported"]

Confidence = Literal["high", "medium", "low"]

#: The facts that a State has once at most; a second one contradicts the first.
ONCE: frozenset[FactName] = frozenset(
    {"deposit", "entry-into-force", "signature", "withdrawal-notified", "withdrawal-effective"}
)

#: The facts whose value is one of a few words.
_WORDS: Mapping[FactName, tuple[str, ...]] = {
    "deposit": get_args(Instrument),
    "article-9": get_args(Measure),
}

#: The facts whose value tells something, and cannot be missing.
_TOLD: frozenset[FactName] = frozenset({"deposit", "article-9", "article-9-beside"})

#: The facts that can stand without a day.
_DAYLESS: frozenset[FactName] = frozenset({"article-9-law", "article-9-beside"})


_CODE = re.compile("[A-Z]{3}")
_SHORT = 2

#: No State has such a code: ISO leaves them to whoever needs some.
_FICTIONAL = "XX"


def _keys(value: object) -> object:
    """The keys of a cell, which comes as a list of one."""
    if not isinstance(value, list):
        return value
    return [key.strip() for cell in value if isinstance(cell, str) for key in cell.split(";")]


#: Keys of sources in one cell, with a semicolon between them.
Keys = Annotated[tuple[str, ...], BeforeValidator(_keys)]


def fact_fault(fact: FactName, value: str | None, day: When | None) -> str | None:
    """What is wrong with a fact's value or day, if something is."""
    words = _WORDS.get(fact)
    if words is not None and value is not None and value not in words:
        return f"{value!r} is no value of {fact!r}; write one of: {', '.join(words)}"
    if fact in _TOLD and value is None:
        return f"{fact!r} needs a value"
    if day is None and fact not in _DAYLESS:
        return f"{fact!r} needs a day, a month or a year"
    return None


class StateRow(Strict):
    """A State. The register has 193 Members of the United Nations and four other States."""

    code: str = Field(description="ISO 3166-1, three letters.")
    iso2: str = Field(description="ISO 3166-1, two letters.")
    region: str = Field(description="The region of the United Nations' standard M49.")
    subregion: str = Field(description="The subregion of the same standard.")

    @model_validator(mode="after")
    def _codes_are_codes(self) -> Self:
        if not (_CODE.fullmatch(self.code) and len(self.iso2) == _SHORT and self.iso2.isupper()):
            raise ValueError(f"{self.code} {self.iso2}: a code is written in capital letters")
        if self.code.startswith(_FICTIONAL):
            raise ValueError(f"{self.code}: codes that begin with {_FICTIONAL} are for examples")
        return self


class NameRow(Strict):
    """What a State is called in a language."""

    state: str = Field(description="The State's code.")
    language: Literal["ar", "en", "es", "fr", "pt", "ru", "zh"] = Field(
        description="The language of the name."
    )
    name: str = Field(description="The name.")
    use: Literal["shown", "found-by"] = Field(
        description="`shown`: by the usage of the United Nations; `found-by`: only to be found by."
    )
    from_: Literal["cldr", "own"] = Field(
        alias="from",
        description="`cldr`: Unicode's Common Locale Data Repository; `own`: our own table, where "
        "the other differs from the usage of the United Nations. It was not compared with an "
        "official list.",
    )


class Told(Strict):
    """What is said of a State, whoever says it; the value must fit the fact."""

    state: str = Field(description="The State's code.")
    fact: FactName = Field(description="What is said.")
    value: str | None = Field(default=None, description="A word, a number or a title.")
    day: Written | None = Field(
        default=None,
        description="When it happened, or as of when the source says it: a day, month or year.",
    )

    @model_validator(mode="after")
    def _value_fits(self) -> Self:
        fault = fact_fault(self.fact, self.value, self.day)
        if fault is not None:
            raise ValueError(fault)
        return self


class FactRow(Told):
    """Something that a source says of a State."""

    source: Keys = Field(description="Keys of sources, with a semicolon between them.")
    confidence: Confidence = Field(description="How sure it is that the source was read rightly.")
    note: str | None = Field(default=None, description="What must be said with it.")


class FigureRow(Strict):
    """A number of a year, of the world or of one State."""

    figure: Literal[
        "casualties",
        "casualties-killed",
        "contaminated",
        "law-or-existing-law",
        "mines-cleared",
        "mines-retained",
        "parties",
        "signatures",
        "states-keeping-mines",
        "states-keeping-none",
        "stocks-destroyed",
        "with-law",
        "without-measures",
    ] = Field(description="What is counted.")
    state: str | None = Field(default=None, description="The State's code; the world without it.")
    day: Written = Field(description="The year, or the day, that the number is for.")
    value: int = Field(description="The number.")
    bound: Literal["exact", "more-than", "at-least"] = Field(
        description="Whether the source says that it is more, or at least so much."
    )
    source: Keys = Field(description="Keys of sources, with a semicolon between them.")
    confidence: Confidence = Field(description="How sure it is that the source was read rightly.")
    note: str | None = Field(default=None, description="What must be said with it.")


class Source(Strict):
    """Where something was read."""

    title: str = Field(description="What it is.")
    address: str | None = Field(default=None, description="Where it stands, as far as it is known.")
    read: Written = Field(description="When it was read.")


class Sources(Thing):
    """Everything the facts and figures were read in."""

    read_until: Written = Field(
        description="The day of the newest source; nothing later was looked for."
    )
    left_out: dict[str, int] = Field(
        description="How many values were recalled and not read in a source, by kind. They are "
        "left out."
    )
    sources: dict[str, Source] = Field(description="Each source by its key.")
