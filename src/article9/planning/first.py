"""Whether those come first who are harmed by mines or live among them (Convention, Article 6)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from article9.planning.funding import funding
from article9.record.dossier.plan import Action, PlanField
from article9.record.profile import NOT_KNOWN

#: The field of work that each answer of the profile asks money for.
_ASKED: Mapping[str, PlanField] = {"victims": "victim-assistance", "mined-areas": "risk-education"}


@dataclass(frozen=True, slots=True)
class Without:
    """A field of work that must come first, and for which money is missing."""

    field: PlanField
    because: Literal["yes", "not-known"]  # what the profile answers
    has: Literal["no-action", "no-money", "part-of-the-money"]


def without_money(profile: Mapping[str, str], actions: Iterable[Action]) -> tuple[Without, ...]:
    """The fields that the profile asks for and in which no action that goes on is funded.

    Where one of the two answers is `yes` and the other is not known, both fields are asked for:
    what is not known spares nothing. Where neither is `yes`, nothing is said.
    """
    answers = {key: profile.get(key, NOT_KNOWN) for key in _ASKED}
    if "yes" not in answers.values():
        return ()
    going_on = [action for action in actions if not action.over]
    found = []
    for key, field in _ASKED.items():
        answer = answers[key]
        if answer not in ("yes", NOT_KNOWN):
            continue
        has = _lacks([action for action in going_on if action.field == field])
        if has is not None:
            found.append(Without(field, "yes" if answer == "yes" else "not-known", has))
    return tuple(found)


def _lacks(
    actions: list[Action],
) -> Literal["no-action", "no-money", "part-of-the-money"] | None:
    money = {funding(action) for action in actions}
    if money & {"secured", "costs-nothing"}:
        return None
    if not actions:
        return "no-action"
    return "part-of-the-money" if money & {"in-part", "other-currency"} else "no-money"
