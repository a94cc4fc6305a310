"""What the tests of drafted bills share: all that is known, and bills drafted by it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import cache

import pytest

from article9.catalogue.catalogue import Catalogue, load_shipped
from article9.catalogue.drafting_style import drafting_styles
from article9.catalogue.profile_questions import profile_questions
from article9.record.profile import Profile
from article9.usecases.check_law import Given, Outcome, check_law
from article9.usecases.drafting.draft import Asked, Drafted, Knowledge, draft
from article9.usecases.drafting.known import knowledge_for
from article9.usecases.profile import StateProfile, proved

TODAY = date(2026, 11, 26)
STYLES = sorted(drafting_styles())
ENGLISH = "common-law.en"

Make = Callable[..., Drafted]


@cache
def shipped() -> Catalogue:
    """The catalogue that ships."""
    return load_shipped()


@cache
def known_for(style: str) -> Knowledge:
    """All that a style is drafted by."""
    tradition, _, language = style.partition(".")
    return knowledge_for(tradition, language, None, catalogue=shipped())[1]


def state(**answers: str) -> StateProfile:
    """The profile of a State with these answers: mined_areas="no"."""
    said = {key.replace("_", "-"): value for key, value in answers.items()}
    profile = Profile.model_validate({"state": "XXA", "as-of": "2026-01-01", "answers": said})
    return proved(profile, profile_questions(), where="test")


def drafted(
    settings: Mapping[str, str] | None = None,
    *,
    style: str = ENGLISH,
    short: bool = False,
    of: StateProfile | None = None,
    requirements: tuple[str, ...] = (),
    checked: Outcome | None = None,
) -> Drafted:
    """A bill."""
    asked = Asked(
        style,
        length="short" if short else "full",
        settings=settings or {},
        state=of,
        requirements=requirements,
        checked=checked,
    )
    return draft(asked, known_for(style), today=TODAY)


def checked_text(text: str, language: str, of: StateProfile | None = None) -> Outcome:
    """A text as `article9 check` reads it."""
    return check_law(
        [Given("bill.txt", text.encode())],
        catalogue=shipped(),
        text_language=language,
        state=of,
    )


@pytest.fixture(scope="session")
def bill() -> Drafted:
    """The usual bill of common law in English."""
    return drafted()
