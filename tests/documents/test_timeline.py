"""A timeline anybody can read: words over their bars, within the frame, and from either side."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from article9.documents.timeline import Bar, Timeline, drawn

SVG = "{http://www.w3.org/2000/svg}"
BARS = (
    Bar("Count goats", date(2025, 1, 1), date(2025, 12, 31), "solid"),
    Bar("Count sheep", date(2026, 1, 1), date(2026, 12, 31), "hatched"),
)


def timeline(language: str = "en", bars: tuple[Bar, ...] = BARS, title: str = "Work") -> Timeline:
    return Timeline(
        language, title, "Bars.", bars, (("solid", "done"), ("hatched", "going on")),
        date(2026, 6, 1), "today",
    )  # fmt: skip


def svg(told: Timeline) -> etree._Element:
    return etree.fromstring(drawn(told))


def bars_of(element: etree._Element) -> list[tuple[float, float]]:
    """Where the bars begin and end, the legend's samples left out."""
    rects = [one for one in element.iter(f"{SVG}rect") if one.get("stroke")]
    return [
        (float(one.get("x", "")), float(one.get("x", "")) + float(one.get("width", "")))
        for one in rects[: -len(timeline().legend)]
    ]


def words(element: etree._Element) -> list[str]:
    return ["".join(one.itertext()) for one in element.iter(f"{SVG}text")]


def test_bars_stand_in_their_years() -> None:
    (first, end), (begin, last) = bars_of(svg(timeline()))
    assert end == pytest.approx(begin, abs=0.2)  # the one ends in the evening before the other
    assert first == pytest.approx(8)
    assert last == pytest.approx(392, abs=0.2)


def test_it_is_mirrored_where_the_language_runs_from_the_right() -> None:
    plain, mirrored = bars_of(svg(timeline())), bars_of(svg(timeline("ar")))
    for (a, b), (c, d) in zip(plain, mirrored, strict=True):
        assert c == pytest.approx(400 - b, abs=0.2)
        assert d == pytest.approx(400 - a, abs=0.2)


def test_title_years_labels_today_and_legend_are_words() -> None:
    element = svg(timeline())
    assert {"Work", "2025", "2026", "Count goats", "done", "going on"} <= set(words(element))
    assert any("today" in line for line in words(element))
    title = element.find(f"{SVG}title")
    assert title is not None
    assert element.get("aria-labelledby") == title.get("id")


def test_a_bar_without_an_end_is_broken_and_one_without_days_is_only_words() -> None:
    open_ = Bar("Open", date(2026, 3, 1), None, "solid")
    none = Bar("None", None, None, "solid", "(no day is given)")
    element = svg(timeline(bars=(*BARS, open_, none)))
    broken = [one for one in element.iter(f"{SVG}rect") if one.get("stroke-dasharray")]
    assert len(broken) == 1
    assert len(bars_of(element)) == 3
    assert "None (no day is given)" in words(element)


def test_a_bar_of_one_day_can_be_seen() -> None:
    day = date(2026, 3, 1)
    ((begin, end),) = bars_of(svg(timeline(bars=(Bar("Day", day, day, "solid"),))))
    assert end - begin >= 3


def test_a_long_label_is_broken_into_lines() -> None:
    long = "Count every goat and every sheep in every valley of the northern provinces"
    lines = [w for w in words(svg(timeline(bars=(Bar(long, None, None, "solid"),)))) if w in long]
    assert len(lines) > 1
    assert " ".join(lines) == long


def test_a_fill_without_words_is_refused() -> None:
    with pytest.raises(ValueError, match="no words for crossed"):
        drawn(timeline(bars=(Bar("x", None, None, "crossed"),)))


def test_it_needs_no_style_script_or_network() -> None:
    written = drawn(timeline(title='<script>alert(1)</script>" onload="x'))
    assert not re.search(r"style=|<script|<style|href|<image|url\((?!#)", written)
    assert svg(timeline(title='" onload="x')).get("onload") is None


DAYS = st.one_of(st.none(), st.dates(date(1999, 1, 1), date(2060, 1, 1)))


@given(
    st.lists(st.tuples(st.text(max_size=90), DAYS, DAYS), max_size=12),
    st.sampled_from(["en", "ar"]),
)
def test_whatever_is_planned_nothing_leaves_the_frame(
    plan: list[tuple[str, date | None, date | None]], language: str
) -> None:
    bars = tuple(
        Bar(label, *((b, a) if a and b and b < a else (a, b)), "solid") for label, a, b in plan
    )
    element = svg(timeline(language, bars))
    _, _, width, height = map(float, element.get("viewBox", "").split())
    for begin, end in bars_of(element):
        assert -0.2 <= begin <= end <= width + 3
    for one in element.iter(f"{SVG}text"):
        assert 0 <= float(one.get("x", "")) <= width
        assert 0 <= float(one.get("y", "")) <= height
