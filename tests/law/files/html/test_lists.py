"""Lists of a web page have the numbers that a browser prints before their items."""

from __future__ import annotations

import pytest

from tests.law.files.html.pages import lines_of


@pytest.mark.parametrize(
    ("body", "lines"),
    [
        ("<ol><li>use<li>keep</ol>", ["1. use", "2. keep"]),
        ("<ol type=a><li>use<li>keep</ol>", ["a. use", "b. keep"]),
        ("<ol type=A start=3><li>use<li>keep</ol>", ["C. use", "D. keep"]),
        ("<ol type=i start='4'><li>use<li>keep</ol>", ["iv. use", "v. keep"]),
        ("<ol type=I><li>use</ol>", ["I. use"]),
        ("<ol type=a start=26><li>use<li>keep</ol>", ["z. use", "aa. keep"]),
        ("<ol reversed start=2><li>use<li>keep</ol>", ["2. use", "1. keep"]),
        ("<ol><li value=7>use<li>keep</ol>", ["7. use", "8. keep"]),
        ("<ol style='list-style-type: lower-roman'><li>use</ol>", ["i. use"]),
        ("<ol style='list-style: upper-alpha inside'><li>use</ol>", ["A. use"]),
        ("<ol><li>use<ol type=a><li>lay<li>fire</ol><li>keep</ol>",
         ["1. use", "a. lay", "b. fire", "2. keep"]),
        ("<ol><li><ol type=a><li>lay</ol></ol>", ["1. a. lay"]),
        ("<ol><li><p>use</p><p>at all</p><li><p>keep</p></ol>", ["1. use", "at all", "2. keep"]),
        ("<ul><li>use<li>keep</ul>", ["• use", "• keep"]),
        ("<ul><li>use<ul><li>lay</ul></ul>", ["• use", "• lay"]),
        ("<ol style='list-style-type: unheard'><li>use</ol>", ["1. use"]),
        ("<ol start='x' type='z'><li>use</ol>", ["1. use"]),
        ("<ol start='99999999999999999999'><li>use</ol>", ["32767. use"]),
    ],
)  # fmt: skip
def test_numbers_stand_before_the_items(body: str, lines: list[str]) -> None:
    assert lines_of(body) == lines


@pytest.mark.parametrize(
    ("body", "lines"),
    [
        ("<ol style='list-style:none'><li>use</ol>", ["use"]),
        ("<ul style='list-style-type: none;'><li>use</ul>", ["use"]),
        ("<ol><li style='list-style:none'>use<li>keep</ol>", ["use", "2. keep"]),
        ("<ol><li>(a) use<li>(b) keep</ol>", ["(a) use", "(b) keep"]),
        ("<ul><li>1. use<li>2. keep</ul>", ["1. use", "2. keep"]),
        ("<ul><li><p>use</p><li><p>keep</p></ul>", ["use", "keep"]),
        ("<ul><li><h3>Use</h3>No.</ul>", ["Use", "No."]),
        ("<li>use", ["use"]),
        ("<ol><li></li></ol><p>after</p>", ["after"]),
    ],
)
def test_no_number_stands_where_the_page_shows_none(body: str, lines: list[str]) -> None:
    assert lines_of(body) == lines


def test_an_empty_item_counts_and_shows_nothing() -> None:
    assert lines_of("<ol><li><li>keep</ol>") == ["2. keep"]


def test_a_number_stands_before_the_first_cell_of_a_table_in_an_item() -> None:
    assert lines_of("<ol><li><table><tr><td>use<td>keep</table></ol>") == ["1. use\tkeep"]


@pytest.mark.parametrize(
    ("body", "lines"),
    [
        ("<dl><dt>mine</dt><dd>means a munition</dd></dl>", ["mine means a munition"]),
        ("<dl><dt>mine</dt><dd>Any munition</dd></dl>", ["mine  Any munition"]),
        ("<dl><dt>5</dt><dd>No person shall</dd></dl>", ["5 No person shall"]),
        ("<dl><dt>(a)<dd>use<dt>(b)<dd>keep</dl>", ["(a) use", "(b) keep"]),
        ("<dl><dt>use</dt><dd><p>includes</p><ol type=a><li>laying</ol></dd></dl>",
         ["use includes", "a. laying"]),
    ],
)  # fmt: skip
def test_a_term_stands_before_what_it_means(body: str, lines: list[str]) -> None:
    assert lines_of(body) == lines


@pytest.mark.parametrize(
    ("body", "lines"),
    [
        ("<dl><dt>Use</dt><dd>1. No use.</dd></dl>", ["Use", "1. No use."]),
        ("<dl><dt>Use</dt><dd><p>No use.</p><p>No sale.</p></dd></dl>",
         ["Use", "No use.", "No sale."]),
        ("<dl><dt>Use</dt></dl><p>No use.</p>", ["Use", "No use."]),
        ("<dl><dt>one</dt><dt>two</dt><dd>means mines</dd></dl>", ["one", "two means mines"]),
        ("<dl><dd>No use.</dd></dl>", ["No use."]),
    ],
)  # fmt: skip
def test_a_heading_over_paragraphs_stays_on_its_own_line(body: str, lines: list[str]) -> None:
    assert lines_of(body) == lines


def test_lists_within_very_many_lists_are_read_without_their_numbers() -> None:
    lines = lines_of("<ol><li>law " * 100)
    assert lines[0] == "1. law"
    assert lines[-1] == "law"
    assert len(lines) == 100
