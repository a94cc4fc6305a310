"""Proves what obligations and action plans name: requirements and other obligations."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from article9.catalogue.action_plan import ActionPlan
from article9.catalogue.deadline_rule import RuleName
from article9.catalogue.fault import Fault, suggestion
from article9.catalogue.loader import Loaded
from article9.catalogue.obligation import Obligation
from article9.catalogue.requirement import Requirement

#: The rule whose day is known for every State, so that another rule can lean on it.
_LEANED_ON: RuleName = "after-entry-into-force"


def obligation_faults(
    loaded: Loaded[Obligation],
    *,
    obligations: Mapping[str, Loaded[Obligation]],
    requirements: Mapping[str, Loaded[Requirement]],
) -> Iterator[Fault]:
    """Requirements that are not there, and deadlines that lean on none."""
    for number, name in enumerate(loaded.thing.requirements):
        if name not in requirements:
            message = f"there is no requirement {name!r}"
            yield loaded.fault(("requirements", number), message, suggestion(name, requirements))
    rule = loaded.thing.deadline
    if rule is None or not rule.deadline_of:
        return
    place = ("deadline", "deadline-of")
    if rule.deadline_of not in obligations:
        remedy = suggestion(rule.deadline_of, obligations)
        yield loaded.fault(place, f"there is no obligation {rule.deadline_of!r}", remedy)
        return
    other = obligations[rule.deadline_of].thing.deadline
    if other is None or other.rule != _LEANED_ON:
        message = f"{rule.deadline_of!r} has no deadline by the rule {_LEANED_ON!r}"
        yield loaded.fault(place, message, "Name an obligation that has one.")


def plan_faults(
    loaded: Loaded[ActionPlan], *, obligations: Mapping[str, Loaded[Obligation]]
) -> Iterator[Fault]:
    """Obligations that an action plan names and that are not there."""
    for number, actions in enumerate(loaded.thing.actions):
        for index, name in enumerate(actions.obligations):
            if name not in obligations:
                place = ("actions", number, "obligations", index)
                message = f"there is no obligation {name!r}"
                yield loaded.fault(place, message, suggestion(name, obligations))
