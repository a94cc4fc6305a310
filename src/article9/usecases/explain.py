"""Why an assessment came out as it did: the questions put to the text, with its answers."""

from __future__ import annotations

from collections.abc import Iterator

from article9.checking.check import Checked
from article9.checking.norms.norm import Norm
from article9.checking.proof import passages
from article9.checking.rules.climbing import Climb, Step
from article9.documents.document import Block, Document, Heading, Paragraph, Quotation
from article9.usecases.attribution import ATTRIBUTION
from article9.usecases.check_law import Outcome
from article9.usecases.review import ASSESSMENTS, VOICES


def explain(outcome: Outcome, requirement: str) -> Document:
    """The argument for one finding of a reading."""
    return Document("en", tuple(_blocks(outcome, requirement)))


def _blocks(outcome: Outcome, requirement: str) -> Iterator[Block]:
    asked = outcome.catalogue.requirements[requirement]
    yield Heading(asked.asks, 1)
    yield Paragraph(f"{VOICES[asked.basis]} this ({asked.cite}).")
    for checked in outcome.checked:
        found = next(f for f in checked.findings if f.requirement == requirement)
        yield from _ground(checked, checked.climbs[requirement])
        for step in checked.climbs[requirement].steps:
            yield from _step(checked, step)
        yield Heading("Assessment")
        yield Paragraph(found.reason.text, lead=ASSESSMENTS[found.verdict].capitalize())
    yield Heading("When a text earns which assessment")
    yield Paragraph(asked.met, lead="Provided for")
    yield Paragraph(asked.partial, lead="In part")
    if asked.near_miss:
        yield Paragraph(asked.near_miss, lead="Neither")
    yield Paragraph(ATTRIBUTION)


def _ground(checked: Checked, climb: Climb) -> Iterator[Block]:
    yield Heading("What the text says on it")
    if not climb.selected:
        yield Paragraph("Nothing in the operative text was found to speak of it directly.")
    yield from _quoted(checked, climb.selected)


def _step(checked: Checked, step: Step) -> Iterator[Block]:
    yield Paragraph(f"{step.asks} {'Yes.' if step.held else 'No.'}")
    yield from _quoted(checked, step.norms)


def _quoted(checked: Checked, norms: tuple[Norm, ...]) -> Iterator[Block]:
    for passage in passages(norms, checked.world, text=0):
        yield Quotation(passage.quote, passage.pinpoint)
