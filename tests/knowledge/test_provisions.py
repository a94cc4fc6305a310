"""The sample provisions that ship: each style can carry out what the Convention asks of a law."""

from __future__ import annotations

import pytest

from article9.catalogue.catalogue import load_shipped
from article9.catalogue.draft_options import draft_options
from article9.catalogue.drafting_style import drafting_styles
from article9.catalogue.profile_questions import profile_questions
from article9.catalogue.provisions import Provision, provisions

STYLES = sorted(drafting_styles())
EVERY = provisions()


@pytest.mark.parametrize("style", STYLES)
def test_a_style_has_words_for_whatever_the_convention_asks_of_a_law(style: str) -> None:
    there = {one for p in provisions(style).values() for one in p.requirements()}
    asked = {r.id for r in load_shipped().read_for("law") if r.basis == "convention"}
    assert sorted(asked - there) == []


@pytest.mark.parametrize("one", EVERY.values(), ids=list(EVERY))
def test_a_provision_says_what_must_be_decided_or_why_it_says_what_it_says(one: Provision) -> None:
    assert one.commentary
    assert one.decide or one.always == "yes" or one.seen_in


@pytest.mark.parametrize("one", EVERY.values(), ids=list(EVERY))
def test_a_provision_is_chosen_by_something(one: Provision) -> None:
    needed = {name for other in provisions(one.style).values() for name in other.needs}
    assert one.requirements() or one.when or one.always == "yes" or one.name in needed


def test_no_option_takes_out_what_the_convention_asks() -> None:
    asked = {r.id for r in load_shipped().read_for("law") if r.basis == "convention"}
    for name, option in draft_options().options.items():
        provided = [set(value.provides) & asked for value in option.values.values()]
        assert all(one == provided[0] for one in provided), name


def test_options_follow_questions_that_a_profile_asks() -> None:
    questions = profile_questions().questions
    for option in draft_options().options.values():
        for key, answers in option.by_profile.items():
            assert set(answers) <= set(questions[key].answers)
