"""The layouts of reports: which sections each has, and what fills them; a file for each layout."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import resources
from pathlib import Path
from string import Formatter
from typing import Literal, Self, get_args

from pydantic import Field, model_validator

from article9.catalogue.checked import Checked
from article9.catalogue.fault import KnowledgeError
from article9.catalogue.form_columns import Fills
from article9.catalogue.given import given
from article9.catalogue.loader import load_all
from article9.catalogue.shape import Strict, Thing

#: What the Convention asks a report to tell of, and what States tell beside it.
Item = Literal[
    "7(1)(a)", "7(1)(b)", "7(1)(c)", "7(1)(d)", "7(1)(e)", "7(1)(f)", "7(1)(g)", "7(1)(h)",
    "7(1)(i)", "voluntary",
]  # fmt: skip
ITEMS: tuple[Item, ...] = get_args(Item)

YesNo = Literal["yes", "no"]


class Part(Strict):
    """A table or a run of sentences, filled from one kind of records."""

    fills: Fills = Field(description="What it is filled from.")
    figure: str | None = Field(default=None, description="Which kind of figures: an id.")
    title: str | None = Field(default=None, description="What stands above it.")
    columns: tuple[str, ...] = Field(default=(), description="The columns of a table, in order.")
    says: tuple[str, ...] = Field(
        default=(),
        description="Sentences with columns in braces; the first whose columns are all given is "
        "said of a row.",
    )
    only: dict[str, tuple[str, ...]] = Field(
        default={}, description="Which rows: by a choice or a label, the values that are meant."
    )
    total: YesNo = Field(default="no", description="Whether a row of totals is added.")
    most: int | None = Field(default=None, description="How many rows at most.")
    own: YesNo = Field(
        default="no", description="Whether only rows of the institution that is written to."
    )
    none: str | None = Field(default=None, description="What is said where there are no rows.")

    @property
    def key(self) -> str:
        """What tells it from other parts of the report, the same in every layout."""
        chosen = "".join(f";{key}={','.join(self.only[key])}" for key in sorted(self.only))
        return f"{self.fills}:{self.figure or ''}{chosen}"

    def slots(self) -> Iterator[str]:
        """The columns that its sentences name."""
        for sentence in self.says:
            yield from slots_of(sentence)

    @model_validator(mode="after")
    def _something_is_shown(self) -> Self:
        if (self.fills == "figures") != (self.figure is not None):
            raise ValueError("figures, and nothing else, name the kind of figure")
        if not self.columns and not self.says:
            raise ValueError("it has neither columns nor sentences")
        return self


class Section(Strict):
    """One form or heading of a report."""

    letter: str = Field(description="Its letter or number, as the layout has it: A, 9.d.")
    title: str = Field(description="Its heading.")
    items: tuple[Item, ...] = Field(default=(), description="The items of Article 7(1) in it.")
    says: str | None = Field(default=None, description="What stands below its heading.")
    applies: tuple[str, ...] = Field(
        default=(),
        description="The questions of the profile that decide whether it applies: one is enough.",
    )
    optional: YesNo = Field(
        default="no", description="Whether it may stay empty: nothing asks for it."
    )
    parts: tuple[Part, ...] = Field(default=(), description="Its parts, in order.")
    points: tuple[str, ...] = Field(default=(), description="Sentences that always stand in it.")


class Sending(Strict):
    """To whom a report is sent, and through whom. article9 sends nothing."""

    to: str = Field(description="To whom, and through whom.")
    check: str = Field(description="What to check before.")
    checked: Checked = Field(description="With which source it was compared, and when.")


class Layout(Thing):
    """How one kind of report is laid out."""

    report: str = Field(description="The kind of report: article-7.")
    name: str = Field(description="What --layout calls it: classic.")
    title: str = Field(description="The report's title.")
    says: str | None = Field(default=None, description="What stands below the title.")
    known: Literal["own", "general-knowledge"] = Field(
        description="`own`: article9's own layout; `general-knowledge`: of an official layout that "
        "was not read again, which is said on each draft."
    )
    audience: Literal["public", "own-use"] = Field(
        description="`public`: only what is open is in it; `own-use`: also what is internal."
    )
    style: Literal["tables", "sentences", "quotations"] = Field(description="How rows are shown.")
    sections: tuple[Section, ...] = Field(description="Its sections, in order.")
    sending: Sending | None = Field(default=None, description="Where it goes.")

    def missing(self) -> tuple[Item, ...]:
        """The items of Article 7(1) that no section is about."""
        there = {item for section in self.sections for item in section.items}
        return tuple(item for item in ITEMS if item not in there)

    @model_validator(mode="after")
    def _each_letter_once(self) -> Self:
        if not self.sections:
            raise ValueError("it has no sections")
        letters = [section.letter for section in self.sections]
        if len(set(letters)) < len(letters):
            raise ValueError("two sections have the same letter")
        return self


def slots_of(sentence: str) -> Iterator[str]:
    """What stands in braces in a sentence."""
    return (name for _, name, _, _ in Formatter().parse(sentence) if name is not None)


def layouts(folder: Path | None = None) -> dict[str, Layout]:
    """Every layout of a knowledge folder by id, the package's own if none is given.

    Raises:
        KnowledgeError: with every fault that a file has by itself.
    """
    place = folder or Path(str(resources.files("article9"))) / "knowledge"
    loaded, faults = load_all(place / "forms", Layout)
    if faults:
        raise KnowledgeError(faults)
    return {id_: one.thing for id_, one in loaded.items()}


def given_layout(data: bytes, name: str) -> Layout:
    """A layout that a user adjusted; `name` is the name its file is shown under.

    Raises:
        Usage: it is no layout; every fault with its line.
    """
    return given(data, name, Layout)


def sentences_of_layouts(known: Mapping[str, Layout]) -> Iterator[tuple[str, str]]:
    """The sentences that a reader is shown, with the files they stand in."""
    for id_, layout in known.items():
        texts = [layout.title, layout.says]
        if layout.sending is not None:
            texts += [layout.sending.to, layout.sending.check]
        for section in layout.sections:
            texts += [section.title, section.says, *section.points]
            for part in section.parts:
                texts += [part.title, part.none, *part.says]
        yield from ((text, f"forms/{id_}.yml") for text in texts if text)
