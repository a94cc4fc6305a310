"""A chart is a drawing that anybody can read: with a title, axes, words, and from either side."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from article9.documents.chart import Bar, Chart, drawn

BARS = (Bar("2024", 3), Bar("2025", None), Bar("2026", 12))
SVG = "{http://www.w3.org/2000/svg}"


def chart(
    language: str = "en", bars: tuple[Bar, ...] = BARS, title: str = "Goats"
) -> etree._Element:
    told = Chart(language, title, across="Year", up="Head", bars=bars)
    return etree.fromstring(drawn(told, written=str))


def texts(svg: etree._Element) -> list[str]:
    return [one.text or "" for one in svg.iter(f"{SVG}text")]


def lefts(svg: etree._Element) -> list[float]:
    return [float(one.get("x", "")) for one in svg.iter(f"{SVG}rect")]


def test_title_axes_labels_and_numbers_are_text() -> None:
    svg = chart()
    assert {"Goats", "Head", "Year", "2024", "2026", "3", "12", "0"} <= set(texts(svg))
    assert svg.findtext(f"{SVG}title") == svg.get("aria-label") == "Goats"
    assert (svg.get("role"), svg.get("lang")) == ("img", "en")


def test_a_bar_is_as_high_as_its_number() -> None:
    low, high = (float(one.get("height", "")) for one in chart().iter(f"{SVG}rect"))
    assert high == pytest.approx(4 * low, abs=0.5)


def test_what_is_not_known_is_a_dash_and_no_bar() -> None:
    svg = chart()
    assert len(list(svg.iter(f"{SVG}rect"))) == 2
    assert texts(svg).count("–") == 1


def test_nought_is_a_bar_without_height_and_no_dash() -> None:
    svg = chart(bars=(Bar("2026", 0),))
    assert [one.get("height") for one in svg.iter(f"{SVG}rect")] == ["0.0"]
    assert "–" not in texts(svg)


def test_it_runs_from_right_to_left_where_the_language_does() -> None:
    assert lefts(chart()) == sorted(lefts(chart()))
    mirrored = chart("ar", title="ماعز")
    assert mirrored.get("direction") == "rtl"
    assert lefts(mirrored) == sorted(lefts(mirrored), reverse=True)


def test_it_needs_no_colour_style_script_or_network() -> None:
    written = etree.tostring(chart(), encoding="unicode")
    assert not re.search(r"style=|<script|<style|href|url\(|<image", written)
    assert set(re.findall(r"#[0-9a-f]+", written)) <= {"#000", "#555"}  # greys


def test_words_that_look_like_markup_stay_words() -> None:
    title = '<script>alert(1)</script>" onload="x'
    svg = chart(title=title)
    assert title in texts(svg)
    assert [one.tag for one in svg.iter() if "script" in str(one.tag)] == []
    assert svg.get("onload") is None


def test_nothing_at_all_is_drawn_as_axes() -> None:
    assert list(chart(bars=()).iter(f"{SVG}rect")) == []


def test_no_two_labels_are_nearer_than_they_are_wide() -> None:
    bars = tuple(Bar(str(year), year) for year in range(1999, 2060))
    labels = [
        one
        for one in chart(bars=bars).iter(f"{SVG}text")
        if re.fullmatch("(19|20)..", one.text or "")
    ]
    places = [float(one.get("x", "")) for one in labels if one.get("text-anchor") == "middle"]
    assert min(b - a for a, b in pairwise(places) if b > a) > 40


@given(st.lists(st.one_of(st.none(), st.integers(0, 10**12)), max_size=60), st.text(max_size=20))
def test_any_numbers_and_words_make_a_drawing_within_its_frame(
    numbers: list[int | None], words: str
) -> None:
    bars = tuple(Bar(words, number) for number in numbers)
    svg = chart(bars=bars, title=words)
    for bar in svg.iter(f"{SVG}rect"):
        assert float(bar.get("y", "")) >= 0
        assert float(bar.get("height", "")) >= 0
