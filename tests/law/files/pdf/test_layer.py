"""The words of a page are those that are seen on it, each at its place."""

from __future__ import annotations

import pytest

from article9.law.files.pdf.layer import Area, Layer
from tests.law.files.pdf.opened import AREA, layer_of
from tests.law.files.pdf_files import Leaf, paragraph, pdf, show

LINES = ["No person shall use a mine.", "The Minister shall destroy it."]


def texts(found: Layer) -> list[str]:
    return [word.text for word in found.sheet.words]


def test_words_have_their_places_from_the_top_left() -> None:
    found = layer_of(pdf(Leaf(show("a mine", 72, 742)))).sheet
    assert [(word.text, round(word.left), round(word.base)) for word in found.words] == [
        ("a", 72, 100),
        ("mine", 80, 100),
    ]
    assert (found.width, found.height) == (595, 842)


def test_a_small_raised_number_is_parted_from_its_word() -> None:
    raised = "BT /F1 11 Tf 72 700 Td (mine) Tj /F1 6 Tf 4 Ts (1) Tj /F1 11 Tf 0 Ts (;) Tj ET"
    found = layer_of(pdf(Leaf(raised))).sheet.words
    assert [(word.text, word.glued) for word in found[:2]] == [
        ("mine", False),
        ("1", True),
    ]
    assert found[1].base < found[0].base


@pytest.mark.parametrize("text", ["section5", "3(1)(a)", "12A", "1998"])
def test_numbers_in_the_size_of_the_word_stay_in_it(text: str) -> None:
    assert texts(layer_of(pdf(Leaf(show(text, 72, 700))))) == [text]


def test_a_compound_at_a_line_end_is_not_one_word_on_one_line() -> None:
    found = layer_of(pdf(Leaf(paragraph(["of an anti-", "personnel mine"])))).sheet.words
    assert [word.text for word in found] == ["of", "an", "anti-", "personnel", "mine"]
    assert found[2].base < found[3].base


def test_a_word_over_any_number_of_lines_is_parted_at_each() -> None:
    found = layer_of(pdf(Leaf(paragraph(["ab-"] * 50)))).sheet.words
    assert [word.text for word in found] == ["ab-"] * 50
    assert len({word.base for word in found}) == 50


def test_a_compound_within_a_line_is_one_word() -> None:
    assert "anti-personnel" in texts(layer_of(pdf(Leaf(show("an anti-personnel mine", 72, 700)))))


@pytest.mark.parametrize(
    ("matrix", "places"),
    [
        ("0 1 -1 0 100 300", (300, 100)),
        ("-1 0 0 -1 400 300", (195, 300)),
        ("0 -1 1 0 100 300", (542, 495)),
    ],
)
def test_a_page_set_sideways_is_read_as_it_is_held(matrix: str, places: tuple[int, int]) -> None:
    found = layer_of(pdf(Leaf(f"BT /F1 11 Tf {matrix} Tm (mines) Tj ET"))).sheet.words[0]
    assert (round(found.left), round(found.base)) == places


def test_words_aslant_or_across_the_others_are_left_out() -> None:
    draft = "BT /F1 40 Tf .7 .7 -.7 .7 200 300 Tm (DRAFT) Tj ET\n"
    side = "BT /F1 8 Tf 0 1 -1 0 20 300 Tm (ISSN) Tj ET\n"
    found = layer_of(pdf(Leaf(paragraph(LINES) + draft + side)))
    assert found.aslant == 2
    assert not {"DRAFT", "ISSN"} & set(texts(found))


def test_words_beyond_the_box_of_the_page_are_left_out() -> None:
    data = pdf(Leaf(paragraph(LINES) + show("outside", 72, 100)))
    found = layer_of(data, Area(0, 500, 595, 842))
    assert found.outside == 1
    assert "outside" not in texts(found)
    assert layer_of(data, AREA).outside == 0


def test_words_that_cannot_be_seen_are_left_out_unless_they_belong_to_a_scan() -> None:
    data = pdf(Leaf(paragraph(LINES) + show("hidden", 72, 100, mode=3)))
    assert layer_of(data, hides=True).invisible == 1
    assert "hidden" not in texts(layer_of(data, hides=True))
    assert "hidden" in texts(layer_of(data, hides=True, keeps_hidden=True))


def test_a_page_without_words_is_empty() -> None:
    found = layer_of(pdf(Leaf()))
    assert (found.sheet.words, found.unmapped, found.downward) == ((), 0.0, 0)
