"""The day on which the Convention enters into force for a State (Convention, Article 17)."""

from __future__ import annotations

from collections.abc import Sequence

from article9.catalogue.deadline_rule import Beginnings, DeadlineRule
from article9.catalogue.deadline_words import Why
from article9.catalogue.obligation import Obligation
from article9.deadlines.deadline import Because, Deadline
from article9.deadlines.facts import Facts
from article9.deadlines.months import first_of_month_after
from article9.errors import Broken

Ruled = Sequence[tuple[Obligation, DeadlineRule]]


def beginnings_in(ruled: Ruled) -> Beginnings:
    """The days on which the Convention itself began.

    Raises:
        Broken: no obligation says it.
    """
    for _, rule in ruled:
        if rule.convention is not None:
            return rule.convention
    raise Broken("No obligation has the rule 'entry-of-the-first'.")


def entry_into_force(facts: Facts, ruled: Ruled) -> Deadline:
    """The day for the State: given, computed from the deposit, or not known.

    Raises:
        Broken: the obligations have no rule for it.
    """
    found = _computed(facts, ruled)
    if facts.entry_into_force is not None:
        key, obligation, rule = found.key, found.obligation, found.rule
        return Deadline(key, obligation, rule, facts.entry_into_force, Because(Why.GIVEN))
    return found


def _computed(facts: Facts, ruled: Ruled) -> Deadline:
    deposit = facts.deposit
    for obligation, rule in ruled:
        first = rule.convention
        if deposit is not None and first is not None and deposit <= first.fortieth:
            because = Because(Why.FORTIETH, {"deposit": deposit, "fortieth": first.fortieth})
            return Deadline(obligation.id, obligation, rule, first.in_force, because)
    for obligation, rule in ruled:
        if rule.rule == "entry-after-deposit":
            if deposit is None:
                return Deadline(obligation.id, obligation, rule, None, Because(Why.NEEDS_ENTRY))
            because = Because(Why.DEPOSITED, {"deposit": deposit, "months": rule.months})
            day = first_of_month_after(deposit, rule.months)
            return Deadline(obligation.id, obligation, rule, day, because)
    raise Broken("No obligation has the rule 'entry-after-deposit'.")
