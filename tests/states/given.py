"""States for these tests: fictional ones, with whatever is said of them."""

from __future__ import annotations

from article9.catalogue.articles import obligations_under
from article9.catalogue.state_rows import FactName, Source
from article9.catalogue.when import when
from article9.states.register import Fact, Register, State, in_order
from article9.states.standing import ARTICLES, Rules

RULES = Rules(obligations_under(ARTICLES))


def fact(name: FactName, day: str = "", value: str = "", *, state: str = "XXA") -> Fact:
    """A fact from a source that there is."""
    return Fact(state, name, value, when(day) if day else None, ("GAZETTE",), "high")


def state(*facts: Fact, code: str = "XXA", **names: str) -> State:
    """A State with these facts and names."""
    shown = names or {"en": f"State {code}"}
    return State(
        code, code[1:], "Marsh", "Upper Marsh", shown, tuple(shown.values()), in_order(facts)
    )


def joined(day: str, *more: Fact, code: str = "XXA") -> State:
    """A State that deposited an instrument on this day."""
    return state(fact("deposit", day, "accession", state=code), *more, code=code)


def register(*states: State) -> Register:
    """A register of these States."""
    source = Source(title="The gazette", read=when("2026-11"))
    return Register({s.code: s for s in states}, (), {"GAZETTE": source}, when("2026-11-20"), {})
