"""The days that were asked for: of a State of the register, or of whoever deposited on a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from article9.catalogue.catalogue import Catalogue
from article9.catalogue.translations import ENGLISH
from article9.errors import NotFound, Usage
from article9.states.names import find
from article9.usecases.deadlines import Days, find_days
from article9.usecases.given_facts import facts_from, with_facts
from article9.usecases.states.facts import facts_of
from article9.usecases.states.known import Overlay, known


@dataclass(frozen=True, slots=True)
class Whose:
    """What was given on the command line."""

    name: str | None
    deposit: str | None
    facts: tuple[str, ...]
    overlay: Overlay | None = None


def whose_days(
    whose: Whose, catalogue: Catalogue, *, today: date, language: str
) -> tuple[Days, str]:
    """The days, and what the State is called; nothing where none was named.

    Raises:
        Usage: neither a State nor a day is given, or both; the facts cannot be true together.
        NotFound: no State is called so, or it has not joined.
    """
    if whose.name is None:
        if whose.overlay is not None:
            raise Usage("--overlay is for a State of the register.", remedy="Name the State.")
        facts = facts_from(whose.deposit, whose.facts, catalogue=catalogue)
        return find_days(facts, catalogue=catalogue, today=today), ""
    if whose.deposit is not None:
        raise Usage(
            "A State and --deposit are both given.",
            remedy="Leave one out; --overlay corrects what the register says of a State.",
        )
    state = find(known(whose.overlay).register, whose.name, language=language)
    name = state.names.get(language, state.names[ENGLISH])
    deposit = state.the("deposit")
    if deposit is None or deposit.first > today:
        raise NotFound(
            f"{name} has not joined the Convention, so that no day is counted for it.",
            remedy=f"`article9 state {state.code}` shows what is known.",
        )
    told = facts_of(state, catalogue.obligations.values(), today=today)
    facts = with_facts(told, whose.facts, catalogue=catalogue)
    return find_days(facts, catalogue=catalogue, today=today, state=state.code), name
