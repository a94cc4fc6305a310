"""Conduct that another provision describes: acts done to conduct take over its things."""

from __future__ import annotations

from tests.checking.reading import conducts, norm_at, world_of

BAN = (
    "1. Use\n(1) No person shall use a bomblet.\n(2) No person shall keep an anti-personnel mine.\n"
)


def things(words: str, act: str) -> set[str]:
    """The things of an act that section 2 prohibits."""
    world = world_of(f"{BAN}\n2. More\n{words}\n")
    return conducts(norm_at(world, "s 2", "prohibition"))[act]


def test_helping_takes_the_things_of_the_conduct_that_it_cites() -> None:
    assert things("No person shall assist conduct under section 1(1).", "assist") == {"bomblet"}


def test_helping_takes_the_things_of_everything_inside_what_it_cites() -> None:
    assert things("No person shall assist conduct under section 1.", "assist") == {"bomblet", "apm"}


def test_helping_that_cites_nothing_takes_nothing() -> None:
    assert things("No person shall assist such conduct.", "assist") == set()


def test_helping_that_cites_another_law_takes_nothing() -> None:
    words = "No person shall assist conduct under section 1 of the Penal Code."
    assert things(words, "assist") == set()


def test_helping_that_names_its_own_thing_keeps_it() -> None:
    words = "No person shall assist the use of a mine under section 1(1)."
    assert things(words, "assist") == {"mine"}


def test_an_act_that_is_done_to_things_takes_nothing() -> None:
    assert things("No person shall use a vehicle under section 1.", "use") == set()


def test_a_sentence_does_not_take_from_itself() -> None:
    words = (
        "No person shall assist a scheme that in the meaning of section 2 is bad, and it is an "
        "offence to use a bomblet."
    )
    assert things(words, "assist") == set()
