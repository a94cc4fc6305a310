"""What is chosen and said for a bill: by whoever drafts it, by the State's profile, or as usual."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from article9.catalogue.draft_options import DraftOptions, Option, Parameter
from article9.catalogue.fault import suggestion
from article9.errors import Conflict, Usage

Length = Literal["short", "full"]

#: Who chose: whoever drafts, the State's profile, the short form, or nobody: the safe default.
By = Literal["drafter", "profile", "short", "default"]

#: Signs of markup and of slots, and what a spreadsheet would take for the start of a formula.
_MARKUP = re.compile(r"[<>{}`\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]|&#?\w+;")
_FORMULA = re.compile(r"[=+@|\t-]")


@dataclass(frozen=True, slots=True)
class Choice:
    """A value of an option, and who chose it."""

    value: str
    by: By


@dataclass(frozen=True, slots=True)
class Choices:
    """The value of every option, and what was said for parameters."""

    options: Mapping[str, Choice]
    said: Mapping[str, str]
    length: Length

    def allows(self, when: Mapping[str, tuple[str, ...]]) -> bool:
        """Whether each option named has one of the values given."""
        return all(self.options[name].value in values for name, values in when.items())


def choices(
    known: DraftOptions,
    settings: Mapping[str, str],
    *,
    answers: Mapping[str, str],
    length: Length,
) -> Choices:
    """What is chosen, proved.

    Args:
        known: what can be chosen.
        settings: what whoever drafts has set, options and parameters alike.
        answers: those of the State's profile.
        length: of the bill.

    Raises:
        Usage: there is no such option, no such value, or what is said cannot stand in a law.
        Conflict: choices do not go together.
    """
    said: dict[str, str] = {}
    for name, value in settings.items():
        if name in known.parameters:
            said[name] = _proved(name, value.strip(), known.parameters[name])
        elif name in known.options:
            _prove_value(name, value, known.options[name])
        else:
            every = [*known.options, *known.parameters]
            raise Usage(
                f"There is no option {name!r}.",
                remedy=suggestion(name, every) or "`article9 draft --options` lists them.",
            )
    chosen = {
        name: _choice(option, settings.get(name), answers, length)
        for name, option in known.options.items()
    }
    _prove_together(known, chosen, said)
    return Choices(chosen, said, length)


def _choice(
    option: Option, setting: str | None, answers: Mapping[str, str], length: Length
) -> Choice:
    if setting is not None:
        return Choice(setting, "drafter")
    for key, by_answer in option.by_profile.items():
        if answers.get(key) in by_answer:
            return Choice(by_answer[answers[key]], "profile")
    if length == "short" and option.short is not None:
        return Choice(option.short, "short")
    return Choice(option.default, "default")


def _prove_value(name: str, value: str, option: Option) -> None:
    if value not in option.values:
        near = suggestion(value, option.values)
        offered = ", ".join(option.values)
        raise Usage(
            f"{name} cannot be {value!r}.",
            remedy=near if near.startswith("Did") else f"Choose one of: {offered}.",
        )


def _proved(name: str, value: str, parameter: Parameter) -> str:
    if not value:
        raise Usage(f"{name} is empty.", remedy="Leave it out: it is then marked in the bill.")
    if parameter.kind == "number":
        return _number(name, value, parameter)
    if len(value) > parameter.longest:
        raise Usage(
            f"{name} has {len(value)} letters.",
            remedy=f"Shorten it to {parameter.longest} at most.",
        )
    if _MARKUP.search(value):
        raise Usage(
            f"{name} holds signs of markup, braces or signs that cannot be seen.",
            remedy="Write it in plain words in one line.",
        )
    if _FORMULA.match(value):
        raise Usage(
            f"{name} begins with {value[0]!r}, as a formula does.",
            remedy="Begin it with a letter, a digit or a quotation mark.",
        )
    return value


def _number(name: str, value: str, parameter: Parameter) -> str:
    if not (value.isascii() and value.isdecimal() and len(value) < 12):
        raise Usage(f"{name} is no number: {value!r}.", remedy="Write it in digits, as in 10.")
    if not parameter.least <= int(value) <= parameter.most:
        raise Usage(
            f"{name} cannot be {int(value)}.",
            remedy=f"Write a number from {parameter.least} to {parameter.most}.",
        )
    return str(int(value))


def _prove_together(
    known: DraftOptions, chosen: Mapping[str, Choice], said: Mapping[str, str]
) -> None:
    for conflict in known.conflicts:
        if all(chosen[name].value in values for name, values in conflict.when.items()):
            shown = ", ".join(f"{name}={chosen[name].value}" for name in conflict.when)
            raise Conflict(f"{shown}: {conflict.says}", remedy="Change one of them.")
    for pair in known.at_most:
        smaller, greater = said.get(pair.smaller), said.get(pair.greater)
        if smaller is not None and greater is not None and int(smaller) > int(greater):
            raise Conflict(
                f"{pair.smaller} is {smaller}, which is more than {pair.greater}, {greater}.",
                remedy="Change one of them.",
            )
