"""What the elements of Akoma Ntoso mean for the lines of a text."""

from __future__ import annotations

import re

from article9.law.akn.names import HIERARCHY, UNITS

#: Elements that may have a number and a heading of their own.
NUMBERED = UNITS | {"blockContainer", "citation", "item", "recital", "tblock"}
#: Units above sections and articles, whose number is often given without the word for them.
CONTAINERS = frozenset(
    {
        "book", "chapter", "division", "part", "subchapter", "subdivision", "subpart", "subtitle",
        "title", "tome",
    }
)  # fmt: skip
#: Units below sections and articles: their heading is printed in the margin, if they have one.
IN_MARGIN = (HIERARCHY | {"item"}) - CONTAINERS - {"article", "section"}
#: Elements within a line. Any other begins a line and ends one.
INLINE = frozenset(
    {
        "a", "abbr", "affectedDocument", "argument", "b", "change", "concept", "courtType", "date",
        "decoration", "def", "docAuthority", "docCommittee", "docDate", "docIntroducer",
        "docJurisdiction", "docNumber", "docProponent", "docPurpose", "docStage", "docStatus",
        "docTitle", "docType", "docketNumber", "embeddedText", "entity", "event", "fillIn", "i",
        "inline", "ins", "judge", "lawyer", "legislature", "location", "marker", "mmod", "mod",
        "mref", "neutralCitation", "object", "omissis", "opinion", "organization", "outcome",
        "party", "person", "placeholder", "process", "quantity", "quotedText", "recordedTime",
        "ref", "relatedDocument", "rmod", "role", "rref", "session", "shortTitle", "signature",
        "span", "sub", "sup", "term", "time", "u", "vote",
    }
)  # fmt: skip
#: Where a line or a page ends in print.
MARKERS = frozenset({"br", "eol", "eop"})
#: What is no text of the law: data on the document, and a list of its headings.
PASSED_OVER = frozenset({"meta", "noteRef", "toc"})
HEADINGS = frozenset({"crossHeading", "heading", "subheading"})
#: Words beside the law: footnotes, and remarks of an editor.
ASIDES = frozenset({"authorialNote", "remark"})
#: Elements that hold words; notes in one are put behind it.
LEAVES = HEADINGS | {"block", "caption", "li", "listIntroduction", "listWrapUp", "num", "p", "tr"}
#: What the standard calls words that are no longer part of the law, though they are shown.
REMOVED = frozenset({"removed", "temporarilyRemoved"})
#: How editors print that words were left out; a unit without other words is repealed.
LEFT_OUT = "[…]"

_NUMBER_ALONE = re.compile(r"\W*(?:\d+\w*|[IVXLCDM]+|[A-Za-z]{1,2})\W*")


def word_before(number: str, unit: str, name: str | None) -> str:
    """The word that is printed before the number of a large unit, where the file leaves it out.

    Publishers whose pages print `Chapter 1` often keep only the 1: the word is then the name of
    the element. A part is not taken for a section so.
    """
    if unit == "hcontainer" and name == "schedule":
        unit = name
    elif unit not in CONTAINERS:
        return ""
    return f"{unit.capitalize()} " if _NUMBER_ALONE.fullmatch(number.strip()) else ""


def quotes(attributes: dict[str, str]) -> tuple[str, str]:
    """The quotation marks that an element's attributes put around its words."""
    found = {name.rpartition("}")[2]: mark for name, mark in attributes.items()}
    return found.get("startQuote", ""), found.get("endQuote", "")
