"""What a bill leaves out, and who decided it: the profile, whoever drafts, the form, a default."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from article9.catalogue.draft_options import Option
from article9.catalogue.read_as import LAW
from article9.catalogue.requirement import Requirement
from article9.catalogue.translations import Translations, later
from article9.drafting.choices import Choice
from article9.usecases.drafting.draft import Drafted, to_close

#: Who decided, as a sentence says it.
_BY = {
    "drafter": later("{option} was set to “{value}”: {says}"),
    "profile": later("The State's profile sets {option} to “{value}”: {says}"),
    "short": later("The short form sets {option} to “{value}”: {says}"),
    "default": later("{option} is “{value}” unless it is set otherwise: {says} {why}"),
}


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A requirement that the bill does not carry out, and the sentence that says who decided."""

    requirement: Requirement
    by: str
    setting: str = ""  # the setting that would bring it in


def left_out(drafted: Drafted, say: Translations) -> tuple[LeftOut, ...]:
    """Every requirement of laws that no words of the bill carry out, in reading order."""
    there = drafted.bill.requirements()
    every = drafted.known.catalogue.read_for(LAW)
    return tuple(_left_out(one, drafted, say) for one in every if one.id not in there)


def _left_out(requirement: Requirement, drafted: Drafted, say: Translations) -> LeftOut:
    state, checked = drafted.asked.state, drafted.asked.checked
    if state is not None and requirement.applies in state.spared:
        return LeftOut(requirement, say(state.spared[requirement.applies]))
    if checked is not None and requirement.id not in to_close(checked, drafted.known.catalogue):
        return LeftOut(requirement, say("It is no point to consider of the text that was checked."))
    if drafted.asked.requirements:
        return LeftOut(requirement, say("It was not asked for."))
    for name, option in drafted.known.options.options.items():
        for value in _providing(option, requirement.id):
            choice = drafted.choices.options[name]
            return LeftOut(requirement, _decided(option, choice, say), f"{name}={value}")
    return LeftOut(requirement, say("article9 has no sample provision that is for it alone."))


def _providing(option: Option, requirement: str) -> Iterator[str]:
    return (name for name, value in option.values.items() if requirement in value.provides)


def _decided(option: Option, choice: Choice, say: Translations) -> str:
    return say(
        _BY[choice.by],
        option=say(option.title),
        value=choice.value,
        says=say(option.values[choice.value].says),
        why=say(option.why),
    )
