"""Headings are found in any language of article9, below a title, and by a mapping."""

from __future__ import annotations

import pytest

from article9.catalogue.translations import languages, translations
from article9.usecases.imports.headings import headed
from article9.usecases.imports.row import Row
from article9.usecases.plan.columns import ACTIONS, INDICATORS, NEEDED_OF_ACTIONS, Column

COLUMNS = (Column("goat", "Goats", ""), Column("sheep", "Sheep", ""))


def rows(*lines: tuple[str, ...]) -> list[Row]:
    return [Row(at, cells) for at, cells in enumerate(lines, 1)]


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("columns", [ACTIONS, INDICATORS], ids=["actions", "indicators"])
def test_every_column_is_known_again_in_each_language(
    language: str, columns: tuple[Column, ...]
) -> None:
    say = translations(language, whole=False)
    found = headed(
        rows(tuple(say(column.title) for column in columns)), columns, [c.key for c in columns]
    )
    assert found is not None
    assert found.columns == {column.key: at for at, column in enumerate(columns)}
    assert (found.unknown, found.twice) == ((), ())


def test_a_title_and_notes_may_stand_above_and_the_rows_below_are_kept() -> None:
    found = headed(rows(("Herds",), ("", "of May"), (" goats ", "SHEEP"), ("1", "2")), COLUMNS,
                   ["goat"])  # fmt: skip
    assert found is not None
    assert found.row == 3
    assert [row.number for row in found.rows] == [4]
    assert found.named == {"goat": " goats ", "sheep": "SHEEP"}


def test_a_column_of_a_mapping_goes_before_nothing_and_unknown_ones_are_told() -> None:
    found = headed(rows(("Ziegen", "Esel", "")), COLUMNS, ["goat"], {"ziegen": "goat"})
    assert found is not None
    assert found.columns == {"goat": 0}
    assert found.unknown == ("Esel",)


def test_a_heading_that_stands_twice_counts_once_and_is_told() -> None:
    found = headed(rows(("Goats", "Goats")), COLUMNS, ["goat"])
    assert found is not None
    assert (found.columns, found.twice) == ({"goat": 0}, ("Goats",))


@pytest.mark.parametrize("line", [("Sheep",), (), ("Goat s",), ("1", "2")])
def test_a_sheet_without_what_is_needed_is_none(line: tuple[str, ...]) -> None:
    assert headed(rows(line), COLUMNS, ["goat"]) is None


def test_headings_far_below_are_not_looked_for() -> None:
    lines = [("x",)] * 20 + [("Goats",)]
    assert headed(rows(*lines), COLUMNS, ["goat"]) is None


def test_what_is_needed_is_a_column() -> None:
    assert set(NEEDED_OF_ACTIONS) <= {column.key for column in ACTIONS}
