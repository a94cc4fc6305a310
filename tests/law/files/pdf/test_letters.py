"""Letters are asked for their places, their size and their type."""

from __future__ import annotations

from article9.law.files.pdf.letters import whole
from tests.law.files.pdf.opened import first_page
from tests.law.files.pdf_files import Leaf, pdf, show

BOLD = "<</Type/Font/Subtype/Type1/BaseFont/Times-Bold>>"


def test_the_letters_come_with_their_places() -> None:
    with first_page(pdf(Leaf(show("mine", 72, 700)))) as (_, letters):
        assert letters.text() == "mine"
        assert letters.start(0) == (72, 700)
        left, bottom, right, top = letters.box(3)
        assert 72 < left < right < 100
        assert bottom <= 700 < top


def test_the_size_is_that_which_is_seen() -> None:
    scaled = "2 0 0 2 0 0 cm " + show("mine", 36, 350, 6)
    with first_page(pdf(Leaf(scaled))) as (_, letters):
        assert round(letters.setting(0).size) == 12


def test_a_letter_turned_round_is_written_in_its_direction() -> None:
    turned = "BT /F1 11 Tf 0 1 -1 0 100 100 Tm (mine) Tj ET"
    with first_page(pdf(Leaf(turned))) as (_, letters):
        setting = letters.setting(0)
        assert setting.up > abs(setting.across)


def test_a_letter_without_a_sound_size_has_none() -> None:
    with first_page(pdf(Leaf(show("mine", 72, 700, 9000)))) as (_, letters):
        assert letters.setting(0).size == 0


def test_bold_is_told_by_the_name_of_the_type() -> None:
    leaf = Leaf("BT /F2 11 Tf 72 700 Td (bold) Tj ET\n" + show("plain", 72, 600))
    data = pdf(Leaf(leaf.content, fonts="/F1 3 0 R/F2 7 0 R", objects=(BOLD,)))
    with first_page(data) as (_, letters):
        assert letters.is_bold(0)
        assert not letters.is_bold(letters.text().index("plain"))


def test_letters_that_are_not_drawn_are_known() -> None:
    with first_page(pdf(Leaf(show("a", 72, 700, mode=3) + show("b", 72, 600)))) as (_, letters):
        text = letters.text()
        assert letters.is_invisible(text.index("a"))
        assert not letters.is_invisible(text.index("b"))


def test_a_page_without_letters_has_none() -> None:
    with first_page(pdf(Leaf())) as (_, letters):
        assert (letters.count, letters.text()) == (0, "")


def test_halves_of_a_pair_are_put_together() -> None:
    assert whole("a\ud835\udc00") == "a𝐀"
    assert whole("mine") == "mine"
    assert whole("\ud835") == "\ufffd"
