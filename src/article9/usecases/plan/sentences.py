"""What is to be said of a plan, in sentences."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from article9.catalogue.translations import Translations, later
from article9.planning.first import Without, without_money
from article9.planning.remarks import CommitmentRemark, Kind, OfCommitment, Remark
from article9.planning.remarks import of_commitments as remarks_on_commitments
from article9.planning.remarks import remarks as remarks_on
from article9.planning.seen import of_the_state
from article9.usecases.plan.asked import Asked
from article9.usecases.plan.words import PLAN_FIELDS, amounts, value

_SENTENCES: Mapping[Kind, str] = {
    "past-its-date": later("“{action}” was to be finished by {day} and is not."),
    "not-begun": later("“{action}” was to begin on {day} and has not begun."),
    "waits": later("“{action}” waits for what is not finished: {others}."),
    "waits-in-vain": later(
        "“{action}” waits for what was stopped: {others}. Change what it waits for, or stop it."
    ),
    "begins-too-early": later(
        "“{action}” is to begin before {others} ends, on {day}, although it waits for it."
    ),
    "circle": later(
        "These wait for each other in a circle, so that none can begin: {others}. Take one of the "
        "dependencies away."
    ),
    "nothing-secured": later("“{action}”: no money is secured. Missing: {amounts}."),
    "part-secured": later("“{action}”: the money is secured in part. Missing: {amounts}."),
    "other-currency": later(
        "“{action}”: money is secured in another currency than that of the cost. Amounts in "
        "different currencies are not added; in the currency of the cost, {amounts} is missing."
    ),
    "cost-not-known": later("“{action}”: it is not said what it costs. Write 0 if it is nothing."),
    "more-than-cost": later(
        "“{action}”: more is secured than it costs, by {amounts}. Correct one of the two."
    ),
    "nobody-answers": later("“{action}”: nobody answers for it."),
    "no-end": later("“{action}”: it has no day by which it is to be finished."),
    "no-indicator": later("“{action}”: nothing tells by what it is seen that it works."),
    "target-behind": later(
        "“{action}”, {indicator}: the target of {target} is worse than the baseline of {baseline}. "
        "Correct one of the two, or say that less is better."
    ),
    "target-not-reached": later(
        "“{action}”, {indicator}: the target of {target} was not reached; the last value is {now}."
    ),
    "nothing-shows-it": later("“{action}” is finished, and no evidence shows it."),
    "step-to-come": later("“{action}”: where it stands is dated {day}, which is still to come."),
    "value-to-come": later("“{action}”, {indicator}: a value is dated {day}, still to come."),
}

_OF_COMMITMENTS: Mapping[OfCommitment, str] = {
    "due-and-open": later("“{says}”: it was to be kept by {day}; nobody has said whether it was."),
    "nothing-shows-it": later("“{says}”: it is said to be kept, and no evidence shows it."),
    "no-reason": later("“{says}”: it is not said why it was not kept."),
    "no-action": later("“{says}”: no action of the plan keeps it."),
}

_FIRST: Mapping[str, str] = {
    "no-action": later("{field}: no action that is planned or under way is in the plan."),
    "no-money": later("{field}: for no action that is planned or under way is money secured."),
    "part-of-the-money": later(
        "{field}: for no action that is planned or under way is all the money secured."
    ),
}

_BECAUSE: Mapping[tuple[str, str], str] = {
    ("victim-assistance", "yes"): later("Victims of mines live in the State."),
    ("victim-assistance", "not-known"): later("Whether victims of mines live in it is not known."),
    ("risk-education", "yes"): later("There are, or may be, mined areas in the State."),
    ("risk-education", "not-known"): later("Whether there are mined areas in it is not known."),
}

#: Letters of a commitment that are enough to know it by.
_KNOWN_BY = 120


def first(asked: Asked) -> tuple[Without, ...]:
    """What is said before everything else: that those who come first have no money in the plan."""
    profile = asked.dossier.profile
    # An action that may not be shown is one all the same: nothing false is said of the plan.
    return without_money(profile.answers if profile else {}, of_the_state(asked.dossier))


def first_sentences(asked: Asked, say: Translations) -> Iterator[str]:
    """The same in sentences."""
    for one in first(asked):
        because = say(_BECAUSE[one.field, one.because])
        yield f"{because} {say(_FIRST[one.has], field=say(PLAN_FIELDS[one.field]))}"


def sentences(asked: Asked, say: Translations) -> Iterator[tuple[Remark, str]]:
    """What is to be said of the State's actions that may be shown, each with its sentence."""
    seen = {action.id: action for action in asked.actions}
    for one in remarks_on(of_the_state(asked.dossier), asked.today):
        if one.action in seen:
            yield one, _sentence(one, asked, say)


def commitment_sentences(asked: Asked, say: Translations) -> Iterator[tuple[CommitmentRemark, str]]:
    """What is to be said of the commitments."""
    says = {one.id: one.says for one in asked.commitments}
    for one in remarks_on_commitments(asked.commitments, asked.today):
        words = " ".join(says[one.commitment].split())
        short = words if len(words) <= _KNOWN_BY else f"{words[:_KNOWN_BY]} …"
        yield one, say(_OF_COMMITMENTS[one.kind], says=short, day=str(one.on or ""))


def _sentence(remark: Remark, asked: Asked, say: Translations) -> str:
    indicator = remark.indicator
    slots: dict[str, object] = {
        "action": asked.title(remark.action),
        "others": _titles(remark.others, asked, say),
        "day": str(remark.on or ""),
        "amounts": amounts(remark.amounts or {}, say),
    }
    if indicator is not None:
        slots |= {
            "indicator": indicator.title,
            "target": value(indicator.target, indicator, say),
            "baseline": value(indicator.baseline, indicator, say),
            "now": value(indicator.now, indicator, say),
        }
    return say(_SENTENCES[remark.kind], **slots)


def _titles(ids: Iterable[str], asked: Asked, say: Translations) -> str:
    titles = (asked.title(id_) for id_ in ids)
    return ", ".join(
        f"“{title}”" if title is not None else say("an action that is not shown here")
        for title in titles
    )
