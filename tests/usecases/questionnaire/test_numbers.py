"""Numbers of a sheet, and those of them that are days."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from article9.usecases.questionnaire.numbers import dated_styles, shown

_S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def styles(*formats: tuple[int, str]) -> etree._Element:
    root = etree.Element(f"{{{_S}}}styleSheet")
    own = etree.SubElement(root, f"{{{_S}}}numFmts")
    for number, code in formats:
        etree.SubElement(own, f"{{{_S}}}numFmt", numFmtId=str(number), formatCode=code)
    every = etree.SubElement(root, f"{{{_S}}}cellXfs")
    for number, _ in ((0, ""), *formats, (14, "")):
        etree.SubElement(every, f"{{{_S}}}xf", numFmtId=str(number))
    return root


@pytest.mark.parametrize("code", ["yyyy-mm-dd", "d. mmmm", "[$-409]m/d/yy", '"am" dd'])
def test_a_style_of_days_is_told(code: str) -> None:
    assert dated_styles(styles((170, code))) == {1, 2}


@pytest.mark.parametrize("code", ["0.00", "@", '"days" 0', "[Red]0", "hh:mm"])
def test_other_styles_are_none_of_days(code: str) -> None:
    assert dated_styles(styles((170, code))) == {2}


def test_a_file_without_styles_has_none() -> None:
    assert dated_styles(etree.Element("x")) == frozenset()


@pytest.mark.parametrize(
    ("text", "dated", "from_1904", "said"),
    [
        ("47546", True, False, "2030-03-04"),
        ("46084", True, True, "2030-03-04"),
        ("47546.75", True, False, "2030-03-04"),
        ("47546", False, False, "47546"),
        ("12.0", False, False, "12"),
        ("1.5", False, False, "1.5"),
        ("0", True, False, "0"),
        ("-3", True, False, "-3"),
        ("1e300", True, False, "1e300"),
        ("NaN", True, False, "NaN"),
        ("x", True, False, "x"),
        ("2958465", True, True, "2958465"),
    ],
)
def test_a_number_is_shown_as_it_is_seen(
    text: str, dated: bool, from_1904: bool, said: str
) -> None:
    assert shown(text, dated=dated, from_1904=from_1904) == said


@given(st.text(max_size=30), st.booleans(), st.booleans())
def test_no_text_stops_it(text: str, dated: bool, from_1904: bool) -> None:
    assert isinstance(shown(text, dated=dated, from_1904=from_1904), str)
