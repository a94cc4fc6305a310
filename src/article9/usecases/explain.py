"""Why an assessment came out as it did: the questions put to the text, with its answers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from article9.catalogue.concern import Concern
from article9.catalogue.requirement import Requirement
from article9.catalogue.translations import AS_WRITTEN, Translations
from article9.checking.norms.norm import Norm
from article9.checking.proof import passages
from article9.checking.rules.climbing import Step
from article9.documents.document import Block, Document, Heading, Paragraph
from article9.usecases.attribution import ATTRIBUTION
from article9.usecases.check_law import Outcome
from article9.usecases.find import asked_of
from article9.usecases.review.words import VOICES, Words


def explain(outcome: Outcome, id_: str, say: Translations = AS_WRITTEN) -> Document:
    """The argument for one finding of a reading, or for one point of concern.

    Raises:
        NotFound: no requirement and no point of concern has this id.
    """
    asked = asked_of(outcome.catalogue, id_)
    return Document(
        say.language, tuple(_blocks(Words(outcome, say), asked)), footer=say(ATTRIBUTION)
    )


def _blocks(words: Words, asked: Requirement | Concern) -> Iterator[Block]:
    say = words.say
    if isinstance(asked, Requirement):
        yield Heading(say(asked.asks), 1)
        cited = f" ({words.cite(asked)})" if asked.cite else ""
        yield Paragraph(say("{voice} this{cited}.", voice=say(VOICES[asked.basis]), cited=cited))
    else:
        yield Heading(_capital(say(asked.title)), 1)
        yield Paragraph(say(asked.asks), lead=say("Raised"))
    climb = words.outcome.checked.climbs[asked.id]
    yield Paragraph(say("The question is put in steps; the first that is answered yes decides."))
    if climb.selected:
        yield Heading(say("What the text says on it"))
        yield from _quoted("", climb.selected, words)
    for step in climb.steps:
        yield from _step(step, words)
    yield Heading(say("Assessment"))
    yield _assessment(words, asked)
    yield from _earned(asked, say)


def _assessment(words: Words, asked: Requirement | Concern) -> Paragraph:
    reading = words.reading
    if isinstance(asked, Requirement):
        finding = next(f for f in reading.findings if f.requirement == asked.id)
        return Paragraph(finding.reason.text, lead=_capital(words.assessment(finding)))
    raised = [c.reason.text for c in reading.concerns if c.concern == asked.id]
    if raised:
        return Paragraph(raised[0], lead=words.say("Raised"))
    return Paragraph(words.say("Nothing was found in this text that raises it."))


def _earned(asked: Requirement | Concern, say: Translations) -> Iterator[Block]:
    """What a text must say, so that the reader can judge for himself."""
    if isinstance(asked, Requirement):
        yield Heading(say("When a text earns which assessment"))
        yield Paragraph(say(asked.met), lead=say("Provided for"))
        yield Paragraph(say(asked.partial), lead=say("Partly"))
        if asked.near_miss:
            yield Paragraph(say(asked.near_miss), lead=say("Neither"))
    elif asked.near_miss:
        yield Heading(say("What does not raise it"))
        yield Paragraph(say(asked.near_miss))


def _step(step: Step, words: Words) -> Iterator[Block]:
    say, asks = words.say, words.say(step.asks)
    if not step.held and step.by_silence:
        yield Paragraph(say("{question} No.", question=asks))
    elif not step.held:
        no = say("{question} No: nothing in the text was found to say so.", question=asks)
        yield Paragraph(no)
    elif step.norms:
        yield from _quoted(say("{question} Yes:", question=asks), step.norms, words)
    else:
        yield Paragraph(say("{question} Yes.", question=asks))


def _quoted(question: str, norms: Sequence[Norm], words: Words) -> Iterator[Block]:
    found = passages(norms, words.outcome.checked.worlds)
    proof = words.proof(found)
    if question:
        yield Paragraph(question, proof=proof)
    else:
        yield from proof
    yield from words.further(found)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
