"""Effective sentences: what a reader of the law would say aloud for each of its items."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from article9.law.provision import Force
from article9.law.sentences import sentences
from article9.law.source import Span
from article9.law.structure import structure
from tests.law.laws import ENGLISH, JAPANESE, read, said, source, spoken, wholes

OFFENCE = (
    "1. (1) A person who—\n(a) uses, or\n(b) keeps,\na mine is guilty of an offence.\n"
    "(2) The court may act.\n"
)


def test_the_words_before_and_after_a_list_go_with_each_item() -> None:
    assert said(OFFENCE) == [
        ("s 1(1)(a)", "A person who— uses, or a mine is guilty of an offence."),
        ("s 1(1)(b)", "A person who— keeps, a mine is guilty of an offence."),
        ("s 1(2)", "The court may act."),
    ]


def test_a_list_is_also_read_in_one() -> None:
    assert wholes(OFFENCE) == [
        ("s 1(1)", "A person who— uses, or keeps, a mine is guilty of an offence.")
    ]


def test_lists_in_lists_carry_every_word_before_them() -> None:
    text = "1. No person shall—\n(a) use one that—\n(i) bounces; or\n(ii) burns; or\n(b) keep it.\n"
    assert said(text) == [
        ("s 1(a)(i)", "No person shall— use one that— bounces; or"),
        ("s 1(a)(ii)", "No person shall— use one that— burns; or"),
        ("s 1(b)", "No person shall— keep it."),
    ]
    assert wholes(text) == [
        ("s 1(a)", "No person shall— use one that— bounces; or burns; or"),
        ("s 1", "No person shall— use one that— bounces; or burns; or keep it."),
    ]


def test_only_the_last_sentence_before_a_list_goes_with_it() -> None:
    text = "1. This binds all. No person shall—\n(a) use a mine.\n(b) keep one.\n"
    assert said(text) == [
        ("s 1", "This binds all."),
        ("s 1(a)", "No person shall— use a mine."),
        ("s 1(b)", "No person shall— keep one."),
    ]


def test_words_that_end_their_sentence_go_with_no_item() -> None:
    text = "1. The purposes are these.\n(a) Training.\n(b) Research.\nNobody may sell one.\n"
    assert said(text) == [
        ("s 1", "The purposes are these."),
        ("s 1(a)", "Training."),
        ("s 1(b)", "Research."),
        ("s 1", "Nobody may sell one."),
    ]
    assert wholes(text) == []


def test_subsections_do_not_join_each_other() -> None:
    text = "1. (1) No person shall use a mine\n(2) A person who does commits an offence.\n"
    assert said(text)[0] == ("s 1(1)", "No person shall use a mine")
    assert said(text)[1] == ("s 1(2)", "A person who does commits an offence.")


def test_a_finished_item_takes_no_tail() -> None:
    text = "1. The fine is—\n(a) ten. It may be doubled.\n(b) five,\nto be paid at once.\n"
    assert said(text) == [
        ("s 1(a)", "The fine is— ten."),
        ("s 1(a)", "It may be doubled."),
        ("s 1(b)", "The fine is— five, to be paid at once."),
    ]


def test_a_second_list_carries_the_words_of_the_sentence_so_far() -> None:
    text = (
        "1. A person who—\n(a) lies, or\n(b) hides,\nis liable—\n(i) to a fine, or\n(ii) to jail.\n"
    )
    assert said(text)[2:] == [
        ("s 1(i)", "A person who— is liable— to a fine, or"),
        ("s 1(ii)", "A person who— is liable— to jail."),
    ]
    assert wholes(text)[-1] == (
        "s 1",
        "A person who— lies, or hides, is liable— to a fine, or to jail.",
    )


def test_definitions_carry_their_opening_and_are_not_read_in_one() -> None:
    text = "1. In this Act—\n“mine” means—\n(a) a mine; or\n(b) a trap;\n“State” means XXA.\n"
    assert said(text)[-1] == ("s 1", "In this Act— “State” means XXA.")
    assert wholes(text) == [("s 1", "In this Act— “mine” means— a mine; or a trap;")]


def test_a_paragraph_behind_an_unfinished_one_stands_alone() -> None:
    text = "1 Use\nNo person shall use a mine\n\nThe Minister may act.\n2 End\nOver.\n"
    assert said(text)[:2] == [
        ("s 1", "No person shall use a mine"),
        ("s 1", "The Minister may act."),
    ]


def test_bullets_are_a_list() -> None:
    text = "1 Duties\nThe Minister shall:\n- report;\n- destroy stocks.\n"
    assert [words for _, words in said(text)] == [
        "The Minister shall: report;",
        "The Minister shall: destroy stocks.",
    ]
    assert [words for _, words in wholes(text)] == ["The Minister shall: report; destroy stocks."]


def test_headings_and_numbers_are_no_words() -> None:
    text = "PART I Mines\n1 Prohibition of use\n(1) No person shall use a mine.\n"
    assert said(text) == [("s 1(1)", "No person shall use a mine.")]


def test_a_join_between_two_items_is_only_in_the_list_as_one() -> None:
    text = "1. A person who—\n(a) lies,\n\nor\n\n(b) hides,\nis guilty.\n"
    assert said(text)[0] == ("s 1(a)", "A person who— lies, is guilty.")
    assert wholes(text)[0] == ("s 1", "A person who— lies, or hides, is guilty.")


def test_what_enacts_nothing_is_not_operative() -> None:
    text = (
        "Mines Act\n\nAn Act to end the use of mines.\n1 Title\nThis is it.\nAmended by Act 2.\n"
        "2 Old\n[Repealed]\nSCHEDULE 1\nConvention on Mines\n1. No State shall use mines.\n"
    )
    found = {spoken(text, one): one.operative for one in read(text)}
    assert found == {
        "Mines Act": False,
        "An Act to end the use of mines.": False,
        "This is it.": True,
        "Amended by Act 2.": False,
        "[Repealed]": False,
        "No State shall use mines.": False,
    }


def test_a_repealed_item_is_no_part_of_the_list() -> None:
    text = "1. No person shall—\n(a) use a mine;\n(b) [Repealed, 2001, c. 4]\n(c) keep one.\n"
    assert wholes(text) == [("s 1", "No person shall— use a mine; keep one.")]
    assert [one.force for one in read(text) if not one.operative] == [Force.REPEALED]


def test_fragments_that_an_amendment_quotes_are_left_out_of_its_sentence() -> None:
    text = "1 Title\nIt.\n2 Old\nThe Act is amended by putting “keep a mine” for “use” in it.\n"
    found = [(spoken(text, one), one.operative) for one in read(text)][1:]
    assert found == [
        ("The Act is amended by putting for in it.", True),
        ("“keep a mine”", False),
        ("“use”", False),
    ]


def test_a_sentence_that_a_note_cuts_is_said_in_one() -> None:
    text = "1 Use\nNo person shall use\n(Amended by Act 2)\na mine.\n"
    assert ("s 1", "No person shall use a mine.") in said(text)


PIECES = st.sampled_from(
    [
        "1. ",
        "(1) ",
        "(a) ",
        "(i) ",
        "x— ",
        "Y z, ",
        "and ",
        "Stop. ",
        "end; ",
        "\n",
        "“q” ",
        "• ",
        "[Repealed]",
    ]
)


@given(st.lists(PIECES, max_size=50).map("".join))
@settings(max_examples=300, deadline=None)
def test_the_pieces_of_a_sentence_lie_in_the_text_in_order(text: str) -> None:
    root = structure(source(text), ENGLISH)
    for sentence in sentences(root, source(text), ENGLISH):
        assert sentence.pieces
        ends = [0]
        for piece in sentence.pieces:
            assert ends[-1] <= piece.start < piece.end <= len(text)
            ends.append(piece.end)
        inside = sentence.provision.span
        assert any(inside.start <= one.start and one.end <= inside.end for one in sentence.pieces)


@given(st.lists(PIECES, max_size=50).map("".join))
@settings(max_examples=300, deadline=None)
def test_no_word_of_the_tree_is_left_unsaid(text: str) -> None:
    root = structure(source(text), ENGLISH)
    said_at = {
        place
        for sentence in sentences(root, source(text), ENGLISH)
        for piece in sentence.pieces
        for place in range(piece.start, piece.end)
    }
    for provision in root.walk():
        for part in provision.parts:
            if isinstance(part, Span):
                letters = {at for at in range(part.start, part.end) if not text[at].isspace()}
                assert letters <= said_at


def test_a_closed_sentence_that_announces_a_list_goes_with_each_item() -> None:
    text = "第九条　次の各号の一に該当する者は、罰する。\n一　製造した者\n二　使用した者\n"
    assert said(text, JAPANESE) == [
        ("第九条第一号", "次の各号の一に該当する者は、罰する。 製造した者"),
        ("第九条第二号", "次の各号の一に該当する者は、罰する。 使用した者"),
    ]
    assert wholes(text, JAPANESE) == [
        ("第九条", "次の各号の一に該当する者は、罰する。 製造した者 使用した者")
    ]


def test_a_closed_sentence_that_announces_nothing_stands_alone() -> None:
    text = "第九条　製造した者は、罰する。\n一　使用した者\n"
    assert said(text, JAPANESE) == [
        ("第九条", "製造した者は、罰する。"),
        ("第九条第一号", "使用した者"),
    ]


def test_a_sentence_that_announces_a_list_which_is_not_there_stands_alone() -> None:
    text = "第九条　次の各号の一に該当する者は、罰する。\n第十条　罰しない。\n"
    assert said(text, JAPANESE)[0] == ("第九条", "次の各号の一に該当する者は、罰する。")


def test_only_the_last_sentence_before_a_list_announces_it() -> None:
    text = "第九条　次の各号は、略す。罰する。\n一　使用した者\n"
    assert said(text, JAPANESE) == [
        ("第九条", "次の各号は、略す。"),
        ("第九条", "罰する。"),
        ("第九条第一号", "使用した者"),
    ]
