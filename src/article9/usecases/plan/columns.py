"""The columns of a plan in Excel and CSV: what each is called and how it is filled in."""

from __future__ import annotations

from dataclasses import dataclass

from article9.catalogue.translations import later


@dataclass(frozen=True, slots=True)
class Column:
    """A column; `key` is its name in a mapping, whatever the language."""

    key: str
    title: str
    asks: str


def _lens_columns(of: str) -> tuple[Column, ...]:
    names = (
        ("gender", later("Gender: how"), later("Gender: why not")),
        ("age", later("Age: how"), later("Age: why not")),
        ("disability", later("Disability: how"), later("Disability: why not")),
    )
    return tuple(
        column
        for key, how, why_not in names
        for column in (
            Column(f"{key}-how", how, of),
            Column(f"{key}-why-not", why_not, later("Why not, instead of how.")),
        )
    )


ACTIONS: tuple[Column, ...] = (
    Column("key", later("Key"), later(
        "A short name of your own in small letters, as law-amend. By it a row is known again when "
        "the file is taken in another time.")),
    Column("objective", later("Objective"), later("Its title. A new title makes a new one.")),
    Column("title", later("Action"), later("What is done, in one line.")),
    Column("field", later("Field"), later("One of the fields of work listed below.")),
    Column("summary", later("Summary"), later("What is done, in a few sentences.")),
    Column("owner", later("Who answers"), later("The body, by its name or key in the record.")),
    Column("partners", later("With"), later("Bodies that help, with ; between them.")),
    Column("begins", later("Begins"), later("A day, as 2026-11-20.")),
    Column("ends", later("Ends"), later("A day, as 2026-11-20.")),
    Column("depends-on", later("Waits for"), later(
        "Keys of actions that must be finished before, with ; between them.")),
    Column("status", later("Stands"), later("planned, under way, finished or stopped.")),
    Column("since", later("Since"), later("The day from which it stands so.")),
    Column("remark", later("Remark"), later("Why it stands so, or what was done.")),
    Column("cost", later("Cost"), later(
        "Amount and currency, as 25000 USD; several with ; between them. 0 USD if it is nothing.")),
    Column("secured", later("Secured"), later(
        "Who gives how much, as State budget: 25000 USD; Fund: 800 EUR.")),
    Column("sought", later("Sought"), later("Who was asked for how much, in the same way.")),
    Column("risk", later("Risk"), later("What could keep it from happening.")),
    *_lens_columns(later("How the action deals with it.")),
    Column("obligations", later("Obligations"), later("Their ids, with ; between them.")),
    Column("requirements", later("Points to consider"), later("Their ids, with ; between them.")),
    Column("concerns", later("Points of concern"), later("Their ids, with ; between them.")),
    Column("questions", later("Questions"), later("Their keys, with ; between them.")),
    Column("measures", later("Measures"), later("Their keys in the record.")),
    Column("evidence", later("Evidence"), later("Their keys in the record.")),
    Column("confidentiality", later("Confidentiality"), later("open, internal or secret.")),
)  # fmt: skip

INDICATORS: tuple[Column, ...] = (
    Column("action", later("Key of the action"), later("As on the sheet of the actions.")),
    Column("indicator", later("Indicator"), later("What is counted or measured.")),
    Column("unit", later("Unit"), later("persons, courses, m2, % ...")),
    Column("wished", later("Better"), later("more is better, or less is better.")),
    Column("baseline", later("Baseline"), later("A number, as 1200 or 0.5.")),
    Column("baseline-on", later("Baseline of"), later("The day on which it was so.")),
    Column("target", later("Target"), later("A number.")),
    Column("target-on", later("Target by"), later("The day by which it is to be so.")),
    Column("values", later("Values"), later("Day and number, as 2026-03-01: 12; 2026-09-01: 15.")),
    Column("persons", later("Counts persons"), later("yes or no.")),
    *_lens_columns(later("How its numbers tell of it.")),
)  # fmt: skip

#: Without them a row says nothing.
NEEDED_OF_ACTIONS = ("key", "title", "field")
NEEDED_OF_INDICATORS = ("action", "indicator")
