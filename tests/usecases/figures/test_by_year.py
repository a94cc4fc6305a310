"""Numbers by year as drawings: what is hidden or not told is a dash, and nought is nought."""

from __future__ import annotations

from decimal import Decimal

from article9.catalogue.translations import AS_WRITTEN
from article9.usecases.figures.by_year import by_year
from article9.usecases.figures.sharing import Sharing, persons_tables
from tests.figures.samples import KNOWN, casualties, figure

AREAS, PERSONS = KNOWN.kinds["mined-areas"], KNOWN.kinds["casualties"]


def test_rows_of_a_year_are_added_up() -> None:
    rows = {2024: [figure(1, where="North"), figure(2, where="South")]}
    found = by_year("closing", AREAS, rows, {}, AS_WRITTEN)
    assert found is not None
    assert found.table.rows == (("2024", "1,100 m²"),)


def test_areas_are_drawn_in_hectares() -> None:
    values = {**figure().values, "closing": Decimal(1_234_567)}
    found = by_year("closing", AREAS, {2024: [figure(1, values=values)]}, {}, AS_WRITTEN)
    assert found is not None
    assert ">123<" in found.svg
    assert "Hectares" in found.svg


def test_a_year_that_does_not_tell_is_a_dash_and_not_nought() -> None:
    zero = figure(2, values={**figure().values, "closing": 0})
    found = by_year("closing", AREAS, {2023: [], 2024: [zero]}, {}, AS_WRITTEN)
    assert found is not None
    assert found.table.rows == (("2023", "–"), ("2024", "0 m²"))
    assert found.svg.count("<rect") == 1


def test_what_no_year_tells_is_not_drawn() -> None:
    assert by_year("cleared", AREAS, {2023: [], 2024: []}, {}, AS_WRITTEN) is None


def test_a_hidden_total_is_not_drawn() -> None:
    small = casualties(1, values={"casualties": 3}, counts={})
    tables = {2024: persons_tables([small], PERSONS, KNOWN.persons, Sharing())}
    found = by_year("casualties", PERSONS, {2024: [small]}, tables, AS_WRITTEN)
    assert found is not None
    assert found.table.rows == (("2024", "hidden"),)
    assert "<rect" not in found.svg
