"""Whether words are law, and whose."""

from __future__ import annotations

import pytest

from article9.law.provision import Force
from tests.law.laws import at, tree


@pytest.mark.parametrize(
    "mark",
    [
        "[Repealed, 2008, c. 20, s. 3]",
        "Repealed by Act 3 of 2010.",
        "F1[…]",
        ". . . . .",
        "* * *",
        "[Omitted]",
        "Omitted.",
        "F2[Omitted by Act 4 of 2011]",
    ],
)
def test_a_section_of_which_only_a_mark_is_left_is_repealed(mark: str) -> None:
    text = f"1 Title\nThis is it.\n2\n{mark}\n3 End\nOver.\n"
    assert at(text, "sec_2").force is Force.REPEALED
    assert at(text, "sec_3").force is Force.IN_FORCE


def test_a_section_all_of_whose_parts_are_repealed_is_repealed() -> None:
    text = "1 Title\nIt.\n2 Old\n(1) [Repealed]\n(2) [Repealed]\n3 New\n(1) [Repealed]\n(2) A.\n"
    assert at(text, "sec_2").force is Force.REPEALED
    assert at(text, "sec_3").force is Force.IN_FORCE
    assert at(text, "sec_3__subsec_1").force is Force.REPEALED


@pytest.mark.parametrize(
    "line",
    [
        "The Old Mines Act is repealed.",
        "Repealed laws stay in force for offences committed before this Act, and every person who "
        "committed one of them shall be tried as if they had not been repealed, whatever the day "
        "on which the offence became known to the court or to the police of the Republic and of "
        "its territories.",
        "Omitted mines shall be reported within 7 days.",
        "No person shall use a mine.",
        "",
    ],
)
def test_a_section_that_speaks_of_repeal_is_in_force(line: str) -> None:
    text = f"1 Title\nThis is it.\n2 Old laws\n{line}\n"
    assert at(text, "sec_2").force is Force.IN_FORCE


def test_an_annexed_treaty_is_not_the_law_of_the_state() -> None:
    text = (
        "1 Title\nThis is it.\nSCHEDULE 1\nConvention on Mines\n(Section 1)\nArticle 1\nDuties\n"
        "1. Each State Party undertakes never:\n(a) to use mines;\n(b) to keep mines.\n"
        "2. Each State Party destroys mines.\nArticle 2\nDefinitions\n1. A mine is a munition.\n"
    )
    schedule = at(text, "sched_1")
    assert schedule.pinpoint == "Schedule 1"
    assert schedule.heading == "Convention on Mines"
    assert {one.force for one in schedule.walk()} == {Force.ANNEXED}
    assert at(text, "sched_1__art_1__subsec_1__para_b").pinpoint == "Schedule 1, Article 1(1)(b)"


def test_a_treaty_without_its_name_is_known_by_its_words() -> None:
    text = (
        "1 Title\nThis is it.\nANNEX\n(Section 1)\nArticle 1\n1. Each State Party undertakes it.\n"
    )
    assert at(text, "sched_1").force is Force.ANNEXED


def test_a_schedule_of_rules_is_in_force() -> None:
    text = (
        "1 Title\nThis is it.\nFIRST SCHEDULE\nPowers under the Convention\n"
        "1. An inspector may enter.\n2. An inspector may search.\n"
    )
    assert at(text, "sched_First").force is Force.IN_FORCE
    assert at(text, "sched_First__sec_2").pinpoint == "First Schedule, s 2"


def test_a_sentence_about_a_schedule_opens_none() -> None:
    text = "1 Title\nThis is it.\nSchedule 1 to this Act has effect.\nSchedules are law.\n"
    assert not [one for one in tree(text).walk() if one.kind == "schedule"]
