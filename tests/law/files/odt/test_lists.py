"""The numbers of lists and headings in OpenDocument texts come out as they are printed."""

from __future__ import annotations

import pytest

from article9.law.readers.odt import read
from tests.law.files.odt_files import fodt, h, items, levels, odt, p, style

LEGAL = levels(("1", "#.", ""), ("1", "(#)", ""), ("a", "(#)", ""), ("i", "(#)", ""))


def lines(*blocks: str, automatic: str = LEGAL, styles: str = "") -> list[str]:
    return read(odt("".join(blocks), automatic, styles), "law.odt").text.splitlines()


def test_each_level_counts_and_begins_anew_below_the_next_above() -> None:
    inner = items(p("x"), p("y") + items(p("z"), style=""), style="")
    assert lines(items(p("a") + inner, p("b") + inner)) == [
        "1. a", "(1) x", "(2) y", "(a) z", "2. b", "(1) x", "(2) y", "(a) z",
    ]  # fmt: skip


def test_a_list_in_an_item_without_words_is_on_the_next_level() -> None:
    assert lines(items(items(p("a"), p("b"), style=""))) == ["(1) a", "(2) b"]


def test_the_second_paragraph_of_an_item_has_no_number() -> None:
    assert lines(items(p("a") + p("more"), p("b"))) == ["1. a", "more", "2. b"]


def test_a_list_begins_anew_unless_it_goes_on() -> None:
    one, goes_on = items(p("a"), p("b")), 'text:continue-numbering="true"'
    assert lines(one, items(p("c"))) == ["1. a", "2. b", "1. c"]
    assert lines(one, p("x"), items(p("c"), more=goes_on)) == ["1. a", "2. b", "x", "3. c"]


def test_a_list_goes_on_with_the_one_it_names() -> None:
    first = items(p("a"), more='xml:id="one"')
    between = items(p("b"))
    assert lines(first, between, items(p("c"), more='text:continue-list="one"')) == [
        "1. a", "1. b", "2. c",
    ]  # fmt: skip
    assert lines(items(p("c"), more='text:continue-list="none"')) == ["1. c"]


def test_an_item_may_have_a_number_given_to_it() -> None:
    assert lines(items(p("a"), p("b"), begins='text:start-value="7"')) == ["7. a", "8. b"]


def test_a_level_starts_where_its_style_says() -> None:
    assert lines(items(p("a")), automatic=levels(("A", "#)", 'text:start-value="3"'))) == ["C) a"]


def test_a_list_header_has_no_number_and_is_not_counted() -> None:
    held = (
        '<text:list text:style-name="L"><text:list-header>' + p("Head") + "</text:list-header>"
        "<text:list-item>" + p("a") + "</text:list-item></text:list>"
    )
    assert lines(held) == ["Head", "1. a"]


def test_numbers_of_several_levels_stand_in_one() -> None:
    deep = levels(("1", "#", ""), ("1", "#", 'text:display-levels="2"'))
    assert lines(items(p("a") + items(p("b"), style="")), automatic=deep) == ["1 a", "1.1 b"]


def test_the_whole_look_of_a_number_wins_where_it_is_given() -> None:
    look = levels(
        ("1", "#", 'loext:num-list-format="Article %1%"'),
        ("a", "#", 'loext:num-list-format="%1%-%2%)" style:num-letter-sync="true"'),
    )
    found = lines(items(p("Use") + items(p("b"), style="")), automatic=look)
    assert found == ["Article 1 Use", "1-a) b"]


@pytest.mark.parametrize(
    ("form", "more", "printed"),
    [
        ("a", 'text:start-value="28"', "ab. x"),
        ("a", 'text:start-value="28" style:num-letter-sync="true"', "bb. x"),
        ("I", "", "I. x"),
        ("01, 02, 03, ...", "", "01. x"),
        ("一, 二, 三, ...", "", "一. x"),
        ("أ, ب, ت, ...", "", "أ. x"),
        ("", "", "x"),
        ("", 'loext:num-list-format="Note"', "Note x"),
        ("", 'loext:num-list-format="%1%."', "x"),
    ],
)
def test_every_form_of_number_is_printed(form: str, more: str, printed: str) -> None:
    assert lines(items(p("x")), automatic=levels((form, "#.", more))) == [printed]


def test_a_number_printed_in_words_is_read_as_figures_and_said() -> None:
    found = read(odt(items(p("x")), levels(("One, Two, Three, ...", "#", ""))), "law.odt")
    assert found.text == "1 x\n"
    assert "read as figures" in found.notes[0]


