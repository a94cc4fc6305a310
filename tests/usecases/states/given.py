"""What the tests of the register's pages share: fictional States, and the one that ships."""

from __future__ import annotations

from datetime import date

from article9.catalogue.translations import Translations
from article9.record.knowledge import Knowledge
from article9.states.register import Register
from article9.usecases.states.asked import Asked, Filters, ask
from article9.usecases.states.known import Known
from tests.states.given import RULES, fact, joined, register, state

TODAY = date(2026, 11, 25)
VERSION = Knowledge(date="2026-11-25", hash="0" * 64)

FICTIONAL = register(
    joined("2000-01-01", fact("article-9", "2011", "law"), code="XXA"),
    joined("2001-01-01", code="XXB"),
    joined(
        "2002-01-01", fact("withdrawal-notified", "2025-01-01"),
        fact("withdrawal-effective", "2025-07-01"), code="XXC",
    ),
    state(fact("not-listed", "2026"), code="XXD"),
)  # fmt: skip


#: Nothing is asked for, so that all come.
ALL = Filters()


def asked(known: Register = FICTIONAL, on: date = TODAY, filters: Filters = ALL) -> Asked:
    """The States that were asked for."""
    return ask(Known(known, RULES, VERSION), on, filters)


class Marked(Translations):
    """Says every sentence between signs, so that one that is not said is seen."""

    def __init__(self) -> None:
        super().__init__("en", {})

    def __call__(self, english: str, /, **slots: object) -> str:
        """The sentence between signs."""
        return f"«{english.format(**slots) if slots else english}»"
