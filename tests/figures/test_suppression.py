"""Nothing hidden can be worked out from what is shown, as a solver of its own proves."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from article9.figures.suppression import TOTAL, Counts, counts_of, suppressed
from tests.figures.solver import bounds, worked_out


def parted(total: int, cuts: list[int]) -> list[int]:
    """A total in parts, as many as there are cuts, and one."""
    places = sorted(min(cut, total) for cut in cuts)
    return [b - a for a, b in zip([0, *places], [*places, total], strict=True)]


@st.composite
def tables(draw: st.DrawFn) -> Counts:
    """Small tables with many small numbers: one to four rows, one to three partitions."""
    rows = {
        f"row {i}": draw(st.integers(0, 12) | st.integers(0, 60))
        for i in range(draw(st.integers(1, 4)))
    }
    groups: dict[str, dict[str, dict[str, int]]] = {}
    for name in "abc"[: draw(st.integers(1, 3))]:
        width = draw(st.integers(2, 4))
        groups[name] = {
            row: {
                f"{name}{i}": part
                for i, part in enumerate(
                    parted(total, [draw(st.integers(0, max(total, 1))) for _ in range(width - 1)])
                )
            }
            for row, total in rows.items()
        }
    return counts_of(rows, groups)


@given(tables(), st.integers(2, 10))
@settings(max_examples=60, deadline=None)
def test_nothing_hidden_is_found_by_adding_and_subtracting(counts: Counts, threshold: int) -> None:
    shown = suppressed(counts, threshold=threshold)
    assert worked_out(counts, sorted(shown.hidden)) == []


@pytest.mark.slow
@given(tables(), st.integers(2, 6))
@settings(max_examples=25, deadline=None)
def test_each_hidden_number_could_be_as_many_others_as_the_threshold(
    counts: Counts, threshold: int
) -> None:
    hidden = sorted(suppressed(counts, threshold=threshold).hidden)
    for cell in hidden:
        low, high = bounds(counts, hidden, cell)
        assert low <= counts.numbers[cell]
        assert high is None or high - low >= threshold - 1, cell


@given(tables(), st.integers(2, 10))
@settings(max_examples=60, deadline=None)
def test_every_small_number_is_hidden_and_nought_alone_is_not_a_reason(
    counts: Counts, threshold: int
) -> None:
    shown = suppressed(counts, threshold=threshold)
    small = {cell for cell, number in counts.numbers.items() if 0 < number < threshold}
    assert shown.small == small
    assert small <= shown.hidden
    assert bool(shown.hidden) == bool(small)


@given(tables())
@settings(max_examples=30, deadline=None)
def test_the_same_table_always_hides_the_same(counts: Counts) -> None:
    assert suppressed(counts) == suppressed(counts)


def test_a_small_number_takes_a_rectangle_with_it() -> None:
    rows = {"north": 40, "south": 50}
    counts = counts_of(rows, {"sex": {"north": {"f": 3, "m": 37}, "south": {"f": 20, "m": 30}}})
    assert suppressed(counts).hidden == {
        ("north", "f"), ("north", "m"), ("south", "f"), ("south", "m"),
    }  # fmt: skip


def test_totals_stay_shown_where_the_inside_can_protect_itself() -> None:
    groups = {"sex": {"a": {"f": 2, "m": 30}, "b": {"f": 30, "m": 1}, "c": {"f": 20, "m": 20}}}
    counts = counts_of({"a": 32, "b": 31, "c": 40}, groups)
    assert not any(TOTAL in cell for cell in suppressed(counts).hidden)


def test_two_small_numbers_do_not_protect_each_other() -> None:
    # 1 and 2 make 3: whoever sees the 3 knows much of both, so the 3 is hidden with them.
    counts = counts_of({"all": 3}, {"sex": {"all": {"f": 1, "m": 2}}})
    assert suppressed(counts).hidden == {("all", "f"), ("all", "m"), ("all", TOTAL)}


def test_a_total_that_is_hidden_is_hidden_with_a_group_of_each_partition() -> None:
    counts = counts_of(
        {"all": 4},
        {"sex": {"all": {"f": 0, "m": 4}}, "disability": {"all": {"yes": 4, "no": 0}}},
    )
    hidden = suppressed(counts).hidden
    assert {("all", TOTAL), ("all", "m"), ("all", "yes")} <= hidden


def test_numbers_of_the_threshold_and_noughts_are_shown() -> None:
    counts = counts_of({"all": 10}, {"sex": {"all": {"f": 5, "m": 5, "x": 0}}})
    assert suppressed(counts, threshold=5).hidden == frozenset()


def test_a_threshold_that_hides_nothing_is_refused() -> None:
    counts = counts_of({"all": 1}, {})
    with pytest.raises(ValueError, match="two at least"):
        suppressed(counts, threshold=1)


def test_the_solver_itself_sees_what_a_careless_table_gives_away() -> None:
    groups = {"sex": {"north": {"f": 3, "m": 37}, "south": {"f": 20, "m": 30}}}
    counts = counts_of({"north": 40, "south": 50}, groups)
    assert worked_out(counts, [("north", "f")]) == [("north", "f")]
    pair = [("north", "f"), ("north", "m")]
    assert worked_out(counts, pair) == pair
    assert bounds(counts, pair, pair[0]) == (Fraction(3), Fraction(3))


def test_a_table_of_no_partitions_hides_a_small_total_with_another() -> None:
    counts = counts_of({"a": 3, "b": 20}, {})
    hidden = suppressed(counts).hidden
    assert ("a", TOTAL) in hidden
    assert worked_out(counts, sorted(hidden)) == []