def test_number_and_words_may_stand_close() -> None:
    close = LEGAL.replace(
        "/></text:list-style>",
        "><style:list-level-properties><style:list-level-label-alignment "
        'text:label-followed-by="nothing"/></style:list-level-properties>'
        "</text:list-level-style-number></text:list-style>",
    )
    deep = items(items(items(items(p("x"), style=""), style=""), style=""))
    assert lines(deep, automatic=close) == ["(i)x"]


def test_a_bullet_is_a_dot_or_a_dash() -> None:
    def sign(char: str) -> str:
        return (
            '<text:list-style style:name="L"><text:list-level-style-bullet text:level="1" '
            f'text:bullet-char="{char}"/></text:list-style>'
        )

    assert lines(items(p("a")), automatic=sign("\uf0b7")) == ["• a"]
    assert lines(items(p("a")), automatic=sign("–")) == ["– a"]
    assert lines(items(p("")), automatic=sign("•")) == []


def test_the_style_of_a_paragraph_brings_the_list_where_the_list_has_none() -> None:
    own = style("Law", 'style:list-style-name="L"') + style("Own", on="Law")
    assert lines(items(p("a", style="Own"), style=""), styles=own + LEGAL, automatic="") == ["1. a"]


def test_an_item_may_have_a_style_of_its_own() -> None:
    other = levels(("A", "#)", ""), style="M")
    found = lines(items(p("a"), begins='text:style-override="M"'), automatic=LEGAL + other)
    assert found == ["A) a"]


OUTLINE = (
    '<text:outline-style style:name="Outline">'
    '<text:outline-level-style text:level="1" style:num-format="I" style:num-prefix="PART "/>'
    '<text:outline-level-style text:level="2" style:num-format="1" style:num-suffix="."/>'
    '<text:outline-level-style text:level="3" style:num-format=""/></text:outline-style>'
)


def test_headings_are_numbered_by_their_level() -> None:
    found = lines(h("Use"), h("Lay", 2), h("Sell", 2), h("Tail", 3), h("End"), h("Own", 2),
                  styles=OUTLINE)  # fmt: skip
    assert found == ["PART I Use", "1. Lay", "2. Sell", "Tail", "PART II End", "1. Own"]


def test_a_heading_may_begin_anew_or_stand_without_number() -> None:
    found = lines(
        h("Use", 2), h("Sale", 2, 'text:is-list-header="true"'),
        h("Own", 2, 'text:restart-numbering="true" text:start-value="9"'),
        h("Lend", 2, 'text:restart-numbering="true" text:start-value="-1"'),
        h("Out", 2, style="None"), styles=OUTLINE + style("None", 'style:list-style-name=""'),
    )  # fmt: skip
    assert found == ["1. Use", "Sale", "9. Own", "1. Lend", "Out"]


def test_a_heading_in_a_list_has_the_number_of_the_list() -> None:
    found = read(odt(items(h("Use", 2)), LEGAL, OUTLINE), "law.odt")
    assert found.text == "1. Use\n"
    assert found.headings == (0,)


def test_a_paragraph_may_say_by_itself_in_which_list_it_stands() -> None:
    def numbered(words: str, more: str) -> str:
        opened = f'<text:numbered-paragraph text:style-name="L" {more}>'
        return f"{opened}{p(words)}</text:numbered-paragraph>"

    found = lines(
        numbered("a", 'text:list-id="x"'), numbered("b", 'text:list-id="x" text:level="2"'),
        numbered("c", 'text:list-id="x"'), numbered("d", 'text:list-id="y"'), numbered("e", ""),
    )  # fmt: skip
    assert found == ["1. a", "(1) b", "2. c", "1. d", "2. e"]


@pytest.mark.parametrize("automatic", ["", levels(style="L"), levels(("1", "#.", ""), style="M")])
def test_a_list_of_an_unknown_style_has_no_numbers(automatic: str) -> None:
    assert lines(items(p("a"), p("b")), automatic=automatic) == ["a", "b"]


@pytest.mark.parametrize("start", ["-3", "x", "", "99999999999999", "1.5"])
def test_a_start_that_is_none_is_passed_over(start: str) -> None:
    assert lines(items(p("a"), begins=f'text:start-value="{start}"')) == ["1. a"]


def test_lists_in_lists_beyond_reason_are_read() -> None:
    deep = "x"
    for _ in range(60):
        deep = items(p("a") + deep, style="L")
    found = read(fodt(deep, LEGAL), "law.fodt").text.splitlines()
    assert len(found) == 60
    assert found[0] == "1. a"
