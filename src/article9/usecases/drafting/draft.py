"""Draft a bill: which requirements it is to carry out, by which choices, and what is left out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from article9.catalogue.catalogue import Catalogue
from article9.catalogue.draft_options import DraftOptions
from article9.catalogue.drafting_style import DraftingStyle
from article9.catalogue.fault import suggestion
from article9.catalogue.provisions import Provision
from article9.catalogue.read_as import LAW
from article9.drafting.assembling import assemble
from article9.drafting.bill import Bill
from article9.drafting.choices import Choices, Length, choices
from article9.drafting.filling import fill
from article9.drafting.selecting import select
from article9.drafting.text import text_of
from article9.errors import Conflict, Unavailable, Usage
from article9.usecases.check_law import NEVER_TO_CONSIDER, Outcome
from article9.usecases.find import requirement_of
from article9.usecases.profile import StateProfile

#: The answer of a profile that names no one tradition.
_MIXED = "mixed"


@dataclass(frozen=True, slots=True)
class Knowledge:
    """What a bill is drafted by."""

    catalogue: Catalogue
    options: DraftOptions
    styles: Mapping[str, DraftingStyle]
    provisions: Mapping[str, Provision]  # of the style, by id


@dataclass(frozen=True, slots=True)
class Asked:
    """What whoever drafts asks for.

    `requirements` are ids, and `checked` is a law whose points to consider are to be closed; with
    neither, the bill carries out whatever the Convention asks of a law.
    """

    style: str
    length: Length = "full"
    settings: Mapping[str, str] = field(default_factory=dict)
    state: StateProfile | None = None
    requirements: tuple[str, ...] = ()
    checked: Outcome | None = None

    @property
    def is_whole(self) -> bool:
        """Whether the bill is a whole law, and not what closes some points."""
        return not self.requirements and self.checked is None


@dataclass(frozen=True, slots=True)
class Drafted:
    """A bill, with all that led to it."""

    bill: Bill
    text: str
    style: DraftingStyle
    choices: Choices
    wanted: frozenset[str]
    asked: Asked
    known: Knowledge
    today: date


def draft(asked: Asked, known: Knowledge, *, today: date) -> Drafted:
    """The bill that is asked for.

    Raises:
        Usage: an option, a value or a requirement is not known, or what is said cannot stand.
        NotFound: there is no such requirement.
        Conflict: choices do not go together, or something was said that the bill has no place for.
    """
    style = known.styles[asked.style]
    answers = asked.state.profile.answers if asked.state else {}
    made = choices(known.options, asked.settings, answers=answers, length=asked.length)
    wanted = _wanted(asked, known, made)
    chosen = select(known.provisions, wanted, made, style, whole=asked.is_whole)
    if not wanted & {one for provision in chosen for one in provision.requirements()}:
        raise Usage(
            "Nothing is left to be drafted.",
            remedy="Leave out --from or --requirements for a whole law.",
        )
    tops = assemble(chosen, made, style)
    bill = fill(tops, style, {"year": str(today.year), **made.said})
    _prove_said(bill, made)
    return Drafted(bill, text_of(bill, style), style, made, wanted, asked, known, today)


def style_of(
    tradition: str | None,
    language: str,
    styles: Mapping[str, DraftingStyle],
    state: StateProfile | None,
) -> str:
    """The id of the style that is asked for; the State's profile can give the tradition.

    Raises:
        Usage: no tradition is given, and the profile names none.
        Unavailable: there are no sample provisions in this tradition and language.
    """
    profiled = state.profile.answers.get("tradition", "") if state else ""
    found = tradition or (profiled if profiled != _MIXED else "")
    known = sorted({one.tradition for one in styles.values()})
    if not found:
        said = (
            "The profile says that the State's laws follow more than one tradition."
            if profiled == _MIXED
            else "Which tradition the law is to follow is not said, and no profile says it."
        )
        raise Usage(said, remedy=f"Give --tradition: {', '.join(known)}.")
    if found not in known:
        raise Usage(
            f"There is no tradition {found!r}.",
            remedy=suggestion(found, known) or f"Choose one of: {', '.join(known)}.",
        )
    if f"{found}.{language}" not in styles:
        offered = ", ".join(f"{one.tradition} in {one.language!r}" for one in styles.values())
        raise Unavailable(
            f"There are no sample provisions of the tradition {found} in the language "
            f"{language!r} yet.",
            remedy=f"There are some of: {offered}.",
        )
    return f"{found}.{language}"


def _wanted(asked: Asked, known: Knowledge, made: Choices) -> frozenset[str]:
    """The requirements that the bill is to carry out."""
    catalogue = known.catalogue
    if asked.requirements:
        for id_ in asked.requirements:
            if requirement_of(catalogue, id_).read_in != LAW:
                raise Usage(
                    f"{id_} is for orders and manuals, and not for a law.",
                    remedy="`article9 requirements` lists what a law is read for.",
                )
        provided = _provided(known.options, made, only_set=True)
        return frozenset(asked.requirements) | provided
    spared = asked.state.spared if asked.state else {}
    whole = {
        one.id
        for one in catalogue.read_for(LAW)
        if one.basis == "convention" and one.applies not in spared
    } | _provided(known.options, made)
    if asked.checked is None:
        return frozenset(whole)
    points = to_close(asked.checked, catalogue)
    return frozenset(whole & points) | _provided(known.options, made, only_set=True)


def to_close(checked: Outcome, catalogue: Catalogue) -> frozenset[str]:
    """The requirements that a law which was checked leaves to be considered."""
    return frozenset(
        one.requirement
        for one in checked.reading.findings
        if one.verdict in ("partial", "absent")
        and catalogue.requirements[one.requirement].kind not in NEVER_TO_CONSIDER
    )


def _provided(options: DraftOptions, made: Choices, *, only_set: bool = False) -> frozenset[str]:
    """What the chosen values provide for; only those that whoever drafts has set, if so asked."""
    return frozenset(
        one
        for name, choice in made.options.items()
        if choice.by == "drafter" or not only_set
        for one in options.options[name].values[choice.value].provides
    )


def _prove_said(bill: Bill, made: Choices) -> None:
    """That everything that was said has a place in the bill."""
    for name in sorted(set(made.said) - set(bill.parameters)):
        raise Conflict(
            f"The bill has no place for {name}.",
            remedy=f"Leave {name} out, or choose the option that needs it; "
            "`article9 draft --options` explains them.",
        )
