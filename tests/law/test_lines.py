"""Paragraphs, whatever way a text was broken into lines."""

from __future__ import annotations

from textwrap import fill

import pytest

from article9.law.lines import lines
from article9.law.marks import Marks
from article9.law.readers.text import read
from article9.law.structure import structure
from tests.law.laws import ENGLISH, at, source, tree, words

RULE = (
    "(1) No person shall in any circumstances whatsoever use, lay or cause to be laid an "
    "anti-personnel mine, whether alone or together with other persons of any kind, except as set "
    "out in section 4 of this Act, subject to section 5 of it, and under subsections (2), (3) and "
    "(4), anywhere in the territory of the Republic or outside of it."
)


def _broken(text: str, width: int) -> str:
    return fill(text, width, break_on_hyphens=False)


@pytest.mark.parametrize("width", range(50, 110, 3))
def test_lines_broken_by_the_page_are_put_together(width: int) -> None:
    second = "(2) " + 2 * RULE.removeprefix("(1) ")
    text = f"1. Use\n\n{_broken(RULE, width)}\n\n{_broken(second, width)}\n"
    section = tree(text).children[0]
    assert [one.pinpoint for one in section.children] == ["s 1(1)", "s 1(2)"]
    assert words(text, section.children[0]) == RULE.removeprefix("(1) ")


@pytest.mark.parametrize("width", [60, 80])
def test_the_items_of_a_list_stay_apart_in_a_text_with_broken_lines(width: int) -> None:
    items = [
        "(a) use, lay or cause to be laid an anti-personnel mine, whether alone or with others;",
        "(b) keep, hide or carry such a mine, whether it is his own or another person's; or",
        "(c) sell, lend or give away such a mine, whether for money or for any other thing,",
    ]
    text = "1. Use\n\nNo person shall—\n" + "\n".join(_broken(item, width) for item in items)
    text += "\nand whoever does so is guilty of an offence against this Act and liable.\n"
    section = tree(text).children[0]
    assert [one.number for one in section.children] == ["a", "b", "c"]


def test_lines_of_their_own_length_are_paragraphs() -> None:
    text = "One thing.\nAnother thing\nand more of it\n\nThe last.\n"
    found = lines(source(text), lambda line: Marks(ENGLISH).of(line) is not None)
    assert [one.text for one in found] == [
        "One thing.",
        "Another thing",
        "and more of it",
        "The last.",
    ]
    assert [one.gap for one in found] == [False, False, False, True]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_kind_of_line_end_is_one(end: str) -> None:
    text = end.join(["1 Title", "This is it.", "2 Use", "Nobody."])
    assert [one.heading for one in tree(text).children] == ["Title", "Use"]
    assert words(text, at(text, "sec_2")) == "Nobody."


def test_a_page_header_does_not_cut_a_sentence() -> None:
    header = "\f Mines Act No. 5\n XXA Gazette, page {}\n"
    text = (
        "1. Title\nThis is it.\n2. Use\nNo person shall use, lay or\n"
        + header.format(2)
        + "cause to be laid a mine.\n3. Keep\nNobody keeps one.\n"
        + header.format(3)
        + "4. End\nOver.\n"
        + header.format(4)
        + "5. More\nOver.\n"
    )
    root = structure(read(text.encode(), "law.txt"), ENGLISH)
    second = next(one for one in root.walk() if one.id == "sec_2")
    assert words(text, second) == "No person shall use, lay or | cause to be laid a mine."
    assert [one.kind for one in second.children] == ["note"]


def test_a_line_that_comes_back_inside_pages_is_not_their_header() -> None:
    text = "".join(f"{n} Use\nThe same.\n\nNobody.\n\f\n" for n in range(1, 5))
    root = structure(read(text.encode(), "law.txt"), ENGLISH)
    kept = " ".join(words(text, one) for one in root.walk() if one.kind != "note")
    assert kept.count("Nobody.") == 4
