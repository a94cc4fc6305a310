"""What is not clear in a questionnaire is not read, and said with its place."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from lxml import etree

from article9.documents.word.elements import Element, tag
from article9.selfassessment.answering import Shown
from article9.usecases.questionnaire.taking import Returned
from tests.usecases.questionnaire.samples import (
    WHO,
    back,
    cells_of,
    fill_word,
    member,
    replaced,
    sent,
    word,
)

ASKED = sent()


def came(**typed: Any) -> Returned:
    """What comes back with these words in the fields of question 1 (`_b`: field 1b)."""
    fields = {f"1{name.removeprefix('_')}": text for name, text in typed.items()}
    return back(ASKED, word(ASKED, fields | WHO))


def changed(data: bytes, change: Callable[[Element], None]) -> Returned:
    """The Word file after somebody has changed its page."""
    root = etree.fromstring(member(data, "word/document.xml"))
    change(root)
    return back(ASKED, replaced(data, {"word/document.xml": etree.tostring(root)}))


def row_of(root: Element, code: str) -> Element:
    row = next(cells_of(root, code)[0].iterancestors(tag("tr")))
    return row


@pytest.mark.parametrize("sign", ["x", "X", " x ", "☒", "☑", "✔", "☐x", "V", "●", "х"])
def test_a_box_is_ticked_by_whatever_looks_like_a_tick(sign: str) -> None:
    assert [one.standing for one in came(_b=sign).received.given] == ["partly"]


@pytest.mark.parametrize("sign", ["", " ", "☐", "☐ "])
def test_an_empty_box_is_no_answer(sign: str) -> None:
    back_ = came(_b=sign)
    assert back_.received.given == ()
    assert "orders" in back_.received.left_open


@pytest.mark.parametrize("sign", ["no", "?", "see 2", "0", "not x"])
def test_what_is_no_tick_is_not_guessed(sign: str) -> None:
    back_ = came(_b=sign)
    assert back_.received.given == ()
    (said,) = back_.received.unread
    assert said.startswith("Question 1 is not read. table 1, row 2: ")
    assert f"“{sign}” is neither a tick nor an empty box" in said


def test_two_ticked_boxes_are_no_answer() -> None:
    back_ = came(_a="x", _d="x", _h="a remark")
    assert back_.received.given == ()
    assert back_.received.unread == ("Question 1 is not read. Several answers are ticked.",)


def test_a_remark_without_an_answer_is_not_lost_in_silence() -> None:
    assert came(_h="a remark").received.unread == (
        "Question 1 is not read. No answer is ticked or chosen, but something is written.",
    )


def test_does_not_apply_needs_a_reason_and_other_answers_need_none() -> None:
    assert came(_e="x").received.unread == (
        "Question 1 is not read. “Does not apply” needs a reason.",
    )
    assert came(_f="x").received.unread == ()


@pytest.mark.parametrize("day", ["3/4/2030", "2030", "30 February 2030", "2030-02-30", "soon"])
def test_a_day_that_could_be_another_is_not_guessed(day: str) -> None:
    back_ = came(_a="x", _i=("Order", day, ""))
    assert back_.received.given == ()
    assert f"“{day}” is no day that is clear; write it as 2026-11-20" in back_.received.unread[0]


def test_evidence_without_a_title_is_not_read() -> None:
    assert (
        "a piece of evidence has no title"
        in came(_a="x", _i=("", "2030-01-01", "")).received.unread[0]
    )


def test_a_text_that_is_too_long_is_not_cut() -> None:
    back_ = came(_a="x", _h="a" * 20_001)
    assert "the text has more than 20000 letters" in back_.received.unread[0]
    assert came(_a="x", _h="a" * 20_000).received.unread == ()


def test_one_question_that_is_not_read_spares_the_others() -> None:
    data = word(ASKED, {"1a": "x", "1b": "x", "2a": "x", **WHO})
    assert [one.question for one in back(ASKED, data).received.given] == ["training"]


def test_rows_that_were_deleted_take_no_answer_with_them() -> None:
    def delete(root: Element) -> None:
        for code in ("1h", "1i", "2b"):
            row = row_of(root, code)
            row.getparent().remove(row)  # type: ignore[union-attr]  # it has one

    back_ = changed(word(ASKED, {"1a": "x", "2c": "x", **WHO}), delete)
    assert [one.standing for one in back_.received.given] == ["in-place", "planned"]
    assert back_.received.unread == ()


def test_a_question_whose_reference_is_gone_is_read_by_what_the_file_carries_unseen() -> None:
    def delete(root: Element) -> None:
        row = row_of(root, "1r")
        row.getparent().remove(row)  # type: ignore[union-attr]  # it has one

    data = word(ASKED, {"1a": "x", **WHO})
    assert [one.question for one in changed(data, delete).received.given] == ["orders"]
    without = replaced(data, {"docProps/custom.xml": None})
    assert changed(without, delete).received.unread == (
        "Question 1 is not read. Its reference is gone.",
    )


def test_a_reference_that_was_changed_leads_nowhere() -> None:
    def change(root: Element) -> None:
        for text in cells_of(root, "1r")[-1].iter(tag("t")):
            text.text = (text.text or "").replace("orders", "stocks")

    assert changed(word(ASKED, {"1a": "x", **WHO}), change).received.unread == (
        "Question 1 is not read. Its reference is not the one that was sent.",
    )


def test_merged_cells_are_not_read() -> None:
    def merge(root: Element) -> None:
        label, blank = cells_of(root, "1h")
        label.getparent().remove(label)  # type: ignore[union-attr]  # it has one
        blank.append(etree.Element(tag("p")))

    back_ = changed(word(ASKED, {"1a": "x", "1h": "a remark", "2a": "x", **WHO}), merge)
    assert [one.question for one in back_.received.given] == ["training"]
    assert (
        "cells were merged, so that nobody can tell what belongs where" in back_.received.unread[0]
    )


def test_cells_merged_across_rows_are_not_read() -> None:
    def merge(root: Element) -> None:
        for code, how in (("1g", {tag("val"): "restart"}), ("1h", {})):
            properties = cells_of(root, code)[-1].find(tag("tcPr"))
            if properties is not None:
                properties.append(etree.Element(tag("vMerge"), how))

    back_ = changed(word(ASKED, {"1a": "x", **WHO}), merge)
    assert back_.received.given == ()


def test_a_field_that_stands_there_twice_is_read_only_if_both_say_the_same() -> None:
    def copy(root: Element) -> None:
        row = row_of(root, "1h")
        row.addnext(etree.fromstring(etree.tostring(row)))

    def copy_and_change(root: Element) -> None:
        copy(root)
        for text in cells_of(root, "1h")[-1].iter(tag("t")):
            text.text = "another remark"

    data = word(ASKED, {"1a": "x", "1h": "a remark", **WHO})
    assert [one.remark for one in changed(data, copy).received.given] == ["a remark"]
    assert "the same field stands there twice" in changed(data, copy_and_change).received.unread[0]


def test_evidence_in_a_row_that_was_added_is_read() -> None:
    def add(root: Element) -> None:
        row = row_of(root, "1k")
        new = etree.fromstring(etree.tostring(row))
        for text in new.iter(tag("t")):
            text.text = ""
        for control in list(new.iter(tag("sdt"))):
            control.getparent().remove(control)  # type: ignore[union-attr]  # it has one
        for cell, typed in zip(new.findall(tag("tc"))[1:], ("Order 4", "", ""), strict=True):
            run = etree.SubElement(cell.findall(tag("p"))[0], tag("r"))
            etree.SubElement(run, tag("t")).text = typed
        row.addnext(new)

    (one,) = changed(word(ASKED, {"1a": "x", **WHO}), add).received.given
    assert one.evidence == (Shown("Order 4"),)


def test_words_beside_a_box_are_told_of() -> None:
    def write(root: Element) -> None:
        for text in cells_of(root, "1a")[1].iter(tag("t")):
            text.text = "In place since March"

    back_ = changed(word(ASKED, {"1a": "x", **WHO}), write)
    assert [one.standing for one in back_.received.given] == ["in-place"]
    assert back_.received.unread == (
        "table 1, row 1: something is written beside the field. It is not read: "
        "“In place since March”.",
    )


def test_a_row_that_is_deleted_and_still_shown_is_no_answer() -> None:
    def delete(root: Element) -> None:
        properties = row_of(root, "1h").find(tag("trPr"))
        if properties is not None:
            properties.append(etree.Element(tag("del")))

    (one,) = changed(word(ASKED, {"1a": "x", "1h": "withdrawn", **WHO}), delete).received.given
    assert one.remark is None


def test_a_text_that_is_deleted_and_still_shown_is_not_read() -> None:
    def delete(root: Element) -> None:
        for run in list(cells_of(root, "1h")[-1].iter(tag("r"))):
            around = etree.Element(tag("del"))
            run.addprevious(around)
            around.append(run)

    (one,) = changed(word(ASKED, {"1a": "x", "1h": "withdrawn", **WHO}), delete).received.given
    assert one.remark is None


def test_comments_are_counted_and_not_read() -> None:
    data = word(ASKED, {"1a": "x", **WHO})
    relations = member(data, "word/_rels/document.xml.rels").replace(
        b"</Relationships>",
        b'<Relationship Id="c1" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
        b'relationships/comments" Target="comments.xml"/></Relationships>',
    )
    space = tag("x")[1:-2]
    comments = f'<w:comments xmlns:w="{space}"><w:comment w:id="1"/></w:comments>'.encode()
    data = replaced(
        data, {"word/_rels/document.xml.rels": relations, "word/comments.xml": comments}
    )
    assert back(ASKED, data).received.unread == (
        "Comments at the edge of the page: 1. They are not read.",
    )


def test_a_questionnaire_without_a_function_names_nobody() -> None:
    assert back(ASKED, word(ASKED, {"N1": "B. Major"})).received.by is None


def test_a_tab_in_a_text_stays() -> None:
    data = fill_word(word(ASKED), {"1a": "x", "1h": "tab\there"})
    assert [one.remark for one in back(ASKED, data).received.given] == ["tab\there"]
