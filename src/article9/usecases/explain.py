"""Why an assessment came out as it did: the questions put to the text, with its answers."""

from __future__ import annotations

from collections.abc import Iterator

from article9.catalogue.concern import Concern
from article9.catalogue.requirement import Requirement
from article9.checking.check import Checked
from article9.checking.norms.norm import Norm
from article9.checking.proof import passages
from article9.checking.rules.climbing import Climb, Step
from article9.documents.document import Block, Document, Heading, Paragraph
from article9.usecases.attribution import ATTRIBUTION
from article9.usecases.check_law import Outcome
from article9.usecases.find import asked_of
from article9.usecases.quoting import quoted
from article9.usecases.review import ASSESSMENTS, VOICES

_NOT_RAISED = "Nothing was found in this text that raises it."


def explain(outcome: Outcome, id_: str) -> Document:
    """The argument for one finding of a reading, or for one point of concern.

    Raises:
        NotFound: no requirement and no point of concern has this id.
    """
    return Document("en", tuple(_blocks(outcome, asked_of(outcome.catalogue, id_))))


def _blocks(outcome: Outcome, asked: Requirement | Concern) -> Iterator[Block]:
    if isinstance(asked, Requirement):
        yield Heading(asked.asks, 1)
        cited = f" ({asked.cite})" if asked.cite else ""
        yield Paragraph(f"{VOICES[asked.basis]} this{cited}.")
    else:
        yield Heading(asked.title[:1].upper() + asked.title[1:], 1)
        yield Paragraph(asked.asks, lead="Raised")
    checked = outcome.checked
    yield Paragraph("The question is put in steps; the first that is answered yes decides.")
    yield from _ground(checked, checked.climbs[asked.id])
    for step in checked.climbs[asked.id].steps:
        yield from _step(checked, step)
    yield Heading("Assessment")
    yield _assessment(checked, asked)
    yield from _earned(asked)
    yield Paragraph(ATTRIBUTION)


def _assessment(checked: Checked, asked: Requirement | Concern) -> Paragraph:
    if isinstance(asked, Requirement):
        finding = next(f for f in checked.findings if f.requirement == asked.id)
        return Paragraph(finding.reason.text, lead=ASSESSMENTS[finding.verdict].capitalize())
    raised = [c.reason.text for c in checked.concerns if c.concern == asked.id]
    return Paragraph(raised[0], lead="Raised") if raised else Paragraph(_NOT_RAISED)


def _earned(asked: Requirement | Concern) -> Iterator[Block]:
    """What a text must say, so that the reader can judge for himself."""
    if isinstance(asked, Requirement):
        yield Heading("When a text earns which assessment")
        yield Paragraph(asked.met, lead="Provided for")
        yield Paragraph(asked.partial, lead="Partly")
        if asked.near_miss:
            yield Paragraph(asked.near_miss, lead="Neither")
    elif asked.near_miss:
        yield Heading("What does not raise it")
        yield Paragraph(asked.near_miss)


def _ground(checked: Checked, climb: Climb) -> Iterator[Block]:
    """What the questions are put to, where a rule starts from something that the text holds."""
    if climb.selected:
        yield Heading("What the text says on it")
        yield from _quoted(checked, climb.selected)


def _step(checked: Checked, step: Step) -> Iterator[Block]:
    if not step.held:
        yield Paragraph(f"{step.asks} No: nothing in the text was found to say so.")
    elif step.norms:
        yield Paragraph(f"{step.asks} Yes:")
        yield from _quoted(checked, step.norms)
    else:
        yield Paragraph(f"{step.asks} Yes.")


def _quoted(checked: Checked, norms: tuple[Norm, ...]) -> Iterator[Block]:
    yield from quoted(passages(norms, checked.worlds))
