"""The rows of a Word file, however the program that saved it writes them."""

from __future__ import annotations

import pytest
from lxml import etree

from article9.documents.word.elements import Element, tag
from article9.errors import Unreadable
from article9.law.files import limits
from article9.usecases.questionnaire.rows import Row
from tests.usecases.questionnaire.samples import (
    WHO,
    back,
    cells_of,
    member,
    read,
    replaced,
    sent,
    word,
)

ASKED = sent()
DATA = word(ASKED, {"1h": "a remark", **WHO})


def page() -> Element:
    return etree.fromstring(member(DATA, "word/document.xml"))


def saved(root: Element) -> bytes:
    return replaced(DATA, {"word/document.xml": etree.tostring(root)})


def rows(data: bytes, code: str) -> list[Row]:
    return [row for row in read(data).rows if row.code == code]


def test_two_boxes_in_a_row_are_two_fields() -> None:
    (first,), (second,) = rows(DATA, "1a"), rows(DATA, "1d")
    assert (first.table, first.number) == (second.table, second.number) == (1, 1)
    assert (first.cells, second.cells) == (("☐", "In place"), ("☐", "Not in place"))


def test_a_code_that_is_gone_from_the_page_is_found_in_the_field() -> None:
    root = page()
    label = cells_of(root, "1h")[0]
    for text in next(label.itersiblings(preceding=True)).iter(tag("t")):
        text.text = ""
    (row,) = rows(saved(root), "1h")
    assert row.cells == ("Remark", "a remark")


def test_words_in_the_place_of_a_code_are_kept_for_the_reader() -> None:
    root = page()
    label = cells_of(root, "1h")[0]
    for text in next(label.itersiblings(preceding=True)).iter(tag("t")):
        text.text = "note"
    (row,) = rows(saved(root), "1h")
    assert row.cells == ("note", "Remark", "a remark")
    said = back(ASKED, saved(root)).received.unread
    assert any("cells were merged" in sentence for sentence in said)


@pytest.mark.parametrize(("sign", "ticked"), [("F0FE", True), ("F0A8", False), ("F04A", None)])
def test_signs_of_fonts_of_symbols_are_ticks(sign: str, ticked: bool | None) -> None:
    root = page()
    for text in list(cells_of(root, "1a")[0].iter(tag("t"))):
        text.addnext(etree.Element(tag("sym"), {tag("font"): "Wingdings", tag("char"): sign}))
        text.text = ""
    for code in ("1h",):
        for text in cells_of(root, code)[-1].iter(tag("t")):
            text.text = ""
    received = back(ASKED, saved(root)).received
    assert bool(received.given) == (ticked is True)
    assert bool(received.unread) == (ticked is None)


def test_a_line_typed_behind_the_last_row_is_told_of() -> None:
    root = page()
    last = next(cells_of(root, "1r")[0].iterancestors(tag("tr")))
    new = etree.fromstring(etree.tostring(last))
    for text in new.iter(tag("t")):
        text.text = ""
    next(new.iter(tag("t"))).text = "see also our letter"
    last.addnext(new)
    assert any(
        "this row belongs to no question. It is not read: “see also our letter”" in sentence
        for sentence in back(ASKED, saved(root)).received.unread
    )


def test_a_question_that_was_never_sent_is_told_of() -> None:
    xml = member(DATA, "word/document.xml").replace(b">3h<", b">9h<").replace(b'"3h"', b'"9h"')
    root = etree.fromstring(xml)
    assert any(
        "this row belongs to no question" in sentence
        for sentence in back(ASKED, saved(root)).received.unread
    )


def test_more_letters_than_are_read_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "LETTERS", 20)
    with pytest.raises(Unreadable, match="too many letters"):
        read(DATA)
