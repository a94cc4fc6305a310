"""A table of contents is not the law."""

from __future__ import annotations

import pytest

from tests.law.laws import JAPANESE, at, seen, tree, words

BODY = (
    "PART I Preliminary\n1. Short title.\n(1) This is it.\n2. Meanings.\n(1) A mine is one.\n"
    "PART II Use\n3. Use.\n(1) No person shall use a mine.\n4. Offences.\n(1) Ten years.\n"
)


@pytest.mark.parametrize("entry", ["{}", "{} ..... 7", "{}  12"])
def test_a_table_of_contents_is_not_the_law(entry: str) -> None:
    lines = ["1. Short title", "2. Meanings", "PART II Use", "3. Use", "4. Offences"]
    table = "\n".join(entry.format(line) for line in lines)
    text = f"Mines Act\n\nArrangement\n\nPART I Preliminary\n{table}\n\nAn Act to end it.\n\n{BODY}"
    root = tree(text)
    assert [one.number for one in root.walk() if one.kind == "section"] == ["1", "2", "3", "4"]
    assert [one.id for one in root.walk() if one.kind == "part"] == ["part_I", "part_II"]
    assert words(text, at(text, "sec_3__subsec_1")) == "No person shall use a mine."


def test_the_first_part_of_the_law_may_stand_right_behind_the_table() -> None:
    text = (
        "PART I Preliminary\n1. Short title\n2. Meanings\nPART II Use\n3. Use\n4. Offences\n" + BODY
    )
    assert [one.id for one in tree(text).walk() if one.kind == "part"] == ["part_I", "part_II"]
    assert at(text, "part_I").children[0].id == "sec_1"


def test_short_sections_that_do_not_come_back_are_no_table_of_contents() -> None:
    text = "1. Mines are banned\n2. Stocks are banned\n3. Fuses are banned\n"
    assert [one.kind for one in tree(text).children] == ["section"] * 3
    assert seen(text)["sec_3"] == "Fuses are banned"


def test_a_schedule_that_numbers_from_one_again_makes_no_table_of_the_law() -> None:
    text = (
        "1. Mines are banned\n2. Stocks are banned\n3. Fuses are banned\nSCHEDULE 1 Forms\n"
        "1. Form of notice\n2. Form of licence\n3. Form of oath\n"
    )
    assert seen(text)["sec_2"] == "Stocks are banned"
    assert "sched_1__sec_3" in seen(text)


def test_a_table_may_name_chapters_alone() -> None:
    text = (
        "地雷禁止法\n目次\n第一章　総則（第一条）\n第二章　禁止（第二条）\n第三章　罰則\n"
        "（第三条）\n附則\n第一章　総則\n第一条　この法律は、短い。\n第二章　禁止\n"
        "第二条　使用してはならない。\n第三章　罰則\n第三条　使用した者は、罰する。\n"
        "附則\n公布の日から施行する。\n"
    )
    root = tree(text, JAPANESE)
    assert [one.id for one in root.walk() if one.kind == "chapter"] == ["chp_1", "chp_2", "chp_3"]
    assert [one.id for one in root.walk() if one.kind == "article"] == ["art_1", "art_2", "art_3"]
    assert [one.kind for one in root.children][:2] == ["title", "note"]
    assert root.heading == "地雷禁止法"


def test_chapters_that_do_not_come_back_are_no_table_of_contents() -> None:
    text = "PART I General\nPART II Mines\nPART III Use\n1. Use.\nNo person shall use a mine.\n"
    assert [one.kind for one in tree(text).children] == ["part"] * 3


def test_a_schedule_may_be_the_last_entry_of_a_table() -> None:
    text = (
        "1. Short title\n2. Meanings\n3. Use\n4. Offences\nSCHEDULE Forms\n"
        + BODY
        + "SCHEDULE Forms\n1. A form of notice.\n"
    )
    assert [one.kind for one in tree(text).walk() if one.kind == "schedule"] == ["schedule"]
    assert [one.number for one in tree(text).walk() if one.kind == "part"] == ["I", "II"]
