"""One action in full, and the indicators of all."""

from __future__ import annotations

from collections.abc import Iterator

from article9.catalogue.translations import Translations
from article9.documents.document import Block, Heading, Paragraph, Points, Table
from article9.planning.funding import funding, missing
from article9.planning.seen import shown
from article9.record.dossier.money import of_currency
from article9.record.dossier.people import Lenses
from article9.record.dossier.plan import Action
from article9.usecases.plan.asked import Asked
from article9.usecases.plan.words import (
    FUNDINGS,
    PLAN_FIELDS,
    STANDINGS,
    amounts,
    lens_lines,
    money,
    value,
)


def action_blocks(action: Action, asked: Asked, say: Translations) -> Iterator[Block]:
    """What is planned, by whom, by when, with what money, and where it comes from."""
    yield Heading(action.title, 4)
    if action.summary:
        yield Paragraph(action.summary)
    for lead, text in _lines(action, asked, say):
        if text:
            yield Paragraph(text, lead=lead)
    links = tuple(_links(action, asked, say))
    if links:
        yield Paragraph("", lead=say("Where it comes from"))
        yield Points(links)


def indicators(asked: Asked, say: Translations) -> Iterator[Block]:
    """How far each action has come, as numbers of its own: baseline, now, target."""
    rows = tuple(
        (action.title, one.title, value(one.baseline, one, say), value(one.now, one, say),
         value(one.target, one, say))
        for action in asked.actions
        for one in action.indicators
    )  # fmt: skip
    if rows:
        yield Heading(say("By what it is seen"))
        header = (
            say("Action"), say("Indicator"), say("Baseline"), say("Last value"), say("Target"),
        )  # fmt: skip
        yield Table(header, rows, say("Indicators"))


def _lines(action: Action, asked: Asked, say: Translations) -> Iterator[tuple[str, str]]:
    step = action.steps[-1]
    yield say("Field"), say(PLAN_FIELDS[action.field])
    owner = asked.owner(action) or say("Nobody is named.")
    helped = say("with {partners}", partners="; ".join(action.partners))
    yield say("Who answers"), f"{owner} · {helped}" if action.partners else owner
    stands = f"{say(STANDINGS[step.status])} ({step.on.isoformat()})"
    yield say("When"), f"{_dates(action, say)} · {stands}"
    yield say("Remark"), step.remark or ""
    waits = (asked.title(id_) for id_ in action.depends_on)
    told = [title or say("an action that is not shown here") for title in waits]
    yield say("Waits for"), "; ".join(told)
    yield say("Money"), _money(action, say)
    yield say("Risk"), action.risk or ""
    if action.lenses == Lenses():
        yield say("Gender, age, disability"), say("Nothing is said of them yet.")
    else:
        yield from lens_lines(action.lenses, say)


def _dates(action: Action, say: Translations) -> str:
    none = say("not given")
    return f"{action.begins or none} – {action.ends or none}"


def _money(action: Action, say: Translations) -> str:
    parts = [say(FUNDINGS[funding(action)])]
    if action.cost:
        parts.append(f"{say('cost')} {amounts(of_currency(action.cost), say)}")
    for title, funds in ((say("secured"), action.secured), (say("sought"), action.sought)):
        told = (f"{one.source}, {money(one.amount, one.currency, say)}" for one in funds)
        if funds:
            parts.append(f"{title} {'; '.join(told)}")
    lacking = missing(action)
    if lacking:
        parts.append(f"{say('missing')} {amounts(lacking, say)}")
    return " · ".join(parts)


def _links(action: Action, asked: Asked, say: Translations) -> Iterator[str]:
    known = asked.catalogue
    for id_ in action.obligations:
        duty = known.obligations.get(id_)
        yield f"{duty.cite}: {say(duty.title)}" if duty else id_
    for id_ in action.requirements:
        asks = known.requirements[id_].asks if id_ in known.requirements else id_
        yield say("Point to consider: {what}", what=say(asks))
    for id_ in action.concerns:
        concern = known.concerns[id_].title if id_ in known.concerns else id_
        yield say("Point of concern: {what}", what=say(concern))
    for key in action.questions:
        questions = asked.questions.questions
        question = questions[key].asks if key in questions else key
        yield say("Question of the self-assessment: {what}", what=say(question))
    for measure in shown(asked.dossier.measures, asked.up_to):
        if measure.id in action.measures:
            yield measure.title
    for evidence in shown(asked.dossier.evidence, asked.up_to):
        if evidence.id in action.evidence:
            yield evidence.title
