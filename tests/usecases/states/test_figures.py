"""Numbers by year: each drawing with its table, and a dash where no number was read."""

from __future__ import annotations

from article9.catalogue.translations import AS_WRITTEN
from article9.documents.document import Figure, Table
from article9.usecases.states.figures import figures
from article9.usecases.states.known import known
from tests.usecases.states.given import TODAY, asked

BLOCKS = list(figures(asked(known().register), AS_WRITTEN))
PARTIES, CASUALTIES = (block for block in BLOCKS if isinstance(block, Figure))


def test_the_table_beside_the_drawing_has_every_bar() -> None:
    assert PARTIES.svg.count("<rect ") == len(PARTIES.table.rows)
    assert PARTIES.table.rows[-1] == (TODAY.isoformat(), "161")
    assert CASUALTIES.svg.count("<rect ") == len(CASUALTIES.table.rows)


def test_a_year_that_was_not_read_is_a_dash_and_no_nought() -> None:
    years = [int(str(row[0])) for row in CASUALTIES.table.rows]
    silent = max(years) - min(years) + 1 - len(years)
    assert silent > 0
    assert CASUALTIES.svg.count(">–</text>") == silent


def test_every_number_has_a_source_and_a_confidence() -> None:
    tables = [CASUALTIES.table, *(block for block in BLOCKS if isinstance(block, Table))]
    for table in tables:
        source, sure = table.header.index("Source"), table.header.index("Confidence")
        assert all(row[source] and row[sure] for row in table.rows)
