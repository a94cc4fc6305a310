"""Lines are put together into the paragraphs of the law, and no two paragraphs become one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from article9.law.files.pdf.flow import flow, usual
from article9.law.files.pdf.paragraphs import Paragraph, paragraphs
from article9.law.files.pdf.printed import Line, Page
from tests.law.files.pdf.printing import column, line, lines, page

#: Lines that fill the column of 300 points: sixty letters.
FULL = [
    "No person shall in any circumstances use a mine or let other",
    "persons use one, nor shall any person help, encourage or ask",
    "another to do what this section prohibits, wherever they are",
    "within the territory of the Republic or under its flag, even",
]
LAST = "in a time of war."
ITEM = "(a) develop, make or by any other means acquire a mine of any"


def made(*pages: Page) -> list[Paragraph]:
    return paragraphs(flow(pages), usual(pages))


def read(*pages: Page) -> list[str]:
    return [" ".join(piece.line.text for piece in one.pieces) for one in made(*pages)]


def of(*found: Line) -> Page:
    return page(*found)


def indented(first: float, rest: float, *, base: float, texts: Sequence[str]) -> list[Line]:
    """A paragraph whose first line begins elsewhere than the others."""
    return [
        line(text, left=rest if at else first, base=base + 12 * at) for at, text in enumerate(texts)
    ]


def test_full_lines_go_on_and_the_last_one_ends() -> None:
    found = read(of(*lines([*FULL, LAST, *FULL, LAST])))
    assert found == [" ".join([*FULL, LAST])] * 2


def test_white_space_parts_paragraphs_though_their_last_line_is_full() -> None:
    after = lines(FULL, base=100 + 4 * 12 + 10)
    found = made(of(*lines(FULL), *after))
    assert [len(one.pieces) for one in found] == [4, 4]
    assert [one.gap for one in found] == [False, True]


def test_a_little_white_space_parts_them_if_nearly_all_lines_before_it_are_last_ones() -> None:
    found: list[Line] = []
    for at in range(5):
        texts = [*FULL, LAST] if at else FULL[:3]
        found += lines(texts, base=100 + 62.5 * at)
    assert len(read(of(*found))) == 5


def test_an_indented_first_line_begins_a_paragraph() -> None:
    texts = [FULL[0][:56], *FULL[1:]]
    found: list[Line] = []
    for at in range(4):
        found += indented(90, 72, base=100 + 48 * at, texts=texts)
    assert [len(one.pieces) for one in made(of(*found))] == [4] * 4


def test_two_indented_lines_are_two_first_lines_where_first_lines_are_indented() -> None:
    texts = [FULL[0][:56], *FULL[1:]]
    found: list[Line] = []
    for at in range(4):
        found += indented(90, 72, base=100 + 48 * at, texts=texts)
    single = [line(FULL[0][:56], left=90, base=292), line(FULL[1][:56], left=90, base=304)]
    assert [len(one.pieces) for one in made(of(*found, *single))] == [4] * 4 + [1, 1]


def test_a_number_that_hangs_left_of_its_text_begins_an_item() -> None:
    texts = [ITEM[:58], FULL[1][:54], LAST]
    found = indented(72, 92, base=100, texts=texts) + indented(72, 92, base=136, texts=texts)
    assert [len(one.pieces) for one in made(of(*lines(FULL, base=40), *found))] == [4, 3, 3]


def test_words_behind_a_list_are_not_of_its_last_item() -> None:
    hanging = indented(100, 118, base=100, texts=[ITEM[:53], LAST])
    hanging += indented(100, 118, base=124, texts=["(b)" + ITEM[3:53], LAST])
    last = line("(c) sell a mine, or sell what can be used as a mine;", left=100, base=148)
    tail = lines(["commits an offence."], base=160)
    wide = lines(FULL, base=52)
    assert read(of(*wide, *hanging, last, *tail))[-1] == "commits an offence."


def test_items_without_any_indent_are_told_by_the_stop_before_them() -> None:
    first = FULL[0][:58] + ";"
    assert read(of(*lines([first, ITEM, LAST]), *lines(FULL, base=200)))[:2] == [
        first,
        f"{ITEM} {LAST}",
    ]


def test_a_number_of_a_citation_at_the_start_of_a_line_begins_nothing() -> None:
    cited = "subject to what is said about it in section 3 or in subsect"
    found = read(of(*lines([*FULL, cited, "(a) of it."])))
    assert found == [" ".join([*FULL, cited, "(a) of it."])]


def test_the_number_of_an_article_alone_on_a_line_is_a_paragraph() -> None:
    assert read(of(*lines([*FULL, "Article 5", *FULL])))[1] == "Article 5"


def test_lines_in_other_type_are_other_paragraphs() -> None:
    title = line("MINES ACT OF THE REPUBLIC", base=84, size=14)
    assert read(of(title, *lines(FULL)))[0] == "MINES ACT OF THE REPUBLIC"


def test_a_sentence_goes_on_in_the_next_column_and_on_the_next_page() -> None:
    first = Page(
        (column(*lines(FULL[:2]), shared=True), column(*lines(FULL[2:], left=400), shared=True)),
        842,
    )
    assert read(first, of(*lines([LAST]))) == [" ".join([*FULL, LAST])]


def test_a_new_paragraph_on_the_next_page_is_one_of_its_own() -> None:
    ended = [*FULL[:3], "within the territory of the Republic, wherever that may be.x"[:-1]]
    assert read(of(*lines(ended)), of(*lines([*FULL, LAST]))) == [
        " ".join(ended),
        " ".join([*FULL, LAST]),
    ]


def test_a_heading_on_the_next_page_does_not_go_on_with_a_sentence() -> None:
    heading = replace(line("Offences"), bold=True)
    assert read(of(*lines(FULL)), of(heading))[-1] == "Offences"


def test_an_item_on_the_next_page_is_one_of_its_own() -> None:
    ended = [*FULL[:3], FULL[3][:-1] + ";"]
    assert len(read(of(*lines(ended)), of(*lines([ITEM, LAST])))) == 2


def test_lines_set_to_an_edge_of_their_own_are_one_paragraph() -> None:
    quoted = [text[:50] for text in FULL]
    found = read(of(*lines(FULL), *lines(quoted, left=92, base=160), line(LAST, left=92, base=208)))
    assert len(found) == 2


def test_centred_lines_are_a_heading_of_their_own() -> None:
    long_title = ["THE PROHIBITION OF ANTI-PERSONNEL MINES IN", "THE REPUBLIC OF XXA"]
    middle = [
        line(text, left=222 - len(text) * 2.5, base=40 + 12 * at)
        for at, text in enumerate(long_title)
    ]
    found = read(of(*middle, *lines(FULL, base=64)))
    assert found == [*long_title, " ".join(FULL)] or found == [" ".join(long_title), " ".join(FULL)]


def test_entries_of_a_table_of_contents_are_not_put_together() -> None:
    entry = FULL[0][:40] + " " + "." * 16 + " 3"
    assert read(of(*lines([entry] * 4))) == [entry] * 4


def test_a_dash_alone_on_a_line_belongs_to_the_line_before() -> None:
    assert read(of(*lines([*FULL[:3], "no person shall", "—"])))[0].endswith("no person shall —")


def test_large_and_bold_lines_are_headings() -> None:
    found = made(
        of(
            line("Offences", size=14, base=80),
            replace(line("Use", base=110), bold=True),
            *lines(FULL, base=130),
        )
    )
    assert [one.heading for one in found] == [True, True, False]


def test_sentences_and_small_words_are_no_headings() -> None:
    bold = [
        replace(one, bold=True)
        for one in lines(["No person shall use a mine.", "(a) use mines;", "or"])
    ]
    found = made(of(*bold, *lines(FULL, base=150)))
    assert not any(one.heading for one in found)


def test_in_a_text_that_is_bold_throughout_bold_is_no_heading() -> None:
    bold = [replace(one, bold=True) for one in lines(["Use", *FULL])]
    assert not any(one.heading for one in made(of(*bold)))


@given(
    st.lists(
        st.tuples(
            st.sampled_from([*FULL, LAST, ITEM, "Article 5", "—"]),
            st.sampled_from([72.0, 90.0, 200.0]),
            st.sampled_from([12.0, 13.0, 24.0]),
        ),
        max_size=20,
    )
)
@settings(deadline=None)
def test_every_line_is_in_one_paragraph_in_its_order(found: list[tuple[str, float, float]]) -> None:
    placed, base = [], 60.0
    for text, left, step in found:
        base += step
        placed.append(line(text, left=left, base=base))
    given_ = of(*placed) if placed else Page()
    assert [piece.line for one in made(given_) for piece in one.pieces] == placed
