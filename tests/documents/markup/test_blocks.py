"""The blocks of a page: each says what it is, and leaves nothing empty behind."""

from __future__ import annotations

import pytest

from article9.documents.document import (
    Heading,
    Link,
    Paragraph,
    Piece,
    Points,
    Quotation,
    Reproduction,
    Table,
    Verse,
)
from tests.documents.parsed import body, found, page, said
from tests.documents.samples import SMALL


def test_a_lead_is_told_from_its_paragraph() -> None:
    assert said(body(Paragraph("Unknown.", lead="Status")), ".//p") == ["Status: Unknown."]
    assert said(body(Paragraph("Unknown.", lead="Status")), ".//strong") == ["Status:"]


def test_a_table_says_what_its_rows_and_columns_are() -> None:
    tree = page(SMALL)
    assert said(tree, "//caption") == ["Each act"]
    assert said(tree, "//th[@scope='col']") == ["Act", "Prohibited", "Punished"]
    assert said(tree, "//th[@scope='row']") == ["entering", "leaving"]
    assert found(tree, "//div[@role='group']")[0].attrib["tabindex"] == "0"


def test_an_empty_list_or_row_leaves_nothing_behind() -> None:
    tree = body(Points(()), Table((), ((), ())))
    assert found(tree, ".//ul | .//tr | .//thead") == []


@pytest.mark.parametrize(
    ("letters", "columns", "class_"),
    [(200, 4, "table wide"), (5, 9, "table"), (200, 3, "table")],
)
def test_only_a_table_with_much_in_many_columns_is_wide(
    letters: int, columns: int, class_: str
) -> None:
    row = ("first", *["x" * letters] * (columns - 1))
    assert found(body(Table(("h",) * columns, (row,))), ".//div")[0].attrib["class"] == class_


def test_a_quotation_has_the_language_and_direction_of_its_words() -> None:
    tree = body(
        Quotation("No person", "s 1", language="en"),
        Quotation("لا يجوز", "المادة 1", language="ar"),
        Quotation("لا يجوز", "المادة 2"),
        language="ar",
    )
    assert [dict(q.attrib) for q in found(tree, ".//blockquote")] == [
        {"lang": "en", "dir": "ltr"},
        {},
        {},
    ]
    assert [figure.get("dir") for figure in found(tree, ".//figure")] == ["ltr", None, None]


def test_a_link_to_nowhere_is_words() -> None:
    tree = body(
        Heading("Law", 1),
        Quotation("Words", "s 9", to="nowhere"),
        Table(("Act",), (("use", Link("yes (s 9)", "nowhere")),)),
        Reproduction("Act", "en", (Verse((Piece("x", (), (Link("Lost", "gone"),)),)),)),
    )
    assert found(tree, ".//figcaption/a | .//td/a | .//sup/a") == []
    assert said(tree, ".//figcaption | .//td | .//sup") == ["s 9", "yes (s 9)", "[Lost]"]
