"""Amounts as bars in parts: each part as long as its amount, each written in words."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from article9.documents.amounts import Amounts, Part, Stack, drawn

SVG = "{http://www.w3.org/2000/svg}"
LEGEND = (("solid", "there"), ("empty", "missing"))


def stack(label: str, there: str, missing: str) -> Stack:
    return Stack(label, (Part("solid", Decimal(there)), Part("empty", Decimal(missing))))


STACKS = (stack("Goats", "30", "10"), stack("Sheep", "0", "20"))


def amounts(language: str = "en", stacks: tuple[Stack, ...] = STACKS) -> Amounts:
    return Amounts(
        language, "money", "Money", "Bars.", stacks, (("solid", "there"), ("empty", "missing"))
    )


def svg(told: Amounts) -> etree._Element:
    return etree.fromstring(drawn(told, written=str))


def bars_of(element: etree._Element) -> list[tuple[float, float]]:
    rects = list(element.iter(f"{SVG}rect"))[: -len(LEGEND)]
    return [(float(one.get("x", "")), float(one.get("width", ""))) for one in rects]


def words(element: etree._Element) -> list[str]:
    return ["".join(one.itertext()) for one in element.iter(f"{SVG}text")]


def test_parts_stand_one_behind_the_other_and_are_as_long_as_their_amounts() -> None:
    (at, there), (behind, missing), (_, other) = bars_of(svg(amounts()))
    assert behind == pytest.approx(at + there, abs=0.2)
    assert there == pytest.approx(3 * missing, abs=0.5)
    assert other == pytest.approx(2 * missing, abs=0.5)


def test_nothing_is_no_bar_but_it_is_written() -> None:
    element = svg(amounts(stacks=(stack("Sheep", "0", "0"),)))
    assert bars_of(element) == []
    assert "there: 0 · missing: 0" in words(element)


def test_it_is_mirrored_where_the_language_runs_from_the_right() -> None:
    plain, mirrored = bars_of(svg(amounts())), bars_of(svg(amounts("ar")))
    for (at, wide), (there, width) in zip(plain, mirrored, strict=True):
        assert width == wide
        assert there == pytest.approx(400 - at - wide, abs=0.2)


def test_title_labels_and_legend_are_words() -> None:
    assert {"Money", "Goats", "Sheep", "there", "missing"} <= set(words(svg(amounts())))


def test_a_part_without_words_is_refused() -> None:
    wrong = (Stack("x", (Part("dotted", Decimal(1)),)),)
    with pytest.raises(ValueError, match="no words for dotted"):
        drawn(amounts(stacks=wrong), written=str)


def test_no_lines_at_all_are_a_title_and_a_legend() -> None:
    assert bars_of(svg(amounts(stacks=()))) == []


@given(
    st.lists(st.tuples(st.text(max_size=60), st.integers(0, 10**15), st.integers(0, 10**15)),
             max_size=9),
    st.sampled_from(["en", "ar"]),
)  # fmt: skip
def test_whatever_is_counted_nothing_leaves_the_frame(
    lines: list[tuple[str, int, int]], language: str
) -> None:
    element = svg(amounts(language, tuple(stack(w, str(a), str(b)) for w, a, b in lines)))
    _, _, width, height = map(float, element.get("viewBox", "").split())
    for at, wide in bars_of(element):
        assert 0 <= at <= at + wide <= width + 0.2  # both are rounded
    assert all(float(one.get("y", "")) <= height for one in element.iter(f"{SVG}text"))
