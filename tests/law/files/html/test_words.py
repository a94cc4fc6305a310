"""The words of a line of a web page: as they are seen, neither glued nor torn."""

from __future__ import annotations

import pytest

from article9.law.files.html.words import Words
from tests.law.files.html.pages import LAW, LAW_TEXT, lines_of, source_of


@pytest.mark.parametrize(
    ("body", "line"),
    [
        ("<p>No  person\n shall</p>", "No person shall"),
        ("<p>No <b>person</b> shall</p>", "No person shall"),
        ("<p>anti<b>-personnel</b> mine</p>", "anti-personnel mine"),
        ("<p><b>A</b>nti-personnel mines</p>", "Anti-personnel mines"),
        ("<p>mine&nbsp;field</p>", "mine field"),
        ("<p>mine&shy;field</p>", "mine\u00adfield"),
        ("<p>R&amp;D &lt;a&gt; &sect;&nbsp;5</p>", "R&D <a> § 5"),
        ("<p>a < b and c</p>", "a < b and c"),
        ("<p>he said <q>no</q></p>", "he said “no”"),
        ("<p>東<ruby>京<rp>(</rp><rt>きょう</rt><rp>)</rp></ruby>都</p>", "東京都"),
        ("<p>one<wbr>two<!-- three -->four</p>", "onetwofour"),
        ("<p>a <ins>new</ins> mine</p>", "a new mine"),
    ],
)
def test_words_stand_as_the_page_shows_them(body: str, line: str) -> None:
    assert lines_of(body) == [line]


def test_control_characters_are_left_out() -> None:
    assert source_of(LAW.replace("Prohi", "Pro\x01\x7fhi")).text == LAW_TEXT


@pytest.mark.parametrize(
    ("body", "line"),
    [
        ("<p><span>1</span><span>No person shall</span></p>", "1 No person shall"),
        ("<p><b>(a)</b>use a mine;</p>", "(a) use a mine;"),
        ("<p><a href='#5'>5.</a><span>Use</span></p>", "5. Use"),
        ("<p><b>Article 5</b><i>Use</i> of mines</p>", "Article 5 Use of mines"),
        ("<p><span>2°</span><span>À transférer</span></p>", "2° À transférer"),
        ("<p><span>6</span><span>(1)</span><span>No person</span></p>", "6 (1) No person"),
        ("<p><span>Use of mines</span><span>No person</span></p>", "Use of mines No person"),
    ],
)
def test_what_only_a_style_sheet_parts_is_parted(body: str, line: str) -> None:
    assert lines_of(body) == [line]


@pytest.mark.parametrize(
    ("body", "line"),
    [
        ("<p>le 1<sup>er</sup> mars</p>", "le 1er mars"),
        ("<p>n<sup>o</sup> 5</p>", "no 5"),
        ("<p>40 m<sup>2</sup> or 2 km<sup>2</sup></p>", "40 m2 or 2 km2"),
        ("<p>10<sup>6</sup> mines</p>", "106 mines"),
        ("<p>H<sub>2</sub>O</p>", "H2O"),
        ("<p>(<i>a</i>) use</p>", "(a) use"),
        ("<p>the <span>anti</span><span>personnel</span> mine</p>", "the antipersonnel mine"),
    ],
)
def test_what_belongs_together_is_not_parted(body: str, line: str) -> None:
    assert lines_of(body) == [line]


@pytest.mark.parametrize(
    ("body", "line"),
    [
        ("<p>a mine<sup>1</sup> means</p>", "a mine [1] means"),
        ("<p>a mine.<sup>12</sup></p>", "a mine. [12]"),
        ("<p>a mine<sup>(3)</sup> means</p>", "a mine [3] means"),
        ("<p><sup>1</sup>Inserted in 2030.</p>", "[1]Inserted in 2030."),
    ],
)
def test_a_raised_figure_is_not_glued_to_a_word(body: str, line: str) -> None:
    assert lines_of(body) == [line]


@pytest.mark.parametrize(
    "reference",
    [
        "<sup><a href='#f1'>1</a></sup>",
        "<a href='#f1'><sup>[1]</sup></a>",
        "<sup><a href='/notes#a'>a</a></sup>",
        "<sup><a href='#f1'>*</a></sup>",
    ],
)
def test_the_sign_of_a_footnote_is_left_out_and_counted(reference: str) -> None:
    source = source_of(f"<p>a mine{reference} means a munition</p>")
    assert source.text == "a mine means a munition\n"
    assert "The signs of footnotes were left out at 1 place." in source.notes


def test_a_linked_word_that_is_raised_stays() -> None:
    source = source_of("<p>the 1<sup><a href='/x'>st</a></sup> mine</p>")
    assert source.text == "the 1st mine\n"
    assert not any("footnotes" in note for note in source.notes)


@pytest.mark.parametrize("sign", ["¶", "#", "🔗", "", " ¶ ", "<img src='link.png' alt='link'>"])
def test_the_sign_that_links_a_section_to_itself_is_dropped(sign: str) -> None:
    assert lines_of(f"<h2>2 Use <a href='#s2'>{sign}</a></h2><p>No use.</p>") == [
        "2 Use",
        "No use.",
    ]


def test_a_linked_section_sign_is_no_such_sign() -> None:
    assert lines_of("<p><a href='#5'>§</a> 5 Use is forbidden.</p>") == ["§ 5 Use is forbidden."]


def test_a_defined_term_is_parted_from_what_it_means_by_a_wide_space() -> None:
    assert lines_of("<p><dfn>mine</dfn> Any munition</p>") == ["mine  Any munition"]


@pytest.mark.parametrize(
    ("body", "line"),
    [
        ("<p><dfn>mine</dfn> means a munition</p>", "mine means a munition"),
        ("<p>In this Act <dfn>mine</dfn> Any</p>", "In this Act mine Any"),
        ("<p><b>Use.</b> No person shall</p>", "Use. No person shall"),
    ],
)
def test_no_wide_space_stands_where_words_show_the_end_of_the_term(body: str, line: str) -> None:
    assert lines_of(body) == [line]


def test_letters_are_counted_in_links_and_out_of_them() -> None:
    words = Words()
    words.link("#top")
    words.add("Up", linked=True)
    words.add(", or down", linked=False)
    assert (words.letters, words.linked, words.links, words.actions, words.ups) == (8, 2, 1, 1, 1)
    assert words.text == "Up, or down"


def test_characters_of_scripts_without_spaces_count_for_more() -> None:
    words = Words()
    words.add("地雷", linked=False)
    assert words.letters == 6


@pytest.mark.parametrize(
    ("body", "line"),
    [
        ("<p>No use <button>Copy</button></p>", "No use"),
        ("<p><button>Copy</button>No use</p>", "No use"),
        ("<p>No <button>mines</button> here.</p>", "No mines here."),
        ("<p>No <button>mines</button>.</p>", "No mines."),
        ("<p>Use <select><option>x<option>y</select></p>", "Use"),
        ("<p>Use <noscript>x</noscript><svg><title>y</title><text>z</text></svg></p>", "Use"),
        ("<p>No <embed src='x'>use <wbr>here", "No use here"),
        ("<p>東<ruby>京<rt>きょう<p>都", "東京"),
    ],
)
def test_words_on_a_button_are_words_only_among_others(body: str, line: str) -> None:
    assert lines_of(body)[0] == line
