"""The national plan as a document: what must be seen to, the timeline, the money, each action."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from article9.catalogue.translations import Translations
from article9.documents.document import Block, Document, Heading, Paragraph, Points, Table
from article9.planning.remarks import Kind
from article9.record.dossier.plan import Objective
from article9.usecases.attribution import ATTRIBUTION
from article9.usecases.plan.action_blocks import action_blocks, indicators
from article9.usecases.plan.asked import Asked
from article9.usecases.plan.consulted import consultations
from article9.usecases.plan.drawings import budgets, of_actions, timeline
from article9.usecases.plan.promised import commitments
from article9.usecases.plan.sentences import first_sentences, sentences
from article9.usecases.plan.words import STANDINGS, not_shown, number

_LATE: tuple[Kind, ...] = ("past-its-date", "not-begun", "step-to-come")
_WAITING: tuple[Kind, ...] = ("circle", "waits", "waits-in-vain", "begins-too-early")
_MONEY: tuple[Kind, ...] = (
    "nothing-secured", "part-secured", "other-currency", "cost-not-known", "more-than-cost",
)  # fmt: skip


def plan_page(asked: Asked, say: Translations) -> Document:
    """The whole plan, what must be seen to before everything else."""
    blocks = [*opening(asked, say)]
    if asked.actions:
        blocks += [*_to_see_to(asked, say)]
        blocks += [Heading(say("When")), timeline(asked, say)]
        blocks += [Heading(say("Money")), *budgets(asked, say)]
        blocks += [*indicators(asked, say)]
    blocks += [*commitments(asked, say), *consultations(asked, say)]
    blocks += [*_actions(asked, say), *_societies(asked, say)]
    return Document(say.language, tuple(blocks), footer=say(ATTRIBUTION), contents=True)


def opening(asked: Asked, say: Translations) -> Iterator[Block]:
    """Whose plan it is and on which day; what is said first; how many actions stand where."""
    yield Heading(say("National plan"), 1)
    yield Paragraph(asked.state or asked.dossier.state, lead=say("State"))
    yield Paragraph(asked.today.isoformat(), lead=say("As of"))
    said_first = tuple(first_sentences(asked, say))
    if said_first:
        yield Paragraph(
            say(
                "States Parties have committed themselves to assist victims and to warn people of "
                "mines (Art. 6). In this plan the money for it is missing:"
            ),
            lead=say("First"),
        )
        yield Points(said_first)
    if asked.actions:
        lead = say("Actions that are shown") if asked.leaves_out else say("Actions")
        yield Paragraph(_counted(asked, say), lead=lead)
    elif not asked.leaves_out:
        yield Paragraph(say("There are no actions in this plan yet."))
    if asked.leaves_out:
        yield Paragraph(not_shown(asked.up_to, say))


def _counted(asked: Asked, say: Translations) -> str:
    stand = [action.status for action in asked.actions]
    told = (
        f"{say(words)} {number(stand.count(status), say)}"
        for status, words in STANDINGS.items()
        if status in stand
    )
    return f"{number(len(stand), say)}: {', '.join(told)}."


def _to_see_to(asked: Asked, say: Translations) -> Iterator[Block]:
    yield Heading(say("What must be seen to"))
    told = list(sentences(asked, say))
    if not told and asked.leaves_out:
        yield Paragraph(
            say(
                "Of what is shown here, nothing is past its date, waiting, without money or left "
                "open."
            )
        )
    elif not told:
        yield Paragraph(say("Nothing is past its date, waiting, without money or left open."))
    rest = [one for one in told if one[0].kind not in (*_LATE, *_WAITING, *_MONEY)]
    groups: Iterable[tuple[str, list[str]]] = (
        (say("Past their dates"), [words for one, words in told if one.kind in _LATE]),
        (say("Waiting"), [words for one, words in told if one.kind in _WAITING]),
        (say("Without money"), [words for one, words in told if one.kind in _MONEY]),
        (say("Left open"), [words for _, words in rest]),
    )
    for title, lines in groups:
        if lines:
            yield Heading(title, 3)
            yield Points(tuple(lines))


def _actions(asked: Asked, say: Translations) -> Iterator[Block]:
    if not asked.actions:
        return
    yield Heading(say("Objectives and actions"))
    if len(asked.objectives) < len(asked.dossier.objectives):
        yield Paragraph(not_shown(asked.up_to, say))
    for objective in asked.objectives:
        yield Heading(objective.title, 3)
        if objective.summary:
            yield Paragraph(objective.summary)
        inside = [action for action in asked.actions if action.objective == objective.id]
        if not inside:
            yield Paragraph(_nothing_leads_to(objective, asked, say))
        for action in inside:
            yield from action_blocks(action, asked, say)
    known = {one.id for one in asked.objectives}
    without = [action for action in asked.actions if action.objective is None]
    of_hidden = [one for one in asked.actions if one.objective and one.objective not in known]
    for title, actions in (
        (say("Under objectives that are not shown here"), of_hidden),
        (say("Without an objective"), without),
    ):
        if actions:
            yield Heading(title, 3)
        for action in actions:
            yield from action_blocks(action, asked, say)


def _nothing_leads_to(objective: Objective, asked: Asked, say: Translations) -> str:
    """Why no action stands below an objective: only where there is none, this is said."""
    societies = (action for _, actions in asked.societies for action in actions)
    if any(action.objective == objective.id for action in societies):
        return say("An action of a National Society leads to it.")
    if any(action.objective == objective.id for action in asked.dossier.actions):
        return say("What leads to it is not shown here.")
    return say("No action leads to it.")


def _societies(asked: Asked, say: Translations) -> Iterator[Block]:
    """What a National Society does, apart, and only if it agreed to be quoted."""
    for society, actions in asked.societies:
        if not actions:
            continue
        yield Heading(say("Actions of {name}", name=society.name))
        yield Paragraph(
            say("They are its own, and are counted nowhere as the State's, nor is their money.")
        )
        if society.consent is None:
            yield Paragraph(
                say(
                    "{number} are in the record. They are not quoted: it is not written down who "
                    "agreed to that.",
                    number=len(actions),
                )
            )
            continue
        rows = tuple(
            (one.title, str(one.begins or ""), str(one.ends or ""), say(STANDINGS[one.status]))
            for one in actions
        )
        header = (say("Action"), say("Begins"), say("Ends"), say("Stands"))
        yield Table(header, rows, say("Actions of {name}", name=society.name))
        yield of_actions(actions, say)
