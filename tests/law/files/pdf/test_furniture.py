"""Headers, footers and page numbers are taken out of pages, and no line of the law with them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from article9.law.files.pdf.furniture import without_furniture
from article9.law.files.pdf.printed import Line, Page
from tests.law.files.pdf.printing import column, line, page

TOP, FOOT, BODY = 40.0, 800.0, 100.0
NUMERALS = ("i", "ii", "iii", "iv", "v", "vi")


def body(at: int) -> list[Line]:
    """Lines that no other page has."""
    words = ("use", "make", "keep", "sell", "buy", "move", "lay", "give", "store", "test")
    first, second = words[at % 10], words[(at + 3) % 10]
    texts = (
        f"No person shall {first} a mine of the",
        f"kind that the Minister may {second}",
        f"when he or she wants to {first} one.",
        f"The Minister may {second} mines for",
        f"training, but shall not {first} them",
        f"nor let anyone {second} them again.",
    )
    return [line(text, base=BODY + 12 * row) for row, text in enumerate(texts)]


def pages(*extra: list[Line]) -> list[Page]:
    return [
        page(*sorted([*body(at), *more], key=lambda one: one.base)) for at, more in enumerate(extra)
    ]


def left(found: list[Page]) -> list[list[str]]:
    """What stays on each page beside its own lines."""
    stays = without_furniture(found, 10)
    return [
        [one.text for one in each.lines if one.text not in {two.text for two in body(at)}]
        for at, each in enumerate(stays)
    ]


def test_a_header_on_every_page_is_taken_out() -> None:
    assert left(pages(*([line("Mines Act", base=TOP)] for _ in range(4)))) == [[]] * 4


def test_page_numbers_are_taken_out_wherever_they_begin() -> None:
    assert left(pages(*([line(str(at + 17), base=FOOT)] for at in range(4)))) == [[]] * 4


@pytest.mark.parametrize("form", ["Page {}", "- {} -", "{} / 12", "Gazette of XXA   {}", "[{}]"])
def test_page_numbers_with_words_are_taken_out(form: str) -> None:
    found = pages(*([line(form.format(at + 1), base=FOOT)] for at in range(4)))
    assert left(found) == [[]] * 4


def test_roman_page_numbers_are_taken_out() -> None:
    assert left(pages(*([line(NUMERALS[at], base=FOOT)] for at in range(4)))) == [[]] * 4


def test_headers_that_alternate_are_taken_out() -> None:
    shown = [f"{at} Mines Act" if at % 2 else f"Act No. 14 {at}" for at in range(1, 8)]
    assert left(pages(*([line(text, base=TOP)] for text in shown))) == [[]] * 7


def test_two_lines_of_a_header_are_taken_out() -> None:
    two = [line("Official Gazette", base=TOP), line("3 May 2011", base=TOP + 12)]
    assert left(pages(*(two for _ in range(3)))) == [[]] * 3


def test_a_header_in_two_columns_is_that_of_a_page_in_one() -> None:
    whole = page(line("Gazette No. 17", base=TOP), *body(0))
    parted = Page(
        (
            column(line("Gazette", base=TOP), *body(1)[:3]),
            column(line("No. 17", left=300, base=TOP), *body(1)[3:]),
        ),
        whole.height,
    )
    assert left([whole, parted]) == [[], []]


def test_the_name_of_a_chapter_is_taken_out_where_other_pages_have_a_header() -> None:
    names = ["Mines Act"] * 4 + ["Penalties", "Schedule"]
    assert left(pages(*([line(name, base=TOP)] for name in names))) == [[]] * 6


def test_a_page_number_on_the_only_page_is_taken_out() -> None:
    assert left(pages([line("Page 1", base=FOOT)])) == [[]]


def test_a_heading_at_the_top_of_one_page_stays() -> None:
    found = pages([], [line("Article 1", base=TOP)], [], [])
    assert left(found) == [[], ["Article 1"], [], []]


def test_headings_that_other_lines_are_like_stay_at_the_top_of_pages() -> None:
    extra = [
        [line(f"Article {at}", base=BODY - 12), line(f"Article {at + 9}", base=200)]
        for at in range(4)
    ]
    assert left(pages(*extra)) == [[f"Article {at}", f"Article {at + 9}"] for at in range(4)]


@pytest.mark.parametrize(("size", "bold"), [(14.0, False), (10.0, True)])
def test_headings_that_go_up_with_the_pages_stay(size: float, bold: bool) -> None:
    extra = [[line(f"Article {at}", base=TOP, size=size, bold=bold)] for at in range(1, 5)]
    assert left(pages(*extra)) == [[f"Article {at}"] for at in range(1, 5)]


def test_numbers_that_do_not_go_up_with_the_pages_stay() -> None:
    numbers = (3, 4, 9, 10, 31)
    extra = [[line(f"Section {at}", base=TOP)] for at in numbers]
    assert left(pages(*extra)) == [[f"Section {at}"] for at in numbers]


def test_a_sentence_that_comes_back_stays() -> None:
    extra = [[line("This section does not apply to mines.", base=TOP)] for _ in range(4)]
    assert all(left(pages(*extra)))


def test_what_comes_back_at_other_heights_stays() -> None:
    extra = [[line("Repealed", base=TOP + 15 * at)] for at in range(4)]
    assert left(pages(*extra)) == [["Repealed"]] * 4


def test_further_in_than_the_text_nothing_is_taken_out() -> None:
    extra = [
        [line(f"Rule {at} of {at}{at}{at}", base=TOP), line("Mines", base=TOP + 12)]
        for at in (1, 5, 2)
    ]
    assert all("Mines" in stays for stays in left(pages(*extra)))


def test_a_line_right_above_the_text_stays_though_some_pages_begin_with_it() -> None:
    extra = [[line("persons who are not allowed to", base=BODY - 12)] for _ in range(3)]
    assert left(pages(*extra, [], [], [])) == [["persons who are not allowed to"]] * 3 + [[]] * 3


def test_a_header_right_above_the_text_is_taken_out_if_all_pages_have_it() -> None:
    assert left(pages(*([line("Mines Act", base=BODY - 12)] for _ in range(4)))) == [[]] * 4


def test_a_small_header_right_above_the_text_is_taken_out() -> None:
    extra = [[line("Mines Act", base=BODY - 12, size=7)] for _ in range(3)]
    assert left(pages(*extra, [], [], [])) == [[]] * 6


def test_a_number_alone_on_one_page_stays() -> None:
    assert left(pages([], [line("12", base=FOOT)], [])) == [[], ["12"], []]


def test_a_heading_last_on_the_only_page_stays_if_it_is_not_numbered_one() -> None:
    assert left(pages([line("SCHEDULE", base=FOOT)])) == [["SCHEDULE"]]


def test_pages_without_lines_stay_as_they_are() -> None:
    assert without_furniture([Page(), Page()], 10) == [Page(), Page()]


@given(
    st.lists(
        st.lists(st.sampled_from(["1", "2", "Mines", "Article 1", "a."]), max_size=4), max_size=5
    )
)
def test_lines_stay_or_go_and_none_are_added(found: list[list[str]]) -> None:
    given_ = [
        page(*(line(text, base=40 + 30 * at) for at, text in enumerate(some))) for some in found
    ]
    stays = without_furniture(given_, 10)
    assert len(stays) == len(given_)
    assert all(
        set(after.lines) <= set(before.lines) for before, after in zip(given_, stays, strict=True)
    )
