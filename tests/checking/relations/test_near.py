"""What stands near a norm: in its section, and in the sections that it cites."""

from __future__ import annotations

from tests.checking.reading import norms_at, world_of

LAW = """\
1. Use
(1) No person shall use a bomblet.
(2) Soldiers are bound.

2. Reach
The Minister shall see to section 1.

3. Other
A fine is a penalty abroad.
"""
WORLD = world_of(LAW)


def nearby(pinpoint: str) -> frozenset[str]:
    return norms_at(WORLD, pinpoint)[0].nearby


def test_what_the_same_section_speaks_of_is_near() -> None:
    assert nearby("s 1(1)") == {"use", "bomblet", "forces"}
    assert nearby("s 1(2)") == nearby("s 1(1)")


def test_what_a_cited_section_speaks_of_is_near() -> None:
    assert nearby("s 2") >= {"use", "bomblet", "forces"}


def test_what_the_next_section_speaks_of_is_not_near() -> None:
    assert "fine" not in nearby("s 1(1)") | nearby("s 2")


def test_what_cites_a_section_is_not_near_to_it() -> None:
    world = world_of("1. Use\nNo person shall use it.\n\n2. Fine\nA fine under section 1.\n")
    assert "fine" not in norms_at(world, "s 1")[0].nearby


def test_words_that_enact_nothing_are_not_near() -> None:
    world = world_of("Whereas soldiers use bomblets abroad:\n\n1. Use\nNo person shall use it.\n")
    assert "abroad" not in norms_at(world, "s 1")[0].nearby
