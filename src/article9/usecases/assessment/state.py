"""What else is known of the dossier's State: the register's facts, and its days."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from article9.catalogue.translations import Translations
from article9.deadlines.deadline import Deadline
from article9.record.dossier.dossier import Dossier
from article9.selfassessment.sources import Told
from article9.states.register import Fact, State
from article9.states.standing import standing
from article9.usecases.assessment.known import Known
from article9.usecases.record.state import days_of_dossier, name_of_state
from article9.usecases.states.words import noted, quoted, told


def name_of(dossier: Dossier, known: Known, language: str) -> str:
    """What the State is called in a language, in English, or else its code."""
    return name_of_state(dossier, known.register.register, language)


def days_of(dossier: Dossier, known: Known, *, today: date) -> tuple[Deadline, ...]:
    """The days of the State by the register and the dossier; none where nothing is to count from.

    Raises:
        Usage: the facts cannot be true together.
    """
    register = known.register.register
    days = days_of_dossier(dossier, register, catalogue=known.catalogue, today=today)
    return () if days is None else days.deadlines


def told_of(dossier: Dossier, known: Known, *, today: date, say: Translations) -> tuple[Told, ...]:
    """The facts of the register that speak of a time not after today, each with its sources."""
    state = known.register.register.states.get(dossier.state)
    return () if state is None else tuple(_told(state, known, today, say))


def _told(state: State, known: Known, today: date, say: Translations) -> Iterator[Told]:
    # Who has left, is leaving or has not joined whole is no case for a proposal.
    is_party = standing(state, today, known.register.rules).status == "party"
    for fact in state.facts:
        if fact.first <= today:
            answer = known.prefill.facts.get(fact.name) if is_party else None
            yield Told(fact.name, _sentence(fact, say), answer)


def _sentence(fact: Fact, say: Translations) -> str:
    day = "" if fact.day is None else f"{fact.day}: "
    note = noted(fact, say)
    return f"{day}{told(fact, say)}{f' {note}' if note else ''} {quoted(fact.sources)}"
