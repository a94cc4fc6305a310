"""The class under Article 9: what a source says, as of its time, and never that there is none."""

from __future__ import annotations

from datetime import date
from typing import get_args

import pytest

from article9.catalogue.state_rows import Measure
from article9.states.measures import CLASSES, PLACED, measures
from tests.states.given import fact, joined

TODAY = date(2026, 11, 25)


@pytest.mark.parametrize("value", get_args(Measure))
def test_a_class_is_what_the_source_says(value: str) -> None:
    found = measures(joined("2000-01-01", fact("article-9", "2011", value)), TODAY)
    assert found.class_ == value
    assert found.facts[0].sources == ("GAZETTE",)


def test_where_no_source_was_read_that_is_the_class() -> None:
    found = measures(joined("2000-01-01"), TODAY)
    assert (found.class_, found.facts) == ("no-source", ())


def test_no_class_says_that_a_state_has_no_law() -> None:
    assert not {"none", "no-law", "absent"} & set(CLASSES)
    assert frozenset({"law", "existing-law"}) == PLACED


def test_the_youngest_source_counts() -> None:
    one = joined(
        "2000-01-01", fact("article-9", "2011", "in-preparation"), fact("article-9", "2015", "law")
    )
    assert measures(one, TODAY).class_ == "law"


def test_a_source_of_a_later_time_tells_nothing_of_an_earlier_day() -> None:
    one = joined("2000-01-01", fact("article-9", "2015", "law"))
    assert measures(one, date(2014, 12, 31)).class_ == "no-source"


def test_a_law_stands_beside_the_class_and_makes_none_by_itself() -> None:
    law = fact("article-9-law", "2006", "Mines Act")
    both = measures(joined("2000-01-01", fact("article-9", "2011", "law"), law), TODAY)
    assert both.facts[1:] == (law,)
    assert measures(joined("2000-01-01", law), TODAY).class_ == "no-source"
