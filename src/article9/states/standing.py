"""How a State stands to the Convention on a day (Convention, Articles 15, 16, 17 and 20)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal, get_args

from article9.catalogue.deadline_rule import DeadlineRule
from article9.catalogue.obligation import Obligation
from article9.catalogue.when import When
from article9.deadlines.entry import entry_into_force
from article9.deadlines.facts import Facts
from article9.deadlines.months import months_later
from article9.errors import Broken
from article9.states.register import Fact, State

#: The articles whose rules are needed here.
ARTICLES = (17, 20)

Status = Literal[
    "party",
    "withdrawal-notified",
    "joined",
    "day-unknown",
    "signatory",
    "not-party",
    "withdrawn",
]

STATUSES: tuple[Status, ...] = get_args(Status)

#: The statuses of those for whom the Convention is in force.
PARTIES: frozenset[Status] = frozenset({"party", "withdrawal-notified"})


@dataclass(frozen=True, slots=True)
class Standing:
    """A status with the facts that it rests on."""

    status: Status
    since: When | None
    entry: When | None  # into force; within these days where the day of deposit is not known
    facts: tuple[Fact, ...]
    withdrawal: date | None = None  # the day on which a withdrawal takes effect, or would
    concluded: bool = True  # False where only the rule says that it has taken effect


class Rules:
    """What Articles 17 and 20 say of days."""

    def __init__(self, obligations: Sequence[Obligation]) -> None:
        """The rules of these obligations.

        Raises:
            Broken: none says after how long a withdrawal takes effect.
        """
        self._ruled = [(o, o.deadline) for o in obligations if o.deadline is not None]
        self._withdrawal = _withdrawal_months([rule for _, rule in self._ruled])

    def entry(self, deposit: date) -> date:
        """The day of entry into force for a State that deposited its instrument on this day."""
        found = entry_into_force(Facts(deposit=deposit), self._ruled).day
        if found is None:
            raise Broken("The rules do not say when the Convention enters into force.")
        return found

    def withdrawal(self, received: date) -> date:
        """The day on which a withdrawal would take effect that was received on this day."""
        return months_later(received, self._withdrawal)


def _withdrawal_months(rules: Sequence[DeadlineRule]) -> int:
    for rule in rules:
        if rule.event == "withdrawal-received" and rule.months:
            return rule.months
    raise Broken("No obligation says when a withdrawal takes effect.")


def entry_of(state: State, rules: Rules) -> When | None:
    """When the Convention enters into force for a State, as far as it can be told."""
    given, deposit = state.the("entry-into-force"), state.the("deposit")
    if given is not None:
        return given.day
    if deposit is None or deposit.day is None:
        return None
    return When(rules.entry(deposit.day.first), rules.entry(deposit.day.last))


def standing(state: State, on: date, rules: Rules) -> Standing:
    """The status of a State on a day."""
    deposit, entry = state.the("deposit"), entry_of(state, rules)
    joined = deposit.day if deposit is not None else None
    if joined is None or entry is None or on < min(joined.first, entry.first):
        return _outside(state, on, entry)
    rests = state.of("deposit", "entry-into-force")
    if on >= entry.last:
        return _inside(state, on, rests, entry=entry, rules=rules)
    if joined.last <= on < entry.first:
        return Standing("joined", joined, entry, rests)
    return Standing("day-unknown", None, entry, rests)


def _outside(state: State, on: date, entry: When | None) -> Standing:
    """Of a State that has not joined by then."""
    signed = state.the("signature")
    if signed is not None and signed.day is not None and signed.day.last <= on:
        return Standing("signatory", signed.day, entry, (signed,))
    # What shows that it had not joined: that lists do not name it, or that it joined later.
    return Standing("not-party", None, entry, state.of("not-listed", "signature", "deposit"))


def _inside(
    state: State, on: date, rests: tuple[Fact, ...], *, entry: When, rules: Rules
) -> Standing:
    """Of a State for which the Convention has entered into force."""
    notified, effective = state.the("withdrawal-notified"), state.the("withdrawal-effective")
    end = effective.day.last if effective is not None and effective.day is not None else None
    told = state.of("withdrawal-notified", "withdrawal-effective")
    if end is not None and on >= end:
        return Standing("withdrawn", When(end, end), entry, (*rests, *told), end)
    if notified is None or notified.day is None or on < notified.day.first:
        return Standing("party", entry, entry, rests)
    day = end or rules.withdrawal(notified.day.last)
    # An armed conflict may keep it from taking effect; only a source can say that it has.
    return Standing(
        "withdrawal-notified", notified.day, entry, (*rests, *told), day, concluded=on < day
    )
