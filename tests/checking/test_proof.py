"""Every quotation is a stretch of the text that was read."""

from __future__ import annotations

import dataclasses

from article9.checking.norms.norm import Norm
from article9.checking.proof import QUOTED, passage, passages
from article9.checking.world import World, Worlds
from article9.record.reading import Passage
from tests.checking.reading import norms_at, world_of

LAW = """\
1. Use
No person shall, at any time—
(a) use a bomblet; or
(b) keep a bomblet.

2. Other
(1) A soldier may keep a list.
(2) A soldier may use a list.
"""
WORLD = world_of(LAW)
WORLDS = Worlds([WORLD])


def at(pinpoint: str, world: World = WORLD) -> Norm:
    return norms_at(world, pinpoint)[0]


def quoted(norm: Norm, world: World = WORLD) -> Passage:
    return passage(norm, world)


def test_a_quotation_is_the_exact_slice_of_the_text() -> None:
    found = quoted(at("s 2(1)"))
    assert found.quote == LAW[found.start : found.end] == "A soldier may keep a list."


def test_a_quotation_runs_from_the_chapeau_to_the_item() -> None:
    found = quoted(at("s 1(a)"))
    assert found.quote == "No person shall, at any time—\n(a) use a bomblet; or"
    assert found.pinpoint == "s 1(a)"


def test_a_quotation_knows_the_text_and_the_provision_it_is_from() -> None:
    found = passage(at("s 2(2)"), dataclasses.replace(WORLD, text=3))
    assert (found.text, found.provision) == (3, at("s 2(2)").provision.id)


def long_law(items: str) -> str:
    return f"1. Use\nNo person shall—\n(a) keep {'x ' * QUOTED};\n{items}\n"


def test_a_long_sentence_quotes_its_own_item() -> None:
    world = world_of(long_law("(b) use a bomblet in any way."))
    assert quoted(at("s 1(b)", world), world).quote == "use a bomblet in any way."


def test_an_item_too_short_to_find_is_quoted_with_what_stands_before_it() -> None:
    world = world_of(long_law("(b) use it."))
    found = quoted(at("s 1(b)", world), world)
    assert found.quote.startswith("No person shall")
    assert len(found.quote) == QUOTED


def test_no_quotation_is_longer_than_a_page_can_hold() -> None:
    world = world_of(long_law("(b) use a bomblet."))
    found = quoted(at("s 1(a)", world), world)
    assert len(found.quote) == QUOTED
    assert found.quote == world.source.text[found.start : found.end]


def test_passages_stand_in_reading_order() -> None:
    norms = [at("s 2(2)"), at("s 1(b)"), at("s 1(a)")]
    found = passages(norms, WORLDS)
    assert [p.pinpoint for p in found] == ["s 1(a)", "s 1(b)", "s 2(2)"]


def test_no_stretch_is_quoted_twice() -> None:
    assert len(passages([at("s 2(1)"), at("s 2(1)"), *WORLD.norms], WORLDS)) == len(
        {(p.start, p.end) for p in passages(WORLD.norms, WORLDS)}
    )


def test_nothing_is_proved_by_no_norms() -> None:
    assert passages([], WORLDS) == ()


def test_a_page_is_told_where_the_text_has_pages() -> None:
    paged = dataclasses.replace(WORLD.source, pages=(0, LAW.index("2. Other")))
    world = dataclasses.replace(WORLD, source=paged)
    assert quoted(at("s 1(a)"), world).page == 1
    assert quoted(at("s 2(1)"), world).page == 2
    assert quoted(at("s 2(1)")).page is None
