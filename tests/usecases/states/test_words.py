"""Everything that can be said of a State has its words."""

from __future__ import annotations

from typing import get_args

import pytest

from article9.catalogue.state_rows import FACT_NAMES, FigureRow, Instrument
from article9.catalogue.states_files import states_files
from article9.catalogue.translations import AS_WRITTEN
from article9.states.measures import CLASSES
from article9.states.standing import STATUSES
from article9.usecases.states import words
from tests.states.given import fact


def test_every_status_class_fact_figure_and_kind_left_out_has_words() -> None:
    assert tuple(words.STATUSES) == STATUSES
    assert tuple(words.CLASSES) == CLASSES
    assert set(words.FACTS) == set(FACT_NAMES)
    kinds = get_args(FigureRow.model_fields["figure"].annotation)
    assert set(words.FIGURES) == set(kinds)
    assert set(words.LEFT_OUT) >= set(states_files().sources.left_out)


@pytest.mark.parametrize("kind", get_args(Instrument))
def test_an_instrument_is_named(kind: str) -> None:
    told = words.told(fact("deposit", "2000-01-01", kind), AS_WRITTEN)
    assert told == f"It deposited its instrument of {kind}."


def test_a_number_of_stocks_is_told_where_there_is_one() -> None:
    many = fact("article-4-remaining", "2023", "3364433")
    assert words.told(many, AS_WRITTEN) == "3,364,433 mines of its stocks remained (Art. 4)."
    assert (
        words.told(fact("article-4-remaining", "2008"), AS_WRITTEN) == "Stocks remained (Art. 4)."
    )
    some = fact("article-4-remaining", "2008", "some")
    assert words.told(some, AS_WRITTEN) == "some mines of its stocks remained (Art. 4)."


def test_a_bound_is_told() -> None:
    row = FigureRow.model_validate(
        {"figure": "stocks-destroyed", "day": "2023", "value": "55000000", "bound": "more-than",
         "source": "X", "confidence": "high"}
    )  # fmt: skip
    assert words.bounded(row, AS_WRITTEN) == "more than 55,000,000"
