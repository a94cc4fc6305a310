"""The first pages: whose it is, who signed what, what waits, and what a reader will ask about."""

from __future__ import annotations

from collections.abc import Iterator

from article9.documents.document import Block, Cell, Heading, Paragraph, Points, Table
from article9.record.dossier.cycles import SignOff
from article9.selfassessment.remark import Remark
from article9.usecases.assessment.told import Told


def front(told: Told) -> Iterator[Block]:
    """What stands before the answers."""
    say, year = told.say, told.gathered.cycle.year
    questions = told.gathered.questions
    yield Heading(f"{say(questions.title)} {year}", 1)
    yield Paragraph(told.name, lead=say("State"))
    yield Paragraph(told.on.isoformat(), lead=say("As of"))
    if told.by:
        yield Paragraph(told.by, lead=say("Prepared by"))
    yield Paragraph(_profile(told), lead=say("Profile"))
    yield Heading(say("Who signed"), anchor="signed")
    yield from _signed(told)
    yield Heading(say("Where the work stands"), anchor="work")
    yield work(told)
    yield from _waits(told)
    yield Paragraph(
        say(
            "Only what a person answered is shown. Evidence and measures that are marked secret "
            "are left out, and of internal evidence only the title and the day are told."
        )
    )


def work(told: Told) -> Table:
    """How much is left to do, by area. It counts the State's own work, and no answer."""
    say, current, answers = told.say, told.gathered.cycle.current(), told.answers()
    rows: list[tuple[Cell, ...]] = []
    for area, about in told.gathered.questions.areas.items():
        keys = [k for k in told.gathered.questions.in_area(area) if k in told.gathered.asked]
        answered = sum(1 for key in keys if key in answers)
        waiting = sum(1 for key in keys if key in current and key not in answers)
        if keys:
            counts = (answered, waiting, len(keys) - answered - waiting)
            rows.append((say(about.title), *map(str, counts)))
    header = (say("Area"), say("Answered"), say("Waits for a person"), say("Without an answer"))
    return Table(header, tuple(rows), caption=say("How many questions are still to be worked on."))


def _profile(told: Told) -> str:
    say, profile = told.say, told.gathered.profile
    asked = len(told.gathered.selection.asked)
    if profile is None:
        return say("The dossier has no profile, so all {asked} questions are asked.", asked=asked)
    spared = len(told.gathered.selection.spared)
    return say(
        "As of {day}: {asked} questions are asked, {spared} are not; the last part says why.",
        day=profile.as_of.isoformat(),
        asked=asked,
        spared=spared,
    )


def _signed(told: Told) -> Iterator[Block]:
    say, sign_offs = told.say, told.gathered.cycle.sign_offs
    if not sign_offs:
        yield Paragraph(say("Nobody has signed it yet."))
    for sign_off, remarks in zip(sign_offs, told.signed, strict=True):
        yield Paragraph(signature(sign_off, told))
        if remarks:
            yield Points(tuple(with_key(one, told) for one in remarks))
        else:
            yield Paragraph(say("What was signed stands unchanged."))


def signature(sign_off: SignOff, told: Told) -> str:
    """Who signed what."""
    return told.say(
        "{name}, {function}, {day}. Answers signed: {count}. SHA-256 over them: {sha256}",
        name=sign_off.signed.by.name,
        function=sign_off.signed.by.function,
        count=len(sign_off.answers),
        day=sign_off.signed.on.isoformat(),
        sha256=sign_off.sha256,
    )


def with_key(remark: Remark, told: Told) -> str:
    """A remark with the question that it is about."""
    said = remark.said(told.say)
    if not remark.question:
        return said
    question = told.gathered.questions.questions.get(remark.question)
    asks = told.say(question.asks) if question is not None else remark.question
    return f"{asks} {said}"


def _waits(told: Told) -> Iterator[Block]:
    """Returned answers with what is asked of them, and what is said of no single question."""
    say, current = told.say, told.gathered.cycle.current()
    items = [
        say(
            "Returned on {day}: {asks} What is asked: {review}",
            day=answer.on.isoformat(),
            asks=say(told.question(key).asks),
            review=answer.review,
        )
        for key, answer in current.items()
        if answer.state == "returned" and key in told.gathered.asked
    ]
    items += [one.said(say) for one in told.remarks if not one.question]
    if items:
        yield Heading(say("What waits"), 3)
        yield Points(tuple(items))
