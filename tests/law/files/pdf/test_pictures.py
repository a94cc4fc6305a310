"""What is drawn on a page tells a scan from a page with a picture on it."""

from __future__ import annotations

from dataclasses import replace

from article9.law.files.pdf.pictures import Drawn, drawn
from tests.law.files.pdf.opened import first_page
from tests.law.files.pdf_files import Leaf, paragraph, pdf, scan

LINES = ["No person shall use a mine."]


def seen(leaf: Leaf) -> Drawn:
    with first_page(pdf(leaf)) as (page, _):
        return drawn(page, 595 * 842)


def test_a_page_of_text_has_nothing_drawn() -> None:
    assert seen(Leaf(paragraph(LINES))) == Drawn()


def test_a_picture_of_the_page_is_a_scan() -> None:
    assert seen(scan()).is_scan
    assert not seen(scan()).hides


def test_a_small_picture_is_no_scan() -> None:
    found = seen(Leaf(paragraph(LINES), picture=(72, 72, 100, 100)))
    assert not found.is_scan
    assert found.shapes


def test_letters_that_are_not_drawn_are_seen_to_be_there() -> None:
    assert seen(scan("mine")).hides


def test_a_picture_over_the_letters_covers_them() -> None:
    assert seen(scan("mine", over=True, mode=0)).covers
    assert not seen(scan("mine", mode=0)).covers


def test_a_small_picture_over_letters_covers_nothing() -> None:
    small = replace(scan("mine", over=True, mode=0), picture=(0, 0, 200, 200))
    assert not seen(small).covers


def test_many_shapes_can_be_letters() -> None:
    assert seen(Leaf("0 0 m 5 5 l S\n" * 60)).shapes
    assert not seen(Leaf("0 0 m 5 5 l S\n" * 3)).shapes
