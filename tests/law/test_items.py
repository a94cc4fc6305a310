"""Where the items of lists belong."""

from __future__ import annotations

from tests.law.laws import JAPANESE, at, seen, tree


def test_the_levels_inside_a_section_go_by_their_numbers() -> None:
    text = (
        "1. (1) No person shall—\n(a) use—\n(i) a mine that—\n(A) bounces; or\n(B) burns; or\n"
        "(ii) a fuse; or\n(b) keep one.\n(2) Nobody.\n"
    )
    assert [one.pinpoint for one in tree(text).walk()][1:] == [
        "s 1", "s 1(1)", "s 1(1)(a)", "s 1(1)(a)(i)", "s 1(1)(a)(i)(A)", "s 1(1)(a)(i)(B)",
        "s 1(1)(a)(ii)", "s 1(1)(b)", "s 1(2)",
    ]  # fmt: skip
    assert at(text, "sec_1__subsec_1__para_a__subpara_i__cl_A").kind == "clause"


def test_capital_roman_ones_are_clauses_too() -> None:
    text = (
        "1. The ways are—\n(a) by—\n(i) land—\n(I) on foot,\n(II) on wheels,\n(ii) sea.\n(b) no.\n"
    )
    assert [one.pinpoint for one in tree(text).walk()][4:] == [
        "s 1(a)(i)(I)", "s 1(a)(i)(II)", "s 1(a)(ii)", "s 1(b)",
    ]  # fmt: skip


def test_i_after_h_is_a_letter_when_j_follows() -> None:
    items = "".join(f"({letter}) thing {letter};\n" for letter in "abcdefghijk")
    text = f"1. The things are—\n{items}"
    assert [one.number for one in tree(text).children[0].children] == list("abcdefghijk")


def test_i_after_h_is_a_roman_one_when_ii_follows() -> None:
    items = "".join(f"({letter}) thing {letter};\n" for letter in "abcdefg")
    text = f"1. The things are—\n{items}(h) these two—\n(i) one;\n(ii) two;\n(i) the last.\n"
    found = [one.pinpoint for one in tree(text).walk()]
    assert found[-4:] == ["s 1(h)", "s 1(h)(i)", "s 1(h)(ii)", "s 1(i)"]


def test_letters_go_on_between_letters() -> None:
    text = "1. The things are—\n(a) a;\n(aa) a2;\n(b) b;\n(b.1) b1;\n(c) c.\n"
    section = tree(text).children[0]
    assert [one.pinpoint for one in section.children] == [
        "s 1(a)", "s 1(aa)", "s 1(b)", "s 1(b.1)", "s 1(c)",
    ]  # fmt: skip


def test_items_that_were_left_out_do_not_end_a_list() -> None:
    text = "1. (2) The things are—\n(a) a;\n(d) d.\n(4) Others are not.\n"
    assert [one.pinpoint for one in tree(text).walk()][2:] == [
        "s 1(2)", "s 1(2)(a)", "s 1(2)(d)", "s 1(4)",
    ]  # fmt: skip


def test_numbers_that_come_twice_get_ids_of_their_own() -> None:
    text = "1. A rule—\n(a) one;\n(b) two.\nAnother rule—\n(a) three;\n(b) four.\n1. Again.\n"
    ids = [one.id for one in tree(text).walk()]
    assert len(ids) == len(set(ids))


def test_a_word_in_brackets_is_no_number() -> None:
    text = "1 Fees\n(Mix) and match.\n(1998) was long ago.\n(xyz) is nothing.\n"
    assert not [one for one in tree(text).walk() if one.kind not in ("act", "section", "indent")]


def test_bullets_are_items_without_numbers() -> None:
    text = "1 Duties\nThe Minister shall:\n• report;\n• destroy stocks.\nThe report is public.\n"
    assert seen(text) == {
        "sec_1": "The Minister shall: | | |",
        "sec_1__indent_1": "report;",
        "sec_1__indent_2": "destroy stocks.",
        "sec_1__indent_3": "The report is public.",
    }


def test_what_stands_before_a_second_paragraph_is_the_first_where_that_bears_no_number() -> None:
    text = (
        "第一条　何人も、使用してはならない。\nただし、次の場合は、この限りでない。\n一　廃棄\n"
        "二　訓練\n２　前項の罪は、罰する。\n３　国は、廃棄する。\n第二条　国は、公表する。\n"
    )
    assert [one.pinpoint for one in tree(text, JAPANESE).walk() if one.number] == [
        "第一条", "第一条第一項", "第一条第一項第一号", "第一条第一項第二号", "第一条第二項",
        "第一条第三項", "第二条",
    ]  # fmt: skip


def test_a_first_paragraph_is_not_numbered_where_it_bears_its_number() -> None:
    text = "1. Use\nNobody shall.\n2) A second thing is so.\n"
    assert "sec_1__subsec_1" not in seen(text)


def test_an_article_of_one_paragraph_has_none_with_a_number() -> None:
    text = "第一条　次の者は、罰する。\n一　製造した者\n二　使用した者\n"
    assert [one.pinpoint for one in tree(text, JAPANESE).walk() if one.number] == [
        "第一条", "第一条第一号", "第一条第二号",
    ]  # fmt: skip


def test_a_list_in_syllables_stands_in_one_of_chinese_numerals() -> None:
    text = "第一条　次のとおりとする。\n一　兵器\nイ　地雷\nロ　爆弾\n二　弾薬\n"
    assert [one.pinpoint for one in tree(text, JAPANESE).walk() if one.number][1:] == [
        "第一条第一号", "第一条第一号イ", "第一条第一号ロ", "第一条第二号",
    ]  # fmt: skip
