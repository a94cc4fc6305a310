"""Which numbers open sections, and how parts and sections nest."""

from __future__ import annotations

import pytest

from tests.law.laws import INVENTED, at, seen, tree


def test_numbers_put_in_later_have_their_place() -> None:
    text = (
        "13 Old\nText a.\n13A Newer\nText b.\n13AB Newest\nText c.\n14 Next\nText d.\n15bis A\nE.\n"
    )
    assert list(seen(text)) == ["sec_13", "sec_13A", "sec_13AB", "sec_14", "sec_15bis"]


def test_articles_may_be_numbered_in_a_code_of_many_books() -> None:
    text = "Rimo L2343-1\nAla be.\nRimo L2343-2\nCo du.\n"
    assert [one.pinpoint for one in tree(text, INVENTED).children] == ["r. L2343-1", "r. L2343-2"]


def test_articles_in_a_law_of_sections_are_cited_as_articles() -> None:
    text = "Article 1.- Use\nNo person shall use a mine.\nArticle 2.- Penalty\nTen years.\n"
    assert at(text, "art_2").pinpoint == "Article 2"
    assert at(text, "art_2").heading == "Penalty"


def test_parts_hold_sections_and_sections_keep_their_own_ids() -> None:
    text = (
        "PART I Preliminary\n1 Title\nThis is it.\nPART 2\nProhibitions\nCHAPTER I\nUse\n"
        "2 Use\nNo person shall use a mine.\nCHAPTER II\nStocks\n3 Stocks\nNo stocks.\n"
    )
    found = {one.id: one.heading for one in tree(text).walk()}
    assert list(found) == [
        "act", "part_I", "sec_1", "part_2", "part_2__chp_I", "sec_2", "part_2__chp_II", "sec_3",
    ]  # fmt: skip
    assert found["part_2"] == "Prohibitions"
    assert found["part_2__chp_II"] == "Stocks"
    assert at(text, "part_2").pinpoint == "Part 2"


@pytest.mark.parametrize(
    "line", ["Part 2 of this Act applies.", "Parties shall report.", "Part of it."]
)
def test_a_sentence_that_begins_with_the_word_for_a_part_opens_none(line: str) -> None:
    text = f"1 Title\nThis is it.\n2 Parts\n{line}\n"
    assert not [one for one in tree(text).walk() if one.kind == "part"]
    assert seen(text)["sec_2"] == line


@pytest.mark.parametrize(
    "line",
    [
        "1997, c. 33, s. 11; 2002, c. 8",
        "2002 was the year of the treaty.",
        "30 May was the day.",
        "45. This number is far from the last.",
        "1. This number was used already.",
        "2,500 dollars is the fine.",
        "3.5 kilograms is the weight.",
        "3 kilograms is the weight.",
    ],
)
def test_a_number_that_cannot_follow_opens_no_section(line: str) -> None:
    text = f"1 Title\nThis is it.\n2 Fine\nThe fine is this.\n{line}\n3 End\nThat is all.\n"
    sections = [one.number for one in tree(text).walk() if one.kind == "section"]
    assert sections == ["1", "2", "3"]


def test_sections_may_have_been_left_out() -> None:
    text = "1 Title\nThis is it.\n5 Use\nNo person shall use a mine.\n"
    assert [one.number for one in tree(text).children] == ["1", "5"]


def test_an_extract_may_begin_with_any_section() -> None:
    text = (
        "27 Meanings\n(1) In this Act mine means a munition.\n28 Crown\n(1) The Crown is bound.\n"
    )
    assert [one.number for one in tree(text).children] == ["27", "28"]


def test_a_sentence_that_begins_by_citing_a_section_opens_none() -> None:
    text = "Section 1. Title\nThis is it.\nSection 2 of the Old Act applies.\nSections 3 to 5 do.\n"
    assert [one.id for one in tree(text).walk() if one.kind == "section"] == ["sec_1"]


def test_numbers_alone_are_items_where_sections_have_a_word() -> None:
    text = (
        "Article 1. Use\n1. No person shall use a mine.\n2. Nor keep one.\nArticle 2. End\nOver.\n"
    )
    assert [one.pinpoint for one in tree(text).walk()][1:] == [
        "Article 1", "Article 1(1)", "Article 1(2)", "Article 2",
    ]  # fmt: skip


def test_a_list_of_bare_numbers_in_a_section_opens_no_sections() -> None:
    text = "1 Title\nThis is it.\n2 Ways\nThe ways are:\n1. by land;\n2. by sea.\n3 End\nOver.\n"
    assert [one.number for one in tree(text).children] == ["1", "2", "3"]
    assert seen(text)["sec_2__subsec_2"] == "by sea."


def test_an_order_without_sections_is_read_in_paragraphs() -> None:
    text = "Order of the day\n\nMines are prohibited.\n\nThey shall:\n- report;\n- mark them.\n"
    root = tree(text)
    assert [one.kind for one in root.children] == ["title", "indent", "indent"]
    assert seen(text)["indent_1"] == "Mines are prohibited."
    assert seen(text)["indent_2__indent_2"] == "mark them."


def test_sections_may_be_counted_anew_in_each_part() -> None:
    text = "PART I\n1 Title\nThis is it.\n2 Use\nNobody.\nPART II\n1 Fine\nTen.\n2 End\nOver.\n"
    assert [one.id for one in tree(text).walk()][1:] == [
        "part_I", "sec_1", "sec_2", "part_II", "sec_1-2", "sec_2-2",
    ]  # fmt: skip


def test_a_single_section_is_no_title_whatever_its_number() -> None:
    found = at("57. No person shall use a mine\nor transfer one to another person.\n", "sec_57")
    assert found.kind == "section"


TITLED = "4. Place\n\nThis Code applies here.\n\n{line}\n\nA person shall obey.\n"


@pytest.mark.parametrize("line", ["211. Other laws", "30. Persons who take part", "1099A. Arms"])
def test_a_titled_section_of_an_extract_may_stand_far_from_the_last(line: str) -> None:
    number = line.split(".")[0]
    assert list(seen(TITLED.format(line=line)))[-1] == f"sec_{number}"


@pytest.mark.parametrize(
    "line",
    [
        "211. A person is liable to a fine.",  # a sentence, no title
        "2011. the year of the census",  # no capital
    ],
)
def test_a_number_without_a_title_far_from_the_last_opens_no_section(line: str) -> None:
    assert f"sec_{line.split('.')[0]}" not in seen(TITLED.format(line=line))


def test_a_titled_number_without_space_around_it_opens_no_section() -> None:
    text = "4. Place\n\nThis Code applies here.\n211. Other laws\nA person shall obey.\n"
    assert "sec_211" not in seen(text)
