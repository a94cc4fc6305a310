"""Pages become a text of paragraphs that knows where each page begins."""

from __future__ import annotations

from dataclasses import replace

from article9.law.files.composition import Composition
from article9.law.files.pdf.printed import Page
from article9.law.files.pdf.setting import Counted, lay_out
from article9.law.source import Source
from tests.law.files.pdf.printing import line, lines, page

FULL = [
    "No person shall in any circumstances use a mine or let other",
    "persons use one, nor shall any person help, encourage or ask",
    "another to do what this section prohibits, wherever they are",
]
LAST = "in a time of war."


def set_out(*pages: Page) -> tuple[Source, Counted]:
    composition = Composition("law.pdf")
    counted = lay_out(composition, pages)
    return composition.source(b"data", read_by="layer"), counted


def test_a_paragraph_is_a_line_of_the_text() -> None:
    source, _ = set_out(page(*lines([*FULL, LAST, "1. Use", *FULL, LAST])))
    whole = " ".join([*FULL, LAST])
    assert source.text == f"{whole}\n1. Use\n{whole}\n"
    assert source.pages == (0,)


def test_a_page_may_begin_inside_a_line_of_the_text() -> None:
    source, _ = set_out(page(*lines(FULL)), page(*lines([LAST, *FULL])))
    assert source.text.startswith(" ".join([*FULL, LAST]))
    assert source.text[source.pages[1] :].startswith(LAST)
    assert source.page(source.text.index("time of war")) == 2


def test_a_word_parted_by_the_end_of_a_page_is_whole() -> None:
    first = [*FULL, "or uses an anti-personnel mine in any other place, or a deto-"]
    source, _ = set_out(page(*lines(first)), page(*lines(["nator of a detonator."])))
    assert "a detonator of a detonator." in source.text
    assert source.text[source.pages[1] :].startswith("nator")


def test_empty_pages_begin_where_the_next_words_do() -> None:
    source, _ = set_out(page(line("Use.")), Page(), page(line("Sale.")), Page())
    assert source.text == "Use.\n\nSale.\n"
    assert source.pages == (0, 6, 6, 12)
    assert source.page(source.text.index("Sale")) == 3


def test_footnotes_stand_behind_the_paragraph_that_runs_over_the_page_end() -> None:
    cited = replace(lines(FULL)[0], citing=("1",))
    note = line("1 See the Gazette.", base=700, size=7)
    first = page(cited, *lines(FULL)[1:], note)
    source, counted = set_out(first, page(*lines([LAST, "2. Sale."])))
    assert source.text == " ".join([*FULL, LAST]) + "\n[1] See the Gazette.\n2. Sale.\n"
    assert source.text[source.asides[0] :].startswith("[1] See")
    assert counted.footnotes == 1


def test_footnotes_wait_for_the_end_of_a_list() -> None:
    cited = replace(line("No person shall— "), citing=("1",))
    first = page(cited, line("(a) use a mine;", base=112), line("1 See.", base=700, size=7))
    second = page(line("(b) sell a mine."), line("2. The Minister.", base=112))
    text = set_out(first, second)[0].text
    assert text.index("(b) sell a mine.") < text.index("[1] See.") < text.index("2. The Minister.")


def test_footnotes_of_the_last_page_stand_at_the_end() -> None:
    cited = replace(line("No person shall use a mine—"), citing=("1",))
    text = set_out(page(cited, line("1 See.", base=700, size=7)))[0].text
    assert text.endswith("[1] See.\n")


def test_a_note_in_the_margin_is_the_heading_of_the_section_beside_it() -> None:
    first = replace(line("1. No person shall use a mine."), notes=("Use of\nmines.",))
    source, counted = set_out(page(first))
    assert source.text == "Use of mines.\n1. No person shall use a mine.\n"
    assert source.headings == (0,)
    assert counted.margin_notes == 1


def test_a_note_beside_the_middle_of_a_paragraph_does_not_part_it() -> None:
    texts = lines([*FULL, LAST])
    noted = [*texts[:2], replace(texts[2], notes=("1998 c. 33.",)), texts[3]]
    source, _ = set_out(page(*noted))
    assert source.text == " ".join([*FULL, LAST]) + "\n1998 c. 33.\n"
    assert source.text[source.asides[0] :] == "1998 c. 33.\n"


def test_what_stands_beside_its_meaning_is_read_before_it() -> None:
    first = replace(line("means a weapon."), notes=("“mine”",))
    assert set_out(page(first))[0].text == "“mine” means a weapon.\n"


def test_pages_without_lines_are_no_text() -> None:
    assert set_out(Page(), Page())[0].text == ""
