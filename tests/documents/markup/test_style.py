"""The style sheets: sides are logical, nothing is fetched, words of a document stay words."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from article9.documents.markup import style as module
from article9.documents.markup.style import string, style

SHEETS = sorted(Path(module.__file__).parent.glob("*.css"))


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda path: path.stem)
def test_a_style_sheet_names_no_left_or_right_and_fetches_nothing(sheet: Path) -> None:
    rules = re.sub(r"/\*.*?\*/", "", sheet.read_text(encoding="utf-8"), flags=re.DOTALL)
    assert not re.search(r"\b(left|right|float|margin-(top|bottom))\b", rules)
    assert not re.search(r"url\(|@import|@font-face|https?:|!important", rules)


def test_comments_are_left_out_and_the_margins_of_pages_come_last() -> None:
    written = style(("print.css",), title="T", footer="F", direction="ltr")
    assert "/*" not in written
    assert written.index("@media print") < written.index('content: "F"')


@pytest.mark.parametrize(("direction", "side"), [("ltr", "@bottom-left"), ("rtl", "@bottom-right")])
def test_the_footer_begins_where_lines_begin(direction: str, side: str) -> None:
    written = style((), title="T", footer="F", direction=direction)  # type: ignore[arg-type]
    assert re.search(rf'{side} {{\s+content: "F"', written)


def test_a_title_too_long_for_a_margin_is_cut() -> None:
    assert "x" * 161 not in style((), title="x" * 500, footer="", direction="ltr")


@given(st.text())
def test_a_string_of_css_cannot_be_left(text: str) -> None:
    assert re.fullmatch(r'"(?:[A-Za-z0-9]|\\[0-9a-f]{6})*"', string(text))


def test_a_string_of_css_says_the_same_words() -> None:
    assert string("a b</style>") == r'"a\000020b\00003c\00002fstyle\00003e"'
