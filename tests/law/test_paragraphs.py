"""Lines without a number: tails of lists, definitions, further paragraphs."""

from __future__ import annotations

import pytest

from tests.law.laws import at, seen, tree


def test_words_behind_a_list_belong_to_what_holds_it() -> None:
    text = (
        "1. (1) A person who—\n(a) uses, or\n(b) keeps,\na mine is guilty.\n(2) Nobody else is.\n"
    )
    assert seen(text)["sec_1__subsec_1"] == "A person who— | | a mine is guilty."
    assert seen(text)["sec_1__subsec_1__para_b"] == "keeps,"


def test_words_behind_an_inner_list_stay_in_its_item() -> None:
    text = (
        "1. The holder shall—\n(a) show that—\n(i) it is safe, or\n(ii) it is locked,\n"
        "and that it stays so,\n\nor\n\n(b) give it up.\n"
    )
    assert seen(text) == {
        "sec_1": "The holder shall— | or |",
        "sec_1__para_a": "show that— | | and that it stays so,",
        "sec_1__para_a__subpara_i": "it is safe, or",
        "sec_1__para_a__subpara_ii": "it is locked,",
        "sec_1__para_b": "give it up.",
    }


def test_a_second_list_after_the_tail_of_the_first_stands_beside_it() -> None:
    text = (
        "1. A person who—\n(a) lies, or\n(b) hides,\nis guilty and liable—\n(i) to a fine, or\n"
        "(ii) to prison.\n"
    )
    assert seen(text)["sec_1"] == "A person who— | | is guilty and liable— | |"
    assert at(text, "sec_1__subpara_ii").pinpoint == "s 1(ii)"


def test_a_sentence_behind_a_finished_list_is_no_tail() -> None:
    text = "1. No person shall—\n(a) use; or\n(b) keep a mine.\nThe Minister may permit training.\n"
    assert seen(text)["sec_1"] == "No person shall— | | |"
    assert seen(text)["sec_1__indent_1"] == "The Minister may permit training."


def test_definitions_without_numbers_are_paragraphs_with_items_of_their_own() -> None:
    text = (
        "1 Meanings\n(1) In this Act—\n“mine” means—\n(a) a munition, or\n(b) a booby trap,\n"
        "placed near the ground;\n“person” includes a body;\n“State” means XXA.\n(2) No more.\n"
    )
    assert seen(text) == {
        "sec_1": "| |",
        "sec_1__subsec_1": "In this Act— | | |",
        "sec_1__subsec_1__indent_1": "“mine” means— | | placed near the ground;",
        "sec_1__subsec_1__indent_1__para_a": "a munition, or",
        "sec_1__subsec_1__indent_1__para_b": "a booby trap,",
        "sec_1__subsec_1__indent_2": "“person” includes a body;",
        "sec_1__subsec_1__indent_3": "“State” means XXA.",
        "sec_1__subsec_2": "No more.",
    }
    assert at(text, "sec_1__subsec_1__indent_2").pinpoint == "s 1(1)"


@pytest.mark.parametrize("end", ["( maison )", "(maison)", ""])
def test_definitions_in_small_letters_are_not_the_tail_of_the_one_before(end: str) -> None:
    text = (
        f"1 Definitions\n\nIn this Act,\n\n house  includes\n(a) a hut; and\n(b) a tent; {end}\n\n"
        " mine  means a munition.\n"
    )
    assert seen(text)["sec_1__indent_1"] == "house includes | |"
    assert seen(text)["sec_1__indent_2"] == "mine means a munition."


def test_a_second_paragraph_of_an_item_stays_in_it_when_the_list_goes_on() -> None:
    text = "1. The ways are—\n(a) by land.\nLand includes ice.\n(b) by sea.\n"
    assert seen(text)["sec_1__para_a"] == "by land. |"
    assert seen(text)["sec_1__para_a__indent_1"] == "Land includes ice."


def test_a_line_broken_in_the_middle_of_a_sentence_goes_on() -> None:
    text = "1 Use\nNo person shall use\na mine.\n2 Keep\n(1) Nobody keeps\nany.\n"
    assert seen(text)["sec_1"] == "No person shall use a mine."
    assert seen(text)["sec_2__subsec_1"] == "Nobody keeps any."


def test_definitions_without_stops_are_not_run_together_where_each_has_its_line() -> None:
    long = "that somebody has put under, on or near the ground and that other people do not see"
    text = (
        "2 Words\nIn this Act, unless the context asks for something else,—\n"
        f"device means a thing {long} until they step on it\n"
        f"mine means a device {long} until it explodes under them\n"
        f"place means land, a house, a ship or a vehicle {long}\n"
    )
    found = tree(text.replace("2 Words", "1 Title\nThis is the Act.\n2 Words"))
    assert sum(p.kind == "indent" for p in found.walk()) == 3


def test_the_line_below_a_number_that_stands_alone_is_the_words_of_the_item() -> None:
    text = "1. The things are—\n(a)\nMines of any kind\n(b)\nFuses of any kind\n2. Stocks\nNone.\n"
    assert seen(text)["sec_1__para_a"] == "Mines of any kind"
    assert seen(text)["sec_1__para_b"] == "Fuses of any kind"
