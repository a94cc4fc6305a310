"""Markdown: the words without the marks."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from article9.law.readers.markdown import read
from article9.law.structure import structure
from tests.law.laws import ENGLISH, at, tree


def text_of(markdown: str) -> str:
    return read(markdown.encode(), "law.md").text


@pytest.mark.parametrize(
    ("markdown", "words"),
    [
        ("## Use of mines", "Use of mines"),
        ("## Use of mines ##", "Use of mines"),
        ("**mine** means a munition", "mine means a munition"),
        ("the *Mines Act*, and", "the Mines Act, and"),
        ("the __Mines__ _Act_", "the Mines Act"),
        ("(*a*) use", "(a) use"),
        ("***both***", "both"),
        ("> An Act to end mines", "An Act to end mines"),
        ("> > deeper", "deeper"),
        ("- (a) use a mine", "(a) use a mine"),
        ("  - (i) use a mine", "  (i) use a mine"),
        ("see [section 2](#s2) of it", "see section 2 of it"),
        ("1\\. This is it", "1. This is it"),
        ("a line  ", "a line"),
        ("a line\\", "a line"),
        ("<details><summary>Note</summary>", "Note"),
        ("---", ""),
        ("* * *", ""),
    ],
)
def test_marks_are_taken_out(markdown: str, words: str) -> None:
    assert text_of(markdown + "\n") == words + "\n"


@pytest.mark.parametrize(
    "line",
    [
        "5 * 3 is 15 * 1",
        "a * b",
        "- report mines",
        "- a mine",
        "snake_case_name",
        "the blank ____ is filled in",
        "[Repealed, 2008]",
        "[^]25 Order",
        "#tag and # in a line",
        "1. This is it",
        "a < b and c > d",
        "x ** y",
    ],
)
def test_what_only_looks_like_a_mark_stays(line: str) -> None:
    assert text_of(line + "\n") == line + "\n"


def test_front_matter_gives_the_title_and_nothing_else() -> None:
    markdown = '---\ntitle: "Mines Act"\nstatus: "in_force"\n---\n## PART 1 Use\n'
    assert text_of(markdown) == "Mines Act\nPART 1 Use\n"


def test_a_title_that_the_text_has_itself_is_not_given_twice() -> None:
    assert text_of("---\ntitle: Mines Act\n---\n# Mines Act\n") == "Mines Act\n"


def test_a_rule_between_paragraphs_is_no_front_matter() -> None:
    assert "No person shall use a mine." in text_of(
        "1 Use\n\n---\nNo person shall use a mine.\n---\n"
    )


def test_comments_are_left_out_and_lines_stay_apart() -> None:
    assert text_of("one <!-- two\nthree --> four\nfive\n") == "one \n four\nfive\n"


def test_headings_are_remembered() -> None:
    source = read(b"# Title\n\ntext\n\n**Marginal**\n\nthe **bold** text\n", "law.md")
    assert [source.text[start:].split("\n")[0] for start in source.headings] == [
        "Title",
        "Marginal",
    ]


def test_line_ends_stay_as_they_are() -> None:
    assert text_of("# One\r\n*two*\r\n") == "One\r\ntwo\r\n"


def test_a_law_in_markdown_has_the_tree_of_its_words() -> None:
    markdown = (
        "---\ntitle: Mines Act\n---\n# Mines Act\n\n> An Act to end mines\n\n## Prohibitions\n\n"
        "### 1 Use\n\n(1) No person shall\n\n- (a) use a *mine*; or\n\n- (b) keep one that\n"
        "  - (i) works, or\n  - (ii) worked.\n\n**Import**\n\n(2) No person shall import one.\n"
    )
    source = read(markdown.encode(), "law.md")
    root = structure(source, ENGLISH)
    assert [one.pinpoint for one in root.walk() if one.pinpoint] == [
        "s 1", "s 1(1)", "s 1(1)(a)", "s 1(1)(b)", "s 1(1)(b)(i)", "s 1(1)(b)(ii)", "s 1(2)",
    ]  # fmt: skip
    plain = source.text
    assert at(plain, "sec_1__subsec_2").heading == "Import"
    assert tree(plain).heading == "Mines Act"


@given(st.text(alphabet="ab *_#>-[]()`\\<!\n1.", max_size=120))
@settings(max_examples=300, deadline=None)
def test_no_text_is_refused_and_no_letter_is_made_up(markdown: str) -> None:
    found = text_of("x" + markdown)
    assert found.count("a") <= markdown.count("a")
    assert found.count("\n") == len(("x" + markdown).splitlines()) - (not markdown.endswith("\n"))
