"""Shows what a questionnaire that came back changes, question by question, before it does."""

from __future__ import annotations

from collections.abc import Iterator

from article9.catalogue.translations import Translations, later
from article9.documents.document import Block, Document, Heading, Paragraph, Points, Table
from article9.record.dossier.cycles import Answer
from article9.selfassessment.answering import Compared, Given
from article9.usecases.questionnaire.taking import Returned

_NOTHING = later("(nothing)")
_TAKEN = later("It was taken into the dossier.")
_NOT_TAKEN = later("Nothing was taken into the dossier yet. Give --apply to do so.")
_SIGNED = later(
    "The self-assessment of {year} was signed on {day}. What is taken in changes what was signed: "
    "have it signed anew."
)
_BOTH = later(
    "These were answered in the dossier after the questionnaire went out, and in another way in "
    "the file. They stay as they are in the dossier. Ask who is right, and write that down."
)


def preview(back: Returned, say: Translations, *, applied: bool) -> Document:
    """What came back, what changes, what was changed on both sides, what was not read."""
    return Document(say.language, tuple(_blocks(back, say, applied=applied)))


def _blocks(back: Returned, say: Translations, *, applied: bool) -> Iterator[Block]:
    sending, cycle = back.sending, back.sending.cycle
    title = say("{institution}, {year}", institution=sending.institution.name, year=cycle.year)
    yield Heading(title, 1)
    yield Paragraph(
        say(
            "Sent on {on}, to come back by {due}. Questions: {all}. Answered: {answered}.",
            on=sending.sent.on.isoformat(),
            due=sending.sent.due.isoformat(),
            all=len(sending.sent.questions),
            answered=len(back.received.given),
        )
    )
    by = back.received.by
    yield Paragraph(f"{by.name}, {by.function}" if by else say("not said"), lead=say("Answered by"))
    if cycle.sign_offs:
        day = cycle.sign_offs[-1].signed.on.isoformat()
        yield Paragraph(say(_SIGNED, year=cycle.year, day=day))
    changes = [one for one in back.compared if one.effect in ("new", "changed")]
    yield from _beside(say("What changes"), changes, back, say)
    if back.both:
        yield from _beside(say("Changed on both sides"), back.both, back, say)
        yield Paragraph(say(_BOTH))
    same = sum(one.effect == "same" for one in back.compared)
    if same:
        yield Paragraph(str(same), lead=say("As it stands already"))
    yield from _listed(say("Not read"), back.received.unread)
    yield from _listed(
        say("Left open"),
        tuple(_question(key, back, say) for key in back.received.left_open),
    )
    yield Paragraph(say(_TAKEN if applied else _NOT_TAKEN))


def _beside(
    title: str, every: list[Compared] | tuple[Compared, ...], back: Returned, say: Translations
) -> Iterator[Block]:
    yield Heading(title)
    if not every:
        yield Paragraph(say("Nothing."))
        return
    rows = tuple(
        (
            _question(one.given.question, back, say),
            _stands(one.now, back, say),
            _comes(one.given, back, say),
        )
        for one in every
    )
    yield Table((say("Question"), say("In the dossier"), say("In the file")), rows)


def _listed(title: str, items: tuple[str, ...]) -> Iterator[Block]:
    if items:
        yield Heading(title)
        yield Points(items)


def _question(key: str, back: Returned, say: Translations) -> str:
    number = back.sending.sent.questions.index(key) + 1
    return f"{number}. {say(back.questions.questions[key].asks)}"


def _stands(answer: Answer | None, back: Returned, say: Translations) -> str:
    if answer is None:
        return say(_NOTHING)
    title = say(back.questions.answers[answer.standing].title)
    if answer.state == "proposed":
        return say("{answer} (proposed)", answer=title)
    titles = {one.id: one.title for one in back.dossier.evidence}
    shown = [titles[id_] for id_ in answer.evidence]
    said = _said(title, answer.reason, answer.remark, shown, say)
    return f"{said} ({answer.by.name}, {answer.on})" if answer.by else said


def _comes(given: Given, back: Returned, say: Translations) -> str:
    title = say(back.questions.answers[given.standing].title) if given.standing else ""
    shown = [
        f"{one.title} ({one.effective})" if one.effective else one.title for one in given.evidence
    ]
    return _said(title, given.reason, given.remark, shown, say)


def _said(
    title: str, reason: str | None, remark: str | None, evidence: list[str], say: Translations
) -> str:
    parts = [
        title,
        *([say("reason: {words}", words=reason)] if reason else []),
        *([say("remark: {words}", words=remark)] if remark else []),
        *([say("evidence: {words}", words=", ".join(evidence))] if evidence else []),
    ]
    return "; ".join(part for part in parts if part)
