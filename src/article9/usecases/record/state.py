"""The State of a dossier: what it is called, its profile, its days."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from article9.catalogue.catalogue import Catalogue
from article9.catalogue.profile_questions import ProfileQuestions
from article9.catalogue.translations import ENGLISH
from article9.deadlines.facts import Facts
from article9.record.dossier.dossier import Dossier
from article9.record.profile import Profile
from article9.states.register import Register
from article9.usecases.deadlines import Days, find_days
from article9.usecases.given_facts import with_facts
from article9.usecases.profile import StateProfile, proved
from article9.usecases.states.facts import facts_of


def name_of_state(dossier: Dossier, register: Register, language: str) -> str:
    """What the State is called in the language, or in English where it has no name in it."""
    state = register.states.get(dossier.state)
    names = dossier.names if state is None else state.names
    return names.get(language) or names.get(ENGLISH) or next(iter(names.values()), dossier.state)


def profile_of(dossier: Dossier, questions: ProfileQuestions) -> StateProfile | None:
    """The latest profile of the dossier, proved.

    Raises:
        Usage, Conflict: it answers what is not asked, or contradicts itself.
    """
    latest = dossier.profile
    if latest is None:
        return None
    profile = Profile.model_validate(
        {"state": dossier.state, "as-of": latest.as_of, "answers": latest.answers}
    )
    return proved(profile, questions, where=dossier.state)


def days_of_dossier(
    dossier: Dossier, register: Register, *, catalogue: Catalogue, today: date
) -> Days | None:
    """The days of the State: by the register, and by what the dossier says beside it.

    None where no day of deposit is known.

    Raises:
        Usage: a fact in the dossier is not known, or its day is none.
    """
    state = register.states.get(dossier.state)
    obligations = catalogue.obligations.values()
    facts = Facts() if state is None else facts_of(state, obligations, today=today)
    if dossier.deposit is not None:
        facts = replace(facts, deposit=dossier.deposit)
    facts = with_facts(facts, dossier.facts, catalogue=catalogue)
    if facts.deposit is None and facts.entry_into_force is None:
        return None
    return find_days(facts, catalogue=catalogue, today=today, state=dossier.state)
