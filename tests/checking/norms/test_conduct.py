"""Which acts a line speaks of, and what they are done to."""

from __future__ import annotations

import pytest

from article9.checking.line import Mention
from article9.checking.norms.conduct import Region, conducts_in
from tests.checking.reading import tagged, vocabulary


def acts(*pieces: str, classes: dict[str, frozenset[str]] | None = None) -> dict[str, set[str]]:
    """The acts of a whole line with their things."""
    line = tagged(*pieces)
    region = Region(0, len(line.words))
    found = conducts_in(line, region, vocabulary(), classes or {})
    return {conduct.act: set(conduct.objects) for conduct in found}


@pytest.mark.parametrize(
    ("words", "things"),
    [
        ("use a bomblet", {"bomblet"}),
        ("use of any bomblets", {"bomblet"}),
        ("use an anti-personnel mine", {"apm"}),
        ("use a bomblet or an anti-personnel mine", {"bomblet", "apm"}),
        ("use bomblets, anti-personnel mines or mines", {"bomblet", "apm", "mine"}),
        ("bomblets shall not be used", {"bomblet"}),
        ("lay mines in the ground", {"mine"}),
    ],
)
def test_an_act_is_done_to_what_is_named_after_it_or_before(words: str, things: set[str]) -> None:
    assert next(iter(acts(words).values())) == things


@pytest.mark.parametrize(
    "words",
    [
        "use a vehicle",
        "use a vehicle that was lent by the owner of the land or of a bomblet",
        "a person who uses a vehicle to find one, however and whenever, and a bomblet",
    ],
)
def test_an_act_is_not_done_to_what_stands_far_off(words: str) -> None:
    assert acts(words)["use"] == set()


def test_a_thing_that_is_far_from_the_last_one_is_not_in_its_list() -> None:
    assert acts("use a bomblet in the course of clearing a mine")["use"] == {"bomblet"}


def test_a_list_of_acts_shares_the_thing_after_its_last() -> None:
    assert acts("use, produce or transfer to anyone a bomblet") == {
        "use": {"bomblet"},
        "produce": {"bomblet"},
        "transfer": {"bomblet"},
    }


def test_a_list_of_acts_may_share_the_thing_before_its_first() -> None:
    assert acts("bomblets shall not be used or produced") == {
        "use": {"bomblet"},
        "produce": {"bomblet"},
    }


def test_the_thing_after_an_act_comes_before_the_one_ahead_of_it() -> None:
    assert acts("a mine in the use of a bomblet")["use"] == {"bomblet"}


def test_a_chapeau_and_its_item_are_read_as_one() -> None:
    assert acts("No person shall use", "(a) a bomblet")["use"] == {"bomblet"}


def test_a_class_of_the_text_stands_for_what_it_holds() -> None:
    line = tagged("no person shall use it")
    (use,) = line.mentions
    line.tag((use, type(use)("term:it", use.last, use.last + 1)))
    classes = {"term:it": frozenset({"apm", "bomblet"})}
    (found,) = conducts_in(line, Region(0, len(line.words)), vocabulary(), classes)
    assert found.objects == {"apm", "bomblet"}


def test_an_act_outside_the_region_does_not_count() -> None:
    line = tagged("use a bomblet unless they produce a mine")
    assert [c.act for c in conducts_in(line, Region(0, 3), vocabulary(), {})] == ["use"]


def test_a_thing_before_the_region_is_not_what_an_act_is_done_to() -> None:
    line = tagged("of bomblets. No person shall use")
    (found,) = conducts_in(line, Region(2, len(line.words)), vocabulary(), {})
    assert found.objects == frozenset()


def test_a_thing_whose_words_the_act_shares_is_not_what_stands_before_it() -> None:
    line = tagged("bomblets that lie in a mine field laid")
    bomblet = line.mentions[0]
    shared, act = Mention("mine", 5, 7), Mention("use", 6, 8)
    line.tag((bomblet, shared, act))
    (found,) = conducts_in(line, Region(0, 8), vocabulary(), {})
    assert found.objects == {"bomblet"}


@pytest.mark.parametrize("words", ["a bomblet", "no person shall sing", "the minister may", ""])
def test_without_an_act_there_is_no_conduct(words: str) -> None:
    assert acts(words or ".") == {}


@pytest.mark.parametrize(
    "words",
    [
        "use, unless the law of that other place says that it may be done, a bomblet",
        "lend to a soldier, a soldier, a soldier, a soldier, a soldier or use a bomblet",
    ],
)
def test_an_aside_between_two_commas_does_not_part_an_act_from_its_thing(words: str) -> None:
    line = tagged(words)
    stops = frozenset(place for place, word in enumerate(line.words) if word.folded == "unless")
    region = Region(0, len(line.words), stops)
    found = conducts_in(line, region, vocabulary(), {})
    assert {"bomblet"} in [set(conduct.objects) for conduct in found]
