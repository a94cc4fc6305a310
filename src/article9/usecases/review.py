"""What a lawyer reads first: a reading as a document, the most serious matters before the rest."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from article9.catalogue.requirement import Requirement
from article9.documents.document import (
    Block,
    Document,
    Heading,
    Paragraph,
    Points,
    Quotation,
)
from article9.record.reading import Finding, Text
from article9.usecases.attribution import ATTRIBUTION
from article9.usecases.check_law import Outcome

#: Whose word a requirement is, in three voices that never mix.
VOICES = {
    "convention": "The Convention requires",
    "commitment": "States Parties have committed themselves to",
    "recommended": "The ICRC, States or others recommend",
}

#: What an assessment is called. The keys of the contract are not words for readers.
ASSESSMENTS = {
    "met": "provided for",
    "partial": "provided for in part",
    "absent": "not found in this text",
    "unclear": "a lawyer must read it",
    "not-applicable": "does not apply",
}

_STATUS_UNKNOWN = (
    "Whether this text is a bill, in force or repealed was not given. What follows is said of its "
    "words alone."
)


def review(outcome: Outcome) -> Document:
    """The document for a reading."""
    return Document("en", tuple(_blocks(outcome)))


def _blocks(outcome: Outcome) -> Iterator[Block]:
    reading, requirements = outcome.reading, outcome.requirements
    yield Heading("What this text provides for", 1)
    for text in reading.texts:
        yield from _about(text)
    to_consider = [f for f in reading.findings if f.verdict in ("partial", "absent")]
    for basis, voice in VOICES.items():
        of_basis = [f for f in to_consider if requirements[f.requirement].basis == basis]
        yield from _section(f"Points to consider: {voice}", of_basis, requirements)
    unclear = [f for f in reading.findings if f.verdict == "unclear"]
    yield from _section("A lawyer must read", unclear, requirements)
    met = [f for f in reading.findings if f.verdict == "met"]
    yield from _section("Provided for", met, requirements)
    yield Paragraph(
        "This is a machine's reading. It becomes the State's only when a named person has seen "
        "each passage. Only some of the requirements are read in this version: "
        f"{len(reading.findings)} of them; what is not listed was not looked for."
    )
    yield Paragraph(ATTRIBUTION)


def _about(text: Text) -> Iterator[Block]:
    yield Paragraph(
        f"{text.title or text.file} ({text.language}, {text.provisions} provisions, "
        f"{text.characters} characters)",
        lead="Text",
    )
    if text.status == "unknown":
        yield Paragraph(_STATUS_UNKNOWN, lead="Status")
    if text.provisions < _FEW:
        yield Paragraph(
            "Hardly any numbered provisions were found. If this is no law, nothing below says "
            "anything about one."
        )
    if text.unreadable:
        yield Points(text.unreadable)


#: A text with fewer provisions is hardly a law.
_FEW = 2


def _section(
    title: str, findings: Iterable[Finding], requirements: Mapping[str, Requirement]
) -> Iterator[Block]:
    listed = list(findings)
    if not listed:
        return
    yield Heading(title)
    for finding in listed:
        yield from _finding(finding, requirements[finding.requirement])


def _finding(finding: Finding, requirement: Requirement) -> Iterator[Block]:
    yield Heading(f"{requirement.cite} · {requirement.asks}", 3)
    yield Paragraph(finding.reason.text, lead=ASSESSMENTS[finding.verdict].capitalize())
    for passage in finding.passages:
        yield Quotation(passage.quote, passage.pinpoint)
    if finding.look_also:
        yield Paragraph("; ".join(finding.look_also), lead="Other laws that often hold it")
    if finding.values:
        read = ", ".join(f"{name} {value}" for name, value in sorted(finding.values.items()))
        yield Paragraph(read, lead="Read out")
