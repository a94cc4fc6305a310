"""What a lawyer reads first: a reading as a document, the most serious matters before the rest."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from article9.catalogue.catalogue import Catalogue
from article9.catalogue.lexicon import NO_CURRENCY
from article9.documents.document import (
    Block,
    Document,
    Heading,
    Paragraph,
    Points,
    Table,
)
from article9.record.reading import Cell, Concern, Finding, Text
from article9.usecases.attribution import ATTRIBUTION
from article9.usecases.check_law import NEVER_TO_CONSIDER, Outcome
from article9.usecases.quoting import quoted, unbroken

#: Whose word a requirement is, in three voices that never mix.
VOICES = {
    "convention": "The Convention requires",
    "commitment": "States Parties have committed themselves to",
    "recommended": "The ICRC, States or others recommend",
}

#: What an assessment is called. The keys of the contract are not words for readers.
ASSESSMENTS = {
    "met": "provided for",
    "partial": "partly",
    "absent": "not found in this text",
    "unclear": "a lawyer must read it",
    "not-applicable": "does not apply",
}

_STATUS_UNKNOWN = (
    "Whether this text is a bill, in force or repealed was not given. What follows is said of its "
    "words alone."
)

#: The law names a sum in dollars, pounds or units without saying whose.
_NOT_SAID = "not said"

_NO_LAW = (
    "Hardly any numbered provisions were found. If this is no law, nothing below says anything "
    "about one."
)

#: A text with fewer provisions is hardly a law.
_FEW = 2


def review(outcome: Outcome) -> Document:
    """The document for a reading."""
    return Document("en", tuple(_blocks(outcome)))


def _blocks(outcome: Outcome) -> Iterator[Block]:
    reading, catalogue = outcome.reading, outcome.catalogue
    yield Heading("What this text provides for", 1)
    for text in reading.texts:
        yield from _about(text)
    yield from _concerns(reading.concerns, catalogue)
    yield from _acts(outcome)
    yield from _findings(reading.findings, catalogue)
    yield Paragraph(
        "This is a machine's reading. It becomes the State's only when a named person has seen "
        "each passage. The requirements it was read for, and the rules by which it was read, have "
        "not been reviewed by a lawyer."
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
        yield Paragraph(_NO_LAW)
    if text.unreadable or text.notes:
        yield Points((*text.unreadable, *text.notes))


def _concerns(concerns: Sequence[Concern], catalogue: Catalogue) -> Iterator[Block]:
    if not concerns:
        return
    yield Heading("Points of concern")
    for concern in concerns:
        title = catalogue.concerns[concern.concern].title
        yield Paragraph(concern.reason.text, lead=title[:1].upper() + title[1:])
        yield from quoted(concern.passages)


def _acts(outcome: Outcome) -> Iterator[Block]:
    """A prohibition is never shown without its penalty and its reach."""
    acts = outcome.reading.acts
    if not acts:
        return
    yield Heading("The acts that the Convention prohibits")
    rows = tuple(
        (name, _cell(act.prohibited), _cell(act.punished), _cell(act.abroad))
        for name, act in acts.items()
    )
    yield Table(("Act", "Prohibited", "Punished", "Reached abroad"), rows)


def _cell(cell: Cell) -> str:
    words = {"met": "yes", "partial": "partly", "absent": "not found", "unclear": "to be read"}
    places = dict.fromkeys(unbroken(p.pinpoint) for p in cell.passages)
    first = next(iter(places), "")
    more = f" and {len(places) - 1} more" if len(places) > 1 else ""
    return f"{words[cell.verdict]} ({first}{more})" if first else words[cell.verdict]


def _findings(findings: Sequence[Finding], catalogue: Catalogue) -> Iterator[Block]:
    def kind(finding: Finding) -> str:
        return catalogue.requirements[finding.requirement].kind

    open_ = [f for f in findings if f.verdict in ("partial", "absent")]
    to_consider = [f for f in open_ if kind(f) not in NEVER_TO_CONSIDER]
    for basis, voice in VOICES.items():
        of_basis = [f for f in to_consider if catalogue.requirements[f.requirement].basis == basis]
        yield from _section(f"Points to consider: {voice}", of_basis, catalogue)
    unclear = [f for f in findings if f.verdict == "unclear"]
    yield from _section("A lawyer must read", unclear, catalogue)
    others = [f for f in open_ if kind(f) in NEVER_TO_CONSIDER]
    yield from _section("What a law may leave out", others, catalogue)
    met = [f for f in findings if f.verdict == "met"]
    if met:
        yield Heading("Provided for")
        yield Points(tuple(_in_a_line(f, catalogue) for f in met))


def _section(title: str, findings: Sequence[Finding], catalogue: Catalogue) -> Iterator[Block]:
    if findings:
        yield Heading(title)
    for finding in findings:
        yield from _finding(finding, catalogue)


def _finding(finding: Finding, catalogue: Catalogue) -> Iterator[Block]:
    requirement = catalogue.requirements[finding.requirement]
    yield Heading(_asked(finding, catalogue), 3)
    text = finding.reason.text
    if finding.verdict == "absent":
        usual = catalogue.usual.sentence(requirement.basis, requirement.needs)
        text = f"{text} {requirement.absent or usual}"
    if requirement.contested == "yes" and finding.verdict != "met":
        text = f"{text} States Parties read this differently."
    yield Paragraph(text, lead=ASSESSMENTS[finding.verdict].capitalize())
    yield from quoted(finding.passages)
    if finding.look_also:
        yield Paragraph("; ".join(finding.look_also), lead="Often held by")
    yield from _values(finding, catalogue)


def _asked(finding: Finding, catalogue: Catalogue) -> str:
    requirement = catalogue.requirements[finding.requirement]
    return f"{requirement.cite} · {requirement.asks}" if requirement.cite else requirement.asks


def _values(finding: Finding, catalogue: Catalogue) -> Iterator[Block]:
    if finding.values:
        yield Paragraph(_read_out(finding, catalogue), lead="Read out")


def _read_out(finding: Finding, catalogue: Catalogue) -> str:
    shown = []
    for name, value in finding.values.items():
        about = catalogue.values[name]
        words = ", ".join(value) if isinstance(value, list) else str(value)
        words = _NOT_SAID if words == NO_CURRENCY else words
        shown.append(f"{about.title}: {words}{f' {about.unit}' if about.unit else ''}")
    return "; ".join(shown)


def _in_a_line(finding: Finding, catalogue: Catalogue) -> str:
    places = ", ".join(dict.fromkeys(unbroken(p.pinpoint) for p in finding.passages))
    values = f" {_read_out(finding, catalogue)}." if finding.values else ""
    return f"{_asked(finding, catalogue)} {finding.reason.text} ({places}){values}"
