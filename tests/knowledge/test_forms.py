"""The layouts that ship: every treaty item in both, and nothing in them that no room can fill."""

from __future__ import annotations

import pytest

from article9.catalogue.figures import figure_kinds
from article9.catalogue.form_columns import COLUMNS, FILLS
from article9.catalogue.forms import ITEMS, Layout, layouts
from article9.usecases.report import kinds

LAYOUTS = layouts()
YEARLY = {id_: one for id_, one in LAYOUTS.items() if one.report == "article-7"}

#: Where the two layouts put each item: the letters differ, the items are the treaty's.
LETTERS = {
    "7(1)(a)": ("A", "A"), "7(1)(b)": ("B", "B"), "7(1)(c)": ("C", "D"), "7(1)(d)": ("D", "C"),
    "7(1)(e)": ("E", "F"), "7(1)(f)": ("F", "BD"), "7(1)(g)": ("G", "BD"), "7(1)(h)": ("H", "E"),
    "7(1)(i)": ("I", "D"), "voluntary": ("J", "GH"),
}  # fmt: skip


def letters(layout: Layout, item: str) -> str:
    return "".join(one.letter for one in layout.sections if item in one.items)


@pytest.mark.parametrize("item", ITEMS)
@pytest.mark.parametrize("id_", sorted(YEARLY))
def test_a_yearly_report_carries_every_item_of_the_treaty(id_: str, item: str) -> None:
    assert letters(YEARLY[id_], item)


@pytest.mark.parametrize("item", ITEMS)
def test_each_item_stands_under_the_letters_of_its_layout(item: str) -> None:
    by_name = {one.name: one for one in YEARLY.values()}
    assert (letters(by_name["classic"], item), letters(by_name["guide"], item)) == LETTERS[item]


@pytest.mark.parametrize("layout", YEARLY.values(), ids=list(YEARLY))
def test_a_layout_that_was_not_read_says_so(layout: Layout) -> None:
    assert layout.known == "general-knowledge"
    assert layout.sending is not None


@pytest.mark.parametrize("layout", YEARLY.values(), ids=list(YEARLY))
def test_what_others_read_names_no_person_source_or_answer(layout: Layout) -> None:
    parts = [part for section in layout.sections for part in section.parts]
    assert {part.fills for part in parts}.isdisjoint({"answers", "open-questions", "institutions"})
    assert not any({"by", "contact", "source"} & {*part.columns} for part in parts)


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=list(LAYOUTS))
def test_a_public_layout_says_of_itself_and_not_of_the_record_that_it_tells_nothing(
    layout: Layout,
) -> None:
    told = [part.none for section in layout.sections for part in section.parts if part.none]
    if layout.audience == "public":
        assert all(one.startswith("Nothing on this is told in this ") for one in told)


#: What Article 7(1) lists that no column holds, and the words by which a layout asks for it.
BY_HAND = {
    "7(1)(b)": "lot numbers", "7(1)(c)": "when they were laid", "7(1)(d)": "lot numbers",
    "7(1)(f)": "safety and environmental standards", "7(1)(g)": "since entry into force",
    "7(1)(h)": "explosive and metal",
}  # fmt: skip


@pytest.mark.parametrize(("item", "words"), BY_HAND.items())
@pytest.mark.parametrize("layout", YEARLY.values(), ids=list(YEARLY))
def test_what_no_column_holds_is_asked_for_in_words(layout: Layout, item: str, words: str) -> None:
    said = " ".join(one.says or "" for one in layout.sections if item in one.items)
    assert words in said.lower()


def test_every_layout_is_for_a_report_that_can_be_made() -> None:
    assert {one.report for one in LAYOUTS.values()} <= set(kinds())


def test_two_layouts_of_a_report_have_names_of_their_own() -> None:
    names = [(one.report, one.name) for one in LAYOUTS.values()]
    assert len(set(names)) == len(names)


def test_the_statement_has_the_agenda_item_that_was_read() -> None:
    assert "9.d" in [one.letter for one in LAYOUTS["statement"].sections]


def test_the_request_follows_the_convention_s_own_list() -> None:
    titles = " ".join(one.title for one in LAYOUTS["article-5-extension"].sections)
    for cite in ("(a)", "(b)(i)", "(b)(ii)", "(b)(iii)", "(c)", "(d)"):
        assert f"Art. 5(4){cite}" in titles


def test_every_kind_of_filling_is_known() -> None:
    assert {part.fills for one in LAYOUTS.values() for s in one.sections for part in s.parts} <= {
        *FILLS
    }


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=list(LAYOUTS))
def test_no_layout_tells_where_stocks_lie(layout: Layout) -> None:
    kinds_of_stocks = {id_ for id_, kind in figure_kinds().items() if "B" in kind.report}
    parts = [part for section in layout.sections for part in section.parts]
    shown = [{*part.columns, *part.slots()} for part in parts if part.figure in kinds_of_stocks]
    assert kinds_of_stocks
    assert not any("where" in columns for columns in shown)


def test_no_column_of_figures_tells_coordinates() -> None:
    assert not {"near", "latitude", "longitude"} & {*COLUMNS["figures"]}
