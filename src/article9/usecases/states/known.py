"""Loads the register, with what a user has added, and the rules by which it is read."""

from __future__ import annotations

from dataclasses import dataclass

from article9.catalogue.articles import obligations_under
from article9.catalogue.states_files import states_files
from article9.catalogue.version import version_of_states
from article9.record.knowledge import Knowledge
from article9.states.register import Register, register_of
from article9.states.standing import ARTICLES, Rules


@dataclass(frozen=True, slots=True)
class Overlay:
    """A user's file of corrections and news."""

    data: bytes
    name: str


@dataclass(frozen=True, slots=True)
class Known:
    """The register with its rules and its version."""

    register: Register
    rules: Rules
    version: Knowledge


def known(overlay: Overlay | None = None) -> Known:
    """The register that ships; `overlay` stands over it where there is one.

    Raises:
        Usage: the overlay cannot be read, or is for a State that is not in the register.
    """
    register = register_of(states_files())
    if overlay is not None:
        # Only those who have such a file wait for what reads it.
        from article9.catalogue.additions import additions
        from article9.states.overlay import overlaid

        rows = additions(overlay.data, overlay.name)
        register = overlaid(register, rows, name=overlay.name)
    version = version_of_states()
    return Known(
        register,
        Rules(obligations_under(ARTICLES)),
        Knowledge(date=version.date.isoformat(), hash=version.hash),
    )
