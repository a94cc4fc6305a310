"""The actions of a plan along the years."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Literal

from article9.record.dossier.plan import Action

#: late: past its date. Everything else is as the action stands.
Look = Literal["planned", "under-way", "finished", "stopped", "late"]


@dataclass(frozen=True, slots=True)
class Span:
    """An action in time. A day is None where the plan has none."""

    action: str  # its id
    begins: date | None
    ends: date | None
    look: Look


def spans(actions: Iterable[Action], today: date) -> tuple[Span, ...]:
    """The actions in the order in which they begin; those without a day stand last."""
    in_order = sorted(actions, key=lambda one: (one.begins or one.ends or date.max, one.title))
    return tuple(Span(one.id, one.begins, one.ends, _look(one, today)) for one in in_order)


def _look(action: Action, today: date) -> Look:
    if not action.over and action.ends and action.ends < today:
        return "late"
    return action.status
