"""What a part of a report can be filled from, and the columns that each of these offers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, get_args

from article9.catalogue.translations import later

#: What a part is filled from: kinds of records, figures, what is known of the State, the catalogue.
Fills = Literal[
    "measures", "decisions", "concerns", "texts", "trainings", "enforcement", "judgments",
    "figures", "actions", "commitments", "consultations", "delegations", "requests", "answers",
    "open-questions", "contributions", "profile", "deadlines", "done", "obligations",
    "institutions",
]  # fmt: skip
FILLS: tuple[Fills, ...] = get_args(Fills)

#: What happened in the time that is reported on; all else is how something stands at its end.
HAPPENED: frozenset[Fills] = frozenset(
    {"trainings", "enforcement", "judgments", "consultations", "delegations"}
)

_TITLE = later("Title")
_STATUS = later("Status")
_INSTITUTION = later("Institution")
_DAY = later("Day")
_POINT = later("Point")
_VOICE = later("Whose word it is")

#: The columns of each, with what stands at their head. Figures have those of their kind beside.
COLUMNS: Mapping[Fills, Mapping[str, str]] = {
    "measures": {
        "title": later("Measure"), "kind": later("Kind"), "status": _STATUS,
        "since": later("Since"), "summary": later("What it does"), "institution": _INSTITUTION,
        "text": later("Text"),
    },
    "decisions": {
        "asks": _POINT, "holds": later("Assessment"), "text": later("Text"),
        "place": later("Provision"), "quote": later("Words of the text"),
        "reason": later("Reason"), "by": later("Decided by"), "on": _DAY, "voice": _VOICE,
    },
    "concerns": {
        "title": later("Point of concern"), "holds": later("Assessment"), "text": later("Text"),
        "place": later("Provision"), "quote": later("Words of the text"),
        "reason": later("Reason"), "by": later("Decided by"), "on": _DAY,
    },
    "texts": {
        "title": _TITLE, "number": later("Number"), "status": _STATUS, "as-of": later("As of"),
        "language": later("Language"),
    },
    "trainings": {
        "title": _TITLE, "audience": later("Who was taught"), "begins": later("From"),
        "ends": later("To"), "taught": later("Persons taught"), "women": later("Women"),
        "men": later("Men"), "institution": _INSTITUTION,
    },
    "enforcement": {
        "year": later("Year"), "clause": later("Clause"), "stage": later("Stage"),
        "cases": later("Cases"), "institution": _INSTITUTION,
    },
    "judgments": {
        "court": later("Court"), "citation": later("Citation"), "on": _DAY,
        "clause": later("Clause"), "outcome": later("Outcome"), "published": later("Published in"),
        "point": later("What it says of the law"),
    },
    "figures": {
        "year": later("Year"), "where": later("Province"), "institution": _INSTITUTION,
        "note": later("Note"), "source": later("Source"),
    },
    "actions": {
        "title": later("Action"), "field": later("Field of work"),
        "summary": later("What is done"), "owner": later("Who answers for it"), "status": _STATUS,
        "begins": later("From"), "ends": later("To"), "cost": later("Cost"),
        "secured": later("Secured"), "missing": later("Not secured"), "risk": later("Risk"),
    },
    "commitments": {
        "says": later("What was promised"), "by": later("By whom"), "where": later("Where"),
        "said": _DAY, "due": later("Due"), "standing": _STATUS,
    },
    "consultations": {
        "title": _TITLE, "begins": _DAY, "people": later("Persons who took part"),
        "answered": later("What was said"), "changed": later("What was changed"),
    },
    "delegations": {
        "meeting": later("Meeting"), "on": _DAY, "people": later("Delegates"),
        "women": later("Women"),
    },
    "requests": {
        "asks": later("What was asked"), "sender": later("Who asked"),
        "received": later("Received"), "due": later("Due"), "answered": later("Answered on"),
        "answer": later("Answer"),
    },
    "answers": {
        "asks": later("Question"), "standing": later("Answer"), "remark": later("Remark"),
        "institution": _INSTITUTION, "year": later("Year"), "voice": _VOICE,
    },
    "open-questions": {"asks": later("Question"), "due": later("Due")},
    "contributions": {
        "institution": _INSTITUTION, "asks": later("Question"), "says": later("Its own work"),
    },
    "profile": {"says": later("What is so in the State"), "as-of": later("As of")},
    "deadlines": {"title": later("Deadline"), "cite": later("Article"), "day": _DAY},
    "done": {
        "title": later("Deadline"), "cite": later("Article"), "day": _DAY, "year": later("Year"),
    },
    "obligations": {
        "title": later("Obligation"), "cite": later("Article"), "says": later("What is asked"),
    },
    "institutions": {
        "name": later("Name"), "kind": later("Kind"), "contact": later("Contact"),
    },
}  # fmt: skip

#: By what the rows of each can be chosen.
CHOICES: Mapping[Fills, frozenset[str]] = {
    "measures": frozenset({"kind", "status", "obligation"}),
    "decisions": frozenset({"holds", "requirement"}),
    "concerns": frozenset({"holds"}),
    "texts": frozenset({"kind", "status"}),
    "trainings": frozenset({"level"}),
    "enforcement": frozenset({"stage"}),
    "judgments": frozenset({"outcome"}),
    "figures": frozenset(),  # their labels
    "actions": frozenset({"field", "status"}),
    "commitments": frozenset({"standing"}),
    "consultations": frozenset(),
    "delegations": frozenset(),
    "requests": frozenset({"sender"}),
    "answers": frozenset({"standing"}),
    "open-questions": frozenset(),
    "contributions": frozenset(),
    "profile": frozenset({"question"}),
    "deadlines": frozenset({"obligation"}),
    "done": frozenset({"obligation"}),
    "obligations": frozenset({"obligation"}),
    "institutions": frozenset({"kind"}),
}
