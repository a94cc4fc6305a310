"""The map of statuses: each State by the day asked, and nothing that ranks or judges."""

from __future__ import annotations

import re
from datetime import date

import pytest
from lxml import etree

from article9.catalogue.outlines import outlines
from article9.catalogue.translations import AS_WRITTEN
from article9.documents.document import Document, Figure, Heading, Table
from article9.documents.writers import html, text
from article9.usecases.states.known import known
from article9.usecases.states.status_map import status_map
from tests.usecases.states.given import TODAY, Marked, asked

SHIPPED = known().register
TABLE = Table(("Status", "Number"), (("States Parties", "161"),))
PATHS = {row.code: row.path for row in outlines()}
SVG = "{http://www.w3.org/2000/svg}"


def figure(on: date = TODAY) -> Figure:
    return status_map(asked(SHIPPED, on), TABLE, AS_WRITTEN)


def fill(code: str, on: date = TODAY) -> str:
    """How a State with an outline is filled on a day."""
    for group in etree.fromstring(figure(on).svg).iter(f"{SVG}g"):
        if any(one.get("d") == PATHS[code] for one in group):
            return group.get("fill", "")
    raise AssertionError(code)


def test_every_area_and_dot_is_drawn_once() -> None:
    groups = etree.fromstring(figure().svg).iter(f"{SVG}g")
    assert sum(len(group) for group in groups) == len(outlines())


@pytest.mark.parametrize(
    ("code", "day", "like"),
    [
        ("FIN", date(2011, 1, 1), "USA"),  # it joined in 2012
        ("FIN", date(2025, 1, 1), "FRA"),
        ("FIN", date(2025, 12, 1), "FRA"),  # notice was given; it is a party still
        ("FIN", TODAY, "LVA"),  # both have left
    ],
)
def test_a_state_is_filled_by_the_day_that_was_asked_for(code: str, day: date, like: str) -> None:
    assert fill(code, day) == fill(like, day)


def test_who_has_left_is_not_shown_as_a_party_nor_as_one_that_never_joined() -> None:
    assert len({fill("FIN"), fill("FRA"), fill("USA")}) == 3


def test_an_area_that_is_no_state_of_the_register_is_not_filled_as_one() -> None:
    svg = etree.fromstring(figure().svg)
    outside = [row.path for row in outlines() if row.code is None]
    groups = [g for g in svg.iter(f"{SVG}g") if any(one.get("d") in outside for one in g)]
    assert len(groups) == 1
    assert groups[0].get("fill") not in {fill("FRA"), fill("FIN"), fill("USA")}


def test_states_that_are_not_in_the_register_are_other_areas() -> None:
    told = status_map(asked(), TABLE, AS_WRITTEN)  # fictional States have no outline
    groups = etree.fromstring(told.svg).iter(f"{SVG}g")
    assert len({group.get("fill") for group in groups}) == 1


def test_it_is_small_enough_for_a_page() -> None:
    assert len(figure().svg.encode()) <= 70_000


def test_what_is_said_of_borders_stands_only_with_the_drawing() -> None:
    document = Document("en", (Heading("Map", 1), figure()))
    assert "imply no opinion on the status of any territory" in html.write(document)
    assert "Natural Earth" not in text.write(document)
    assert "161" in text.write(document)


def test_no_word_of_the_map_ranks_or_judges() -> None:
    told = figure()
    words = [*etree.fromstring(told.svg).itertext(), told.caption, told.note]
    judging = r"\b(late|fail\w*|breach\w*|best|worst|good|bad|rank\w*|score)\b|%"
    assert not re.search(judging, " ".join(words), re.IGNORECASE)


def test_every_sentence_of_the_map_is_said() -> None:
    told = status_map(asked(SHIPPED), TABLE, Marked())
    words = [*etree.fromstring(told.svg).itertext(), told.caption, told.note]
    assert all(one.startswith("«") for one in words)
