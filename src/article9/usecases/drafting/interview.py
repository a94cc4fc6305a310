"""The interview before a bill: one question after the other, and only those that it needs."""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass, replace
from datetime import date

from article9.catalogue.draft_options import DraftOptions
from article9.catalogue.provisions import Item, Provision
from article9.usecases.drafting.draft import Asked, Drafted, Knowledge, draft, to_close


@dataclass(frozen=True, slots=True)
class Question:
    """Something to be asked: an option with its values, or something to be said."""

    name: str
    asks: str
    values: Mapping[str, str]  # what each does; none where words or a number are asked for
    usual: str  # what is taken if nothing is answered; "" where the point stays open


def next_question(
    asked: Asked, known: Knowledge, *, answered: Set[str], today: date
) -> Question | None:
    """The next question that the bill needs, with what is settled in `asked`; None at the end.

    Options come first, in their order, as they decide which names and numbers the bill needs. What
    the State's profile answers is not asked, nor what the points to be closed do not touch.
    """
    so_far = draft(asked, known, today=today)
    for name, option in known.options.options.items():
        is_settled = name in answered or so_far.choices.options[name].by in ("drafter", "profile")
        if not is_settled and _touches(name, so_far):
            values = {value: told.says for value, told in option.values.items()}
            return Question(name, option.asks, values, so_far.choices.options[name].value)
    for name in so_far.bill.parameters:
        if name in known.options.parameters and name not in answered | set(so_far.choices.said):
            blank = so_far.style.blanks[name]
            asks = known.options.parameters[name].asks
            return Question(name, asks, {}, blank.usual or "")
    return None


def answer(asked: Asked, question: Question, said: str) -> Asked:
    """What is asked for with this answer; without words nothing changes."""
    if not said.strip():
        return asked
    return replace(asked, settings={**asked.settings, question.name: said.strip()})


def _touches(option: str, so_far: Drafted) -> bool:
    """Whether an option matters: it could bring a point in, or shapes words of the bill."""
    known = so_far.known
    if so_far.asked.is_whole:
        return True
    checked = so_far.asked.checked
    points = frozenset(so_far.asked.requirements)
    if checked is not None:
        points |= to_close(checked, known.catalogue)
    if _could_provide(option, known.options) & points:
        return True
    there = {unit.provision for unit in so_far.bill.sections()}
    return any(_names(known.provisions[id_], option) for id_ in sorted(there))


def _could_provide(option: str, options: DraftOptions) -> frozenset[str]:
    values = options.options[option].values.values()
    return frozenset(one for value in values for one in value.provides)


def _names(provision: Provision, option: str) -> bool:
    items: list[Item] = list(provision.items())
    return option in provision.when or any(option in item.when for item in items)
