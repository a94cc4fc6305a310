"""Tables of a web page: those that number or lay out the law, and those that hold data."""

from __future__ import annotations

import pytest

from article9.law.files.html.tables import Sheet
from tests.law.files.html.pages import lines_of


@pytest.mark.parametrize(
    ("body", "lines"),
    [
        ("<table><tr><td>1.<td>No person shall<tr><td><td>use</table>",
         ["1. No person shall", "use"]),
        ("<table><tr><td></td><td>(a)</td><td>use a mine</td></tr></table>", ["(a) use a mine"]),
        ("<table><tr><td>2<td>(1)<td>No person shall</table>", ["2 (1) No person shall"]),
        ("<table><tr><td><a name=s5></a>§ 5<td>No use.</table>", ["§ 5 No use."]),
    ],
)  # fmt: skip
def test_a_number_in_a_cell_stands_before_the_words_beside_it(body: str, lines: list[str]) -> None:
    assert lines_of(body) == lines


@pytest.mark.parametrize(
    ("body", "lines"),
    [
        ("<table><tr><th>Mine<th>Number<tr><td>M1<td>2,000 pieces</table>",
         ["Mine\tNumber", "M1\t2,000 pieces"]),
        ("<table><caption>Stocks</caption><tr><td>Mines<td>none</table>",
         ["Stocks", "Mines\tnone"]),
        ("<table><thead><tr><th>Kind<th>Place</thead><tfoot><tr><td>Total<td>None</tfoot></table>",
         ["Kind\tPlace", "Total\tNone"]),
    ],
)  # fmt: skip
def test_rows_of_data_are_lines_with_tabs(body: str, lines: list[str]) -> None:
    assert lines_of(body) == lines


@pytest.mark.parametrize(
    ("body", "lines"),
    [
        ("<table><tr><td><p>No use.</p><p>No sale.</p></td><td><p>No export.</p></td></table>",
         ["No use.", "No sale.", "No export."]),
        ("<table><tr><td>Short title.<td>1. This Act is the Mines Act.</table>",
         ["Short title.", "1. This Act is the Mines Act."]),
        ("<table><tr><td>1. This Act is the Mines Act.<td>Short title</table>",
         ["Short title", "1. This Act is the Mines Act."]),
        ("<table><tr><td><table><tr><td>1<td>No use.</table><p>After.</table>",
         ["1 No use.", "After."]),
        ("<table><tr><td>No use.</table>", ["No use."]),
    ],
)  # fmt: skip
def test_a_table_that_lays_out_the_page_is_read_cell_by_cell(body: str, lines: list[str]) -> None:
    assert lines_of(body) == lines


@pytest.mark.parametrize(
    ("body", "lines"),
    [
        ("<table><td>Mines<td>none</table>", ["Mines\tnone"]),
        ("<td>No use.</td><p>No sale.</p>", ["No use.", "No sale."]),
        ("<table><tr><td>No use.<tr><td>No sale.", ["No use.", "No sale."]),
        ("<table>No use.<tr><td>No sale.</table>", ["No use.", "No sale."]),
        ("<tr><td>No use.</tr></table></td>No sale.", ["No use.", "No sale."]),
        ("<table><tr><td>1<td></td></tr></table>", ["1"]),
        ("<table></table><p>No use.</p>", ["No use."]),
    ],
)
def test_broken_tables_lose_nothing(body: str, lines: list[str]) -> None:
    assert lines_of(body) == lines


def test_tables_within_very_many_tables_are_read_as_paragraphs() -> None:
    lines = lines_of("<table><tr><td>law " * 200)
    assert lines == ["law"] * 200


def test_what_ends_without_having_begun_does_no_harm() -> None:
    sheet = Sheet()
    sheet.end_cell()
    sheet.end_row()
    sheet.end_table()
    sheet.begin_row()
    sheet.begin_cell()
    assert sheet.lines == []
