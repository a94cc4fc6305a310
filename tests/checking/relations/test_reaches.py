"""What a sanction, a scope or an exception attaches to. Nothing is punished by silence."""

from __future__ import annotations

import pytest

from article9.checking.relations.reaches import Reach
from tests.checking.reading import norm_at, world_of

BAN = "1. Use\n(1) No person shall use a bomblet.\n(2) No person shall keep a bomblet.\n"


def reached(more: str, kind: str, *, by: str = "s 2", target: str = "s 1(1)") -> bool:
    """Whether the norm of a kind in section 2 reaches a prohibition of section 1."""
    world = world_of(f"PART 1\nBombs\n\n{BAN}\n{more}\n")
    reach = Reach(world.norms, world.outline)
    return reach(norm_at(world, by, kind), norm_at(world, target, "prohibition"))


@pytest.mark.parametrize(
    "words",
    [
        "A person who contravenes section 1 is liable to a fine.",
        "A person who contravenes section 1(1) is liable to a fine.",
        "A person who contravenes subsection (1) of section 1 is liable to a fine.",
        "A person who contravenes this Act is liable to a fine.",
        "A person who contravenes this Part is liable to a fine.",
        "For an offence under section 1 a person is liable to a fine.",
    ],
)
def test_a_sanction_reaches_what_it_says_is_contravened(words: str) -> None:
    assert reached(f"2. Penalty\n{words}", "sanction")


@pytest.mark.parametrize(
    "words",
    [
        "A person who contravenes section 2 is liable to a fine.",
        "A person who contravenes section 1(2) is liable to a fine.",
        "A person who hinders an inspector under section 1 is liable to a fine.",
        "A person who contravenes a notice given under section 1 is liable to a fine.",
        "A person who contravenes section 1 of the Penal Code is liable to a fine.",
        "A person who hinders an inspector is liable to a fine.",
    ],
)
def test_a_sanction_does_not_reach_what_it_only_mentions_or_leaves_out(words: str) -> None:
    assert not reached(f"2. Penalty\n{words}", "sanction")


def test_a_sanction_in_the_same_sentence_reaches() -> None:
    law = "1. Use\nA person who uses a bomblet commits an offence and is liable to a fine.\n"
    world = world_of(law)
    reach = Reach(world.norms, world.outline)
    assert reach(norm_at(world, "s 1", "sanction"), norm_at(world, "s 1", "offence"))


def test_a_sanction_in_the_same_section_reaches_where_it_names_nothing_else() -> None:
    law = "1. Use\n(1) No person shall use a bomblet.\n(2) The person is liable to a fine.\n"
    world = world_of(law)
    reach = Reach(world.norms, world.outline)
    assert reach(norm_at(world, "s 1(2)", "sanction"), norm_at(world, "s 1(1)", "prohibition"))


def test_a_sanction_in_the_same_section_for_another_subsection_does_not_reach() -> None:
    law = BAN + "(3) A person who contravenes subsection (2) is liable to a fine.\n"
    world = world_of(law)
    reach = Reach(world.norms, world.outline)
    sanction = norm_at(world, "s 1(3)", "sanction")
    assert reach(sanction, norm_at(world, "s 1(2)", "prohibition"))
    assert not reach(sanction, norm_at(world, "s 1(1)", "prohibition"))


def test_a_sanction_reaches_through_what_makes_the_breach_an_offence() -> None:
    more = (
        "2. Offence\nA person who contravenes section 1(1) commits an offence.\n\n"
        "3. Penalty\nFor an offence under section 2 a person is liable to a fine."
    )
    assert reached(more, "sanction", by="s 3")
    assert not reached(more, "sanction", by="s 3", target="s 1(2)")


@pytest.mark.parametrize("words", ["This Act applies to acts abroad.", "This Part applies to it."])
def test_a_scope_reaches_what_it_cites_and_all_inside(words: str) -> None:
    assert reached(f"2. Reach\n{words}", "scope")


@pytest.mark.parametrize(
    "words", ["Section 2 applies to acts abroad.", "The Penal Code applies to acts abroad."]
)
def test_a_scope_does_not_reach_what_it_does_not_cite(words: str) -> None:
    assert not reached(f"2. Reach\n{words}", "scope")


def test_an_exception_is_reached_from_the_other_side() -> None:
    law = (
        "1. Use\nSubject to section 2, no person shall use a bomblet.\n\n"
        "2. Exception\nThe Minister may keep a bomblet.\n\n3. More\nThe Minister may lend it.\n"
    )
    world = world_of(law)
    reach = Reach(world.norms, world.outline)
    ban = norm_at(world, "s 1", "prohibition")
    assert reach(norm_at(world, "s 2", "power"), ban)
    assert not reach(norm_at(world, "s 3", "power"), ban)


def test_a_sanction_is_not_reached_from_the_other_side() -> None:
    law = (
        "1. Use\nSubject to section 2, no person shall use a bomblet.\n\n"
        "2. Inspectors\nA person who hinders an inspector is liable to a fine.\n"
    )
    world = world_of(law)
    reach = Reach(world.norms, world.outline)
    assert not reach(norm_at(world, "s 2", "sanction"), norm_at(world, "s 1", "prohibition"))


@pytest.mark.parametrize(
    ("words", "is_reached"),
    [
        ("This Act comes into force tomorrow.", True),
        ("It comes into force tomorrow.", True),
        ("Section 2 comes into force tomorrow.", False),
    ],
)
def test_a_commencement_without_a_citation_is_of_the_whole_text(
    words: str, is_reached: bool
) -> None:
    assert reached(f"2. Start\n{words}", "commencement") is is_reached


def test_the_same_pair_comes_out_the_same_again() -> None:
    world = world_of(f"{BAN}\n2. Penalty\nA person who contravenes this Act is liable to a fine.\n")
    reach = Reach(world.norms, world.outline)
    pair = (norm_at(world, "s 2", "sanction"), norm_at(world, "s 1(1)", "prohibition"))
    assert reach(*pair) == reach(*pair)
