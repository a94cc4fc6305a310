"""Words that a law puts into another are that other law's."""

from __future__ import annotations

import pytest

from article9.law.provision import Force
from tests.law.laws import INVENTED, JAPANESE, at, seen, tree, words

START = "1 Title\nThis is it.\n2 Code\nThe Code is amended by inserting after section 367:\n"


def test_a_provision_put_into_another_law_is_read_as_that_laws() -> None:
    text = START + (
        "“367A. Whoever uses a mine is liable—\n(a) to ten years; or\n(b) to a fine.”\n"
        "3 End\nNo person shall use a mine.\n"
    )
    inserted = at(text, "sec_2__sec_367A")
    assert inserted.force is Force.AMENDS_OTHER
    assert inserted.pinpoint == "s 2, s 367A"
    assert words(text, inserted) == "Whoever uses a mine is liable— | |"
    assert at(text, "sec_3").force is Force.IN_FORCE


def test_a_provision_put_in_may_stand_in_the_same_line() -> None:
    text = START.rstrip() + " “367A. Whoever uses a mine is liable to ten years.”\n3 End\nOver.\n"
    assert at(text, "sec_2__sec_367A").force is Force.AMENDS_OTHER
    assert seen(text)["sec_2__sec_367A"].startswith("Whoever uses a mine")


def test_a_passage_in_which_every_paragraph_opens_the_quotation_is_one() -> None:
    text = START + "“367A. No person shall use a mine.\n“367B. Nor keep one.”.\n3 End\nOver.\n"
    assert [one.number for one in at(text, "sec_2").children] == ["367A", "367B"]


def test_a_provision_put_in_without_quotation_marks_ends_at_the_next_section() -> None:
    text = (
        "Rimo 1. Alo\nBe ce.\nRimo 2. Muta la Kodo:\n\nRimo 367A. Dora ne faro.\n\nEti gora.\n\n"
        "Rimo 3. Fino.\n"
    )
    root = tree(text, INVENTED)
    assert [one.number for one in root.children] == ["1", "2", "3"]
    assert root.children[1].children[0].number == "367A"
    assert root.children[1].children[0].force is Force.AMENDS_OTHER


def test_a_sentence_put_in_without_a_number_is_that_laws_too() -> None:
    text = START + "“Whoever uses a mine is liable to ten years.”\n3 End\nOver.\n"
    assert at(text, "sec_2__indent_1").force is Force.AMENDS_OTHER


def test_fragments_that_an_amendment_quotes_are_nobodys_law() -> None:
    text = (
        "1 Title\nThis is it.\n2 Old Act\nSection 4 of the Act is amended by putting “no person "
        "shall use a mine” for “any person may”.\n"
    )
    assert at(text, "sec_2").force is Force.AMENDS_OTHER
    assert [one.force for one in at(text, "sec_2").children] == [Force.QUOTED, Force.QUOTED]


@pytest.mark.parametrize(
    "line",
    [
        "In this Act “mine” means a munition.",
        "A mine that is marked “safe” is a mine.",
        "The Act, as amended, speaks of “mines”.",
        "A mine into which a “fuse” is inserted is a mine.",
        "The expression “is amended by” is not a change.",
    ],
)
def test_quotation_marks_where_nothing_is_amended_are_words_of_the_law(line: str) -> None:
    text = f"1 Title\nThis is it.\n2 Meanings\n{line}\n"
    assert seen(text)["sec_2"] == line
    assert at(text, "sec_2").force is Force.IN_FORCE


def test_a_quotation_that_is_never_closed_does_not_swallow_the_law() -> None:
    text = START + "“367A. Whoever uses a mine.\n3 End\nNo person shall use a mine.\n"
    assert at(text, "sec_3").force is Force.IN_FORCE


def test_corner_brackets_quote_and_words_that_amend_need_no_spaces_around_them() -> None:
    text = (
        "第一条　刑法を次のように改正する。第九条中「使用」を「所持」に改める。\n"
        "第二条　何人も、「使用」しない。\n"
    )
    kinds = {one.id: one.force for one in tree(text, JAPANESE).walk()}
    assert kinds["art_1"] is Force.AMENDS_OTHER
    assert kinds["art_1__indent_1"] is Force.QUOTED
    assert kinds["art_2"] is Force.IN_FORCE
    assert "art_2__indent_1" not in kinds
