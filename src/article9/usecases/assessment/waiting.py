"""What waits for a person in a year: proposals with where they come from, and given answers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from article9.catalogue.translations import Translations
from article9.documents.document import Block, Document, Heading, Paragraph, Points
from article9.record.dossier.cycles import Answer
from article9.selfassessment.remark import Remark
from article9.usecases.assessment.gather import Gathered
from article9.usecases.review.words import VOICES


def opened_page(found: Gathered, beside: Sequence[Remark], say: Translations) -> Document:
    """What was opened, what is proposed in it, and what sources say beside."""
    blocks: list[Block] = [*_opening(found, say), *_waiting(found, say)]
    if beside:
        blocks.append(Heading(say("What sources say beside, and nobody has answered from")))
        blocks.append(Points(tuple(f"{one.question}: {one.said(say)}" for one in beside)))
    return Document(say.language, tuple(blocks))


def waiting_page(found: Gathered, say: Translations) -> Document:
    """What a person has still to look at."""
    title = say("What waits for a person in {year}", year=found.cycle.year)
    blocks = [Heading(title, 1), *_waiting(found, say)]
    if len(blocks) == 1:
        blocks.append(Paragraph(say("Nothing waits.")))
    return Document(say.language, tuple(blocks))


def _opening(found: Gathered, say: Translations) -> Iterator[Block]:
    yield Heading(say("The self-assessment for {year} is open", year=found.cycle.year), 1)
    asked, spared = len(found.selection.asked), len(found.selection.spared)
    if found.profile is None:
        yield Paragraph(
            say(
                "The dossier has no profile, so that all {asked} questions are asked. Give it a "
                "profile first if some do not apply to the State.",
                asked=asked,
            )
        )
    else:
        yield Paragraph(
            say(
                "{asked} questions are asked by the profile of {day}, {spared} are not.",
                asked=asked,
                spared=spared,
                day=found.profile.as_of.isoformat(),
            )
        )


def _waiting(found: Gathered, say: Translations) -> Iterator[Block]:
    current = found.cycle.current()
    for state, title in (
        ("proposed", say("Proposals, which a named person confirms or not")),
        ("given", say("Answers that were given, and can be accepted or returned")),
        ("returned", say("Answers that were returned")),
    ):
        keys = [k for k in found.selection.asked if k in current and current[k].state == state]
        if keys:
            yield Heading(title)
        for key in keys:
            yield from _one(key, current[key], found, say)
    since = found.cycle.proposed_since()
    keys = [key for key in found.selection.asked if key in since]
    if keys:
        yield Heading(say("Proposals that came after an answer; accepting takes the proposal"))
    for key in keys:
        yield from _one(key, since[key], found, say)


def _one(key: str, answer: Answer, found: Gathered, say: Translations) -> Iterator[Block]:
    question = found.questions.questions[key]
    yield Heading(f"{key}: {say(question.asks)}", 3)
    told = [part for part in (answer.reason, answer.remark, answer.review) if part]
    if answer.origin is not None:
        told.insert(0, answer.origin.says)
    title = say(found.questions.answers[answer.standing].title)
    yield Paragraph(" ".join(told) or say("No remark."), lead=title)
    yield Paragraph(_who(answer, say), lead=say(VOICES[question.basis]))


def _who(answer: Answer, say: Translations) -> str:
    if answer.by is None:
        return say("Proposed on {day}.", day=answer.on.isoformat())
    return f"{answer.by.name}, {answer.by.function}, {answer.on.isoformat()}"
