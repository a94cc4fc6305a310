"""How one language says what laws say. A lexicon knows words; it knows no law."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from article9.catalogue.shape import Strict, Thing

Patterns = tuple[str, ...]

#: The code for a sum of which the law does not say the currency (ISO 4217: no currency).
NO_CURRENCY = "XXX"
#: The code of ISO 639-3 for a language of which it is not said which it is.
UNDETERMINED = "und"


class Structure(Strict):
    """How the laws of a language are laid out. Words are written in lower case."""

    units: dict[str, tuple[str, ...]] = Field(
        description="The words that open a numbered unit, by its kind, outermost kind first. The "
        "number follows, or stands where {n} does: `{n} abschnitt`, `第{n}条`."
    )
    basic: str = Field(description="The unit by which laws of this language are cited.")
    cite: str = Field(description="How a basic unit is cited; {n} is its number, as in `s {n}`.")
    cites: dict[str, str] = Field(
        default={},
        description="How units of other kinds are cited, by kind: another basic unit, or a "
        "numbered one inside, which is otherwise cited by its number in brackets. {kanji} is the "
        "number in Chinese numerals.",
    )
    branch: str | None = Field(
        default=None,
        description="What leads on, behind the word of a unit, to the second part of the number of "
        "one that was put in later: の in 第三条の二.",
    )
    first_paragraph: Literal["numbered", "unnumbered"] = Field(
        default="numbered",
        description="Whether the first of the numbered paragraphs of a unit bears its number.",
    )
    ordinals: dict[str, str] = Field(
        default={},
        description="Numbers of units in words, each with the number to cite the unit by: "
        'primero is "1". A unit that is cited by the word itself has the word.',
    )
    cite_item: str = Field(
        default="({n})",
        description="How an item with a letter is cited behind its section; {n} is the letter.",
    )
    schedule: tuple[str, ...] = Field(description="Words that open a schedule or annex.")
    treaty: tuple[str, ...] = Field(
        description="Words in a schedule's heading or text that show it to be an annexed treaty."
    )
    preamble: tuple[str, ...] = Field(description="Words that open a recital or a long title.")
    repealed: tuple[str, ...] = Field(description="Words that stand where a part was repealed.")
    notes: tuple[str, ...] = Field(description="Words that open an editor's note.")
    amends: tuple[str, ...] = Field(
        description="Words by which a text changes another: what follows in quotes is not its own."
    )
    abbreviations: tuple[str, ...] = Field(
        description="Words whose full stop does not end a sentence."
    )
    after_ordinals: tuple[str, ...] = Field(
        default=(),
        description="Words before which a number with a full stop is an ordinal, where laws write "
        "ordinals so: 3. Dezember.",
    )
    announces: tuple[str, ...] = Field(
        default=(),
        description="Words by which a sentence takes in the list behind it, though it ends with a "
        "full stop.",
    )
    joins: tuple[str, ...] = Field(description="Words between two items of a list: and, or.")
    promulgation: tuple[str, ...] = Field(
        default=(), description="Words that open the signature or promulgation at the end."
    )


class References(Strict):
    """How provisions are cited.

    {numbers} stands for one or more numbers as printed, {letters} for letters without brackets,
    {branch} for the second part of a number.
    """

    units: dict[str, Patterns] = Field(
        description="Wordings that cite a unit of this text by its number, by kind of unit."
    )
    here: dict[str, Patterns] = Field(
        description="Wordings for the unit in which they stand: this section, this Act."
    )
    before: dict[str, Patterns] = Field(
        default={},
        description="Wordings for the unit before the one in which they stand, by kind; {number} "
        "is how many.",
    )
    after: dict[str, Patterns] = Field(
        default={}, description="The same for the unit after the one in which they stand."
    )
    elsewhere: Patterns = Field(
        description="Wordings after a number that show it to be a provision of another text."
    )
    elsewhere_before: Patterns = Field(
        default=(),
        description="The same for wordings right before the citation, or before brackets that "
        "stand between.",
    )
    joins: tuple[str, ...] = Field(description="Words that join the numbers of a list.")
    of: tuple[str, ...] = Field(
        description="Words between a smaller unit and the larger one: subsection (1) of section 2."
    )
    ranges: tuple[str, ...] = Field(description="Words between the ends of a range.")


class Quantities(Strict):
    """How terms of years and sums are written."""

    numbers: dict[str, int] = Field(description="Numbers in words.")
    years: Patterns = Field(description="Wordings of a term in years; {number} is the number.")
    months: Patterns = Field(description="The same for months.")
    life: Patterns = Field(description="Wordings of imprisonment for life.")
    multipliers: dict[str, int] = Field(
        default={}, description="Words behind a number that multiply it: 5 million."
    )
    currencies: dict[str, Patterns] = Field(
        description="Wordings of a sum by currency code; {number} is the sum. XXX: not said."
    )


class Language(Strict):
    """What a lexicon says of its language at its beginning: enough to tell it from others."""

    id: str
    name: str
    common: tuple[str, ...] = ()


class Orders(Strict):
    """How orders, manuals and lessons of a language are worded where laws are not."""

    basic: str = Field(
        description="The unit that a numbered paragraph is; those above it stand around it."
    )
    cite: str = Field(description="How a numbered paragraph is cited; {n} is its number.")
    wordings: dict[str, Patterns] = Field(
        default={}, description="Wordings beside those in laws, by concept id: abbreviations."
    )
    cues: dict[str, Patterns] = Field(
        default={}, description="Wordings beside those in laws, by cue: commands such as do not."
    )


class Lexicon(Thing):
    """A language: its wordings for concepts, cues, references, quantities and layout."""

    name: str = Field(description="The language's name for itself.")
    three_letters: str = Field(
        default=UNDETERMINED,
        description="The code of the language in three letters (ISO 639-3), by which Akoma Ntoso "
        "names it: eng.",
    )
    drafts: tuple[str, ...] = Field(
        default=(),
        description="Words at its beginning by which a text calls itself a bill.",
    )
    scope: str | None = Field(
        default=None,
        description="For a lexicon that is not complete: what it knows and what it does not, in "
        "sentences for the reader of an assessment.",
    )
    common: tuple[str, ...] = Field(
        default=(),
        description="The most frequent small words, which no other language shares: a long text "
        "full of them is told to be in this language at a glance.",
    )
    endings: dict[str, tuple[str, ...]] = Field(
        default={}, description="Ending classes, used as stem|class. An empty ending is written -."
    )
    articles: tuple[str, ...] = Field(
        default=(),
        description="Small words that stand before each noun of a list: l'emploi, le transit.",
    )
    things: Literal["after", "before"] = Field(
        default="after",
        description="Where a thing stands, seen from the verb for what is done to it: use a mine; "
        "Minen einsetzen.",
    )
    nouns: dict[str, Patterns] = Field(
        default={},
        description="Where things stand before verbs: wordings of acts as nouns, behind which the "
        "thing is named all the same: der Einsatz von Minen. By concept id.",
    )
    object_marks: tuple[str, ...] = Field(
        default=(),
        description="Where things stand before verbs: small words that end the words for a thing "
        "right before its verb. What stands there and is no known thing is another thing.",
    )
    term_endings: tuple[str, ...] = Field(
        default=(),
        description="Endings that the last word of a term which a law defines itself may take.",
    )
    concepts: dict[str, Patterns] = Field(description="Wordings by concept id.")
    cues: dict[str, Patterns] = Field(
        description="Wordings that make a sentence a prohibition, an offence, a duty ..., by cue."
    )
    references: References = Field(description="How provisions are cited.")
    quantities: Quantities = Field(description="How terms of years and sums are written.")
    structure: Structure = Field(description="How laws are laid out.")
    orders: Orders | None = Field(
        default=None, description="How orders, manuals and lessons are worded besides."
    )
