"""Finding provisions by place and by number."""

from __future__ import annotations

import pytest

from article9.law.outline import Outline, find, provision_at
from tests.law.laws import ENGLISH, tree

TEXT = (
    "PART I Mines\n1 Title\nThis is it.\n2 Use\n(1) No person shall—\n(a) use a mine; or\n"
    "(b) keep one that—\n(i) works; or\n(ii) did.\n(2) Nobody.\n3 Meanings\nIn this Act—\n"
    "“mine” means—\n(a) a munition; or\n(b) a trap.\n4 Code\n"
    "The Code is amended by inserting:\n“2. Whoever uses a mine.”\n"
    "SCHEDULE 1 Forms\n1. A form.\n9. A notice.\n"
)
ROOT = tree(TEXT)
OUTLINE = Outline(ROOT, ENGLISH)


def test_the_innermost_provision_at_a_place_is_found() -> None:
    assert provision_at(ROOT, TEXT.index("works")).pinpoint == "s 2(1)(b)(i)"
    assert provision_at(ROOT, TEXT.index("Mines")).id == "part_I"


def test_a_place_outside_of_any_provision_is_in_the_whole_text() -> None:
    assert provision_at(ROOT, len(TEXT) + 5).kind == "act"


def test_a_provision_is_found_by_its_id() -> None:
    found = find(ROOT, "sec_2__subsec_1__para_b")
    assert found is not None
    assert OUTLINE.by_id(found.id) == found
    assert find(ROOT, "sec_9") is None
    assert OUTLINE.by_id("sec_9") is None


def test_a_section_is_the_laws_own_and_not_one_it_inserts_or_annexes() -> None:
    found = OUTLINE.section("2")
    assert found is not None
    assert found.id == "sec_2"
    assert OUTLINE.section("9") is None
    assert OUTLINE.section("") is None


def test_other_units_are_found_by_kind_and_number() -> None:
    part, schedule = OUTLINE.unit("part", "I"), OUTLINE.unit("schedule", "1")
    assert part is not None
    assert schedule is not None
    assert schedule.heading == "Forms"
    assert OUTLINE.unit("part", "II") is None


@pytest.mark.parametrize(
    ("numbers", "pinpoint"),
    [
        (("1", "b", "ii"), "s 2(1)(b)(ii)"),
        (("(1)", "(b)"), "s 2(1)(b)"),
        (("1", "z"), "s 2(1)"),
        (("9",), "s 2"),
        ((), "s 2"),
        (("1", "B"), "s 2(1)(b)"),
    ],
)
def test_a_path_of_numbers_is_followed_as_far_as_it_leads(
    numbers: tuple[str, ...], pinpoint: str
) -> None:
    section = OUTLINE.section("2")
    assert section is not None
    assert OUTLINE.descend(section, numbers).pinpoint == pinpoint


def test_a_path_leads_through_paragraphs_without_numbers() -> None:
    section = OUTLINE.section("3")
    assert section is not None
    assert OUTLINE.descend(section, ("b",)).id == "sec_3__indent_1__para_b"


def test_ancestors_run_from_the_nearest_to_the_whole() -> None:
    item = OUTLINE.by_id("sec_2__subsec_1__para_b__subpara_i")
    assert item is not None
    assert [one.id for one in OUTLINE.ancestors(item)] == [
        "sec_2__subsec_1__para_b", "sec_2__subsec_1", "sec_2", "part_I", "act",
    ]  # fmt: skip
    section, part = OUTLINE.basic(item), OUTLINE.enclosing(item, "part")
    assert section is not None
    assert part is not None
    assert section.id == "sec_2"
    assert OUTLINE.within(item, section)
    assert OUTLINE.within(section, section)
    assert not OUTLINE.within(section, item)
    assert OUTLINE.parent(ROOT) is None
    assert OUTLINE.basic(part) is None
    assert OUTLINE.enclosing(item, "schedule") is None


def beside(pinpoint: str, kind: str, count: int) -> list[str]:
    here = next(one for one in ROOT.walk() if one.pinpoint == pinpoint)
    return [one.pinpoint for one in OUTLINE.beside(here, kind, count)]


def test_units_before_and_after_one_are_found_by_their_kind() -> None:
    assert beside("s 2(1)(b)(i)", "section", -1) == ["s 1"]
    assert beside("s 2(1)(b)(i)", "section", 1) == ["s 3"]
    assert beside("s 3", "section", -2) == ["s 1", "s 2"]
    assert beside("s 2(2)", "subsection", -1) == ["s 2(1)"]
    assert beside("s 2(1)(b)(ii)", "paragraph", -1) == ["s 2(1)(a)"]


def test_there_is_none_before_the_first_and_none_of_a_kind_that_is_not_around() -> None:
    assert beside("s 1", "section", -1) == []
    assert beside("s 2(1)", "subsection", -3) == []
    assert beside("s 1", "subsection", -1) == []
