"""A map that anybody can read: fills without colour, a legend in words, the map never mirrored."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from article9.documents.world import Area, Fill, World, drawn

SVG = "{http://www.w3.org/2000/svg}"
SQUARE = "M10 10l5 0 0 5-5 0z"
LEGEND: tuple[tuple[Fill, str], ...] = (
    ("solid", "Goats"), ("hatched", "Sheep"), ("dotted", "Geese"), ("empty", "Nothing"),
    ("outside", "Sea"),
)  # fmt: skip
AREAS = (Area("M700 100", "dotted", is_dot=True), Area(SQUARE, "solid"), Area(SQUARE, "empty"))


def world(
    language: str = "en", title: str = "Animals", areas: tuple[Area, ...] = AREAS
) -> etree._Element:
    told = World(language, title, "Where animals are.", areas, LEGEND)
    return etree.fromstring(drawn(told))


def samples(svg: etree._Element) -> list[str]:
    return [one.get("fill", "") for one in svg.iter(f"{SVG}rect")]


def test_title_and_description_are_there_for_those_who_do_not_see() -> None:
    svg = world()
    assert svg.get("role") == "img"
    title, told = svg.find(f"{SVG}title"), svg.find(f"{SVG}desc")
    assert title is not None
    assert told is not None
    assert (title.text, told.text) == ("Animals", "Where animals are.")
    assert svg.get("aria-labelledby") == title.get("id")
    assert svg.get("aria-describedby") == told.get("id")


def test_each_fill_has_its_words_and_no_two_look_the_same() -> None:
    svg = world()
    assert [one.text for one in svg.iter(f"{SVG}text")] == ["Animals", *(x for _, x in LEGEND)]
    assert len(set(samples(svg))) == len(LEGEND)


def test_no_fill_is_a_colour() -> None:
    written = etree.tostring(world(), encoding="unicode")
    for colour in re.findall(r"#[0-9a-f]{3,6}\b", written):
        digits = colour[1:]
        assert len(set(digits)) == 1 or digits[:2] == digits[2:4] == digits[4:]


def test_what_is_small_is_drawn_after_what_could_cover_it() -> None:
    kinds = [str(one.tag).removeprefix(SVG) for group in world().iter(f"{SVG}g") for one in group]
    assert kinds == ["path", "path", "circle"]


def test_the_legend_is_mirrored_and_the_map_is_not() -> None:
    one, other = world("en"), world("ar")
    assert other.get("direction") == "rtl"

    def xs(svg: etree._Element) -> list[float]:
        return [float(x.get("x", "")) for x in svg.iter(f"{SVG}text")]

    assert max(xs(one)) < 100 < 900 < min(xs(other))

    def shapes(svg: etree._Element) -> list[bytes]:
        return [etree.tostring(group) for group in svg.iter(f"{SVG}g")]

    assert shapes(one) == shapes(other)


def test_a_fill_without_words_is_refused() -> None:
    told = World("en", "Animals", "", (Area(SQUARE, "dotted"),), (("solid", "Goats"),))
    with pytest.raises(ValueError, match="no words for dotted"):
        drawn(told)


def test_it_needs_no_style_script_or_network() -> None:
    written = etree.tostring(world(), encoding="unicode")
    assert not re.search(r"style=|<script|<style|href|<image|url\((?!#)", written)


def test_words_and_paths_that_look_like_markup_stay_what_they_are() -> None:
    title = '<script>alert(1)</script>" onload="x'
    svg = world(title=title, areas=(Area('"/><script>', "solid"),))
    assert [one.tag for one in svg.iter() if "script" in str(one.tag)] == []
    assert svg.get("onload") is None


def test_a_world_without_areas_is_a_legend() -> None:
    svg = world(areas=())
    assert list(svg.iter(f"{SVG}g")) == []
    assert len(samples(svg)) == len(LEGEND)


@given(st.text(max_size=30), st.sampled_from(["en", "ar", "zh", "no such language"]))
def test_any_words_in_any_language_make_a_drawing(words: str, language: str) -> None:
    assert world(language, words).get("role") == "img"
