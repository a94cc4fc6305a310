"""A file is read page by page; what cannot be read is said, and nothing brings the reader down."""

from __future__ import annotations

import io

import pypdf
import pytest

from article9.errors import Unreadable
from article9.law.files import limits
from article9.law.files.pdf import layer
from article9.law.files.pdf.document import document
from tests.law.files.pdf_files import Leaf, paragraph, pdf, scan, show

LINES = ["1. No person shall use a mine.", "2. The Minister shall destroy all mines."]
TEXT = "\n".join([*LINES, ""])
PAGE = Leaf(paragraph(LINES))


def refused(data: bytes) -> Unreadable:
    with pytest.raises(Unreadable) as caught:
        document(data, "law.pdf")
    assert caught.value.where == "law.pdf"
    assert caught.value.remedy
    return caught.value


def locked(user: str, owner: str) -> bytes:
    writer = pypdf.PdfWriter()
    writer.append(io.BytesIO(pdf(PAGE)))
    writer.encrypt(user, owner, algorithm="RC4-128")
    target = io.BytesIO()
    writer.write(target)
    return target.getvalue()


def test_a_page_is_read() -> None:
    found = document(pdf(PAGE), "law.pdf")
    assert found.text == TEXT
    assert (found.read_by, found.pages, found.unreadable, found.notes) == ("layer", (0,), (), ())


def test_a_file_locked_without_a_password_to_open_it_is_read() -> None:
    assert document(locked("", "owner"), "law.pdf").text == TEXT


def test_a_file_that_asks_for_a_password_is_refused() -> None:
    error = refused(locked("secret", "owner"))
    assert error.message == "The file is locked with a password."
    assert "without" in error.remedy or "new PDF" in error.remedy


def test_pages_that_are_pictures_are_named_and_the_others_read() -> None:
    found = document(pdf(PAGE, scan(), scan(), PAGE), "law.pdf")
    assert found.unreadable == ("Pages 2 and 3 are pictures without text; they were not read.",)
    assert found.text.count(LINES[0]) == 2
    assert len(found.pages) == 4


def test_a_file_of_pictures_is_refused_with_a_way_out() -> None:
    error = refused(pdf(scan(), scan()))
    assert error.message == "The file holds pictures of pages, and no text."
    assert "OCR" in error.remedy


def test_a_stamp_on_each_picture_does_not_make_it_a_text() -> None:
    stamped = Leaf(show("Page 3", 72, 20), picture=(0, 0, 595, 842))
    assert (
        refused(pdf(stamped, stamped)).message == "The file holds pictures of pages, and no text."
    )


def test_words_on_a_picture_are_read_and_the_picture_is_said() -> None:
    cover = Leaf(show("MINES ACT", 72, 600), picture=(0, 0, 595, 842))
    found = document(pdf(cover, PAGE), "law.pdf")
    assert found.text.startswith("MINES ACT\n")
    assert found.unreadable == (
        "Page 1 is a picture with few words on it; what is in the picture was not read.",
    )


@pytest.mark.parametrize(("over", "mode"), [(False, 3), (True, 0)])
def test_the_layer_over_scans_is_read_as_recognised_text(over: bool, mode: int) -> None:
    found = document(pdf(scan("No person shall use a mine", over=over, mode=mode)), "law.pdf")
    assert found.read_by == "ocr"
    assert "No person shall use a mine 15" in found.text


def test_scans_among_other_pages_are_named() -> None:
    found = document(pdf(PAGE, scan("No person shall use a mine")), "law.pdf")
    assert found.read_by == "layer"
    assert found.notes == ("Page 2 was read from what a program had recognised in its picture.",)


def test_what_cannot_be_seen_is_not_read_and_that_is_said() -> None:
    hidden = show("This Act is a fake", 72, 300, mode=3) + show("far away", 72, 3000)
    found = document(pdf(Leaf(paragraph(LINES) + hidden)), "law.pdf")
    assert found.text == TEXT
    assert found.notes == (
        "Words beyond the edges of page 1 were left out.",
        "Words on page 1 that cannot be seen were left out.",
    )


def test_a_layer_of_signs_is_not_used() -> None:
    signs = Leaf(paragraph(["$%&/()=?!;:,-+*#" * 3] * 4))
    found = document(pdf(PAGE, signs), "law.pdf")
    assert found.text == TEXT
    assert found.unreadable == ("The text behind page 2 is signs and no words; it was not read.",)


def test_a_page_that_is_not_there_is_said() -> None:
    broken = pdf(PAGE, pages="<</Type/Pages/Count 3/Kids[6 0 R 98 0 R 99 0 R]>>")
    found = document(broken, "law.pdf")
    assert found.text == TEXT
    assert found.unreadable == ("Pages 2 and 3 are broken and were not read.",)


def test_a_page_tree_that_leads_back_into_itself_ends() -> None:
    looped = pdf(PAGE, pages="<</Type/Pages/Count 2/Kids[2 0 R 6 0 R]>>")
    assert document(looped, "law.pdf").text == TEXT


def test_a_count_of_pages_that_are_not_there_is_not_believed() -> None:
    counted = pdf(PAGE, pages="<</Type/Pages/Count 99999999/Kids[6 0 R]>>")
    assert document(counted, "law.pdf").text == TEXT


def test_too_many_pages_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "PAGES", 2)
    assert document(pdf(PAGE, PAGE), "law.pdf").text
    assert refused(pdf(PAGE, PAGE, PAGE)).message == "The file has more than 2 pages."


def test_too_many_letters_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "LETTERS", 50)
    assert "million letters" in refused(pdf(PAGE)).message


def test_a_page_with_more_letters_than_print_has_is_not_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("article9.law.files.pdf.document.MOST_LETTERS", 100)
    assert layer.MOST_LETTERS > 100_000
    found = document(pdf(Leaf(show(LINES[0], 72, 700)), Leaf(paragraph(LINES * 4))), "law.pdf")
    assert found.unreadable == ("Page 2 holds more letters than a page can; it was not read.",)


@pytest.mark.parametrize("size", [(1e9, 1e9), (0, 0), (1, 1e-9)])
def test_a_page_of_a_size_that_no_page_has_is_read_or_refused(size: tuple[float, float]) -> None:
    try:
        found = document(pdf(Leaf(paragraph(LINES), size=size), PAGE), "law.pdf").text
    except Unreadable as error:
        found = error.message
    assert found


def test_words_far_out_on_a_giant_page_are_read() -> None:
    far = Leaf(paragraph(LINES, x=1e7, y=1e7), size=(1e9, 1e9))
    assert LINES[0] in document(pdf(far), "law.pdf").text


@pytest.mark.parametrize("data", [b"%PDF-1.7", b"%PDF-1.7\n%%EOF", pdf(), pdf(PAGE)[:300]])
def test_a_broken_file_is_refused(data: bytes) -> None:
    assert refused(data).message == "The file is broken, or has no pages."


def test_a_file_of_empty_pages_is_refused() -> None:
    assert refused(pdf(Leaf(), Leaf())).message == "The file has no words in it."
