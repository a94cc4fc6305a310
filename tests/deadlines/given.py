"""Facts of a State for tests, and what is said beside a day."""

from __future__ import annotations

from datetime import date

from article9.catalogue.deadline_words import Why
from article9.deadlines.deadline import Deadline
from article9.deadlines.facts import Facts

DEPOSIT = date(2011, 9, 13)  # in force on 2012-03-01


def codes(deadline: Deadline) -> set[Why]:
    """What is said beside a day."""
    return {because.code for because in deadline.beside}


def facts_with(**other: object) -> Facts:
    """Facts of a State that joined in 2011, and others."""
    return Facts(deposit=DEPOSIT, **other)  # type: ignore[arg-type]  # each test gives the right kind
