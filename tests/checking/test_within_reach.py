"""What is read of a whole code: what speaks of the subject, and what that touches."""

from __future__ import annotations

from functools import cache

import pytest

from article9.catalogue.catalogue import Catalogue
from article9.checking.vocabulary import vocabulary_of
from article9.checking.within_reach import WHOLE, units_within_reach
from article9.checking.world import World
from article9.law.outline import Outline
from article9.law.structure import structure
from tests.checking.reading import norm_at, norms_at, parsed, world_of

PAGE = "Every keeper of a warehouse shall keep a list of the goods that were stored there.\n" * 12


def part(number: int, *sections: str, length: int = 60) -> str:
    """A part of a code: the sections given, then others on warehouses, sixty in all."""
    texts = [*sections, *[PAGE] * (length - len(sections))]
    first = number * 60 - 59
    numbered = (f"{first + at}. Goods\n{text}" for at, text in enumerate(texts))
    return f"PART {number}\nGoods\n\n" + "\n".join(numbered) + "\n"


@cache
def code() -> World:
    """A code of 360 sections. Mines stand in sections 61 and 62."""
    subject = (
        "No person shall use a listed thing or contravene section 122.\n",
        "“listed thing” means an anti-personnel mine.\n",
        "A person who keeps bees is liable to a fine.\n",
    )
    return world_of(
        part(1, "Bees are kept in hives.\n")
        + part(2, *subject)
        + part(3, "Keep a bomblet away from bees.\n", "No person shall keep a bomblet.\n")
        + part(4, "A person who contravenes section 61 is liable to a fine.\n")
        + part(5, "Nothing is said of a listed thing.\n")
        + part(6, "A person who contravenes section 63 is liable to a fine.\n")
    )


def test_the_code_is_longer_than_what_is_read_whole() -> None:
    assert len(code().source.text) > WHOLE


@pytest.mark.parametrize(
    ("pinpoint", "why"),
    [
        ("s 62", "it speaks of the subject"),
        ("s 61", "it uses a term that was defined there"),
        ("s 122", "what uses the term cites it"),
        ("s 181", "it cites what uses the term"),
        ("s 241", "it uses a term that was defined there"),
    ],
)
def test_a_section_within_reach_is_read(pinpoint: str, why: str) -> None:
    assert norms_at(code(), pinpoint), why


@pytest.mark.parametrize("pinpoint", ["s 1", "s 63", "s 90", "s 121", "s 123", "s 301", "s 360"])
def test_a_section_that_touches_nothing_is_not_read(pinpoint: str) -> None:
    assert norms_at(code(), pinpoint) == []


def test_the_sections_that_were_read_are_told() -> None:
    assert [p.pinpoint for p in code().near or ()] == [
        "s 61",
        "s 62",
        "s 122",
        "s 181",
        "s 241",
    ]


def test_what_is_read_comes_out_as_in_a_short_law() -> None:
    (use,) = norm_at(code(), "s 61", "prohibition").conducts[:1]
    assert use.objects == {"apm"}


def test_the_sections_around_it_in_a_short_part_are_read() -> None:
    subject = "An anti-personnel mine is dangerous, and “keeper” means a soldier.\n"
    world = world_of("".join(part(n) for n in range(1, 7)) + part(7, subject, length=9))
    assert [p.pinpoint for p in world.near or ()] == [f"s {n}" for n in range(361, 370)]


def test_a_short_law_is_read_whole() -> None:
    world = world_of("1. Bees\nBees are kept.\n\n2. Mines\nAn anti-personnel mine is banned.\n")
    assert norms_at(world, "s 1")
    assert world.near is None


def test_a_code_that_does_not_speak_of_the_subject_has_no_norms() -> None:
    world = world_of("".join(part(n) for n in range(1, 7)))
    assert len(world.source.text) > WHOLE
    assert list(world.norms) == []


def test_a_long_text_without_sections_is_read_whole() -> None:
    world = world_of(f"{'Bees are kept in hives, ' * 40} mines are not.\n\n" * 350)
    assert len(world.source.text) > WHOLE
    assert len(world.norms) >= 350


def test_a_code_without_spaces_is_searched_too(catalogue: Catalogue) -> None:
    others = "".join(
        f"第{n}条　倉庫の管理者は、帳簿を備えなければならない。\n" * 1 for n in range(3, 300)
    )
    subject = "第1条　何人も、対人\n地雷を使用してはならない。\n第2条　前条の罪は、罰する。\n"
    filler = "第300条　" + "倉庫の物は、保存する。" * (WHOLE // 10) + "\n"
    source, _ = parsed(subject + others + filler)
    vocabulary = vocabulary_of(catalogue, "ja")
    layout = vocabulary.lexicon.structure
    root = structure(source, layout)
    near = units_within_reach(root, source, Outline(root, layout), vocabulary)
    assert [unit.pinpoint for unit in near or ()] == ["第1条", "第2条"]
