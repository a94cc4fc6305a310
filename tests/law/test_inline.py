"""Lists printed in one line, and numbers that are only cited."""

from __future__ import annotations

import pytest

from tests.law.laws import at, seen


def test_a_list_in_one_line_is_taken_apart() -> None:
    text = "1. (1) No person shall— (a) use a mine; (b) keep a mine; or (c) sell one.\n"
    assert seen(text)["sec_1__subsec_1"] == "No person shall— | | |"
    assert seen(text)["sec_1__subsec_1__para_b"] == "keep a mine; or"


def test_a_list_that_begins_in_a_line_may_go_on_in_the_next() -> None:
    text = "1. No person shall: (a) use a mine, (b) keep a mine, or\n(c) sell one.\n"
    assert list(seen(text)) == ["sec_1", "sec_1__para_a", "sec_1__para_b", "sec_1__para_c"]


def test_subsections_in_one_line_are_taken_apart() -> None:
    text = "1. (1) No person shall use a mine. (2) A person who does commits an offence.\n"
    assert seen(text)["sec_1__subsec_2"] == "A person who does commits an offence."


def test_a_number_right_behind_another_opens_both() -> None:
    text = "1. (1) This is it.\n(2) (a) A notice is sent—\n(i) by post.\n(b) It has a date.\n"
    assert seen(text)["sec_1__subsec_2"] == "| |"
    assert at(text, "sec_1__subsec_2__para_b").pinpoint == "s 1(2)(b)"


@pytest.mark.parametrize(
    "line",
    [
        "No person shall do what section 4(1)(a), (b) or (c) names.",
        "This applies to paragraphs (a) and (b) of subsection (1).",
        "This applies to paragraph (a), (b) or (c).",
        "A person (a) named in the list shall report.",
        "Under subsection (1), (2) or (3) a person shall report.",
        "It is prohibited under section 2(1). (See also subsection (2) below.)",
    ],
)
def test_numbers_that_are_cited_open_nothing(line: str) -> None:
    text = f"1. This is it.\n2. {line}\n"
    assert seen(text)["sec_2"] == line
