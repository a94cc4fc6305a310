"""Fills can be told apart without colour, and those of two drawings on a page are two."""

from __future__ import annotations

import re

from article9.documents.hatching import Fill, Hatching

FILLS: tuple[Fill, ...] = ("solid", "hatched", "dotted", "empty", "crossed")


def test_no_two_fills_look_alike() -> None:
    assert len({Hatching("a").paint(fill) for fill in FILLS}) == len(FILLS)


def test_every_pattern_that_a_fill_names_is_there() -> None:
    one = Hatching("a")
    named = {found[1] for fill in FILLS if (found := re.match(r"url\(#(.+)\)", one.paint(fill)))}
    assert named == set(re.findall(r'id="([^"]+)"', one.patterns()))


def test_two_drawings_share_no_pattern() -> None:
    ids = [set(re.findall(r'id="([^"]+)"', Hatching(name).patterns())) for name in "ab"]
    assert not ids[0] & ids[1]


def test_no_fill_is_a_colour() -> None:
    for colour in re.findall(r"#[0-9a-f]{3}\b", Hatching("x").patterns()):
        assert len(set(colour[1:])) == 1
