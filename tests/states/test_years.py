"""Numbers by year: counted to the last day of each, and never guessed where a source is silent."""

from __future__ import annotations

from datetime import date

from article9.catalogue.state_rows import FigureRow
from article9.states.years import by_figure, of_state, parties_by_year
from tests.states.given import RULES, fact, joined, register, state


def figure(name: str, day: str, value: str, **more: str) -> FigureRow:
    rest = {"bound": "exact", "source": "GAZETTE", "confidence": "high"}
    return FigureRow.model_validate({"figure": name, "day": day, "value": value} | rest | more)


ROWS = (
    figure("casualties", "2024", "12"),
    figure("casualties", "2018", "20"),
    figure("casualties", "2007", "3", state="XXA"),
    figure("signatures", "1997", "5"),
)


def test_parties_are_counted_on_the_last_day_of_each_year_and_on_the_day_itself() -> None:
    known = register(
        joined("2000-01-01", code="XXA"),  # in force on 1 July 2000
        joined("2001-06-30", code="XXB"),  # on 1 December 2001
        joined("2001-07-01", code="XXC"),  # on 1 January 2002
    )
    assert parties_by_year(known, date(2002, 5, 1), RULES) == (
        (date(2000, 12, 31), 1), (date(2001, 12, 31), 2), (date(2002, 5, 1), 3),
    )  # fmt: skip


def test_a_withdrawal_lowers_the_number() -> None:
    gone = joined(
        "2000-01-01", fact("withdrawal-notified", "2001-01-05"),
        fact("withdrawal-effective", "2001-07-05"),
    )  # fmt: skip
    assert [n for _, n in parties_by_year(register(gone), date(2002, 1, 1), RULES)] == [1, 0, 0]


def test_where_nobody_has_joined_there_is_one_number() -> None:
    assert parties_by_year(register(state()), date(2002, 1, 1), RULES) == ((date(2002, 1, 1), 0),)


def test_figures_of_the_world_are_apart_from_those_of_a_state() -> None:
    found = by_figure(ROWS)
    assert list(found) == ["casualties", "signatures"]
    assert [str(row.day) for row in found["casualties"]] == ["2018", "2024"]
    assert of_state(ROWS, "XXA") == (ROWS[2],)
    assert of_state(ROWS, "XXB") == ()
