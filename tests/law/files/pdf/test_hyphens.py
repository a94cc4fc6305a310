"""Words parted at line ends are mended; hyphens of the law's own stay."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from article9.law.files.pdf.hyphens import Hyphens

#: Lines that show a text whose words are parted at line ends: disability and transfer are whole.
PARTED = [
    "the disability of a person and the dis-",
    "ability of another; any trans-",
    "fer or transfer",
]


def joined(before: str, after: str, *known: str) -> str:
    return Hyphens(known).joined([before, after])[0]


def test_lines_are_joined_with_a_space() -> None:
    assert joined("No person shall", "use a mine.") == "No person shall use a mine."


def test_a_word_that_stands_whole_elsewhere_is_mended() -> None:
    assert joined("with a dis-", "ability of", "no disability") == "with a disability of"


def test_a_compound_that_stands_elsewhere_keeps_its_hyphen() -> None:
    assert (
        joined("an anti-", "personnel mine", "an anti-personnel mine") == "an anti-personnel mine"
    )


def test_where_both_stand_elsewhere_the_more_frequent_one_is_meant() -> None:
    known = ("the cooperation and cooperation", "a co-operation")
    assert joined("of co-", "operation", *known) == "of cooperation"
    assert joined("of co-", "operation", *known, "co-operation, co-operation") == "of co-operation"


def test_the_first_part_of_a_compound_elsewhere_keeps_the_hyphen() -> None:
    assert (
        joined("an anti-", "handling device", *PARTED, "an anti-personnel")
        == "an anti-handling device"
    )


def test_in_a_text_that_parts_words_an_unknown_one_is_mended() -> None:
    assert joined("deto-", "nated", *PARTED) == "detonated"


def test_in_a_text_that_parts_no_words_an_unknown_one_keeps_its_hyphen() -> None:
    assert joined("non-", "renewable", "No person shall use a mine.") == "non-renewable"


def test_a_second_part_that_is_a_word_keeps_the_hyphen() -> None:
    assert joined("alinéa ci-", "dessus", *PARTED, "au dessus") == "alinéa ci-dessus"


@pytest.mark.parametrize("hyphen", ["\u00ad", "\u2010"])
def test_a_hyphen_that_programs_part_words_with_goes(hyphen: str) -> None:
    lines = [f"a per{hyphen}", "son who"]
    assert Hyphens(lines).joined(lines)[0] == "a person who"


def test_beside_such_hyphens_the_others_are_of_the_law() -> None:
    lines = ["a deto\u2010", "nator of an anti-", "personnel mine"]
    assert Hyphens(lines).joined(lines)[0] == "a detonator of an anti-personnel mine"


def test_a_text_that_prints_such_hyphens_keeps_them() -> None:
    lines = ["an anti\u2010personnel mine, an anti\u2010", "personnel mine"]
    assert Hyphens(lines).joined(lines)[0].count("anti\u2010personnel") == 2


@pytest.mark.parametrize(
    ("before", "after", "whole"),
    [
        ("the Anti-", "Personnel Mines Act", "the Anti-Personnel Mines Act"),
        ("article L. 2343-", "4 applies", "article L. 2343-4 applies"),
        ("and/", "or a fine", "and/or a fine"),
        ("no mines—", "not even", "no mines—not even"),
        ("in use -", "or not", "in use - or not"),
        ("the letters a to", "-z", "the letters a to -z"),
        ("禁止使用", "地雷。", "禁止使用地雷。"),
        ("ห้ามใช้", "ทุ่นระเบิด", "ห้ามใช้ทุ่นระเบิด"),
        ("제1조", "누구든지", "제1조 누구든지"),
    ],
)
def test_what_stands_at_line_ends_is_joined_as_it_is_written(
    before: str, after: str, whole: str
) -> None:
    assert joined(before, after) == whole


def test_a_dash_at_the_start_of_a_line_is_set_as_elsewhere() -> None:
    assert joined("no person shall", "—", "In this Act— “mine”") == "no person shall—"
    assert joined("no person shall", "—", "In this Act — “mine”") == "no person shall —"


def test_capitals_are_mended_too() -> None:
    assert joined("ANTI-PERSON-", "NEL MINES", "anti-personnel") == "ANTI-PERSONNEL MINES"


def test_the_places_at_which_lines_begin_are_kept() -> None:
    text, starts = Hyphens(PARTED).joined([*PARTED, "of a mine"])
    assert [text[at : at + 3] for at in starts] == ["the", "abi", "fer", "of "]


@given(st.lists(st.text("ab-\u00ad\u2010 —/", max_size=8), max_size=8))
def test_nothing_but_hyphens_goes_and_nothing_but_spaces_comes(lines: list[str]) -> None:
    text, starts = Hyphens(lines).joined(lines)
    kept = str.maketrans("", "", " -\u00ad\u2010")
    assert text.translate(kept) == "".join(lines).translate(kept)
    assert list(starts) == sorted(starts)
    assert all(0 <= start <= len(text) for start in starts)
