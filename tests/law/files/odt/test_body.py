"""Paragraphs, tables and text boxes of OpenDocument texts, in the order of reading."""

from __future__ import annotations

import pytest

from article9.law.readers.odt import read
from article9.law.source import Source
from tests.law.files.odt_files import h, items, levels, odt, p


def law(body: str, automatic: str = "") -> Source:
    return read(odt(body, automatic), "law.odt")


def lines(body: str, automatic: str = "") -> list[str]:
    return law(body, automatic).text.splitlines()


def table(*rows: tuple[str, ...], around: str = "") -> str:
    held = "".join(
        "<table:table-row>"
        + "".join(f"<table:table-cell>{cell}</table:table-cell>" for cell in row)
        + "</table:table-row>"
        for row in rows
    )
    inside = f"<table:{around}>{held}</table:{around}>" if around else held
    return f"<table:table><table:table-column/>{inside}</table:table>"


def box(held: str) -> str:
    return f"<draw:frame><draw:text-box>{held}</draw:text-box></draw:frame>"


def test_headings_are_declared_and_paragraphs_are_not() -> None:
    found = law(p("Mines Act") + h("Use of mines", 2) + p("No person shall use a mine."))
    assert [found.text[at:].split("\n")[0] for at in found.headings] == ["Use of mines"]


@pytest.mark.parametrize("words", ["No person shall use a mine.", "(a) use a mine; or", ""])
def test_a_sentence_in_the_style_of_a_heading_is_none(words: str) -> None:
    assert law(h(words) + p("x")).headings == ()


def test_an_empty_paragraph_is_a_gap() -> None:
    assert law(p("a") + p("") + p(" ") + p("b")).text == "a\n\nb\n"


def test_what_stands_around_paragraphs_is_looked_into() -> None:
    contents = (
        "<text:table-of-content><text:table-of-content-source><text:index-title-template>no"
        "</text:index-title-template></text:table-of-content-source><text:index-body>"
        f"<text:index-title>{p('Contents')}</text:index-title>{p('1 Use')}</text:index-body>"
        "</text:table-of-content>"
    )
    body = f"<text:section>{p('a')}<text:section>{p('b')}</text:section></text:section>"
    assert lines(contents + body) == ["Contents", "1 Use", "a", "b"]


def test_what_is_no_text_is_not_looked_into() -> None:
    held = "<office:forms><form:form>x</form:form></office:forms><text:sequence-decls/>"
    assert lines(held + p("a")) == ["a"]


def test_a_number_in_the_first_cell_stands_before_the_words_of_the_next() -> None:
    found = lines(table((p("1."), p("Use") + p("No person.")), (p("Offence"), p("Penalty"))))
    assert found == ["1. Use", "No person.", "Offence\tPenalty"]


@pytest.mark.parametrize("around", ["table-rows", "table-header-rows", "table-row-group"])
def test_rows_are_found_in_their_groups(around: str) -> None:
    assert lines(table((p("Use"), p("Fine")), around=around)) == ["Use\tFine"]


def test_a_list_in_a_cell_is_numbered() -> None:
    automatic = levels(("1", "#.", ""))
    assert lines(table((items(p("")), p("Use"))), automatic) == ["1. Use"]


def test_cells_and_rows_repeated_beyond_measure_are_read_once() -> None:
    many = table((p("a"),)).replace(
        "<table:table-cell>", '<table:table-cell table:number-columns-repeated="999999999">'
    )
    many = many.replace(
        "<table:table-row>", '<table:table-row table:number-rows-repeated="1048576">'
    )
    assert lines(many) == ["a"]


def test_covered_cells_are_not_seen() -> None:
    covered = f"<table:covered-table-cell>{p('x')}</table:covered-table-cell></table:table-row>"
    assert lines(table((p("a"),)).replace("</table:table-row>", covered)) == ["a"]


def test_a_text_box_is_read_before_the_paragraph_it_stands_beside() -> None:
    assert lines(p("1. No person " + box(p("Use of mines")) + "shall use.")) == [
        "Use of mines", "1. No person shall use.",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "drawing",
    [
        box(p("x")),
        f"<draw:custom-shape>{p('x')}</draw:custom-shape>",
        f"<draw:g><draw:rect/><draw:rect>{p('x')}</draw:rect></draw:g>",
        box(box(p("x"))),
    ],
)
def test_text_in_a_drawing_is_read_wherever_it_stands(drawing: str) -> None:
    found = law(drawing + p("a"))
    assert found.text == "x\na\n"
    assert found.unreadable == ()


def test_pages_are_those_that_were_laid_out() -> None:
    turn = "<text:soft-page-break/>"
    found = law(p("first") + turn + p("second") + p(f"still {turn}third") + table((p("a"),)))
    assert [found.page(found.text.index(word)) for word in ("first", "second", "third")] == [
        1,
        2,
        3,
    ]


def test_pages_turn_within_tables_and_between_rows() -> None:
    rows = table((p("first"),), (p("second"),)).replace(
        "</table:table-row>", "</table:table-row><text:soft-page-break/>", 1
    )
    found = law(rows)
    assert [found.page(found.text.index(word)) for word in ("first", "second")] == [1, 2]


def test_without_a_layout_there_are_no_pages() -> None:
    assert law(p("a")).pages == ()
