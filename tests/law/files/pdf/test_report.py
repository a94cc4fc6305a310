"""What was not read, and what was chosen, is said with the pages it is about."""

from __future__ import annotations

import pytest

from article9.law.files.pdf.report import Report, Seen
from article9.law.files.pdf.setting import Counted


def report(seen: Seen, *pages: int) -> Report:
    made = Report()
    for page in pages:
        made.see(seen, page, name="Khmer" if seen is Seen.UNORDERED else "")
    return made


@pytest.mark.parametrize(
    ("pages", "words"),
    [
        ((3,), "Page 4 is a picture without text; it was not read."),
        ((2, 3, 4), "Pages 3 to 5 are pictures without text; they were not read."),
        ((0, 1), "Pages 1 and 2 are pictures without text; they were not read."),
        ((0, 4, 2), "Pages 1, 3 and 5 are pictures without text; they were not read."),
        ((8, 0, 9, 10), "Pages 1 and 9 to 11 are pictures without text; they were not read."),
    ],
)
def test_pages_are_named_as_a_reader_would_name_them(pages: tuple[int, ...], words: str) -> None:
    assert report(Seen.PICTURE, *pages).unreadable() == (words,)


def test_each_reason_has_a_sentence_of_its_own() -> None:
    found = report(Seen.BROKEN, 0)
    found.see(Seen.PICTURE, 1)
    found.see(Seen.UNORDERED, 2, name="Khmer")
    said = found.unreadable()
    assert len(said) == 3
    assert "Page 1 is broken and was not read." in said
    assert any("(Khmer)" in one for one in said)


def test_what_was_left_out_by_choice_is_a_note_and_no_fault() -> None:
    found = report(Seen.ASLANT, 0, 1)
    assert found.unreadable() == ()
    assert found.notes() == ("Words that stand turned on pages 1 and 2 were left out.",)


def test_what_was_set_apart_is_counted() -> None:
    found = Report()
    found.count(Counted(footnotes=1, margin_notes=2))
    assert found.notes() == (
        "1 footnote was put at the end of its page.",
        "2 notes in the margin were put before or behind the paragraphs beside them.",
    )


def test_a_text_without_any_of_this_has_no_notes() -> None:
    found = Report()
    found.see_text(0, recognised=False)
    assert (found.notes(), found.unreadable(), found.is_recognised) == ((), (), False)


def test_a_text_recognised_on_all_pages_says_so_by_its_kind_and_not_page_by_page() -> None:
    found = Report()
    found.see_text(0, recognised=True)
    found.see_text(1, recognised=True)
    assert found.is_recognised
    assert found.notes() == ()


def test_a_text_recognised_on_some_pages_names_them() -> None:
    found = Report()
    found.see_text(0, recognised=True)
    found.see_text(1, recognised=False)
    assert not found.is_recognised
    assert found.notes() == ("Page 1 was read from what a program had recognised in its picture.",)


@pytest.mark.parametrize(
    ("seen", "words", "remedy"),
    [
        (Seen.PICTURE, "The file holds pictures of pages, and no text.", "OCR"),
        (Seen.STAMPED, "The file holds pictures of pages, and no text.", "OCR"),
        (Seen.GARBAGE, "The text behind page 1 is signs and no words; it was not read.", "OCR"),
        (Seen.UNORDERED, "Page 1 is in a script", "Word file"),
        (Seen.DOWNWARD, "Page 1 is set in lines from top to bottom; it was not read.", "Word file"),
    ],
)
def test_a_file_of_which_nothing_was_read_is_refused_with_a_remedy(
    seen: Seen, words: str, remedy: str
) -> None:
    error = report(seen, 0).refusal("law.pdf")
    assert error.message.startswith(words)
    assert remedy in error.remedy
    assert error.where == "law.pdf"


def test_a_file_of_empty_pages_is_refused() -> None:
    assert Report().refusal("law.pdf").message == "The file has no words in it."
