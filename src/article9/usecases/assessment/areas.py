"""The answers, area by area, each with its change, what shows it and who answers for it."""

from __future__ import annotations

from collections.abc import Iterator

from article9.catalogue.questions import Question
from article9.documents.document import Block, Heading, Paragraph, Points
from article9.record.dossier.checklists import items_of
from article9.record.dossier.cycles import Answer
from article9.selfassessment.asked import Spared
from article9.usecases.assessment.told import Told
from article9.usecases.review.words import VOICES


def areas(told: Told) -> Iterator[Block]:
    """Each area with its questions that are asked."""
    for area, about in told.gathered.questions.areas.items():
        mine = told.gathered.questions.in_area(area)
        keys = [key for key in mine if key in told.gathered.asked]
        if keys:
            yield Heading(told.say(about.title), anchor=f"area-{area}")
        answers = told.answers()
        for key in keys:
            if key in answers:
                yield from _question(key, mine[key], answers[key], told)
        yield from _open([key for key in keys if key not in answers], told)


def not_asked(told: Told) -> Iterator[Block]:
    """What was not asked, by the reason."""
    by_reason: dict[str, list[Spared]] = {}
    for one in told.gathered.selection.spared:
        by_reason.setdefault(one.reason, []).append(one)
    if by_reason:
        yield Heading(told.say("What was not asked, and why"), anchor="not-asked")
    for reason, spared in by_reason.items():
        yield Heading(told.say(reason), 3)
        yield Points(tuple(told.say(told.question(one.key).asks) for one in spared))


def of_society(told: Told) -> Iterator[Block]:
    """What a National Society said of its own work, where it agreed to be quoted."""
    say = told.say
    agreed = {
        one.id: one.name
        for one in told.dossier.institutions
        if one.auxiliary and one.consent is not None
    }
    quoted = [
        f"{agreed[one.institution]}: {one.says}"
        for one in told.gathered.cycle.contributions
        if one.institution in agreed and one.says
    ]
    if quoted:
        yield Heading(say("Beside the State's own work"), anchor="society")
        yield Paragraph(
            say("This work is not the State's, and is quoted with the consent of those who do it.")
        )
        yield Points(tuple(quoted))


def _open(keys: list[str], told: Told) -> Iterator[Block]:
    """The questions of an area that no person has answered, by the reason."""
    by_reason: dict[str, list[str]] = {}
    for key in keys:
        by_reason.setdefault(unanswered(key, told), []).append(key)
    if by_reason:
        yield Heading(told.say("Without an answer"), 3)
    for reason, mine in by_reason.items():
        yield Paragraph(reason)
        yield Points(tuple(_asked(key, told) for key in mine))


def _asked(key: str, told: Told) -> str:
    """A question without an answer, with what became of it if there was one before."""
    asks, change = told.say(told.question(key).asks), change_of(key, told)
    return (
        f"{asks} {told.say('Since {year}', year=year_before(told))}: {change}" if change else asks
    )


def _question(key: str, question: Question, answer: Answer, told: Told) -> Iterator[Block]:
    say = told.say
    yield Heading(say(question.asks), 3, anchor=key)
    yield Paragraph(told.cite(question), lead=say(VOICES[question.basis]))
    items = "; ".join(items_of(told.dossier.checklists, key))
    if items:
        yield Paragraph(items, lead=say("In your checklist"))
    yield from _answer(answer, told)
    change = change_of(key, told)
    if change:
        yield Paragraph(change, lead=say("Since {year}", year=year_before(told)))
    remarks = told.remarks_on(key)
    if remarks:
        yield Paragraph(" ".join(remarks), lead=say("A reader will ask"))


def _answer(answer: Answer, told: Told) -> Iterator[Block]:
    say = told.say
    words = "\n".join(part for part in (answer.reason, answer.remark) if part)
    yield Paragraph(words or say("No remark."), lead=told.standing(answer.standing))
    for lead, items in (
        (say("Shown by"), told.evidence_of(answer)),
        (say("Rests on"), told.measures_of(answer)),
    ):
        if items:
            yield Paragraph("; ".join(items), lead=lead)
    institution = told.institution(answer)
    if institution:
        yield Paragraph(institution, lead=say("Answers for it"))
    yield Paragraph(told.by_whom(answer), lead=say("Answered by"))


def unanswered(key: str, told: Told) -> str:
    """Why a question has no answer; a proposal is not shown before a person confirms it."""
    current = told.gathered.cycle.current().get(key)
    if current is None:
        return told.say("Nobody has answered yet.")
    if current.state == "returned":
        return told.say("The answer was returned, and waits for another.")
    return told.say("A proposal waits for a person to confirm it.")


def change_of(key: str, told: Told) -> str:
    """What became of a question since the year before, with the answers where they differ."""
    if told.comparison is None:
        return ""
    row = told.comparison.row_of(key)
    if row is None or row.change in ("not-answered", "not-asked"):
        return ""
    words = told.change(row)
    if row.change not in ("changed", "side-by-side", "not-answered-now"):
        return words
    before = told.side(row.before, before=True).replace("\n", "; ")
    return told.say("{change} (before: {before})", change=words, before=before)


def year_before(told: Told) -> str:
    """The year that this one is compared with."""
    return "" if told.comparison is None else str(told.comparison.before.cycle.year)
