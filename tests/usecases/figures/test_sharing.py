"""What is shared holds no small number of persons, wherever one looks; nothing secret at all."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from article9.figures.suppression import TOTAL
from article9.record.dossier.figures import Figure
from article9.usecases.figures.sharing import (
    OWN_USE,
    PersonsTable,
    Sharing,
    persons_tables,
    rows_of,
)
from tests.figures.samples import KNOWN, casualties
from tests.figures.solver import worked_out

KIND = KNOWN.kinds["casualties"]


def table(*figures: Figure, sharing: Sharing | None = None) -> PersonsTable:
    (found,) = persons_tables(figures, KIND, KNOWN.persons, sharing or Sharing())
    return found


def counts(**by: dict[str, int]) -> dict[str, Any]:
    return {"casualties": {"by": {name.replace("_", "-"): groups for name, groups in by.items()}}}


def test_every_way_of_parting_a_total_stands_in_one_table() -> None:
    found = table(casualties(1))
    assert [key for key, _ in found.partitions] == ["", "", "sex-and-age", "disability"]
    assert found.left_out == ()


def test_who_is_in_no_group_was_not_recorded() -> None:
    found = table(casualties(1, counts={}))
    row = casualties(1).id
    assert found.counts.numbers[row, "sex-and-age-not-recorded"] == 20
    assert found.counts.numbers[row, "disability-not-recorded"] == 20


def test_a_breakdown_that_holds_too_many_is_not_shown() -> None:
    wrong = counts(sex_and_age={"girls": 30}, disability={"with-disability": 20})
    found = table(casualties(1, counts=wrong))
    assert found.left_out == ("sex-and-age",)
    assert not any(column == "girls" for _, column in found.counts.numbers)


def test_parts_that_do_not_make_their_total_are_not_shown() -> None:
    values = {**casualties().values, "killed": 4}
    found = table(casualties(1, values=values))
    assert not any(column == "killed" for _, column in found.counts.numbers)
    assert any(column == "civilians" for _, column in found.counts.numbers)


def test_nothing_is_hidden_for_own_use() -> None:
    found = table(casualties(1), sharing=OWN_USE)
    assert not any(found.hides(*cell) for cell in found.counts.numbers)


@given(st.lists(st.tuples(st.integers(0, 6), st.integers(0, 6)), min_size=1, max_size=4))
@settings(max_examples=40, deadline=None)
def test_no_small_number_can_be_worked_out(rows: list[tuple[int, int]]) -> None:
    figures = [
        casualties(
            at,
            where=f"Province {at}",
            values={
                "killed": killed, "injured": injured, "outcome-not-recorded": 0,
                "casualties": killed + injured, "civilians": killed + injured, "deminers": 0,
                "military": 0, "status-not-recorded": 0,
            },
            counts=counts(sex_and_age={"girls": killed, "men": injured}),
        )
        for at, (killed, injured) in enumerate(rows)
    ]  # fmt: skip
    found = table(*figures)
    hidden = [cell for cell in found.counts.numbers if found.hides(*cell)]
    assert worked_out(found.counts, sorted(hidden)) == []
    for cell, number in found.counts.numbers.items():
        assert found.hides(*cell) or not 0 < number < 5


def test_the_whole_state_is_left_out_where_its_provinces_are_told() -> None:
    whole, north = casualties(1), casualties(2, where="North")
    other = casualties(3, labels={"device": "other"})
    assert rows_of([whole, north, other], Sharing()) == (north, other)


@pytest.mark.parametrize(
    ("confidentiality", "shared", "own"),
    [("open", True, True), ("internal", False, True), ("secret", False, False)],
)
def test_what_may_be_shown_to_whom(confidentiality: str, shared: bool, own: bool) -> None:
    figure = casualties(1, confidentiality=confidentiality)
    assert Sharing().may_show(figure) is shared
    assert OWN_USE.may_show(figure) is own


def test_the_total_of_all_rows_is_part_of_the_table() -> None:
    found = table(casualties(1, where="North"), casualties(2, where="South"))
    assert found.counts.numbers[TOTAL, TOTAL] == 40
