"""Where law, plan, data and bodies fall short on gender, age, disability and being heard."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from article9.catalogue.translations import Translations, later
from article9.documents.document import Block, Document, Heading, Paragraph, Points
from article9.planning.lenses import Kind, Short, Where, falls_short
from article9.planning.seen import shown
from article9.usecases.attribution import ATTRIBUTION
from article9.usecases.plan.areas import INCLUSION, questions_of, requirements_of
from article9.usecases.plan.asked import Asked
from article9.usecases.plan.words import lens_names, not_shown, number
from article9.usecases.record.standing import Standing, standings

_PLACES: Mapping[Where, str] = {
    "law": later("In the law and in practice"),
    "plan": later("In the plan"),
    "data": later("In the data"),
    "bodies": later("In bodies and delegations"),
    "communities": later("Affected communities"),
}

_SENTENCES: Mapping[Kind, str] = {
    "no-reading": later("No text of the State was read yet: what its law says is not known here."),
    "not-found": later("Not found in the texts that were read: {what}"),
    "in-part": later("Found in part: {what}"),
    "advice": later("A lawyer must read it: {what}"),
    "answered-partly": later("Answered “partly”: {what}"),
    "answered-no": later("Not in place as answered: {what}"),
    "not-answered": later("Not answered yet: {what}"),
    "unsaid": later("Nothing is said of {lenses}: {records}."),
    "why-not": later("Not dealt with, and it is said why ({lenses}): {records}."),
    "not-asked": later("It was not asked who has a disability: {records}."),
    "other-method": later(
        "Disability was asked in another way than with the Washington Group Short Set, so that "
        "the numbers cannot be compared: {records}."
    ),
    "not-recorded": later("Persons whose sex or age was not recorded: {records}."),
    "none-heard": later("No consultation is written down."),
    "nothing-changed": later("It is not written down what changed because of it: {records}."),
    "no-survivors": later("No survivor was in the delegation: {records}."),
}


def lens_page(
    asked: Asked, say: Translations, *, are_asked: Collection[str] | None = None
) -> Document:
    """Every place on one page. Where nothing falls short this is said too, place by place.

    `are_asked` are the questions that this State is asked; without it, all are.
    """
    questions = [
        key
        for key in questions_of(INCLUSION, asked.questions)
        if are_asked is None or key in are_asked
    ]
    found = falls_short(asked.dossier, held=_held(asked), questions=questions)
    names = _names(asked)
    seen = [one for one in found if not one.record or one.record in names]
    blocks = [*_opening(asked, say), *_places(seen, names, asked, say)]
    return Document(say.language, tuple(blocks), footer=say(ATTRIBUTION))


def _held(asked: Asked) -> dict[str, str]:
    """What is held of each requirement of inclusion: a person's word, or else the reading's.

    Where the texts were read again since and came out otherwise, the person's word is of before.
    In what is shared stands only what a person has decided.
    """
    return {
        id_: one.decision.holds if one.decision and not one.waits else one.verdict
        for id_, one in _standings(asked).items()
        if not (asked.is_shared and one.waits)
    }


def _standings(asked: Asked) -> dict[str, Standing]:
    known = standings(asked.dossier)
    return {id_: known[id_] for id_ in requirements_of(INCLUSION, asked.questions) if id_ in known}


def _opening(asked: Asked, say: Translations) -> Iterator[Block]:
    yield Heading(say("Gender, age, disability and affected communities"), 1)
    yield Paragraph(asked.state or asked.dossier.state, lead=say("State"))
    yield Paragraph(asked.today.isoformat(), lead=say("As of"))
    yield Paragraph(
        say(
            "States Parties have committed themselves in their action plans to take gender, age "
            "and disability into account and to hear affected communities. Here stands where it "
            "is still open. The Convention itself does not ask it of a law."
        )
    )


def _places(
    found: list[Short], names: Mapping[str, str], asked: Asked, say: Translations
) -> Iterator[Block]:
    waiting = {id_ for id_, one in _standings(asked).items() if one.waits}
    for where, title in _PLACES.items():
        yield Heading(say(title))
        alike: dict[tuple[object, ...], list[Short]] = {}
        for one in found:
            if one.where == where:
                alike.setdefault((one.kind, one.lenses, one.on), []).append(one)
        lines = tuple(
            _waits(_sentence(group, names, asked, say), group[0].on in waiting, say)
            for group in alike.values()
        )
        left_out = tuple(_left_out(where, waiting, asked, say))
        if lines:
            yield Points(lines)
        elif not left_out:
            yield Paragraph(say("Nothing is open here."))
        yield from left_out


def _left_out(
    where: Where, waiting: Collection[str], asked: Asked, say: Translations
) -> Iterator[Paragraph]:
    """That something is left out of a place, so that its silence is not taken for none."""
    every = asked.dossier.consultations
    of_consultations = len(shown(every, asked.up_to)) < len(every)
    of_actions = where in ("plan", "data") and asked.leaves_out
    if of_actions or (where in ("data", "communities") and of_consultations):
        yield Paragraph(not_shown(asked.up_to, say))
    if where == "law" and asked.is_shared and waiting:
        yield Paragraph(say("What article9 has read and no lawyer has decided is not shown here."))


def _waits(sentence: str, waits: bool, say: Translations) -> str:
    return f"{sentence} {say('(read by article9, waits for a lawyer)')}" if waits else sentence


def _sentence(group: list[Short], names: Mapping[str, str], asked: Asked, say: Translations) -> str:
    """What is open in the same way at several places is one sentence: they all go on a page."""
    one = group[0]
    records = [_named(short, names, say) for short in group if short.record]
    return say(
        _SENTENCES[one.kind],
        what=_what(one.on, asked, say),
        records="; ".join(records),
        lenses=lens_names(one.lenses, say),
    )


def _named(one: Short, names: Mapping[str, str], say: Translations) -> str:
    name = f"“{names[one.record]}”"
    if one.indicator:
        return f"{name} – {one.indicator}"
    return f"{name} ({number(one.number, say)})" if one.number else name


def _what(name: str, asked: Asked, say: Translations) -> str:
    if name in asked.catalogue.requirements:
        return say(asked.catalogue.requirements[name].asks)
    if name in asked.questions.questions:
        return say(asked.questions.questions[name].asks)
    return name


def _names(asked: Asked) -> dict[str, str]:
    """What the records that may be shown are called."""
    dossier = asked.dossier
    return {
        **{one.id: one.title for one in asked.actions},
        **{one.id: one.name for one in dossier.institutions},
        **{one.id: one.meeting for one in dossier.delegations},
        **{one.id: one.title for one in shown(dossier.consultations, asked.up_to)},
    }
