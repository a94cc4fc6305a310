"""What must be said of a plan: what is unfunded, past its date, blocked or left open."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from article9.planning.funding import funding, missing
from article9.planning.order import circles
from article9.record.dossier.money import of_currency
from article9.record.dossier.plan import Action, Commitment, Indicator

Kind = Literal[
    "past-its-date", "not-begun", "waits", "waits-in-vain", "begins-too-early", "circle",
    "nothing-secured", "part-secured", "other-currency", "cost-not-known", "more-than-cost",
    "nobody-answers", "no-end", "no-indicator", "target-behind", "target-not-reached",
    "nothing-shows-it", "step-to-come", "value-to-come",
]  # fmt: skip
OfCommitment = Literal["due-and-open", "nothing-shows-it", "no-reason", "no-action"]


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing to be said of an action, with what fills the sentence."""

    kind: Kind
    action: str  # its id
    others: tuple[str, ...] = ()  # ids of the actions it waits for
    on: date | None = None
    amounts: Mapping[str, Decimal] | None = None  # by currency
    indicator: Indicator | None = None


@dataclass(frozen=True, slots=True)
class CommitmentRemark:
    """One thing to be said of a commitment."""

    kind: OfCommitment
    commitment: str  # its id
    on: date | None = None


def remarks(actions: Iterable[Action], today: date) -> tuple[Remark, ...]:
    """What is to be said of these actions on a day, action by action.

    An action that is over is no longer unfunded, late or blocked. Actions that wait for each other
    in a circle are told once, with the first of them.
    """
    every = {action.id: action for action in actions}
    rounds = circles(every.values())
    within = {id_ for circle in rounds for id_ in circle}
    found = []
    for action in every.values():
        found += [Remark("circle", action.id, one) for one in rounds if one[0] == action.id]
        found += _of_time(action, today)
        if action.id not in within:
            found += _of_order(action, every, today)
        found += _of_money(action)
        found += _of_completeness(action)
        found += _of_values(action, today)
    return tuple(found)


def of_commitments(commitments: Iterable[Commitment], today: date) -> tuple[CommitmentRemark, ...]:
    """What is to be said of commitments on a day."""
    found = []
    for one in commitments:
        if one.standing == "open" and one.due and one.due < today:
            found.append(CommitmentRemark("due-and-open", one.id, one.due))
        if one.standing == "open" and not one.actions:
            found.append(CommitmentRemark("no-action", one.id))
        if one.standing == "kept" and not one.evidence:
            found.append(CommitmentRemark("nothing-shows-it", one.id))
        if one.standing == "not-kept" and one.reason is None:
            found.append(CommitmentRemark("no-reason", one.id))
    return tuple(found)


def _of_time(action: Action, today: date) -> Iterator[Remark]:
    if action.steps[-1].on > today:
        yield Remark("step-to-come", action.id, on=action.steps[-1].on)
    if action.over:
        return
    if action.ends and action.ends < today:
        yield Remark("past-its-date", action.id, on=action.ends)
    elif action.status == "planned" and action.begins and action.begins < today:
        yield Remark("not-begun", action.id, on=action.begins)


def _of_order(action: Action, every: Mapping[str, Action], today: date) -> Iterator[Remark]:
    if action.over:
        return
    before = [every[id_] for id_ in action.depends_on if id_ in every]
    stopped = tuple(one.id for one in before if one.status == "stopped")
    if stopped:
        yield Remark("waits-in-vain", action.id, stopped)
    open_ = [one for one in before if not one.over]
    due = action.status == "under-way" or (action.begins is not None and action.begins <= today)
    if due and open_:
        yield Remark("waits", action.id, tuple(one.id for one in open_))
        return
    for one in open_:
        if action.begins and one.ends and one.ends > action.begins:
            yield Remark("begins-too-early", action.id, (one.id,), one.ends)


def _of_money(action: Action) -> Iterator[Remark]:
    if action.over:
        return
    match funding(action):
        case "not-known":
            yield Remark("cost-not-known", action.id)
        case "not-secured":
            yield Remark("nothing-secured", action.id, amounts=missing(action))
        case "in-part":
            yield Remark("part-secured", action.id, amounts=missing(action))
        case "other-currency":
            yield Remark("other-currency", action.id, amounts=missing(action))
        case "secured" | "costs-nothing":
            pass
    cost = of_currency(action.cost)
    over = {
        currency: amount - cost[currency]
        for currency, amount in of_currency(action.secured).items()
        if currency in cost and amount > cost[currency]
    }
    if over:
        yield Remark("more-than-cost", action.id, amounts=over)


def _of_completeness(action: Action) -> Iterator[Remark]:
    if action.status == "finished" and not action.evidence:
        yield Remark("nothing-shows-it", action.id)
    if action.over:
        return
    if action.owner is None:
        yield Remark("nobody-answers", action.id)
    if action.ends is None:
        yield Remark("no-end", action.id)
    if not action.indicators:
        yield Remark("no-indicator", action.id)


def _of_values(action: Action, today: date) -> Iterator[Remark]:
    for one in action.indicators:
        begun, target, now = one.baseline, one.target, one.now
        if begun and target and _falls_short(target.value, begun.value, one):
            yield Remark("target-behind", action.id, indicator=one)
        elif target and target.on < today and now and _falls_short(now.value, target.value, one):
            yield Remark("target-not-reached", action.id, on=target.on, indicator=one)
        if one.values and one.values[-1].on > today:
            yield Remark("value-to-come", action.id, on=one.values[-1].on, indicator=one)


def _falls_short(value: Decimal, of: Decimal, indicator: Indicator) -> bool:
    """Whether a value is worse than another, as the indicator is meant."""
    return value < of if indicator.wished == "more" else value > of
